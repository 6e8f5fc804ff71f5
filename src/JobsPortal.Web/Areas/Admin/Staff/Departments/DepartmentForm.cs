using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Areas.Admin.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Staff.Departments;

/// <summary>What an administrator types about a department.</summary>
public sealed class DepartmentForm
{
    /// <summary>As on its door.</summary>
    [Display(Name = "부서 이름"), Required(ErrorMessage = "부서 이름을 입력하세요."), StringLength(Department.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>Its telephone, as typed.</summary>
    [Display(Name = "전화번호", Description = "공고에 문의 전화로 나옵니다. 예: 02-0000-1234"), StringLength(40), Telephone]
    public string? Phone { get; set; }

    /// <summary>Whether new work may choose it.</summary>
    [Display(Name = "사용")]
    public bool IsActive { get; set; }

    /// <summary>The department that is changed; null for a new one.</summary>
    [BindNever, ValidateNever]
    public int? Id { get; set; }
}
