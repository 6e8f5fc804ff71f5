using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Domain.Tests.Alerts;

public sealed class SavedSearchTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly SearchKnowledge Nowon = SearchKnowledge.Of(Domain.Districts.Districts.Nowon, []);

    [Fact]
    public void Twenty_are_kept_none_twice_and_no_amount_without_what_it_is_paid_for()
    {
        List<SearchConditions> kept = [.. Enumerable.Range(0, AlertRecipient.MostSearches).Select(i => new SearchConditions { Words = $"청소 {i}" })];
        Assert.Equal([AlertBlocker.TooMany], SavedSearch.ReasonsNotToKeep(new() { Words = "경비" }, kept));
        Assert.Empty(SavedSearch.ReasonsNotToKeep(new() { Words = "경비" }, kept[1..]));
        Assert.Equal([AlertBlocker.SavedAlready], SavedSearch.ReasonsNotToKeep(new() { Words = "청소 3" }, kept));
        Assert.Equal([AlertBlocker.PayBasisMissing], SavedSearch.ReasonsNotToKeep(new() { PayAtLeast = 11_000 }, []));
        Assert.Equal([AlertBlocker.ResidentNumber], SavedSearch.ReasonsNotToKeep(new() { Words = "900101-1234567" }, []));
        Assert.Equal(20, AlertRecipient.MostSearches);
    }

    [Fact]
    public void The_order_of_choices_makes_no_other_search()
    {
        var one = new SearchConditions { Dongs = ["1135063000", "1135064000"], Kinds = [OpeningKind.Job, OpeningKind.Event] };
        Assert.True(one.IsSameAs(one with { Dongs = ["1135064000", "1135063000"], Kinds = [OpeningKind.Event, OpeningKind.Job] }));
        Assert.False(one.IsSameAs(one with { Dongs = ["1135063000"] }));
        Assert.True(new SearchConditions { IsExact = true }.IsSameAs(new()));
    }

    [Fact]
    public void Confirming_or_changing_it_begins_anew_and_confirming_twice_does_not()
    {
        var search = new SavedSearch(1, new() { Words = "청소" }, isProven: false, Now);
        Assert.Null(search.ConfirmedAt);
        search.Confirm(Now.AddHours(1));
        search.Confirm(Now.AddHours(2));
        Assert.Equal((Now.AddHours(1), Now.AddHours(1)), (search.ConfirmedAt, search.SinceAt));
        search.Change(new() { Words = "경비" }, Now.AddHours(3));
        Assert.Equal((Now.AddHours(3), Now), (search.SinceAt, search.SavedAt));
    }

    [Theory]
    [InlineData("cjdth", "청소")]                 // the other keyboard
    [InlineData("환경미와", "환경미화")]           // a slip
    [InlineData("청소", "청소")]
    [InlineData("용접 청소", "용접 청소")]         // nothing yet: the word waits for its opening
    public void Corrections_are_fixed_when_it_is_saved(string typed, string kept)
    {
        SearchDocument[] all = [Document(1, "건물 청소원"), Document(2, "환경미화원 모집")];
        var query = SearchQuery.Read(typed, Nowon, SearchVocabulary.Of(["건물 청소원", "환경미화원 모집"]));
        var outcome = SearchOutcome.Of(query, r => all.Any(r.Matches), readings => all.Count(d => SearchReading.Penalty(readings, d) is not null));

        Assert.Equal(kept, AlertWords.Fix(query, outcome));
    }

    [Fact]
    public void What_a_word_means_does_not_hang_on_what_is_published()
    {
        var readings = AlertWords.ReadingsOf(new() { Words = "청소를" }, Nowon)!;
        Assert.Equal("청소", Assert.Single(readings).Said);
        Assert.True(readings[0].Matches(Document(1, "미화 담당")));
        Assert.False(Assert.Single(AlertWords.ReadingsOf(new() { Words = "청소", IsExact = true }, Nowon)!).Matches(Document(1, "미화 담당")));
        Assert.Empty(AlertWords.ReadingsOf(new(), Nowon)!);
    }

    private static SearchDocument Document(int id, string title) => new(id, Domain.Shared.Hangul.SearchKey(title), "", "", "", "", []);
}
