namespace JobsPortal.Web.Infrastructure;

/// <summary>The one folder that an installation writes to: database, keys, logs, files (<c>Storage:Folder</c>).</summary>
public static class StorageFolder
{
    private const string Settings = "appsettings.json";

    /// <summary>The absolute path; a relative setting counts from the content root.</summary>
    public static string Of(IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["Storage:Folder"] is { Length: > 0 } folder ? folder : "App_Data", environment.ContentRootPath);

    /// <summary>
    /// The executable's folder as content root when it is started from a folder without settings; null (the host's own choice, the working
    /// folder) when settings lie there or the caller names a content root.
    /// </summary>
    public static string? ContentRootUnlessGiven(string[] hostArguments)
    {
        var given = hostArguments.Any(a => a.Contains("contentRoot", StringComparison.OrdinalIgnoreCase))
            || Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null || Environment.GetEnvironmentVariable("DOTNET_CONTENTROOT") is not null;
        return given || File.Exists(Path.Combine(Directory.GetCurrentDirectory(), Settings)) || !File.Exists(Path.Combine(AppContext.BaseDirectory, Settings))
            ? null
            : AppContext.BaseDirectory;
    }
}
