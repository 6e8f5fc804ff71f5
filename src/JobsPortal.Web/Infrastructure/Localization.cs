using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Korean first, English for who chooses it: cultures, the resource of texts, and Hangul written as letters.</summary>
public static class Localization
{
    /// <summary>The culture of every page: how numbers and dates are read, and its words unless the reader chose English.</summary>
    public const string DefaultCulture = "ko-KR";

    /// <summary>Resources, and Korean text as UTF-8 instead of <c>&amp;#x…;</c>.</summary>
    public static IServiceCollection AddKoreanTexts(this IServiceCollection services)
    {
        // What runs beside the requests writes Korean too, whatever language the server speaks.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(DefaultCulture);
        services.AddLocalization();
        services.AddSingleton<IStringLocalizer<Texts>, ReaderTexts>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddOptions<RequestLocalizationOptions>().Configure<IWebHostEnvironment>((options, environment) =>
        {
            options.SetDefaultCulture(DefaultCulture);
            options.AddSupportedCultures(DefaultCulture);
            options.AddSupportedUICultures(DefaultCulture, Language.English);
            // No guessing from the browser: a foreign browser would otherwise change how a Korean resident reads the pages.
            options.RequestCultureProviders.Clear();
            options.RequestCultureProviders.Add(new ChosenLanguage(environment));
        });
        return services;
    }

    /// <summary>Staff work in Korean on every page, their own account among them. Stands behind the sign-in.</summary>
    public static IApplicationBuilder UseKoreanForStaff(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.User.IsStaff())
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(DefaultCulture);
        }
        return next(context);
    });
}
