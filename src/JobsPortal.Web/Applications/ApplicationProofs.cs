using System.Globalization;
using System.Security.Cryptography;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.DataProtection;

namespace JobsPortal.Web.Applications;

/// <summary>
/// Which applications this browser has started or proven by their code: numbers in one protected cookie that ends with the browser, and
/// after some hours at the latest. Nothing of the application itself is in it.
/// </summary>
public sealed class ApplicationProofs(IHttpContextAccessor http, IDataProtectionProvider protection, IHostEnvironment environment, TimeProvider clock)
{
    private const string Cookie = "mine";
    private const int Most = 10;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(3);

    private readonly IDataProtector _protector = protection.CreateProtector("JobsPortal.ApplicationProofs");
    private List<(string Number, DateTime At)>? _proofs;

    private HttpContext Context => http.HttpContext!;

    private string CookieName => PortalCookies.Name(environment, Cookie);

    /// <summary>The numbers, last proven first.</summary>
    public string[] Numbers => [.. (_proofs ??= Read()).Select(p => p.Number)];

    /// <summary>Notes that this browser may see the application. Only after it was started here or its code was right.</summary>
    public void Remember(string number)
    {
        var now = clock.UtcNow();
        _proofs = [(number, now), .. (_proofs ?? Read()).Where(p => p.Number != number).Take(Most - 1)];
        var value = string.Join('|', _proofs.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Number}:{p.At.Ticks}")));
        Context.Response.Cookies.Append(CookieName, _protector.Protect(value), Guards());
    }

    /// <summary>마치고 지우기.</summary>
    public void Forget()
    {
        _proofs = [];
        Context.Response.Cookies.Delete(CookieName, Guards());
    }

    private CookieOptions Guards()
    {
        var cookie = new CookieBuilder();
        cookie.Guard(environment, Cookie);
        return cookie.Build(Context);
    }

    private List<(string Number, DateTime At)> Read()
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } cookie)
        {
            return [];
        }
        try
        {
            var since = clock.UtcNow() - Lifetime;
            return [.. _protector.Unprotect(cookie).Split('|').Select(Proof).Where(p => p.At > since)];
        }
        catch (CryptographicException)
        {
            // Forged, or protected by a ring that is gone: it proves nothing.
            return [];
        }
    }

    private static (string Number, DateTime At) Proof(string text)
    {
        var parts = text.Split(':');
        return (parts[0], new DateTime(long.Parse(parts[1], CultureInfo.InvariantCulture), DateTimeKind.Utc));
    }
}
