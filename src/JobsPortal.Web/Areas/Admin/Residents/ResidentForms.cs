using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Privacy;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Residents;

/// <summary>The page that asks whose password it is.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="FirstPassword">The password that was just set, shown once.</param>
public sealed record FindResidentPage(FindResidentForm Form, string? FirstPassword);

/// <summary>Whose password it is.</summary>
public sealed class FindResidentForm
{
    /// <summary>The login name.</summary>
    [Display(Name = "로그인 이름"), Required(ErrorMessage = "로그인 이름을 입력하세요."), StringLength(Account.LoginMaxLength), NoResidentNumber]
    public string? Login { get; set; }

    /// <summary>The name.</summary>
    [Display(Name = "이름", Description = "회원가입할 때 적은 이름입니다."), Required(ErrorMessage = "이름을 입력하세요."), StringLength(Account.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }
}

/// <summary>The page that asks how it was made sure who asks.</summary>
/// <param name="Phone">The telephone that the account knows, digits.</param>
/// <param name="Form">What is typed.</param>
public sealed record ResetResidentPage(string? Phone, ResetResidentForm Form);

/// <summary>The reset.</summary>
public sealed class ResetResidentForm
{
    /// <summary>The login name, carried along.</summary>
    [StringLength(Account.LoginMaxLength), NoResidentNumber]
    public string? Login { get; set; }

    /// <summary>The name, carried along.</summary>
    [StringLength(Account.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>How it was made sure who asks.</summary>
    [Display(Name = "본인 확인"), Required(ErrorMessage = "본인을 어떻게 확인했는지 고르세요.")]
    public IdentityCheck? Check { get; set; }
}
