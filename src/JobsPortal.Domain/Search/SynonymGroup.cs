using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>같은 뜻의 말: whoever types one of the words is shown the others too. Administrators keep them; the portal ships with some.</summary>
/// <param name="Key">By which its changes are known; it stays when the words change.</param>
/// <param name="Words">As people write them.</param>
public sealed record SynonymGroup(string Key, IReadOnlyList<string> Words)
{
    /// <summary>Fewest words.</summary>
    public const int WordsMin = 2;

    /// <summary>Longest text of the words, in characters.</summary>
    public const int TextMaxLength = SettingValue.ValueMaxLength;

    private const string Between = ", ";

    /// <summary>What the portal ships with; the key is the first word.</summary>
    public static IReadOnlyList<SynonymGroup> Shipped { get; } = [.. SynonymTable.Groups.Select(words => new SynonymGroup(words[0], words))];

    /// <summary>The words in one line, with commas.</summary>
    public string Text => string.Join(Between, Words);

    /// <summary>The words of a line or of several, apart by commas; each once.</summary>
    public static IReadOnlyList<string> Read(string? text) =>
    [
        .. Hangul.Clean(text).Split([',', '\n', '·', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(w => Hangul.SearchKey(w).Length > 0).DistinctBy(Hangul.SearchKey),
    ];

    /// <summary>What stands against words; nothing when they can be kept.</summary>
    public static IReadOnlyList<SettingBlocker> ReasonsNotToKeep(IReadOnlyList<string> words)
    {
        if (words.Count < WordsMin) return [SettingBlocker.WordsTooFew];
        return words.Any(w => Hangul.SearchKey(w).Length < SearchQuery.WordMinLength) ? [SettingBlocker.WordTooShort] : [];
    }

    /// <summary>A key that none of the groups has: the first word, with a number where it is taken.</summary>
    public static string NewKey(IReadOnlyList<string> words, IReadOnlySet<string> taken)
    {
        var first = Hangul.SearchKey(words[0]);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? first : FormattableString.Invariant($"{first}-{n}")).First(key => !taken.Contains(key));
    }
}
