using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Says which permission a staff page needs; every controller or action under /admin has one.</summary>
/// <param name="permission">Looked up in <see cref="StaffPermissions"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AllowsAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The permission.</summary>
    public Permission Permission { get; } = permission;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Asks the permission table.</summary>
public sealed class AllowsHandler : AuthorizationHandler<AllowsAttribute>
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AllowsAttribute requirement)
    {
        if (context.User.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }
        return Task.CompletedTask;
    }
}
