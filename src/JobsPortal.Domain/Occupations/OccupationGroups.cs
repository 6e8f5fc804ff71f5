using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Occupations;

/// <summary>
/// Puts an occupation, given by code, by name or by both, into a resident's group.
/// </summary>
/// <remarks>
/// Six-digit codes changed their meaning between yearly tables, but their first digits did not: the longest known prefix decides,
/// and only where no prefix is known the words of the name. Whoever keeps the occupation keeps code, name as written and table version.
/// </remarks>
public static class OccupationGroups
{
    /// <summary>The group of an occupation; <see cref="OccupationGroup.Other"/> when neither code nor name tells. Never throws.</summary>
    /// <param name="code">A KECO-based code of two to six digits, leading zeros kept; may be missing or unknown.</param>
    /// <param name="name">The name it came with, or a title.</param>
    public static OccupationGroup Of(string? code, string? name) => OfCode(code) ?? OfName(name) ?? OccupationGroup.Other;

    /// <summary>The large KECO group of a code; null when it is none.</summary>
    public static KecoGroup? LargeGroupOf(string? code) =>
        Digits(code) is { Length: > 0 } digits ? (KecoGroup)(digits[0] - '0') : null;

    /// <summary>The group that a code alone tells; null when it is missing or no code.</summary>
    public static OccupationGroup? OfCode(string? code)
    {
        if (Digits(code) is not { Length: >= 2 } digits) return null;

        for (var length = Math.Min(digits.Length, 4); length > 0; length--)
        {
            if (OccupationTable.ByPrefix.TryGetValue(digits[..length], out var group)) return group;
        }

        return null;
    }

    /// <summary>The group that words of a name or title tell, the first of the table that fits; null when none does.</summary>
    public static OccupationGroup? OfName(string? name)
    {
        var key = Hangul.SearchKey(name);
        if (key.Length == 0) return null;

        foreach (var (group, words) in OccupationTable.ByWord)
        {
            if (words.Any(word => key.Contains(word, StringComparison.Ordinal))) return group;
        }

        return null;
    }

    private static string? Digits(string? code)
    {
        var digits = Hangul.Clean(code);
        return digits.Length is > 0 and <= 6 && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
