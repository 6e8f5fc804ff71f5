using System.Text;

namespace JobsPortal.Domain.Shared;

/// <summary>Names of persons: Korean ones of two to some five syllables, and Latin ones of foreign residents.</summary>
public static class PersonName
{
    /// <summary>The longest name that is kept, in characters.</summary>
    public const int MaxLength = 40;

    private static readonly HashSet<string> LongSurnames =
        ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방"];

    /// <summary>Whether a text can be a name: two letters or more, and nothing but letters, spaces, hyphens, dots and apostrophes.</summary>
    public static bool IsPlausible(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return false;

        var text = Hangul.Clean(name);
        return text.Length <= MaxLength
            && text.EnumerateRunes().All(r => Rune.IsLetter(r) || r.Value is ' ' or '-' or '.' or '\'' or '’' or '·')
            && text.EnumerateRunes().Count(Rune.IsLetter) >= 2
            // Loose ㅋㅋ or ㄱㄴ are no syllables.
            && !text.Any(c => c is >= 'ㄱ' and <= 'ㆎ');
    }

    /// <summary>
    /// The name as published lists show it: <c>홍*동</c>, <c>김*</c>, <c>남궁*수</c>, <c>김**라</c>; of Latin names the first letter of each
    /// part stays (<c>N***** T** H**</c>).
    /// </summary>
    public static string Mask(string name)
    {
        var text = Hangul.Clean(name);
        if (text.Length == 0) return "";
        if (!text.Any(c => c is >= '가' and <= '힣')) return MaskParts(text);

        var joined = text.Replace(" ", "", StringComparison.Ordinal);
        if (joined.Length == 1) return "*";

        var surname = joined.Length > 2 && LongSurnames.Contains(joined[..2]) ? 2 : 1;
        var given = joined.Length - surname;
        return given == 1 ? joined[..surname] + "*" : joined[..surname] + new string('*', given - 1) + joined[^1];
    }

    private static string MaskParts(string text) =>
        string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var first = part.EnumerateRunes().First();
            return first.ToString() + new string('*', part.EnumerateRunes().Count() - 1);
        }));
}
