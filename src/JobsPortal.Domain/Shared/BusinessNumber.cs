namespace JobsPortal.Domain.Shared;

/// <summary>The registration number of a business (사업자등록번호): ten digits, written 3-2-5, the last one a check digit.</summary>
public static class BusinessNumber
{
    private static readonly int[] Weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];

    /// <summary>Reads a number with or without hyphens, spaces or full-width digits and tests its check digit.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="digits">The ten digits; empty when refused.</param>
    public static bool TryParse(string? typed, out string digits)
    {
        digits = "";
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 30) return false;

        var kept = new string([.. Hangul.Clean(typed).Where(c => c is not ('-' or ' ' or '.' or '–'))]);
        if (!IsValid(kept)) return false;

        digits = kept;
        return true;
    }

    /// <summary>Whether ten digits carry the right check digit.</summary>
    public static bool IsValid(string? digits)
    {
        if (digits is not { Length: 10 } || !digits.All(char.IsAsciiDigit) || digits == "0000000000") return false;

        var sum = Weights.Select((weight, i) => weight * (digits[i] - '0')).Sum() + (digits[8] - '0') * 5 / 10;
        return (10 - sum % 10) % 10 == digits[9] - '0';
    }

    /// <summary>Written 3-2-5 (<c>123-45-67890</c>); anything that is not ten characters comes back unchanged.</summary>
    public static string Format(string digits) => digits.Length == 10 ? $"{digits[..3]}-{digits[3..5]}-{digits[5..]}" : digits;
}
