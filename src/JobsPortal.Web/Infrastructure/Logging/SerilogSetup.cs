using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Hosting;
using Serilog.Extensions.Logging;

namespace JobsPortal.Web.Infrastructure.Logging;

/// <summary>Serilog behind Microsoft.Extensions.Logging: sinks and levels from the settings, one line per request.</summary>
public static class SerilogSetup
{
    private const string Levels = "Serilog:MinimumLevel";
    private const string FolderPlaceholder = "{DataFolder}";

    /// <summary>Replaces the logging providers by Serilog, masked.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="quiet">For a command, whose console belongs to its own lines: only what ends it is logged.</param>
    public static WebApplicationBuilder AddSerilogFromConfiguration(this WebApplicationBuilder builder, bool quiet = false)
    {
        builder.Logging.ClearProviders();
        if (quiet)
        {
            builder.Configuration[$"{Levels}:Default"] = nameof(LogEventLevel.Fatal);
            foreach (var level in builder.Configuration.GetSection($"{Levels}:Override").GetChildren())
            {
                builder.Configuration[level.Path] = nameof(LogEventLevel.Fatal);
            }
        }
        builder.Services.AddSingleton<Serilog.ILogger>(services =>
            Create(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>()));
        // Replaces ILoggerFactory, as UseSerilog() does: Serilog's own levels decide, and disposal flushes the sinks.
        builder.Services.AddSingleton<ILoggerFactory>(services =>
            new SerilogLoggerFactory(services.GetRequiredService<Serilog.ILogger>(), dispose: true));
        builder.Services.AddSingleton<DiagnosticContext>();
        builder.Services.AddSingleton<IDiagnosticContext>(services => services.GetRequiredService<DiagnosticContext>());
        return builder;
    }

    /// <summary>One line per request, with its trace id and without its query string. Health checks only when debugging.</summary>
    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
        options.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= 500
            ? LogEventLevel.Error
            : IsRoutine(context.Request.Path) ? LogEventLevel.Debug : LogEventLevel.Information;
    });

    private static bool IsRoutine(PathString path) => path.StartsWithSegments("/healthz") || path.StartsWithSegments("/dist");

    private static Logger Create(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = StorageFolder.Of(configuration, environment);
        var settings = configuration.AsEnumerable()
            .Where(pair => pair.Key.StartsWith("Serilog", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(pair => pair.Key, pair => pair.Value?.Replace(FolderPlaceholder, folder, StringComparison.Ordinal));
        var sinks = new LoggerConfiguration().ReadFrom.Configuration(From(settings)).CreateLogger();
        // The outer logger repeats the levels only, so that nothing is built that the sinks would drop.
        var levels = settings.Where(pair => pair.Key.StartsWith(Levels, StringComparison.OrdinalIgnoreCase));
        return new LoggerConfiguration()
            .ReadFrom.Configuration(From(levels))
            .Enrich.FromLogContext()
            .WriteTo.Sink(new MaskingSink(sinks))
            .CreateLogger();
    }

    private static IConfiguration From(IEnumerable<KeyValuePair<string, string?>> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
