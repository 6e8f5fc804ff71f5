namespace JobsPortal.Web.Infrastructure;

/// <summary>
/// How this portal names and guards its cookies: bound to this host and to HTTPS. In Development plain, because there
/// the portal answers on this machine only, over HTTP.
/// </summary>
public static class PortalCookies
{
    /// <summary>Carries one sentence over a redirect.</summary>
    public const string Flash = "flash";

    /// <summary>The browser's half of a form token.</summary>
    public const string Antiforgery = "antiforgery";

    /// <summary>The cookie's name in this environment.</summary>
    public static string Name(IHostEnvironment environment, string name) =>
        environment.IsDevelopment() ? name : "__Host-" + name;

    /// <summary>Whether the cookie may travel over HTTP in this environment.</summary>
    public static CookieSecurePolicy SecurePolicy(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>Applies name and guards to <paramref name="cookie"/>.</summary>
    public static void Guard(this CookieBuilder cookie, IHostEnvironment environment, string name)
    {
        cookie.Name = Name(environment, name);
        cookie.SecurePolicy = SecurePolicy(environment);
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.Domain = null;
        cookie.IsEssential = true;
    }
}
