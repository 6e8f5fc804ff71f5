using System.ComponentModel.DataAnnotations;
using JobsPortal.Web.Infrastructure.Access;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>What changing one's password asks.</summary>
public sealed class PasswordForm
{
    /// <summary>The password of today: a sign-in left open is not enough.</summary>
    [Display(Name = "지금 비밀번호"), Required(ErrorMessage = "지금 비밀번호를 적어 주세요."), StringLength(Typed.PasswordMaxLength)]
    public string? Current { get; set; }

    /// <summary>The new one.</summary>
    [Display(Name = "새 비밀번호", Description = "12자 이상. 서로 상관없는 낱말 서너 개를 이어도 좋습니다. 붙여 넣을 수 있습니다.")]
    [Required(ErrorMessage = "새 비밀번호를 적어 주세요."), StringLength(Typed.PasswordMaxLength)]
    public string? New { get; set; }
}
