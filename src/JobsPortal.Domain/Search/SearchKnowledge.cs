using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>What is known about words: those for the same, the occupations', the district's dongs. Made once and shared; a change makes a new one.</summary>
public sealed class SearchKnowledge
{
    // A shorter synonym counts only where it tells the work: 행정 stands in the text of nearly every opening of an office.
    private const int LongSynonym = 4;

    // Whoever does the work: 경비원, 미화직, 경비아저씨.
    private static readonly string[] Doers = ["아저씨", "아줌마", "선생님", "강사", "쌤", "도우미", "직원", "사원", "업무", "담당", "기능사", "기술자", "기사", "원", "사", "부", "직", "공"];

    private readonly Dictionary<string, List<IReadOnlyList<string>>> _groups = [];
    private readonly HashSet<string> _parts = [.. SynonymTable.Parts];

    // Vowels that sound alike or lie on the same key.
    private static readonly Dictionary<char, char> Sounds = new()
    {
        ['ㅐ'] = 'ㅔ',
        ['ㅒ'] = 'ㅔ',
        ['ㅖ'] = 'ㅔ',
        ['ㅑ'] = 'ㅏ',
        ['ㅕ'] = 'ㅓ',
        ['ㅛ'] = 'ㅗ',
        ['ㅠ'] = 'ㅜ',
        ['ㅙ'] = 'ㅚ',
        ['ㅞ'] = 'ㅚ',
    };

    private readonly Lazy<Dictionary<string, string>> _sounds;

    private SearchKnowledge(DistrictProfile district, IEnumerable<IReadOnlyList<string>> groups)
    {
        District = district;
        Dongs = new(district);
        foreach (var group in district.Synonyms.Select(g => g.Words).Concat(groups))
        {
            IReadOnlyList<string> words = [.. group.Select(Hangul.SearchKey).Where(w => w.Length >= SearchQuery.WordMinLength).Distinct()];
            foreach (var word in words)
            {
                if (!_groups.TryGetValue(word, out var known)) _groups[word] = known = [];
                known.Add(words);
            }
        }

        _sounds = new(() => _groups.Keys.Concat(_parts).Where(w => w.Length == SearchQuery.WordMinLength).GroupBy(SoundOf).ToDictionary(g => g.Key, g => g.First()));
        Mendable = new([.. _groups.Keys, .. _parts, .. Dongs.Names]);
    }

    /// <summary>The district.</summary>
    public DistrictProfile District { get; }

    internal DongWords Dongs { get; }

    internal SearchSlips Mendable { get; }

    /// <summary>The knowledge of a district.</summary>
    /// <param name="district">The district.</param>
    /// <param name="groups">More groups of words for the same, beside the district's own.</param>
    public static SearchKnowledge Of(DistrictProfile district, IEnumerable<IReadOnlyList<string>> groups) => new(district, groups);

    /// <summary>Whether a word is known as work or as a place of the district, so that strangers may be shown it: no word that was only typed, no name.</summary>
    public bool IsNameOfWork(string word) => IsPart(word) || OccupationNames.All.Contains(word);

    /// <summary>Whether a word means something here, so that it is neither cut nor mended.</summary>
    internal bool Knows(string word) => IsPart(word) || OccupationNames.All.Contains(word) || SameDoers(word).Any();

    /// <summary>Whether a compound may be cut at this word.</summary>
    internal bool IsPart(string word) => _groups.ContainsKey(word) || _parts.Contains(word) || Dongs.Contains(word);

    /// <summary>A word with the words for the same.</summary>
    internal SearchTerm TermOf(string word) => Dongs.TermOf(word) ?? new([.. Exact(word), .. SearchFigures.Of(word).Select(w => new SearchPhrase(w, PhraseKind.Exact)), .. Synonyms(word)]);

    /// <summary>A word and nothing beside it.</summary>
    internal static SearchTerm Itself(string word) => new([.. Exact(word)]);

    /// <summary>The same for a word that was not typed like this.</summary>
    internal SearchTerm Corrected(string word) => new([.. TermOf(word).Alternatives.Select(p => p with { Kind = PhraseKind.Corrected })]);

    /// <summary>The work of whom a word names, be it known or not: 승강기기능사.</summary>
    internal static IEnumerable<string> WorkOf(string word) => Doers.Where(d => d.Length > 1 && word.Length - d.Length >= SearchQuery.WordMinLength && word.EndsWith(d, StringComparison.Ordinal)).Select(d => word[..^d.Length]);

    /// <summary>The known word of two syllables that differs by vowels only: 쳥소, 새탁. Null where there is none.</summary>
    internal string? SoundingLike(string word) => _sounds.Value.GetValueOrDefault(SoundOf(word)) is { } known && known != word ? known : null;

    private static string SoundOf(string word) => string.Concat(Jamo.Of(word).Select(c => Sounds.GetValueOrDefault(c, c)));

    private static IEnumerable<SearchPhrase> Exact(string word) =>
    [
        new SearchPhrase(word, PhraseKind.Exact) { Except = SynonymTable.Except.GetValueOrDefault(word, []), In = SynonymTable.Halves.Contains(word) ? SearchFields.Work : SearchFields.All },
        .. SynonymTable.Besides.GetValueOrDefault(word, []).Select(w => new SearchPhrase(w, PhraseKind.Exact)),
    ];

    private IEnumerable<SearchPhrase> Synonyms(string word)
    {
        var same = _groups.TryGetValue(word, out var groups) ? groups.SelectMany(g => g) : [];
        return same.Concat(SameDoers(word)).Concat(OccupationNames.Of(word)).Where(w => !w.Contains(word, StringComparison.Ordinal)).Distinct()
            .SelectMany(w => Exact(w).Select(p => p with { Kind = PhraseKind.Synonym, In = w.Length < LongSynonym && !SynonymTable.Stated.Contains(w) ? SearchFields.Work : SearchFields.All }));
    }

    private IEnumerable<string> SameDoers(string word)
    {
        foreach (var doer in Doers)
        {
            // 요양사 is told by its own group, and is not whatever 요양 is.
            if (!word.EndsWith(doer, StringComparison.Ordinal) || (doer.Length == 1 && _groups.ContainsKey(word))) continue;
            var work = word[..^doer.Length];
            if (_groups.TryGetValue(work, out var groups)) return groups.SelectMany(g => g).Prepend(work);
        }

        return [];
    }
}
