using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace JobsPortal.Web.Infrastructure;

/// <summary>The headers that every answer carries, whatever its status, and what may be kept by caches.</summary>
public static class SecurityHeaders
{
    /// <summary>Nothing from elsewhere, nothing inline; scripts may ask this portal alone and may not build markup from text.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /// <summary>Adds the headers. Stands before everything that can answer.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // OnStarting, because the exception handler clears the headers that were set before it.
        context.Response.OnStarting(() =>
        {
            AddTo(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void AddTo(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        SetCaching(context, headers);
    }

    private static void SetCaching(HttpContext context, IHeaderDictionary headers)
    {
        if (context.Request.Path.StartsWithSegments("/dist", StringComparison.OrdinalIgnoreCase, out var rest))
        {
            // The build hashed these names; MapStaticAssets knows only its own fingerprints.
            if (rest.StartsWithSegments("/f") && context.Response.StatusCode is 200 or 206 or 304)
            {
                headers.CacheControl = "public, max-age=31536000, immutable";
            }
            return;
        }
        headers.Vary = WithCookie(headers.Vary);
        if (IsPersonal(context))
        {
            headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.Pragma);
        }
        else if (StringValues.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = "no-cache";
        }
    }

    // Antiforgery has already forbidden storing where it put a token into the page.
    private static bool IsPersonal(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true
        || context.Response.StatusCode >= 400
        || context.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    // The letters' size and the colours come from a cookie.
    private static StringValues WithCookie(StringValues vary) =>
        vary.Any(v => v is not null && v.Contains("Cookie", StringComparison.OrdinalIgnoreCase)) ? vary : StringValues.Concat(vary, "Cookie");
}
