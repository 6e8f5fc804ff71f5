using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>What is typed for a step; each step asks its part.</summary>
public sealed class CaseStepForm
{
    /// <summary>By when to answer, on the office's clock.</summary>
    [Display(Name = "참여 여부 회신 기한", Description = "이 사람이 참여 여부를 알려 줄 날짜와 시각입니다. 예: 2026년 12월 1일 18:00")]
    public DateTime? ReplyDue { get; set; }

    /// <summary>What the applicant said.</summary>
    [Display(Name = "신청인의 뜻")]
    public CaseAnswer? Answer { get; set; }

    /// <summary>How it was said.</summary>
    [Display(Name = "확인한 방법")]
    public CaseWay? Way { get; set; }

    /// <summary>Last day of the participation.</summary>
    [Display(Name = "마지막 날", Description = "실제로 마지막으로 일하거나 참석한 날입니다. 실적 정정도 이 날짜로 셉니다.")]
    public DateOnly? Day { get; set; }

    /// <summary>Coded reason.</summary>
    [Display(Name = "사유")]
    public DecisionReason? Reason { get; set; }

    /// <summary>Told to the applicant.</summary>
    [Display(Name = "신청인에게 알리는 말", Description = "신청인이 그대로 읽습니다. 사유가 ‘기타’이면 꼭 적어 주세요."), StringLength(Application.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }

    /// <summary>What is needed.</summary>
    [Display(Name = "보완할 서류와 내용", Description = "한 줄에 하나씩 적어 주세요. 신청인이 그대로 읽습니다."), StringLength(Supplement.ItemsMaxLength), NoResidentNumber]
    public string? Items { get; set; }

    /// <summary>By which day.</summary>
    [Display(Name = "보완 기한", Description = "이 날 24시까지 받습니다.")]
    public DateOnly? DueOn { get; set; }

    /// <summary>What was brought, or why more time is given.</summary>
    [Display(Name = "내용", Description = "받은 서류나 사유를 적어 주세요."), StringLength(Supplement.TextMaxLength), NoResidentNumber]
    public string? Text { get; set; }

    /// <summary>Mark of the words that the person has seen; the step is taken only when they are the ones that go out.</summary>
    public string? Seen { get; set; }

    /// <summary>The instant of <see cref="ReplyDue"/>.</summary>
    public DateTime? ReplyDueAt => ReplyDue is { } due ? SeoulTime.At(DateOnly.FromDateTime(due), TimeOnly.FromDateTime(due)) : null;

    /// <summary>The end of <see cref="DueOn"/>.</summary>
    public DateTime? DueAt => DueOn is { } day ? SeoulTime.EndOf(day) : null;

    /// <summary>What is kept of the note.</summary>
    public string? KeptNote => TypedText.Kept(Note);

    /// <summary>The step as it is told.</summary>
    public ToldStep Told(CaseStep step) => new(
        step != CaseStep.Reply ? step.To : Answer == CaseAnswer.Accepts ? ApplicationStatus.Accepted : ApplicationStatus.Declined,
        step.Fields.HasFlag(CaseFields.ReplyDue) ? ReplyDueAt : null,
        step.Fields.HasFlag(CaseFields.Reason) ? Reason : null,
        step.Fields.HasFlag(CaseFields.Reason) ? KeptNote : null,
        step.Fields.HasFlag(CaseFields.Day) ? Day : null)
    {
        Step = step.Path,
        Text = TypedText.Kept(step.Fields.HasFlag(CaseFields.Items) ? Items : Text),
        DueAt = step.Fields.HasFlag(CaseFields.DueOn) ? DueAt : null,
    };
}

/// <summary>What a step does and whom it tells.</summary>
/// <param name="Sentence">What happens, in the words that the applicant reads on the own page.</param>
/// <param name="Notice">The notice; nobody is told where the applicant knows already.</param>
public sealed record StepPreview(string Sentence, NoticePreview Notice)
{
    /// <summary>Stands for all of it.</summary>
    public string Mark => NoticePreview.MarkOf(Sentence, Notice.Mark);
}

/// <summary>The page before a step.</summary>
/// <param name="Application">The application.</param>
/// <param name="Step">The step.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Preview">What will be told, once everything is typed; the next press does it.</param>
/// <param name="Reasons">What stands against the step now.</param>
public sealed record CaseStepPage(ApplicationPage Application, CaseStep Step, CaseStepForm Form, StepPreview? Preview, IReadOnlyList<CaseBlocker> Reasons)
{
    /// <summary>Whether the applicant is asked for an answer afterwards.</summary>
    public bool AsksReplyDue => Step.Fields.HasFlag(CaseFields.ReplyDue) && Application.Application.Lifecycle.Allows(ApplicationStatus.Selected, ApplicationStatus.Accepted);

    /// <summary>Whether the applicant can still say yes.</summary>
    public bool CanAccept => Application.Application.CanReply;

    /// <summary>Reasons to choose from.</summary>
    public IReadOnlyList<DecisionReason> ReasonChoices => Step == CaseStep.DropOut ? DecisionReasons.OfDroppingOut : DecisionReasons.OfRevocation;
}
