using System.ComponentModel.DataAnnotations;
using JobsPortal.Web.Infrastructure.Access;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>What signing in asks.</summary>
public sealed class SignInForm
{
    /// <summary>The login name.</summary>
    [Display(Name = "로그인 이름"), Required(ErrorMessage = "로그인 이름을 적어 주세요."), StringLength(Data.Accounts.Account.LoginMaxLength)]
    public string? Login { get; set; }

    /// <summary>The password; pasting is welcome.</summary>
    [Display(Name = "비밀번호"), Required(ErrorMessage = "비밀번호를 적어 주세요."), StringLength(Typed.PasswordMaxLength)]
    public string? Password { get; set; }

    /// <summary>The page that asked for a sign-in.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>Whether a session ran out.</summary>
    public bool Ended { get; set; }
}
