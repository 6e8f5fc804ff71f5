using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Search;

/// <summary>Two words that residents type apart: as one word where there is one, and by themselves.</summary>
public sealed class SearchWordsApartTests
{
    private static readonly SearchKnowledge Nowon = SearchKnowledge.Of(Domain.Districts.Districts.Nowon, []);

    [Fact]
    public void An_opening_that_holds_both_words_is_found_beside_those_that_hold_the_word_for_both() =>
        Assert.Equal([1, 2], Found("야간 순찰", Titled(1, "자율방범 활동"), Titled(2, "귀갓길 안내") with { Text = "야간에순찰을합니다" }, Titled(3, "야간 매표")));

    [Fact]
    public void Words_that_are_right_are_not_mended_where_nothing_holds_both() =>
        Assert.Equal([1], Found("누리봄 관리자", Titled(1, "누리봄 운영 담당"), Titled(2, "누리본 관리자 교육")));

    [Fact]
    public void What_it_is_about_stays_before_the_role() =>
        Assert.Equal([1], Found("화석 강사", Titled(1, "박물관 체험") with { Text = "화석을가르칩니다" }, Titled(2, "생활 원예 강사")));

    private static IReadOnlyList<int> Found(string typed, params SearchDocument[] documents)
    {
        var query = SearchQuery.Read(typed, Nowon, SearchVocabulary.Of(documents.Select(d => d.Title)));
        var outcome = SearchOutcome.Of(query, r => documents.Any(r.Matches), rs => documents.Count(d => SearchReading.Penalty(rs, d) is not null));
        return outcome.FindsNothing ? [] : [.. documents.Where(d => SearchReading.Penalty(outcome.Readings, d) is not null).Select(d => d.Id)];
    }

    private static SearchDocument Titled(int id, string title) => new(id, Hangul.SearchKey(title), "", "", "", "", []);
}
