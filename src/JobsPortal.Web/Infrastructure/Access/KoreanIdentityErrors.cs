using JobsPortal.Data.Accounts;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Identity;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Identity's refusals as sentences that say what to do.</summary>
public sealed class KoreanIdentityErrors : IdentityErrorDescriber
{
    /// <inheritdoc />
    public override IdentityError DefaultError() => new() { Code = nameof(DefaultError), Description = Language.Say("처리하지 못했습니다. 잠시 뒤에 다시 해 주세요.") };

    /// <inheritdoc />
    public override IdentityError ConcurrencyFailure() =>
        new() { Code = nameof(ConcurrencyFailure), Description = Language.Say("그사이 다른 사람이 이 계정을 고쳤습니다. 바뀐 내용을 확인하고 다시 저장해 주세요.") };

    /// <inheritdoc />
    public override IdentityError PasswordMismatch() => new() { Code = nameof(PasswordMismatch), Description = Language.Say("지금 비밀번호가 맞지 않습니다. 다시 적어 주세요.") };

    /// <inheritdoc />
    public override IdentityError InvalidUserName(string? userName) =>
        new() { Code = nameof(InvalidUserName), Description = Language.Say("로그인 이름은 한글, 영문자, 숫자와 . _ - @ + 만 쓸 수 있습니다. 빈칸 없이 적어 주세요.") };

    /// <inheritdoc />
    public override IdentityError DuplicateUserName(string userName) =>
        new() { Code = nameof(DuplicateUserName), Description = Language.Say("이미 쓰고 있는 로그인 이름입니다. 다른 이름을 적어 주세요.") };

    /// <inheritdoc />
    public override IdentityError InvalidEmail(string? email) => new() { Code = nameof(InvalidEmail), Description = Language.Say("이메일 주소를 name@example.kr 처럼 적어 주세요.") };

    /// <inheritdoc />
    public override IdentityError PasswordTooShort(int length) =>
        new() { Code = nameof(PasswordTooShort), Description = Language.Say("비밀번호는 {0}자 이상으로 적어 주세요.", PortalIdentity.PasswordMinLength) };

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        new() { Code = nameof(PasswordRequiresUniqueChars), Description = Language.Say("같은 글자만 되풀이한 비밀번호는 쓸 수 없습니다. 다른 비밀번호를 적어 주세요.") };
}
