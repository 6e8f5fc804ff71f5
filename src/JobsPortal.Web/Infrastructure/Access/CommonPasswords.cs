using System.Globalization;
using System.Text;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>
/// Refuses passwords that are guessed first. What everybody uses (words, also Korean ones typed on either keyboard, rows of keys, runs,
/// repetitions, years) and what is known about the person (login name, name, phone, the office) is taken out;
/// too little of the rest is one's own. So one rule covers password1234, qlalfqjsgh!2026 and all their sisters.
/// </summary>
public sealed class CommonPasswords(IStringLocalizer<Texts> texts) : IPasswordValidator<Account>
{
    /// <summary>So many characters must be left that are neither common nor known.</summary>
    public const int OwnLetters = 6;

    private const int ShortestKnown = 3;
    private const int ShortestRun = 4;
    private const string Keys = "1234567890 qwertyuiop asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz 가나다라마바사아자차카타파하 ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ ㅁㄴㅇㄹㅎㅗㅓㅏㅣ ㅋㅌㅊㅍㅠㅜㅡ 1q2w3e4r5t6y7u8i9o0p qazwsxedcrfvtgbyhnujm";
    // In the form of the password: loose letters of Hangul fold into others.
    private static readonly string KeysAndBack = (Keys + " " + string.Concat(Keys.Reverse())).Normalize(NormalizationForm.FormKC);

    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(OwnPart(password ?? "", Known(user)) >= OwnLetters
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError
            {
                Code = "PasswordIsCommon",
                Description = texts["많이 쓰이거나 짐작하기 쉬운 비밀번호입니다. 이름, 전화번호, 흔한 낱말, 이어지는 숫자를 빼고 다시 적어 주세요. 서로 상관없는 낱말 서너 개를 이으면 좋습니다."].Value,
            }));

    /// <summary>How many different-looking characters are left of <paramref name="password"/>.</summary>
    public static int OwnPart(string password, IEnumerable<string> known)
    {
        var rest = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        foreach (var word in known.Concat(CommonWords.All).OrderByDescending(w => w.Length))
        {
            rest = rest.Replace(word, "\n", StringComparison.Ordinal);
        }
        rest = WithoutRuns(rest);
        // What repeats itself is guessed once.
        return new StringInfo(string.Concat(rest.Where(char.IsLetterOrDigit).Distinct())).LengthInTextElements;
    }

    private static IEnumerable<string> Known(Account user)
    {
        string?[] parts = [user.UserName, user.Name, user.PhoneNumber, user.PhoneNumber is { Length: > 8 } phone ? phone[^8..] : null, user.Email?.Split('@')[0]];
        return parts.OfType<string>()
            .Select(part => part.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant())
            .SelectMany(part => new[] { part, TwoSetKeyboard.KeysOfSyllables(part).ToLowerInvariant() })
            // Names of two syllables would take too much out of a sentence.
            .Where(part => part.Length >= ShortestKnown);
    }

    private static string WithoutRuns(string text)
    {
        var rest = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var run = RunAt(text, start);
            rest.Append(run >= ShortestRun ? "\n" : text.AsSpan(start, Math.Max(run, 1)));
            start += Math.Max(run, 1);
        }
        return rest.ToString();
    }

    // The longest piece from here on that lies side by side on the keys.
    private static int RunAt(string text, int start)
    {
        var length = 1;
        while (start + length < text.Length && KeysAndBack.Contains(text.Substring(start, length + 1), StringComparison.Ordinal))
        {
            length++;
        }
        return length;
    }
}
