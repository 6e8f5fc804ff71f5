using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Korean first: culture, the resource of texts, and Hangul written as letters.</summary>
public static class Localization
{
    /// <summary>The culture of every page.</summary>
    public const string DefaultCulture = "ko-KR";

    /// <summary>Resources, and Korean text as UTF-8 instead of <c>&amp;#x…;</c>.</summary>
    public static IServiceCollection AddKoreanTexts(this IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(DefaultCulture);
            options.AddSupportedCultures(DefaultCulture);
            options.AddSupportedUICultures(DefaultCulture);
            // No guessing from the browser: a foreign browser would otherwise change how money and dates are read.
            options.RequestCultureProviders.Clear();
        });
    }
}
