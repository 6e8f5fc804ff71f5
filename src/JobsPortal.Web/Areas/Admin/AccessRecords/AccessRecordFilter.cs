using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Audit;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.AccessRecords;

/// <summary>Which access records are asked for.</summary>
public sealed class AccessRecordFilter
{
    /// <summary>First day, Seoul's.</summary>
    [Display(Name = "시작일")]
    public DateOnly? From { get; set; }

    /// <summary>Last day, Seoul's; it counts in full.</summary>
    [Display(Name = "종료일")]
    public DateOnly? Until { get; set; }

    /// <summary>Who looked.</summary>
    [Display(Name = "직원")]
    public int? Staff { get; set; }

    /// <summary>Whose data: the 접수번호, with or without hyphens.</summary>
    [Display(Name = "접수번호"), StringLength(AccessRecord.SubjectMaxLength)]
    public string? Subject { get; set; }

    /// <summary>Everybody who may have looked.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Choice> People { get; set; } = [];

    /// <summary>The page of what was found; null while the filter cannot be read.</summary>
    [BindNever, ValidateNever]
    public Page<AccessLine>? Rows { get; set; }
}
