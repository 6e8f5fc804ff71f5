using JobsPortal.Domain.Staff;

namespace JobsPortal.Data.Applications;

/// <summary>What decides whose applications a member of staff sees.</summary>
/// <param name="Role">The role.</param>
/// <param name="DepartmentId">The department, of officers and approvers.</param>
/// <param name="CounterDong">The dong, of counter clerks.</param>
public sealed record StaffAccess(StaffRole Role, int? DepartmentId, string? CounterDong);
