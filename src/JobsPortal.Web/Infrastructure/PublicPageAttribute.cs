using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc.Filters;

namespace JobsPortal.Web.Infrastructure;

/// <summary>A page that is the same for every stranger: caches may keep it, but must ask each time. Never where somebody is signed in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute : ResultFilterAttribute
{
    /// <inheritdoc />
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        var isSuccess = context.Result is not Microsoft.AspNetCore.Mvc.StatusCodeResult and not Microsoft.AspNetCore.Mvc.LocalRedirectResult;
        // A sentence left by a redirect is one reader's alone.
        var isShared = !context.HttpContext.User.IsSignedIn() && !context.HttpContext.Request.Cookies.Keys.Any(key => key.EndsWith(PortalCookies.Flash, StringComparison.Ordinal));
        if (isSuccess && isShared)
        {
            context.HttpContext.Response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        }
    }
}
