using JobsPortal.Web.Infrastructure.Errors;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Controllers, views and forms as this portal uses them.</summary>
public static class PortalMvc
{
    /// <summary>Attribute routes, views beside controllers, antiforgery on every post, Korean sentences.</summary>
    public static IMvcBuilder AddPortalMvc(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Guard(builder.Environment, PortalCookies.Antiforgery);
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ViewsBesideControllers()));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Guard(builder.Environment, PortalCookies.Flash));
        services.AddHttpContextAccessor();
        return services
            .AddControllersWithViews(options =>
            {
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.Filters.Add(new TokenRefusals());
                options.Filters.Add<NoResidentNumberInAddress>();
                options.ModelMetadataDetailsProviders.Add(new KoreanValidation());
                options.ModelBinderProviders.Insert(0, new DatePartsBinderProvider());
                KoreanValidation.Translate(options);
            })
            .AddViewLocalization()
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, _) => new ReaderTexts());
    }
}
