using System.Globalization;
using System.Text;

namespace JobsPortal.Domain.Shared;

/// <summary>Amounts of Korean won, whole and as <c>long</c>.</summary>
public static class Won
{
    /// <summary>The largest amount that is read or kept: 9,999조.</summary>
    public const long Max = 9_999_999_999_999_999;

    private const long Man = 10_000;

    private static readonly (char Name, long Value)[] LargeUnits = [('조', 1_000_000_000_000), ('억', 100_000_000), ('만', Man)];

    /// <summary>With commas: <c>10,320원</c>.</summary>
    public static string Format(long won) => won.ToString("#,0", CultureInfo.InvariantCulture) + "원";

    /// <summary>
    /// As spoken: <c>250만 원</c>, <c>2억 3,000만 원</c>; an amount that is no multiple of 만 keeps the form with commas.
    /// </summary>
    public static string FormatLarge(long won)
    {
        if (won <= 0 || won % Man != 0) return Format(won);

        var text = new StringBuilder();
        foreach (var (name, value) in LargeUnits)
        {
            var count = won / value;
            won %= value;
            if (count > 0) text.Append(CultureInfo.InvariantCulture, $"{count:#,0}{name} ");
        }

        return text.Append('원').ToString();
    }

    /// <summary>
    /// Reads an amount as people write it: <c>10,320원</c>, <c>230만</c>, <c>2억 3,000만</c>, <c>5천만 원</c>, <c>2.5억</c>.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="won">The amount, 0 to <see cref="Max"/>; 0 when refused.</param>
    public static bool TryParse(string? typed, out long won)
    {
        won = 0;
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 60) return false;

        var text = Hangul.Clean(typed).Replace(" ", "", StringComparison.Ordinal).TrimStart('₩');
        if (text.EndsWith('원')) text = text[..^1];
        if (Sum(text) is not { } sum || sum > Max || sum != decimal.Truncate(sum)) return false;

        won = (long)sum;
        return true;
    }

    // Each large unit (조, 억, 만) multiplies what stands since the one before; inside, 천, 백 and 십 multiply their own figure.
    private static decimal? Sum(string text)
    {
        if (text.Length == 0) return null;

        decimal total = 0, section = 0;
        decimal? figure = null;
        var lastLarge = decimal.MaxValue;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var end = i;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.')) end++;
                if (figure is not null || Figure(text[i..end]) is not { } read) return null;
                figure = read;
                i = end;
                continue;
            }

            var unit = text[i++];
            if (unit is '천' or '백' or '십')
            {
                section += (figure ?? 1) * (unit == '천' ? 1000 : unit == '백' ? 100 : 10);
                figure = null;
                continue;
            }

            var large = LargeUnits.FirstOrDefault(u => u.Name == unit).Value;
            if (large == 0 || large >= lastLarge) return null;
            var counted = section + (figure ?? 0);
            total += (counted == 0 && figure is null ? 1 : counted) * large;
            (section, figure, lastLarge) = (0, null, large);
        }

        return total + section + (figure ?? 0);
    }

    private static decimal? Figure(string text)
    {
        if (text.Length > 20) return null;

        var parts = text.Split('.');
        var groups = parts[0].Split(',');
        var groupsOfThree = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        if (parts.Length > 2 || !groupsOfThree || parts.Any(p => p.Length == 0 || p.EndsWith(','))) return null;
        if (parts.Length == 2 && parts[1].Contains(',')) return null;

        return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }
}
