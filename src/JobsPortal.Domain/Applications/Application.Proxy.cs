using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <content>대리 접수: somebody with a 위임장 hands the paper in for the applicant.</content>
public sealed partial class Application
{
    /// <summary>Staff who saw the 위임장 and both identity cards; null unless a proxy applied.</summary>
    public int? ProxyCheckedBy { get; private set; }

    /// <summary>When they were seen, UTC.</summary>
    public DateTime? ProxyCheckedAt { get; private set; }

    /// <summary>
    /// Notes who applies for the applicant and who of staff saw the 위임장 and both identity cards. The proxy's data live and go with the
    /// application.
    /// </summary>
    /// <param name="person">The proxy.</param>
    /// <param name="seen">What was seen at the counter.</param>
    /// <param name="by">Staff who saw it.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken">The first of <see cref="ProxyCheck.ReasonsNotToTake"/>; <see cref="ApplyBlocker.WrongState"/> unless a draft of <see cref="Channel.Proxy"/>.</exception>
    public void NoteProxy(TypedBy person, ProxyCheck seen, int by, DateTime now)
    {
        if (Channel != Channel.Proxy || Status != ApplicationStatus.Draft)
        {
            throw new RuleBroken(ApplyBlocker.WrongState);
        }

        if (seen.ReasonsNotToTake is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        NoteTypedBy(person);
        (ProxyCheckedBy, ProxyCheckedAt) = (by, now);
    }

    /// <summary>What stands against a proxy when the application is handed in: nobody checked, or it is the applicant.</summary>
    private ApplyBlocker? ReasonNotToTakeProxy() => (Channel, ProxyCheckedBy) switch
    {
        (not Channel.Proxy, _) => null,
        (_, null) => ApplyBlocker.ProxyNotChecked,
        _ => TypedByName == ApplicantName && TypedByPhone == Phone ? ApplyBlocker.ProxyIsApplicant : null,
    };
}
