using JobsPortal.Domain.Shared;
using static JobsPortal.Domain.Search.ReadingKind;

namespace JobsPortal.Domain.Search;

/// <summary>A piece of what was typed, up to the next blank.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Key">As it is looked for.</param>
internal sealed record WordPart(string Typed, string Key);

/// <summary>The ways to understand one word, in the order of preference. What costs much (mending slips) comes last and is made only when asked for.</summary>
internal sealed class WordReader(SearchKnowledge knowledge, SearchVocabulary vocabulary)
{
    private readonly MendedWords _mended = new(knowledge, vocabulary);

    /// <summary>A word of one part, or of several that are one word.</summary>
    public SearchWord Read(string typed, string key, IReadOnlyList<WordPart> parts)
    {
        if (parts.Count == 1) return Single(parts[0]);
        IReadOnlyList<string> separate = [.. parts.Select(p => p.Key)];
        return new(typed, SearchInitials.Are(key) ? JoinedInitials(typed, key, separate) : Joined(typed, key, separate))
        {
            Side = SideOf(key),
            Separate = [.. parts.Where(p => SaysSomething(p.Key)).Select(Single)],
        };
    }

    private SearchWord Single(WordPart part) => new(part.Typed, Readings(part.Typed, part.Key))
    {
        Side = SideOf(part.Key),
        Separate = [.. PartsOf(part.Key).Select(key => Single(new(key, key)))],
    };

    // 초등학교돌봄: where no opening is both, each counts by itself.
    private IReadOnlyList<string> PartsOf(string word)
    {
        if (word.Any(c => c is < '가' or > '힣') || knowledge.Dongs.Contains(word)) return [];
        var parts = knowledge.Knows(word) ? PartsOfKnown(word) : WordParts.Of(word, knowledge) ?? WordParts.WithUnknown(word, knowledge);
        return parts is { Count: > 1 } ? parts : [];
    }

    private static int SideOf(string key) => SynonymTable.Loose.Contains(key) ? 2 : SynonymTable.Side.Contains(key) || SearchFigures.AreHours(key) ? 1 : 0;

    private static bool SaysSomething(string key) => key.Length >= SearchQuery.WordMinLength && !SynonymTable.Common.Contains(key) && !SynonymTable.Idle.Contains(key);

    private IEnumerable<SearchReading> Joined(string typed, string key, IReadOnlyList<string> separate)
    {
        var words = separate.Where(SaysSomething).ToList();
        foreach (var reading in Korean(key).Where(r => r.Kind is AsTyped or Dong or WithoutParticle)) yield return reading.Kind == AsTyped ? OrApart(reading, words) with { Said = typed } : reading;

        if (words.Count > 0) yield return new(AsTyped, string.Join(' ', words), [.. words.Select(knowledge.TermOf)]);
        // 서버 관리자: two words that are right need no mending, even where no opening holds both.
        if (words.All(w => knowledge.Knows(w) || vocabulary.HasBeginning(w))) yield break;
        foreach (var reading in _mended.Of(key)) yield return reading;
    }

    // 잔디 깎기: the word for it, or both apart; "one or both" holds where for each of them "one or it" holds.
    private static SearchReading OrApart(SearchReading reading, List<string> words) => reading.Terms is not [var one] || words.Count < 2
        ? reading
        : reading with { Terms = [.. words.Select(w => new SearchTerm([.. one.Alternatives, .. SearchKnowledge.Itself(w).Alternatives]))] };

    private IEnumerable<SearchReading> JoinedInitials(string typed, string key, IReadOnlyList<string> separate)
    {
        yield return new(Initials, typed, [InitialsTerm(key)]);
        var words = separate.Where(w => w.Length >= SearchQuery.WordMinLength).ToList();
        if (words.Count > 0) yield return new(Initials, string.Join(' ', words), [.. words.Select(InitialsTerm)]);
    }

    private IEnumerable<SearchReading> Readings(string typed, string key)
    {
        if (key.All(char.IsAscii)) return Latin(typed, key);
        if (key.Any(char.IsAsciiLetter) && !knowledge.Knows(key)) return Both(typed, key);
        return key.Any(IsSingle) ? Letters(Jamo.Single(key), key) : Korean(key);
    }

