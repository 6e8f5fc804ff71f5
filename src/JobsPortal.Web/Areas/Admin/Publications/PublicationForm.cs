using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Publications;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Publications;

/// <summary>공표본 as it is asked for.</summary>
public sealed class PublicationForm
{
    /// <summary>What it is called.</summary>
    [Display(Name = "제목", Description = "예: 2026년 상반기 일자리 창출 실적"), Required(ErrorMessage = "공표본의 제목을 적어 주세요."), StringLength(Publication.TitleMaxLength), NoResidentNumber]
    public string? Title { get; set; }

    /// <summary>The plan.</summary>
    [Display(Name = "계획"), Required(ErrorMessage = "계획을 고르세요.")]
    public int? PlanId { get; set; }

    /// <summary>The last day that counts.</summary>
    [Display(Name = "기준일", Description = "이날까지의 실적을 셉니다."), Required(ErrorMessage = "기준일을 적어 주세요.")]
    public DateOnly? AsOf { get; set; }

    /// <summary>Plans to choose from.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Choice> Plans { get; set; } = [];

    /// <summary>The control that a reason belongs to.</summary>
    public static string FieldOf(PublicationBlocker blocker) => blocker switch
    {
        PublicationBlocker.DayNotCome => nameof(AsOf),
        PublicationBlocker.NothingToPublish => nameof(PlanId),
        _ => nameof(Title),
    };
}
