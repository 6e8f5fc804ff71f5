using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>Why what was typed finds nobody.</summary>
public enum ApplicantKeyBlocker
{
    /// <summary>Nothing was typed.</summary>
    Missing,

    /// <summary>Digits that are neither a 접수번호 nor the last four of a telephone number.</summary>
    DigitsWrong,

    /// <summary>More of a telephone number than its last four digits: nobody is found by the whole of it.</summary>
    PhoneTooLong,

    /// <summary>Words that no name can be, or a single letter, which would list half of the applicants.</summary>
    NameTooShort,
}

/// <summary>
/// By what staff look for an applicant: 접수번호, name, or the last four digits of the telephone, the last two also together. Never by
/// birth date, address or a whole number: those would let anybody be looked up of whom one knows a little.
/// </summary>
/// <param name="Number">접수번호.</param>
/// <param name="Name">Name or a part of it, cleaned.</param>
/// <param name="LastFour">Last four digits of the telephone.</param>
public sealed record ApplicantKey(string? Number, string? Name, string? LastFour)
{
    /// <summary>Digits of a telephone that find somebody.</summary>
    public const int PhoneDigits = 4;

    /// <summary>Longest text that is read, in characters: a name, a blank and digits.</summary>
    public const int MaxLength = PersonName.MaxLength + 20;

    /// <summary>Reads what was typed: "123-456-7890", "김순자", "1234", "김순자 1234".</summary>
    /// <returns>The key, or why there is none.</returns>
    public static (ApplicantKey? Key, ApplicantKeyBlocker? Blocker) Read(string? typed)
    {
        var text = Hangul.Clean(typed);
        if (text.Length == 0) return (null, ApplicantKeyBlocker.Missing);
        if (text.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '.')) return OfDigits(string.Concat(text.Where(char.IsAsciiDigit)));

        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var name = Hangul.Clean(string.Concat(text.Where(c => !char.IsAsciiDigit(c))).TrimEnd('-', ' '));
        if (digits.Length > PhoneDigits) return (null, ApplicantKeyBlocker.PhoneTooLong);
        if (digits.Length is > 0 and < PhoneDigits || (digits.Length > 0 && !text.EndsWith(digits, StringComparison.Ordinal))) return (null, ApplicantKeyBlocker.DigitsWrong);
        return PersonName.IsPlausible(name) ? (new(null, name, digits.Length > 0 ? digits : null), null) : (null, ApplicantKeyBlocker.NameTooShort);
    }

    private static (ApplicantKey?, ApplicantKeyBlocker?) OfDigits(string digits)
    {
        if (digits.Length == PhoneDigits) return (new(null, null, digits), null);
        if (ReceiptNumber.TryParse(digits, out var number)) return (new(number, null, null), null);
        return (null, digits.Length > PhoneDigits && digits[0] == '0' ? ApplicantKeyBlocker.PhoneTooLong : ApplicantKeyBlocker.DigitsWrong);
    }
}