    private IEnumerable<SearchReading> Korean(string word)
    {
        var isKnown = knowledge.Knows(word);
        if (knowledge.Dongs.TermOf(word) is { } dong) yield return new(Dong, knowledge.Dongs.Said(word), [dong]);
        else if (isKnown) yield return AsIs(word);

        var stems = WordParticles.Stems(word).ToList();
        if (!isKnown)
        {
            foreach (var stem in stems.Where(s => knowledge.Knows(s) || SynonymTable.Side.Contains(s))) yield return Without(stem);
            if (WordParts.Of(word, knowledge) is { } parts) yield return Cut(parts);
            // 제활용 stands somewhere in 문제 활용: a word that no name holds may be a slip in one that is known.
            yield return AsIs(word) with { Probe = new(AsTyped, word, [InNames(word)]) };
            foreach (var stem in WordParticles.SureStems(word)) yield return Without(stem);
            // 환경미와: a slip in a word that is known comes before a particle behind one that is not.
            foreach (var reading in _mended.OfKnown(word)) yield return reading;
            yield return AsIs(word);
            foreach (var stem in stems) yield return Without(stem);
        }

        if (isKnown && !knowledge.Dongs.Contains(word) && PartsOfKnown(word) is { } both) yield return Cut(both);
        if (isKnown)
        {
            // 수영코치: an occupation of the table that nobody offers.
            if (!knowledge.IsPart(word) && WordParts.WithUnknown(word, knowledge) is { } apart) yield return Cut(apart);
            yield break;
        }

        // 카페알바: where nothing is both, what says what it is.
        if (WordParts.Of(word, knowledge)?.Where(p => !SynonymTable.Side.Contains(p)).ToList() is { Count: > 0 } what) yield return Cut(what);
        var some = WordParts.WithUnknown(word, knowledge);
        // 행정인터: 인터 stands inside of other words, and is none the less a slip.
        if (some is not null) yield return Cut(some) with { Probe = new(Split, word, [.. some.Select(InNames)]) };
        foreach (var reading in _mended.Of(word)) yield return reading;
        if (some is not null) yield return Cut(some);
        foreach (var own in WordParts.OfVocabulary(word, vocabulary)) yield return Cut(own);
        foreach (var work in SearchKnowledge.WorkOf(word)) yield return Without(work);
        if (WordParticles.VerbStem(word) is { } verb) yield return Without(verb);
        if (InLatin(word) is { } latin) yield return latin;
    }

    // Latin letters: as they stand, or Hangul typed in Latin, or its initials.
    private IEnumerable<SearchReading> Latin(string typed, string key)
    {
        yield return AsIs(key);
        var keys = string.Concat(typed.Where(char.IsAsciiLetterOrDigit));
        if (keys.Length != key.Length || !keys.Any(char.IsAsciiLetter)) yield break;

        if (Meant(keys) is { } meant)
        {
            foreach (var reading in Meaning(meant)) yield return reading;
            // Rudql: a telephone makes the first letter a capital.
            if (Meant(keys.ToLowerInvariant()) is { } small && small != meant)
            {
                foreach (var reading in Meaning(small)) yield return reading;
            }
        }
        else if (InitialsOfKeys(keys) is { } letters)
        {
            yield return new(Keyboard, letters, [InitialsTerm(letters)]);
        }
    }

    // CCTV관제, 산불rkatl: two words, or one of which a part was typed with the other keyboard.
    private IEnumerable<SearchReading> Both(string typed, string key)
    {
        yield return AsIs(key);
        var parts = Scripts(key);
        if (parts.All(p => p.Length >= SearchQuery.WordMinLength)) yield return Cut(parts);
        if (Meant(TwoSetKeyboard.KeysOf(string.Concat(typed.Where(char.IsLetterOrDigit)))) is { } meant)
        {
            foreach (var reading in Meaning(meant)) yield return reading;
        }

        foreach (var reading in key.Any(IsSingle) ? Letters(key, key) : Korean(key)) yield return reading;
    }

    private static string? Meant(string keys) => TwoSetKeyboard.SyllablesOf(keys) is { Length: >= SearchQuery.WordMinLength } meant ? meant : null;

    private IEnumerable<SearchReading> Meaning(string meant) =>
        Korean(meant).Select(reading => reading with { Kind = Keyboard, Said = reading.Kind == Corrected ? reading.Said : meant });

