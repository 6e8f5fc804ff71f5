namespace JobsPortal.Domain.Staff;

/// <summary>What a member of staff does. One person has one role; people move every January and July.</summary>
public enum StaffRole
{
    /// <summary>담당자: drafts openings and decisions of the own department.</summary>
    Officer,

    /// <summary>승인자: approves openings and releases decisions that somebody else of the department drafted.</summary>
    Approver,

    /// <summary>동 접수담당자: registers paper applications at the counter of one dong.</summary>
    CounterClerk,

    /// <summary>직업상담사: advises residents; sees openings and programmes, no applications.</summary>
    Counselor,

    /// <summary>시스템 관리자: accounts, roles and access records; sees no application.</summary>
    Administrator,
}
