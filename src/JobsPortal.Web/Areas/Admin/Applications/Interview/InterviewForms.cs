using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Applications.Interview;

/// <summary>What the applicant said at the counter or over the telephone.</summary>
public sealed class AnswerForm
{
    /// <summary>What says that the applicant cannot come.</summary>
    public const string Refusal = "none";

    /// <summary>What says that the applicant would come at another time.</summary>
    public const string OtherTimes = "other";

    /// <summary>Key of a time, or <see cref="Refusal"/>.</summary>
    [Display(Name = "신청인이 고른 시간"), Required(ErrorMessage = "면접 시간을 골라 주세요.")]
    public string? Slot { get; set; }

    /// <summary>How it was said.</summary>
    [Display(Name = "확인한 방법"), Required(ErrorMessage = "확인한 방법을 골라 주세요.")]
    public CaseWay? Way { get; set; }
}

/// <summary>What came of the interview.</summary>
public sealed class OutcomeForm
{
    /// <summary>참석 or 불참.</summary>
    [Display(Name = "면접 결과"), Required(ErrorMessage = "참석했는지 골라 주세요.")]
    public InterviewStatus? Outcome { get; set; }

    /// <summary>A remark of the office.</summary>
    [Display(Name = "메모", Description = "직원만 봅니다. 심사 결과는 선발(안)에 적습니다."), StringLength(Domain.Interviews.Interview.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }
}

/// <summary>The invitation of one application, and what can be done now.</summary>
/// <param name="Application">The application.</param>
/// <param name="Interview">Its invitation.</param>
/// <param name="Slots">Times with room, and the chosen one.</param>
/// <param name="CanAnswer">Whether this person may write the applicant's answer down.</param>
/// <param name="CanRecord">Whether this person may write down what came of it.</param>
/// <param name="Answer">What is typed of the answer.</param>
/// <param name="Result">What is typed of what came of it.</param>
public sealed record InterviewCasePage(
    ApplicationPage Application, InterviewCase Interview, IReadOnlyList<InterviewSlot> Slots, bool CanAnswer, bool CanRecord, AnswerForm Answer, OutcomeForm Result);
