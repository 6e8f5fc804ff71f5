using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Preferences;

/// <summary>Letters, colours and language. A page of its own, so that no other public page has to carry a form token.</summary>
[Area("Public"), AllowAnonymous, Route("preferences")]
public sealed class PreferencesController(IWebHostEnvironment environment) : Controller
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    private string CookieName => PortalCookies.Name(environment, ViewPreferences.CookieName);

    /// <summary>Shows what is set; a size or a language in the address is offered as the new choice.</summary>
    [HttpGet]
    public IActionResult Show(string? text, string? language, string? returnUrl)
    {
        var current = ViewPreferences.Parse(Request.Cookies[CookieName]);
        return View(new PreferencesForm
        {
            Text = ViewPreferences.Sizes.Contains(text) ? text : current.Text,
            Mode = current.Mode,
            Language = ViewPreferences.Languages.Contains(language) ? language : current.Language,
            ReturnUrl = Url.LocalOr(returnUrl),
        });
    }

    /// <summary>Keeps the choice for a year and goes back.</summary>
    [HttpPost]
    public IActionResult Save(PreferencesForm form)
    {
        Response.Cookies.Append(CookieName, ViewPreferences.Of(form.Text, form.Mode, form.Language).ToString(), new CookieOptions
        {
            HttpOnly = true,
            Secure = !environment.IsDevelopment() || Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = Lifetime,
            IsEssential = true,
        });
        return LocalRedirect(Url.LocalOr(form.ReturnUrl));
    }
}
