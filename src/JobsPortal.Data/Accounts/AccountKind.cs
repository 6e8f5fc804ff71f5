namespace JobsPortal.Data.Accounts;

/// <summary>Which side of the portal an account signs in to.</summary>
public enum AccountKind
{
    /// <summary>구민.</summary>
    Resident,

    /// <summary>직원.</summary>
    Staff,
}
