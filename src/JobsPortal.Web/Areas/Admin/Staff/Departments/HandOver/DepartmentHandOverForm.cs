using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Areas.Admin.Staff.HandOver;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Staff.Departments.HandOver;

/// <summary>What goes to which department.</summary>
public sealed class DepartmentHandOverForm
{
    /// <summary>Keys of what was chosen.</summary>
    [Display(Name = "넘길 일")]
    public List<string> Things { get; set; } = [];

    /// <summary>The department that takes it over.</summary>
    [Display(Name = "받는 부서")]
    public int? ToDepartmentId { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "사유", Description = "예: 2026년 7월 조직 개편"), Required(ErrorMessage = "사유를 입력하세요."), StringLength(Handover.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }
}

/// <summary>The page: the list first, then to where.</summary>
/// <param name="Department">Whose work it is.</param>
/// <param name="Things">Programmes, openings, templates and people.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Receivers">Departments that can take it.</param>
public sealed record DepartmentHandOverPage(Department Department, IReadOnlyList<HandoverThing> Things, DepartmentHandOverForm Form, IReadOnlyList<Choice> Receivers);