    // Figures stay with what stands before them.
    private static List<string> Scripts(string key)
    {
        List<string> parts = [];
        var start = 0;
        for (var i = 1; i <= key.Length; i++)
        {
            if (i < key.Length && (char.IsAsciiLetter(key[i]) == char.IsAsciiLetter(key[i - 1]) || char.IsAsciiDigit(key[i]))) continue;
            parts.Add(key[start..i]);
            start = i;
        }

        return parts;
    }

    // Single letters of Hangul: initials, or Latin typed in Hangul, or a word not finished.
    private IEnumerable<SearchReading> Letters(string word, string typed)
    {
        if (SearchInitials.Are(word))
        {
            yield return new(Initials, word, [InitialsTerm(word)]);
            // ㅂㅎㅅ: in the middle of 요양보호사, where no known word begins.
            yield return new(Initials, word, [new([InitialsPhrase(word)])]);
        }
        else if (!word.Any(IsVowel))
        {
            // ㅅㄱ1동
            if (knowledge.Dongs.CodesByInitials(SearchInitials.Of(word)).Any()) yield return new(Initials, word, [InitialsTerm(SearchInitials.Of(word))]);
            yield return new(Initials, word, [.. Runs(word).Select(r => new SearchTerm([new(r, PhraseKind.Exact)])), InitialsTerm(SearchInitials.Of(word))]);
        }

        if (InLatin(typed) is { } latin) yield return latin;
        var whole = string.Concat(word.Where(c => !IsSingle(c)));
        foreach (var reading in _mended.Of(word)) yield return reading;
        if (whole.Length >= SearchQuery.WordMinLength) yield return new(Corrected, whole, [knowledge.Corrected(whole)]);
    }

    private SearchReading AsIs(string word) => new(AsTyped, word, [knowledge.TermOf(word)]);

    private SearchTerm InNames(string word) =>
        new([.. knowledge.TermOf(word).Alternatives.Select(p => p with { In = p.In & (SearchFields.Work | SearchFields.Organization) }), .. word.Any(char.IsAsciiDigit) ? knowledge.TermOf(word).Alternatives : []]);

    private SearchReading Without(string stem) => new(WithoutParticle, stem, [knowledge.TermOf(stem)]);

    private SearchReading Cut(IReadOnlyList<string> parts) => new(Split, string.Join(' ', parts), [.. parts.Select(knowledge.TermOf)]);

    // A word that is known as a whole but stands nowhere is cut only where it hides others: 사무실청소.
    private List<string>? PartsOfKnown(string word)
    {
        for (var at = SearchQuery.WordMinLength; at <= word.Length - SearchQuery.WordMinLength; at++)
        {
            if (knowledge.IsPart(word[..at]) && knowledge.IsPart(word[at..])) return [word[..at], word[at..]];
        }

        return null;
    }

    private SearchTerm InitialsTerm(string letters) => new(
    [
        .. SearchInitials.Keys(letters).Select(InitialsPhrase),
        .. knowledge.Dongs.CodesByInitials(letters).Select(code => new SearchPhrase(code, PhraseKind.Exact) { Target = PhraseTarget.Dong }),
    ]);

    private static SearchPhrase InitialsPhrase(string key) => new(key, PhraseKind.Exact) { Target = PhraseTarget.Initials };

    private static SearchReading? InLatin(string word)
    {
        var latin = TwoSetKeyboard.KeysOf(word).ToLowerInvariant();
        return latin.Length >= SearchQuery.WordMinLength && latin.All(char.IsAscii) ? new(Keyboard, latin, [new([new(latin, PhraseKind.Exact)])]) : null;
    }

    private static string? InitialsOfKeys(string keys)
    {
        var letters = string.Concat(keys.Select(SearchInitials.OfKey));
        return letters.Length == keys.Length && SearchInitials.Are(letters) ? letters : null;
    }

    private static IEnumerable<string> Runs(string word) =>
        string.Concat(word.Select(c => IsSingle(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(r => r.Length >= SearchQuery.WordMinLength);

    private static bool IsSingle(char c) => c is >= 'ㄱ' and <= 'ㅣ';

    private static bool IsVowel(char c) => c is >= 'ㅏ' and <= 'ㅣ';
}
