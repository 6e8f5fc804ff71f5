using System.Security.Claims;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Shared;

/// <summary>What the pages ask about who is signed in. Signing in puts these claims on the person.</summary>
public static class Persons
{
    /// <summary>The name shown in the header.</summary>
    public const string DisplayNameClaim = "display-name";

    /// <summary>A <see cref="StaffRole"/>; only staff have it.</summary>
    public const string StaffRoleClaim = "staff-role";

    /// <summary>Whether somebody is signed in.</summary>
    public static bool IsSignedIn(this ClaimsPrincipal person) => person.Identity?.IsAuthenticated == true;

    /// <summary>The name shown in the header.</summary>
    public static string DisplayName(this ClaimsPrincipal person) =>
        person.FindFirstValue(DisplayNameClaim) ?? person.Identity?.Name ?? "";

    /// <summary>The role of a signed-in member of staff; null for everybody else.</summary>
    public static StaffRole? StaffRole(this ClaimsPrincipal person) =>
        Enum.TryParse<StaffRole>(person.FindFirstValue(StaffRoleClaim), out var role) && Enum.IsDefined(role) ? role : null;

    /// <summary>Whether the person may do this; a stranger and a resident may do nothing of staff's.</summary>
    public static bool May(this ClaimsPrincipal person, Permission permission) =>
        person.StaffRole() is { } role && StaffPermissions.Allow(role, permission);
}
