using System.Globalization;
using JobsPortal.Data.Providers;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Infrastructure.Errors;

/// <summary>One Korean page for every refusal and failure, whatever the method, without the database.</summary>
public static class ErrorPages
{
    private const int BusySeconds = 5;

    /// <summary>Logs what failed and answers with a page. Stands before routing.</summary>
    public static IApplicationBuilder UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = StatusOf,
            // Handled failures are logged all the same.
            SuppressDiagnosticsCallback = _ => false,
            AllowStatusCode404Response = true,
        });
        return app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>The status that tells the caller what the failure means.</summary>
    public static int StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        _ when failure.IsUnavailable() => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>Says when to come back, where the status means "later".</summary>
    public static void AddRetryAfter(HttpResponse response)
    {
        if (response.StatusCode == StatusCodes.Status503ServiceUnavailable && response.Headers.RetryAfter.Count == 0)
        {
            response.Headers.RetryAfter = BusySeconds.ToString(CultureInfo.InvariantCulture);
        }
    }
}
