using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Alerts;

/// <summary>
/// What the words of a saved search mean. The page chooses among readings by what is published at that hour; an alert must not change its
/// meaning from day to day: corrections are fixed when it is saved, and from then on each word has its first reading.
/// </summary>
public static class AlertWords
{
    /// <summary>The words as they are kept: what the page looked for instead of what was typed, otherwise what was typed. Words that find nothing yet stay.</summary>
    public static string Fix(SearchQuery query, SearchOutcome outcome)
    {
        return Hangul.Clean(string.Join(' ', query.Words.Select(SaidOf)));

        string SaidOf(SearchWord word) => outcome.Used.FirstOrDefault(c => ReferenceEquals(c.Word, word))?.Reading is { } reading && IsOther(word, reading) ? reading.Said : word.Typed;
    }

    /// <summary>The readings that must all match; null where a word has none, so that nothing ever matches.</summary>
    public static IReadOnlyList<SearchReading>? ReadingsOf(SearchConditions conditions, SearchKnowledge knowledge)
    {
        if (conditions.Words.Length == 0) return [];
        var query = conditions.IsExact ? SearchQuery.Exactly(conditions.Words) : SearchQuery.Read(conditions.Words, knowledge, SearchVocabulary.Empty);
        List<SearchReading> readings = [.. query.Words.Select(w => w.Readings.FirstOrDefault()).OfType<SearchReading>()];
        return readings.Count == query.Words.Count ? readings : null;
    }

    // 청소알바 stays as typed where its first reading is what was used; cjdth becomes 청소.
    private static bool IsOther(SearchWord word, SearchReading reading) =>
        reading.IsRewritten || word.Readings.FirstOrDefault() is not { } first || first.Kind != reading.Kind || first.Said != reading.Said;
}
