namespace JobsPortal.Domain.Privacy;

/// <summary>How staff made sure who asks for a new password or 조회번호.</summary>
public enum IdentityCheck
{
    /// <summary>창구에서 신분증 확인: seen, never copied.</summary>
    SeenAtCounter,

    /// <summary>적어 둔 번호로 다시 전화: the number that the portal knows, never the one that called.</summary>
    CalledBack,

    /// <summary>대리인: the power of attorney and both identity cards were seen.</summary>
    SeenByProxy,
}

/// <summary>Why a password or a 조회번호 cannot be reset.</summary>
public enum ResetBlocker
{
    /// <summary>No resident has that login name and that name.</summary>
    NotFound,

    /// <summary>There is no number to call back.</summary>
    PhoneMissing,
}

/// <summary>The rules of resetting.</summary>
public static class ResetRules
{
    /// <summary>Why the check cannot have been made.</summary>
    public static IReadOnlyList<ResetBlocker> ReasonsNotToReset(IdentityCheck check, string? knownPhone) =>
        check == IdentityCheck.CalledBack && string.IsNullOrEmpty(knownPhone) ? [ResetBlocker.PhoneMissing] : [];
}
