using JobsPortal.Domain.Applications;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Intake;

/// <summary>Why paper cannot be taken, told to the clerk; residents read other words.</summary>
public static class IntakeTexts
{
    /// <summary>The sentence.</summary>
    public static string Of(ApplyBlocker blocker) => blocker switch
    {
        ApplyBlocker.WindowClosed => "접수가 마감된 뒤의 접수일시입니다. 마감 전에 받은 신청서만 등록할 수 있습니다.",
        ApplyBlocker.NotOpenYet => "접수가 시작되기 전의 접수일시입니다. 접수일시를 확인하세요.",
        ApplyBlocker.AlreadyApplied => "같은 사람(이름·생년월일·전화번호)이 이미 이 공고에 신청했습니다. 두 번 등록할 수 없습니다.",
        ApplyBlocker.ConsentMissing => "필수 동의가 없으면 접수할 수 없습니다. 신청인에게 동의 여부를 다시 확인해 주세요.",
        _ => ApplicationTexts.Blocked(blocker),
    };

    /// <summary>The field that the sentence is about; null for the whole form.</summary>
    public static string? FieldOf(ApplyBlocker blocker) => blocker switch
    {
        ApplyBlocker.WindowClosed or ApplyBlocker.NotOpenYet or ApplyBlocker.ReceivedInFuture => nameof(IntakeForm.ReceivedAt),
        ApplyBlocker.CounterClosed or ApplyBlocker.PostArrivedTooLate => nameof(IntakeForm.ReceivedAt),
        ApplyBlocker.PostmarkMissing or ApplyBlocker.PostmarkTooLate => nameof(IntakeForm.PostmarkedOn),
        ApplyBlocker.PostNotTaken or ApplyBlocker.ProxyNotChecked => nameof(IntakeForm.Channel),
        ApplyBlocker.ProxyLetterNotSeen => nameof(IntakeForm.LetterSeen),
        ApplyBlocker.ApplicantIdentityNotSeen => nameof(IntakeForm.ApplicantIdentitySeen),
        ApplyBlocker.ProxyIdentityNotSeen => nameof(IntakeForm.ProxyIdentitySeen),
        ApplyBlocker.ProxyIsApplicant => nameof(IntakeForm.ProxyName),
        ApplyBlocker.ConsentMissing => nameof(IntakeForm.AgreesToCollection),
        _ => null,
    };
}
