using System.ComponentModel.DataAnnotations;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Public.Account;

using Account = Data.Accounts.Account;

/// <summary>What an account asks. It is optional, and so are phone and e-mail.</summary>
public sealed class RegisterForm
{
    /// <summary>The login name.</summary>
    [Display(Name = "로그인 이름", Description = "한글, 영문자, 숫자로 4자 이상 적어 주세요. 예: nowon1955")]
    [Required(ErrorMessage = "로그인 이름을 적어 주세요."), StringLength(Account.LoginMaxLength, MinimumLength = 4, ErrorMessage = "로그인 이름은 {2}자에서 {1}자 사이로 적어 주세요."), ResidentNumberRefused]
    public string? Login { get; set; }

    /// <summary>The name, one field.</summary>
    [Display(Name = "이름"), Required(ErrorMessage = "이름을 적어 주세요."), StringLength(Account.NameMaxLength), ResidentNumberRefused]
    public string? Name { get; set; }

    /// <summary>The password.</summary>
    [Display(Name = "비밀번호", Description = "12자 이상. 서로 상관없는 낱말 서너 개를 이어도 좋습니다. 붙여 넣을 수 있습니다.")]
    [Required(ErrorMessage = "비밀번호를 적어 주세요."), StringLength(Typed.PasswordMaxLength)]
    public string? Password { get; set; }

    /// <summary>A phone, as typed.</summary>
    [Display(Name = "전화번호", Description = "연락이 필요할 때만 씁니다. 예: 010-0000-1234"), StringLength(40), ResidentNumberRefused]
    public string? Phone { get; set; }

    /// <summary>An e-mail address.</summary>
    [Display(Name = "이메일", Description = "없어도 됩니다."), StringLength(Account.EmailMaxLength), ResidentNumberRefused]
    public string? Email { get; set; }
}
