using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Retention;
using JobsPortal.Domain.Privacy;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Retention;

/// <summary>The limits that hold, how they came to be, and what was deleted.</summary>
public sealed record RetentionPage(RetentionLimits Limits, IReadOnlyList<RetentionChangeLine> Changes, IReadOnlyList<RetentionRun> Runs);

/// <summary>Another limit for one kind.</summary>
public sealed class RetentionForm
{
    /// <summary>Days.</summary>
    [Display(Name = "보존기간(일)"), Required(ErrorMessage = "날 수를 적어 주세요.")]
    public int? Days { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "바꾸는 까닭", Description = "근거가 되는 규정이나 방침을 적어 주세요. 변경 기록에 남습니다.")]
    [Required(ErrorMessage = "바꾸는 까닭을 적어 주세요."), StringLength(RetentionRules.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }

    /// <summary>The limit that the person saw.</summary>
    public int Shown { get; set; }
}

/// <summary>The page of one kind.</summary>
public sealed record RetentionFormPage(RetentionRule Rule, int Days, RetentionForm Form);
