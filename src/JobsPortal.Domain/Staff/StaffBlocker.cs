namespace JobsPortal.Domain.Staff;

/// <summary>Why a staff account cannot be made so.</summary>
public enum StaffBlocker
{
    /// <summary>Officers and approvers work for a department: it decides what they see.</summary>
    DepartmentMissing,

    /// <summary>A counter clerk stands at the counter of one dong.</summary>
    DongMissing,

    /// <summary>Nobody could give rights any more.</summary>
    LastAdministrator,

    /// <summary>One's own password is changed with the old one in hand, not by an administrator's right.</summary>
    OwnPassword,
}
