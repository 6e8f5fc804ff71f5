namespace JobsPortal.Domain.Search;

/// <summary>How near a phrase is to what was typed, in the order of worth.</summary>
public enum PhraseKind
{
    /// <summary>What was typed.</summary>
    Exact,

    /// <summary>A word for the same.</summary>
    Synonym,

    /// <summary>What was probably meant.</summary>
    Corrected,
}

/// <summary>In what a phrase is looked for.</summary>
public enum PhraseTarget
{
    /// <summary>In the texts, as a substring.</summary>
    Fields,

    /// <summary>In <see cref="SearchDocument.Initials"/>, as a substring.</summary>
    Initials,

    /// <summary>Among <see cref="SearchDocument.DongCodes"/>, as a whole.</summary>
    Dong,
}

/// <summary>The smallest thing that is looked for. Comparing is ordinal; nothing in it is a wildcard.</summary>
/// <param name="Key">A search key of two letters or more; of a dong its ten-digit code.</param>
/// <param name="Kind">How near it is to what was typed.</param>
public sealed record SearchPhrase(string Key, PhraseKind Kind)
{
    /// <summary>In what it is looked for.</summary>
    public PhraseTarget Target { get; init; } = PhraseTarget.Fields;

    /// <summary>The fields in which it counts; has a meaning for <see cref="PhraseTarget.Fields"/> only.</summary>
    public SearchFields In { get; init; } = SearchFields.All;

    /// <summary>A field that holds one of these does not count: 대방동 is not looked for where 신대방동 stands.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Whether one field of a document holds it. Initials and dongs belong to no field.</summary>
    public bool IsIn(SearchDocument document, SearchFields field)
    {
        if (Target != PhraseTarget.Fields || (In & field) == 0) return false;

        var text = document[field];
        return text.Contains(Key, StringComparison.Ordinal) && !Except.Any(e => text.Contains(e, StringComparison.Ordinal));
    }

    /// <summary>How far a document is from it: place of the best field × <see cref="SearchTerm.KindsOfPhrases"/> + kind; null when it does not match.</summary>
    public int? Penalty(SearchDocument document)
    {
        var place = Target switch
        {
            PhraseTarget.Initials => document.Initials.Contains(Key, StringComparison.Ordinal) ? 0 : -1,
            PhraseTarget.Dong => document.DongCodes.Contains(Key) ? SearchDocument.Fields.Count - 1 : -1,
            _ => BestField(document),
        };
        return place < 0 ? null : (place * SearchTerm.KindsOfPhrases) + (int)Kind;
    }

    private int BestField(SearchDocument document)
    {
        for (var i = 0; i < SearchDocument.Fields.Count; i++)
        {
            if (IsIn(document, SearchDocument.Fields[i])) return i;
        }

        return -1;
    }
}

/// <summary>Phrases that mean the same: a document matches with any of them.</summary>
/// <param name="Alternatives">At least one.</param>
public sealed record SearchTerm(IReadOnlyList<SearchPhrase> Alternatives)
{
    /// <summary>The number of <see cref="PhraseKind"/>s: the step from one field to the next.</summary>
    public const int KindsOfPhrases = 3;

    /// <summary>The least penalty of its alternatives; null when none matches.</summary>
    public int? Penalty(SearchDocument document)
    {
        int? least = null;
        foreach (var phrase in Alternatives)
        {
            if (phrase.Penalty(document) is { } penalty && (least is null || penalty < least)) least = penalty;
        }

        return least;
    }
}
