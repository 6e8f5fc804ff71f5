using System.Globalization;
using System.Security.Claims;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Shared;

/// <summary>What the pages ask about who is signed in. Signing in puts these claims on the person.</summary>
public static class Persons
{
    /// <summary>The name shown in the header.</summary>
    public const string DisplayNameClaim = "display-name";

    /// <summary>A <see cref="StaffRole"/>; only staff have it.</summary>
    public const string StaffRoleClaim = "staff-role";

    /// <summary>The department of a member of staff.</summary>
    public const string DepartmentClaim = "department";

    /// <summary>The dong of a counter clerk, as its code.</summary>
    public const string CounterDongClaim = "counter-dong";

    /// <summary>The session of this sign-in.</summary>
    public const string SessionClaim = "session";

    /// <summary>Present while somebody else knows the password.</summary>
    public const string MustChangePasswordClaim = "must-change-password";

    /// <summary>Whether somebody is signed in.</summary>
    public static bool IsSignedIn(this ClaimsPrincipal person) => person.Identity?.IsAuthenticated == true;

    /// <summary>The name shown in the header.</summary>
    public static string DisplayName(this ClaimsPrincipal person) =>
        person.FindFirstValue(DisplayNameClaim) ?? person.Identity?.Name ?? "";

    /// <summary>The role of a signed-in member of staff; null for everybody else.</summary>
    public static StaffRole? StaffRole(this ClaimsPrincipal person) =>
        Enum.TryParse<StaffRole>(person.FindFirstValue(StaffRoleClaim), out var role) && Enum.IsDefined(role) ? role : null;

    /// <summary>Whether a member of staff is signed in.</summary>
    public static bool IsStaff(this ClaimsPrincipal person) => person.StaffRole() is not null;

    /// <summary>The account of whoever is signed in; null for strangers.</summary>
    public static int? AccountId(this ClaimsPrincipal person) => Number(person, ClaimTypes.NameIdentifier);

    /// <summary>The account of the signed-in member of staff.</summary>
    /// <exception cref="InvalidOperationException">Nobody of staff is signed in: the page lacks its guard.</exception>
    public static int StaffId(this ClaimsPrincipal person) =>
        person.IsStaff() && person.AccountId() is { } id ? id : throw new InvalidOperationException("Nobody of staff is signed in.");

    /// <summary>What decides whose applications the signed-in member of staff sees.</summary>
    /// <exception cref="InvalidOperationException">Nobody of staff is signed in: the page lacks its guard.</exception>
    public static StaffAccess StaffAccess(this ClaimsPrincipal person) => new(
        person.StaffRole() ?? throw new InvalidOperationException("Nobody of staff is signed in."),
        Number(person, DepartmentClaim),
        person.FindFirstValue(CounterDongClaim));

    /// <summary>The session of whoever is signed in; null for strangers.</summary>
    public static Guid? SessionId(this ClaimsPrincipal person) =>
        Guid.TryParseExact(person.FindFirstValue(SessionClaim), "N", out var id) ? id : null;

    /// <summary>Whether somebody else knows the password, so that it must be changed first.</summary>
    public static bool MustChangePassword(this ClaimsPrincipal person) => person.HasClaim(claim => claim.Type == MustChangePasswordClaim);

    /// <summary>Whether the person may do this; a stranger and a resident may do nothing of staff's.</summary>
    public static bool May(this ClaimsPrincipal person, Permission permission) =>
        person.StaffRole() is { } role && StaffPermissions.Allow(role, permission);

    private static int? Number(ClaimsPrincipal person, string claim) =>
        int.TryParse(person.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
