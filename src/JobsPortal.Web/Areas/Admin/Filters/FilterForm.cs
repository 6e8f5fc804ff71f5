using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Staff;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Filters;

/// <summary>A filter under a name.</summary>
public sealed class FilterForm
{
    /// <summary>The list.</summary>
    [Required, EnumDataType(typeof(FilteredList))]
    public FilteredList? List { get; set; }

    /// <summary>The choices as the list's address says them.</summary>
    [StringLength(SavedFilter.QueryMaxLength, ErrorMessage = "조건이 너무 깁니다. 낱말을 줄여 주세요."), NoResidentNumber]
    public string? Query { get; set; }

    /// <summary>The name.</summary>
    [Display(Name = "조건 이름", Description = "예: 마감 임박 공공일자리"), Required(ErrorMessage = "조건 이름을 입력하세요."), StringLength(SavedFilter.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>Whether the list opens with it.</summary>
    [Display(Name = "처음 화면")]
    public bool IsDefault { get; set; }
}

/// <summary>The page of all own filters.</summary>
/// <param name="Form">What was refused; null otherwise.</param>
/// <param name="Filters">All of them, list by list.</param>
public sealed record FiltersPage(FilterForm? Form, IReadOnlyList<SavedFilter> Filters);
