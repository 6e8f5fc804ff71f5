using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;

namespace JobsPortal.Web.Infrastructure;

/// <summary>
/// The language that the reader chose and this browser keeps. Nothing else counts, least of all what the browser says it likes. Staff's
/// pages and what machines read are always Korean.
/// </summary>
public sealed class ChosenLanguage(IWebHostEnvironment environment) : RequestCultureProvider
{
    /// <summary>Names the language in the address of the preferences, so that the page can be read before it is chosen.</summary>
    public const string Offered = "language";

    private static readonly string[] KoreanPlaces = ["/admin", "/api"];
    private static readonly string[] KoreanFiles = [".ics", ".atom", ".xml", ".json", ".txt"];

    /// <inheritdoc />
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return Task.FromResult(IsKoreanPlace(PathOf(httpContext)) || LanguageOf(httpContext) != Language.English
            ? null
            // Numbers and dates are read and written as ever: only the words change.
            : new ProviderCultureResult(Localization.DefaultCulture, Language.English));
    }

    private string LanguageOf(HttpContext context)
    {
        var kept = ViewPreferences.Parse(context.Request.Cookies[PortalCookies.Name(environment, ViewPreferences.CookieName)]).Language;
        var offered = HttpMethods.IsGet(context.Request.Method) && context.Request.Path == "/preferences" ? context.Request.Query[Offered].ToString() : "";
        return ViewPreferences.Languages.Contains(offered) ? offered : kept;
    }

    // An error is told at an address of its own.
    private static PathString PathOf(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } refused ? refused.OriginalPath
        : context.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? failed.Path
        : context.Request.Path;

    private static bool IsKoreanPlace(PathString path) =>
        KoreanPlaces.Any(place => path.StartsWithSegments(place, StringComparison.OrdinalIgnoreCase))
        || KoreanFiles.Any(ending => path.Value?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true);
}
