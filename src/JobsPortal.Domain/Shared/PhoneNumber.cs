using System.Text;

namespace JobsPortal.Domain.Shared;

/// <summary>Korean telephone numbers: kept as digits, shown with hyphens.</summary>
public static class PhoneNumber
{
    /// <summary>The longest kept form in digits (050X with eight more).</summary>
    public const int MaxDigits = 12;

    private const string Separators = "-‐‑‒–—―−.·ㆍ() /";

    private static readonly HashSet<string> AreaCodes =
        ["031", "032", "033", "041", "042", "043", "044", "051", "052", "053", "054", "055", "061", "062", "063", "064"];

    private static readonly HashSet<string> OldMobileCodes = ["011", "016", "017", "018", "019"];

    /// <summary>
    /// Reads a number as people type it: hyphens, spaces, dots, brackets, full-width digits, +82.
    /// </summary>
    /// <param name="typed">What was typed; null and other texts are refused.</param>
    /// <param name="digits">The national form in digits (<c>01000001234</c>, <c>15881234</c>); empty when refused.</param>
    public static bool TryParse(string? typed, out string digits)
    {
        digits = "";
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 40) return false;

        var folded = Hangul.Clean(typed);
        var abroad = folded.StartsWith('+');
        var kept = new StringBuilder();
        foreach (var c in abroad ? folded[1..] : folded)
        {
            if (char.IsAsciiDigit(c)) kept.Append(c);
            else if (!Separators.Contains(c)) return false;
        }

        var national = WithoutCountryCode(kept.ToString(), abroad);
        if (national is null || !IsKoreanShape(national)) return false;

        digits = national;
        return true;
    }

    /// <summary>The digits with hyphens as printed in Korea; anything that is no number comes back unchanged.</summary>
    public static string Format(string digits)
    {
        if (!IsKoreanShape(digits)) return digits;

        if (!digits.StartsWith('0')) return $"{digits[..4]}-{digits[4..]}";

        var prefix = digits.StartsWith("02", StringComparison.Ordinal) ? 2 : digits.StartsWith("050", StringComparison.Ordinal) ? 4 : 3;
        return $"{digits[..prefix]}-{digits[prefix..^4]}-{digits[^4..]}";
    }

    /// <summary>The last four digits, by which a person is told apart on the phone; shorter texts come back whole.</summary>
    public static string Last4(string digits) => digits.Length <= 4 ? digits : digits[^4..];

    private static string? WithoutCountryCode(string digits, bool abroad)
    {
        if (!abroad && !(digits.StartsWith("82", StringComparison.Ordinal) && digits.Length >= 11)) return digits;
        if (!digits.StartsWith("82", StringComparison.Ordinal)) return null;

        var rest = digits[2..];
        return rest.StartsWith('0') || rest.StartsWith("15", StringComparison.Ordinal) ? rest : "0" + rest;
    }

    private static bool IsKoreanShape(string digits)
    {
        if (digits.Length is < 8 or > MaxDigits || !digits.All(char.IsAsciiDigit)) return false;

        // Nationwide numbers of companies (15XX, 16XX, 18XX) have no area code.
        if (digits.Length == 8) return digits[0] == '1' && digits[1] is ('5' or '6' or '8');
        if (digits.StartsWith("02", StringComparison.Ordinal)) return digits.Length is 9 or 10;
        if (digits.StartsWith("050", StringComparison.Ordinal)) return digits.Length is 11 or 12;

        var code = digits[..3];
        if (code is "010" or "070") return digits.Length == 11;
        if (code is "080") return digits.Length is 10 or 11;
        return (AreaCodes.Contains(code) || OldMobileCodes.Contains(code)) && digits.Length is (10 or 11);
    }
}
