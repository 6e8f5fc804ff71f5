using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Applications.Qualification;

/// <summary>One answer as it is typed.</summary>
public sealed class QualificationForm
{
    /// <summary>Which round the person answers.</summary>
    public int Round { get; set; }

    /// <summary>What the office found.</summary>
    [Display(Name = "조회 결과"), Required(ErrorMessage = "조회 결과를 골라 주세요.")]
    public QualificationResult? Result { get; set; }

    /// <summary>반복참여.</summary>
    [Display(Name = "반복참여", Description = "최근 몇 해 동안 직접일자리에 여러 번 참여했는지입니다. 묻지 않았으면 비워 두세요.")]
    public RepeatedParticipation? Repeat { get; set; }

    /// <summary>The day the answer bears.</summary>
    [Display(Name = "회신일"), Required(ErrorMessage = "회신일을 적어 주세요.")]
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>What the office wrote beside it.</summary>
    [Display(Name = "비고"), StringLength(QualificationCheck.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }

    /// <summary>What the rules read.</summary>
    public QualificationAnswer ToAnswer() => new(Result, Repeat, AnsweredOn, TypedText.Kept(Note));

    /// <summary>The control that a reason belongs to.</summary>
    public static string FieldOf(QualificationBlocker blocker) => blocker switch
    {
        QualificationBlocker.ResultMissing => "Form.Result",
        QualificationBlocker.DayMissing or QualificationBlocker.DayInFuture or QualificationBlocker.DayBeforeAsked => "Form.AnsweredOn",
        QualificationBlocker.NoteTooLong or QualificationBlocker.NoteWithResidentNumber => "Form.Note",
        _ => "",
    };
}

/// <summary>The rounds of one application, and what can be done now.</summary>
/// <param name="Application">The application.</param>
/// <param name="Rounds">Every round in order.</param>
/// <param name="CanAsk">Whether this person may ask now.</param>
/// <param name="CanAnswer">Whether this person may write the awaited answer down.</param>
/// <param name="Form">What is typed.</param>
public sealed record QualificationCasePage(ApplicationPage Application, IReadOnlyList<QualificationRound> Rounds, bool CanAsk, bool CanAnswer, QualificationForm Form)
{
    /// <summary>Whether the person did not agree that other offices are asked.</summary>
    public bool IsNotAgreed { get; init; }
}
