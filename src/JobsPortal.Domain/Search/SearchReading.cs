namespace JobsPortal.Domain.Search;

/// <summary>How a word was read.</summary>
public enum ReadingKind
{
    /// <summary>As typed, with the words for the same.</summary>
    AsTyped,

    /// <summary>As the name of a dong.</summary>
    Dong,

    /// <summary>Typed with the keyboard in the other language.</summary>
    Keyboard,

    /// <summary>Without the particle at its end.</summary>
    WithoutParticle,

    /// <summary>As several words written without spaces.</summary>
    Split,

    /// <summary>As initial consonants.</summary>
    Initials,

    /// <summary>With a slip of the finger mended.</summary>
    Corrected,
}

/// <summary>One way to understand a word: all its terms must match.</summary>
/// <param name="Kind">How it was read.</param>
/// <param name="Said">What is looked for, in words that the page can show in quotes.</param>
/// <param name="Terms">At least one; all must match.</param>
public sealed record SearchReading(ReadingKind Kind, string Said, IReadOnlyList<SearchTerm> Terms)
{
    private const SearchFields Names = SearchFields.Work | SearchFields.Organization;

    /// <summary>What must find something for this reading to be taken; the reading itself where there is none. See <see cref="SearchOutcome.Of"/>.</summary>
    public SearchReading? Probe { get; init; }

    /// <summary>Whether the page must say that something else was looked for than was typed.</summary>
    public bool IsRewritten => Kind is ReadingKind.Keyboard or ReadingKind.WithoutParticle or ReadingKind.Split or ReadingKind.Corrected;

    /// <summary>The other words that are looked for as well, without those that hold what was typed anyway.</summary>
    public IReadOnlyList<string> Synonyms =>
        [.. Terms.SelectMany(t => t.Alternatives).Where(p => p is { Kind: PhraseKind.Synonym, Target: PhraseTarget.Fields }).Select(p => p.Key).Distinct()];

    /// <summary>The same in the names of openings, occupations and employers only; null where it is looked for in none of them.</summary>
    internal SearchReading? InNames
    {
        get
        {
            List<SearchTerm> terms = [.. Terms.Select(t => new SearchTerm([.. t.Alternatives.Select(p => p with { In = p.In & Names }).Where(p => p.Target != PhraseTarget.Fields || p.In != 0)]))];
            return terms.All(t => t.Alternatives.Count > 0) ? this with { Terms = terms, Probe = null } : null;
        }
    }

    /// <summary>The sum of its terms' penalties; null when one does not match.</summary>
    public int? Penalty(SearchDocument document)
    {
        var sum = 0;
        foreach (var term in Terms)
        {
            if (term.Penalty(document) is not { } penalty) return null;
            sum += penalty;
        }

        return sum;
    }

    /// <summary>Whether a document matches.</summary>
    public bool Matches(SearchDocument document) => Penalty(document) is not null;

    /// <summary>Every reading must match: the sum of the penalties, null when one does not. No reading at all matches everything.</summary>
    public static int? Penalty(IEnumerable<SearchReading> readings, SearchDocument document)
    {
        var sum = 0;
        foreach (var reading in readings)
        {
            if (reading.Penalty(document) is not { } penalty) return null;
            sum += penalty;
        }

        return sum;
    }
}

/// <summary>A word of a query with its readings.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Readings">In the order of preference, made only as far as they are asked for: the first that finds anything is the one meant.</param>
public sealed record SearchWord(string Typed, IEnumerable<SearchReading> Readings)
{
    /// <summary>How far it says how or for whom rather than what, from 0: 오전 is left out before 청소, 알바 before 오전.</summary>
    public int Side { get; init; }

    /// <summary>The words that it was put together of (객실 청소); where nothing is found for it as one, each counts by itself. None for a single word.</summary>
    public IReadOnlyList<SearchWord> Separate { get; init; } = [];
}
