using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>Mends one slip of the finger (a letter too many, too few, another one, or two exchanged) by words that are known, letter by letter (자모).</summary>
internal sealed class SearchSlips
{
    /// <summary>A shorter word is near too many others.</summary>
    public const int WordMinLength = 3;

    /// <summary>A part of a compound may be shorter, because the rest of the compound is known.</summary>
    public const int PartMinLength = 2;

    // Syllables are only mended in words that are long enough to be known by the rest.
    private const int LongWord = 4;

    /// <summary>Most proposals.</summary>
    public const int ProposalsMax = 3;

    private readonly Entry[] _entries;

    /// <summary>Proposals from a list of words.</summary>
    public SearchSlips(IEnumerable<string> words) => _entries = [.. words.Where(w => w.Length >= PartMinLength).Distinct().Select(Entry.Of)];

    /// <summary>The names of occupations.</summary>
    public static SearchSlips Occupations { get; } = new(OccupationNames.All);

    private enum Fit { Whole, Beginning, Inside }

    /// <summary>Words, or parts of them, the better list first, from which what was typed differs by one slip; the likeliest first, at most <see cref="ProposalsMax"/>.</summary>
    public static IReadOnlyList<string> Proposals(string typed, params SearchSlips[] lists)
    {
        if (typed.Length < PartMinLength) return [];

        // Of figures none is mended: 상계1동 is not 상계10동.
        var (letters, figures) = (Jamo.Of(typed), Figures(typed));
        return
        [
            .. lists.SelectMany((list, rank) => list.Near(typed, letters).Select(p => (p.Word, p.Fit, Rank: rank)))
                .Where(p => Figures(p.Word) == figures)
                .OrderBy(p => p.Fit).ThenBy(p => p.Rank).ThenBy(p => p.Word.Length == typed.Length ? 0 : 1).ThenBy(p => p.Word, StringComparer.Ordinal)
                .Select(p => p.Word).Distinct().Take(ProposalsMax),
        ];
    }

    private IEnumerable<(string Word, Fit Fit)> Near(string typed, string letters)
    {
        foreach (var entry in _entries)
        {
            for (var length = Math.Max(Math.Min(typed.Length, WordMinLength), typed.Length - 1); length <= Math.Min(entry.Word.Length, typed.Length + 1); length++)
            {
                for (var start = 0; start + length <= entry.Word.Length; start++)
                {
                    if (typed.Length < WordMinLength && (start > 0 || length != typed.Length || !HaveSameInitials(typed, entry.Word))) continue;
                    var from = entry.Starts[start];
                    if (!IsOneSlip(letters, entry.Letters.AsSpan(from, entry.Starts[start + length] - from)) && !IsSlipOfSyllables(typed, entry.Word.AsSpan(start, length))) continue;
                    var fit = length == entry.Word.Length ? Fit.Whole : start == 0 ? Fit.Beginning : Fit.Inside;
                    yield return (entry.Word.Substring(start, length), fit);
                }
            }
        }
    }

    /// <summary>Whether two series of letters differ by one letter, or by two neighbours exchanged; equal ones do not.</summary>
    private static bool IsOneSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var longer = Math.Max(a.Length, b.Length);
        if (longer - Math.Min(a.Length, b.Length) > 1) return false;

        var front = a.CommonPrefixLength(b);
        if (front == longer) return false;

        var back = 0;
        while (back < Math.Min(a.Length, b.Length) - front && a[^(back + 1)] == b[^(back + 1)]) back++;
        var changed = longer - front - back;
        return changed == 1 || (changed == 2 && a.Length == b.Length && a[front] == b[front + 1] && a[front + 1] == b[front]);
    }

    // 간조호무사, 요양보사, 보조교교사: two syllables exchanged, one missing inside a long word, one typed twice.
    private static bool IsSlipOfSyllables(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        if (Math.Max(typed.Length, word.Length) < LongWord) return false;

        var front = typed.CommonPrefixLength(word);
        if (front == 0 || front == typed.Length) return false;
        return (typed.Length - word.Length) switch
        {
            0 => front + 2 <= typed.Length && typed[front] == word[front + 1] && typed[front + 1] == word[front] && typed[(front + 2)..].SequenceEqual(word[(front + 2)..]),
            -1 => typed.Length >= LongWord && typed[front..].SequenceEqual(word[(front + 1)..]),
            1 => typed[front] == typed[front - 1] && typed[(front + 1)..].SequenceEqual(word[front..]),
            _ => false,
        };
    }

    // Of two syllables too little is left to be known by where an initial is wrong: 고등 is no slip for 초등.
    private static bool HaveSameInitials(string typed, string word) => SearchInitials.HasSame(typed[0], word[0]) && SearchInitials.HasSame(typed[1], word[1]);

    private static string Figures(string word) => string.Concat(word.Where(char.IsAsciiDigit));

    private sealed record Entry(string Word, string Letters, int[] Starts)
    {
        public static Entry Of(string word)
        {
            var starts = new int[word.Length + 1];
            var letters = new System.Text.StringBuilder();
            for (var i = 0; i < word.Length; i++)
            {
                letters.Append(Jamo.Of(word[i].ToString()));
                starts[i + 1] = letters.Length;
            }

            return new(word, letters.ToString(), starts);
        }
    }
}
