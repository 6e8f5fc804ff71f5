using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Results.Retention;

/// <summary>고용 유지 확인 as it is typed.</summary>
public sealed class RetentionForm
{
    /// <summary>After how long.</summary>
    [Display(Name = "확인한 기간"), Required(ErrorMessage = "확인한 기간을 고르세요.")]
    public RetentionMark? Mark { get; set; }

    /// <summary>How many.</summary>
    [Display(Name = "유지된 수", Description = "앞서 적은 확인을 줄일 때만 -1처럼 빼기로 적습니다."), Required(ErrorMessage = "유지된 수를 적어 주세요."), Range(-100_000, 100_000)]
    public int? Count { get; set; }

    /// <summary>The day.</summary>
    [Display(Name = "확인한 날"), Required(ErrorMessage = "확인한 날을 적어 주세요.")]
    public DateOnly? CheckedOn { get; set; }

    /// <summary>What proves it.</summary>
    [Display(Name = "근거", Description = "무엇으로 확인했는지 적습니다. 사람의 이름은 적지 마세요. 예: 고용보험 자격 확인(일자리경제과-1234)")]
    [Required(ErrorMessage = "무엇으로 확인했는지 적어 주세요. 예: 고용보험 자격 확인"), StringLength(RetentionCheck.EvidenceMaxLength), NoResidentNumber]
    public string? Evidence { get; set; }

    /// <summary>The marks in words.</summary>
    public static IReadOnlyList<Choice> Marks { get; } = Choice.Of<RetentionMark>(ResultTexts.Of);

    /// <summary>What the rules read. The form is valid.</summary>
    public FoundRetention ToFound() => new(Mark!.Value, Count!.Value, CheckedOn!.Value, TypedText.Kept(Evidence) ?? "");

    /// <summary>The control that a reason belongs to.</summary>
    public static string FieldOf(RetentionBlocker blocker) => blocker switch
    {
        RetentionBlocker.TooEarly or RetentionBlocker.DayNotCome => nameof(CheckedOn),
        RetentionBlocker.EvidenceMissing => nameof(Evidence),
        RetentionBlocker.NotJobs => nameof(Mark),
        _ => nameof(Count),
    };
}

/// <summary>The page of the form.</summary>
public sealed record RetentionPage(ResultEntry Entry, RetentionForm Form);
