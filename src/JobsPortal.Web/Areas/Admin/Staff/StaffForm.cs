using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Staff;

/// <summary>What an administrator types about a member of staff.</summary>
public sealed class StaffForm : IValidatableObject
{
    /// <summary>The login name; it never changes.</summary>
    [Display(Name = "로그인 이름", Description = "한글, 영문자, 숫자. 나중에 바꿀 수 없습니다."), StringLength(Account.LoginMaxLength), NoResidentNumber]
    public string? Login { get; set; }

    /// <summary>The name.</summary>
    [Display(Name = "이름"), Required(ErrorMessage = "이름을 입력하세요."), StringLength(Account.NameMaxLength), NoResidentNumber, NameOfPerson]
    public string? Name { get; set; }

    /// <summary>The role.</summary>
    [Display(Name = "역할"), Required(ErrorMessage = "역할을 고르세요."), EnumDataType(typeof(StaffRole), ErrorMessage = "역할을 고르세요.")]
    public StaffRole? Role { get; set; }

    /// <summary>The department.</summary>
    [Display(Name = "부서", Description = "담당자와 승인자에게 필요합니다.")]
    public int? DepartmentId { get; set; }

    /// <summary>The dong's code.</summary>
    [Display(Name = "동", Description = "동 접수담당자에게 필요합니다."), StringLength(10)]
    public string? CounterDong { get; set; }

    /// <summary>The version that was shown.</summary>
    public string? Version { get; set; }

    /// <summary>What can be chosen.</summary>
    [BindNever, ValidateNever]
    public StaffChoices Choices { get; set; } = StaffChoices.None;

    /// <summary>What somebody else saved meanwhile.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Difference> Differences { get; set; } = [];

    /// <summary>The account that is changed; null for a new one.</summary>
    [BindNever, ValidateNever]
    public int? Id { get; set; }

    /// <summary>The name as it is kept.</summary>
    public string ToName() => Hangul.Clean(Name);

    /// <summary>Role and place without what the role does not use. The form is valid.</summary>
    public StaffPlace ToPlace() => new StaffPlace(Role!.Value, DepartmentId, CounterDong).Tidy();

    /// <summary>The form of an account.</summary>
    public static StaffForm From(StaffLine line) => new()
    {
        Id = line.Id,
        Login = line.Login,
        Name = line.Name,
        Role = line.Role,
        DepartmentId = line.DepartmentId,
        CounterDong = line.CounterDong,
        Version = line.Version,
    };

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Role is not { } role || !Enum.IsDefined(role))
        {
            yield break;
        }
        foreach (var blocker in new StaffPlace(role, DepartmentId, CounterDong).ReasonsNotToPlace())
        {
            yield return new(StaffTexts.Of(blocker), [blocker == StaffBlocker.DongMissing ? nameof(CounterDong) : nameof(DepartmentId)]);
        }
    }
}
