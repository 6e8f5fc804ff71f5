using JobsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;

namespace JobsPortal.Data.Accounts;

/// <summary>
/// Somebody who signs in, by login name (<c>UserName</c>). E-mail and phone are contact data: optional and not unique, couples share them.
/// One person may hold a staff and a resident account.
/// </summary>
public sealed class Account : IdentityUser<int>
{
    public const int LoginMaxLength = 50;
    public const int NameMaxLength = 50;
    public const int EmailMaxLength = 254;
    public const int PhoneMaxLength = Domain.Shared.PhoneNumber.MaxDigits;

    /// <summary>Under which access records know the person; given when the account is first saved, gone with it.</summary>
    public string RecordKey { get; private set; } = "";

    public AccountKind Kind { get; set; }

    /// <summary>The name as shown to others, one field.</summary>
    public string Name { get; set; } = "";

    /// <summary>Null for residents.</summary>
    public StaffRole? StaffRole { get; set; }

    /// <summary>Where a member of staff works; null for residents and for the administrator of the installation.</summary>
    public int? DepartmentId { get; set; }

    /// <summary>The dong of a counter clerk, as its 10-digit code.</summary>
    public string? CounterDong { get; set; }

    /// <summary>Residents only, and only when they gave it.</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>Switched off by an administrator; holds from the next request.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Set where somebody else chose the password.</summary>
    public bool MustChangePassword { get; set; }

    public DateTime CreatedAt { get; set; }
}
