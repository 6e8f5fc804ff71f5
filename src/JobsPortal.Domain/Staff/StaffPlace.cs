namespace JobsPortal.Domain.Staff;

/// <summary>Where a role is at home: the department or the dong without which it could see nothing, or too much.</summary>
/// <param name="Role">The role.</param>
/// <param name="DepartmentId">The department; counselors and clerks may have one.</param>
/// <param name="CounterDong">Ten-digit code of the dong, of counter clerks.</param>
public sealed record StaffPlace(StaffRole Role, int? DepartmentId, string? CounterDong)
{
    /// <summary>Every reason not to place somebody so; empty when the place is complete.</summary>
    public IReadOnlyList<StaffBlocker> ReasonsNotToPlace() => Role switch
    {
        StaffRole.Officer or StaffRole.Approver when DepartmentId is null => [StaffBlocker.DepartmentMissing],
        StaffRole.CounterClerk when string.IsNullOrEmpty(CounterDong) => [StaffBlocker.DongMissing],
        _ => [],
    };

    /// <summary>Without what the role does not use: an administrator belongs to no department, only clerks to a dong.</summary>
    public StaffPlace Tidy() => this with
    {
        DepartmentId = Role == StaffRole.Administrator ? null : DepartmentId,
        CounterDong = Role == StaffRole.CounterClerk ? CounterDong : null,
    };
}
