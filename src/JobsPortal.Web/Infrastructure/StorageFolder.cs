namespace JobsPortal.Web.Infrastructure;

/// <summary>The one folder that an installation writes to: database, keys, logs, files (<c>Storage:Folder</c>).</summary>
public static class StorageFolder
{
    /// <summary>The absolute path; a relative setting counts from the content root.</summary>
    public static string Of(IConfiguration configuration, IHostEnvironment environment) =>
        Path.GetFullPath(configuration["Storage:Folder"] is { Length: > 0 } folder ? folder : "App_Data", environment.ContentRootPath);
}
