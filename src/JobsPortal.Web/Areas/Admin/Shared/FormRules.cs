using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>A text without a resident registration number (개인정보 보호법 §24의2).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoResidentNumberAttribute() : ResidentNumberRefusedAttribute("주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.");

/// <summary>A name that a person can have.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NameOfPersonAttribute() : ValidationAttribute("이름은 한글이나 영문으로 두 글자 이상 적어 주세요.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not string typed || string.IsNullOrWhiteSpace(typed) || PersonName.IsPlausible(typed);
}

/// <summary>A Korean telephone number as people type it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TelephoneAttribute() : ValidationAttribute("전화번호를 02-0000-1234처럼 적어 주세요.")
{
    /// <summary>The digits, or null when nothing or no number was typed.</summary>
    public static string? Digits(string? typed) =>
        PhoneNumber.TryParse(typed, out var digits) && digits.Length <= Account.PhoneMaxLength ? digits : null;

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not string typed || string.IsNullOrWhiteSpace(typed) || Digits(typed) is not null;
}

/// <summary>An amount of won as people type it: 10,700 or 230만.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WonAmountAttribute() : ValidationAttribute("금액을 10,700 또는 230만처럼 적어 주세요.")
{
    /// <summary>The amount, or null when nothing or no amount was typed.</summary>
    public static long? Read(string? typed) => Won.TryParse(typed, out var won) ? won : null;

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not string typed || string.IsNullOrWhiteSpace(typed) || Read(typed) is not null;
}

/// <summary>A time of day as notices write it: 9:00, 18:00, and 24:00 for the end of the day.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ClockTimeAttribute() : ValidationAttribute("시각을 18:00처럼 적어 주세요. 하루가 끝날 때는 24:00입니다.")
{
    private static readonly string[] Forms = ["H:mm", "HHmm", "H'시'", "H'시 'm'분'", "%H"];

    /// <summary>Hour 0 to 24 and minute; null when nothing or no time was typed.</summary>
    public static (int Hour, int Minute)? Read(string? typed)
    {
        var text = Hangul.Clean(typed);
        if (text is "24:00" or "24시" or "24" or "2400")
        {
            return (24, 0);
        }
        return TimeOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time.Hour, time.Minute) : null;
    }

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not string typed || string.IsNullOrWhiteSpace(typed) || Read(typed) is not null;
}

/// <summary>An address that a browser can open: http or https.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute() : ValidationAttribute("인터넷 주소를 https:// 로 시작하게 적어 주세요.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is not string typed || string.IsNullOrWhiteSpace(typed)
        || (Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address) && address.Scheme is "https" or "http");
}

/// <summary>Texts as they are kept.</summary>
public static class TypedText
{
    /// <summary>Cleaned, or null when nothing is left.</summary>
    public static string? Kept(string? typed) => Hangul.Clean(typed) is { Length: > 0 } text ? text : null;

    /// <summary>One entry for each line that holds something.</summary>
    public static IReadOnlyList<string> Lines(string? typed) =>
        Hangul.Clean(typed).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
