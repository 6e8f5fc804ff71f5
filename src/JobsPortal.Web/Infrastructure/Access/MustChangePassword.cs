using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Marks what is open while somebody else still knows the password: changing it, and signing out.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenBeforePasswordChangeAttribute : Attribute;

/// <summary>Sends whoever still has a first password to change it, from every page that is not for everybody.</summary>
public static class MustChangePassword
{
    /// <summary>Stands between authentication and authorization.</summary>
    public static IApplicationBuilder UseMustChangePassword(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.User.MustChangePassword() || IsOpen(context.GetEndpoint()))
        {
            return next(context);
        }
        context.Response.Redirect("/account/security");
        return Task.CompletedTask;
    });

    private static bool IsOpen(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint?.Metadata.GetMetadata<OpenBeforePasswordChangeAttribute>() is not null;
}
