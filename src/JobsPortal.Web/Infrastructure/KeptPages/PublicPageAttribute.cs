using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace JobsPortal.Web.Infrastructure.KeptPages;

/// <summary>
/// A page that is the same for every stranger until something published changes: the portal keeps it (<see cref="KeptPagesSetup"/>), caches may
/// keep it but must ask each time. Never where somebody is signed in. A page that says its own Cache-Control is left alone.
/// </summary>
/// <param name="names">What of the address's query the page reads; strangers' pages see nothing else of it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicPageAttribute(params string[] names) : ResultFilterAttribute
{
    /// <summary>Reads every name that a class holds as a constant.</summary>
    public PublicPageAttribute(Type names)
        : this([.. names.GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)])
    {
    }

    /// <summary>The value of Cache-Control.</summary>
    public const string CacheControl = "public, max-age=0, must-revalidate";

    /// <summary>What of the query counts, in the order in which it stands in the normalised address.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <inheritdoc />
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        var isSuccess = context.Result is not Microsoft.AspNetCore.Mvc.StatusCodeResult and not Microsoft.AspNetCore.Mvc.LocalRedirectResult;
        // A sentence left by a redirect is one reader's alone.
        var isShared = !context.HttpContext.User.IsSignedIn() && !context.HttpContext.Request.Cookies.Keys.Any(key => key.EndsWith(PortalCookies.Flash, StringComparison.Ordinal));
        if (isSuccess && isShared && StringValues.IsNullOrEmpty(headers.CacheControl))
        {
            headers.CacheControl = CacheControl;
            if (context.HttpContext.Features.Get<KeptPage>() is { } page)
            {
                headers.ETag = page.ETag;
                headers.Vary = StringValues.Concat(headers.Vary, "Accept-Encoding");
            }
        }
    }
}

/// <summary>Each reading of the page of <c>{id}</c> counts, also where the page was kept.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CountsViewsAttribute : Attribute;
