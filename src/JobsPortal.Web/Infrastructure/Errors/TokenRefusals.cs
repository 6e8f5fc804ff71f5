using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace JobsPortal.Web.Infrastructure.Errors;

/// <summary>Remembers that a post was refused for its form token, so that the page can say how to go on.</summary>
public sealed class TokenRefusals : IAlwaysRunResultFilter
{
    private static readonly object Key = new();

    /// <summary>Whether this request's form token was refused.</summary>
    public static bool Happened(HttpContext context) => context.Items.ContainsKey(Key);

    /// <inheritdoc />
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.HttpContext.Items[Key] = true;
        }
    }

    /// <inheritdoc />
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
