using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Retention;
using JobsPortal.Web.Infrastructure.Access;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>What closing an account does.</summary>
/// <param name="Kept">Applications that stay.</param>
/// <param name="Form">What is typed.</param>
public sealed record ClosePage(IReadOnlyList<ClosePage.Row> Kept, CloseForm Form)
{
    /// <summary>One application that stays.</summary>
    /// <param name="Application">The application.</param>
    /// <param name="Code">조회번호, without which it cannot be reached afterwards.</param>
    /// <param name="Until">When it is deleted, UTC; null while an answer is owed.</param>
    public sealed record Row(KeptApplication Application, string Code, DateTime? Until);
}

/// <summary>Whoever closes an account knows its password.</summary>
public sealed class CloseForm
{
    /// <summary>The password.</summary>
    [Display(Name = "비밀번호", Description = "본인인지 확인합니다.")]
    [Required(ErrorMessage = "비밀번호를 입력하세요."), StringLength(Typed.PasswordMaxLength)]
    public string? Password { get; set; }
}
