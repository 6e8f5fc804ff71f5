namespace JobsPortal.Domain.Applications;

/// <summary>
/// What a member of staff saw of a proxy at the counter. Identity cards are looked at and handed back: nothing of them is copied or kept,
/// because they show the 주민등록번호 (개인정보 보호법 §24의2).
/// </summary>
/// <param name="LetterSeen">The 위임장, signed by the applicant.</param>
/// <param name="ApplicantIdentitySeen">The applicant's identity card, or a copy that the proxy takes home again.</param>
/// <param name="ProxyIdentitySeen">The proxy's own identity card.</param>
public sealed record ProxyCheck(bool LetterSeen, bool ApplicantIdentitySeen, bool ProxyIdentitySeen)
{
    /// <summary>What has not been seen yet, in the order of the form; nobody applies for somebody else before all three were.</summary>
    public IReadOnlyList<ApplyBlocker> ReasonsNotToTake =>
    [
        .. LetterSeen ? [] : new[] { ApplyBlocker.ProxyLetterNotSeen },
        .. ApplicantIdentitySeen ? [] : new[] { ApplyBlocker.ApplicantIdentityNotSeen },
        .. ProxyIdentitySeen ? [] : new[] { ApplyBlocker.ProxyIdentityNotSeen },
    ];
}
