using System.ComponentModel.DataAnnotations;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Openings.Withdraw;

/// <summary>The public reason of a withdrawal.</summary>
public sealed class WithdrawForm : DecisionForm
{
    /// <summary>Longest reason; it goes into every notice, in characters.</summary>
    public const int ReasonMaxLength = 1_000;

    /// <summary>The reason.</summary>
    [Display(Name = "취소 사유", Description = "구민에게 그대로 공개되고 신청인에게 안내됩니다.")]
    [Required(ErrorMessage = "사유를 입력하세요."), StringLength(ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }

    /// <summary>Mark of what the person has seen of the notice.</summary>
    public string? Seen { get; set; }

    /// <summary>What will be told, once the reason is typed.</summary>
    [BindNever, ValidateNever]
    public NoticePreview? Preview { get; set; }

    /// <summary>How many people will be told.</summary>
    [BindNever, ValidateNever]
    public int Applicants { get; set; }
}
