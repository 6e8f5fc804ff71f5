using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Infrastructure.Errors;

/// <summary>Shows the page of a status. Answers every method, because a failed post is shown as a post.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Route("error/{status:int:range(400,599)}")]
public sealed class ErrorsController : Controller
{
    /// <summary>The page; for /api a problem document with the trace id and nothing else.</summary>
    public IActionResult Show(int status)
    {
        var (path, actual) = Origin(status);
        Response.StatusCode = actual == StatusCodes.Status403Forbidden ? StatusCodes.Status404NotFound : actual;
        ErrorPages.AddRetryAfter(Response);
        if (path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return Problem(statusCode: Response.StatusCode, extensions: new Dictionary<string, object?> { ["traceId"] = TraceId });
        }
        return View("Error", ErrorPage.For(Response.StatusCode, TokenRefusals.Happened(HttpContext), TraceId));
    }

    private static string? TraceId => Activity.Current?.TraceId.ToHexString();

    private (PathString Path, int Status) Origin(int status)
    {
        if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
        {
            return (failed.Path, ErrorPages.StatusOf(failed.Error));
        }
        return HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } refused
            ? (refused.OriginalPath, status)
            : (Request.Path, StatusCodes.Status404NotFound);
    }
}
