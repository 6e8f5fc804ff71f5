using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>Where people arrive after signing in.</summary>
public static class Landing
{
    /// <summary>The page that was asked for, if it is this portal's and of the person's side; otherwise the home of that side.</summary>
    public static string After(IUrlHelper url, bool staff, bool mustChangePassword, string? returnUrl)
    {
        if (mustChangePassword)
        {
            return "/account/security";
        }
        var home = staff ? "/admin" : "/my";
        var asked = url.LocalOr(returnUrl, home);
        var path = new PathString(asked.Split('?', '#')[0]);
        var lost = path.StartsWithSegments("/account/sign-in") || path.StartsWithSegments("/account/sign-out") || (!staff && path.StartsWithSegments("/admin"));
        return lost ? home : asked;
    }
}
