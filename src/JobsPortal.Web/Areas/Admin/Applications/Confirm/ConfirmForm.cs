using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Applications.Confirm;

/// <summary>The day that counts in the ledger.</summary>
public sealed class ConfirmForm
{
    /// <summary>First day of work, or the day of attendance.</summary>
    [Display(Name = "첫 근무일(참석일)", Description = "실제로 처음 일하거나 참석한 날입니다. 실적은 이 날짜로 셉니다.")]
    [Required(ErrorMessage = "첫 근무일(참석일)을 적어 주세요.")]
    public DateOnly? Day { get; set; }

    /// <summary>Why somebody began before the announced day.</summary>
    [Display(Name = "근무 시작일보다 먼저 시작한 사유", Description = "공고의 근무 시작일보다 앞선 날을 적을 때만 적습니다. 처리 과정에 남습니다.")]
    [StringLength(Application.NoteMaxLength), NoResidentNumber]
    public string? WhyEarly { get; set; }
}

/// <summary>The page that asks for the day.</summary>
public sealed record ConfirmPage(ApplicationPage Application, ConfirmForm Form);
