using System.Globalization;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>
/// 접수번호, while a draft 이어쓰기 번호: nine digits and a check digit, readable over the telephone, shown as <c>123-456-7890</c>.
/// It is drawn at random, so that it tells neither how many applied nor the next one.
/// </summary>
public static class ReceiptNumber
{
    /// <summary>Digits with the check digit.</summary>
    public const int Length = 10;

    private const int Lowest = 100_000_000;
    private const int Highest = 1_000_000_000;

    /// <summary>Makes the number of a draw.</summary>
    /// <param name="draw">A uniform random number from <paramref name="draw"/>(lowest, exclusive highest).</param>
    public static string New(Func<int, int, int> draw) =>
        CheckDigits.Append(draw(Lowest, Highest).ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads what people type: spaces and hyphens do not matter, the check digit must fit.</summary>
    public static bool TryParse(string? typed, out string number)
    {
        number = string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        return number.Length == Length && CheckDigits.IsValid(number);
    }

    /// <summary>Shown form.</summary>
    public static string Format(string number) => $"{number[..3]}-{number[3..6]}-{number[6..]}";
}
