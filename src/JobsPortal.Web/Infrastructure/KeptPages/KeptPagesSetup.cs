using System.Globalization;
using System.IO.Compression;
using JobsPortal.Data.Providers;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace JobsPortal.Web.Infrastructure.KeptPages;

/// <summary>
/// Keeps the pages that are the same for every stranger, packed as the browser takes them. Asked for by somebody who is signed in or to whom a
/// redirect has left a sentence, a page is made anew. docs/decisions/0010 says why.
/// </summary>
public static class KeptPagesSetup
{
    /// <summary>How much memory kept pages may take; 0 keeps none.</summary>
    public const string Setting = "PageCache:Megabytes";

    private const int Megabyte = 1 << 20;
    private const int LongestQuery = 512;

    /// <summary>Registers the output cache and the packing.</summary>
    public static IServiceCollection AddKeptPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PageEpochs>();
        services.AddSingleton<KeptPagePolicy>();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = Math.Max(1, configuration.GetValue<long>(Setting)) * Megabyte;
            options.MaximumBodySize = Megabyte;
        });
        // The cache runs for kept pages only (UseKeptPages), so its base policy meets nothing else.
        services.AddOptions<OutputCacheOptions>().Configure<KeptPagePolicy>((options, policy) => options.AddBasePolicy(policy));
        services.AddResponseCompression(options =>
        {
            // Packing may tell a secret by its length (BREACH): only kept pages pass it (UseKeptPages), and they hold none.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "text/calendar"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services;
    }

    /// <summary>Answers from what is kept. Stands behind routing and before whoever asks who is calling: strangers bring nothing that could tell.</summary>
    public static void UseKeptPages(this WebApplication app)
    {
        if (app.Configuration.GetValue<long>(Setting) <= 0) return;
        string[] harmless = [.. new[] { ViewPreferences.CookieName, PortalCookies.Antiforgery }.Select(name => PortalCookies.Name(app.Environment, name))];
        app.Use(async (context, next) =>
        {
            // An error page is made by going through here once more.
            context.Features.Set(await PageAsync(context, harmless));
            await next(context);
        });
        app.UseWhen(context => context.Features.Get<KeptPage>() is not null, kept =>
        {
            kept.UseOutputCache();
            kept.UseResponseCompression();
        });
    }

    private static async ValueTask<KeptPage?> PageAsync(HttpContext context, string[] harmless)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || context.GetEndpoint()?.Metadata is not { } about || about.GetMetadata<PublicPageAttribute>() is not { } page) return null;
        if (IsRepeated(context) || request.Headers.ContainsKey("Authorization") || request.Cookies.Any(cookie => !harmless.Contains(cookie.Key))) return null;
        var query = Normal(request.Query, page.Names);
        if (query.Value?.Length > LongestQuery || await EpochAsync(context) is not { } epoch) return null;

        // From here on the page sees only what its key holds, or one stranger's address would stand in everybody's page.
        request.QueryString = query;
        var encoding = KeptPage.EncodingOf(request);
        request.Headers.AcceptEncoding = encoding.Length > 0 ? encoding : StringValues.Empty;
        int? viewed = about.GetMetadata<CountsViewsAttribute>() is not null && int.TryParse(context.GetRouteValue("id") as string, CultureInfo.InvariantCulture, out var id) ? id : null;
        return new(epoch, KeptPage.ViewOf(request.Cookies[harmless[0]]), encoding, request.Path + query.Value, viewed);
    }

    private static bool IsRepeated(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>What the page reads of the query, in one order; choices that are empty are no choices.</summary>
    private static QueryString Normal(IQueryCollection query, IReadOnlyList<string> names)
    {
        if (query.Count == 0 || names.Count == 0) return QueryString.Empty;
        QueryBuilder kept = [];
        foreach (var name in names)
        {
            foreach (var value in query[name])
            {
                if (!string.IsNullOrWhiteSpace(value)) kept.Add(name, value);
            }
        }
        return kept.ToQueryString();
    }

    private static async ValueTask<PageEpoch?> EpochAsync(HttpContext context)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<PageEpochs>().NowAsync(context);
        }
        catch (Exception fault) when (fault.IsUnavailable())
        {
            return null;
        }
    }
}
