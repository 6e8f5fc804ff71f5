using JobsPortal.Domain.Search;
using JobsPortal.Domain.Suggestions;

namespace JobsPortal.Domain.Tests.Suggestions;

public sealed class WordTallyTests
{
    private static readonly DateOnly Day = new(2026, 11, 2);
    private static readonly SearchKnowledge Nowon = SearchKnowledge.Of(Domain.Districts.Districts.Nowon, []);

    [Fact]
    public void A_word_is_popular_with_the_fifth_visitor_and_once()
    {
        var tally = new WordTally(Day);
        for (ulong visitor = 1; visitor < PopularWord.FewestVisitors; visitor++) tally.Count("청소", visitor, Nowon);
        for (var again = 0; again < 10; again++) tally.Count("청소", 1, Nowon);
        Assert.Empty(tally.Popular);

        for (ulong visitor = 5; visitor < 9; visitor++) tally.Count(" 청소 ", visitor, Nowon);
        Assert.Equal(["청소"], tally.Popular);
        Assert.Equal(5, PopularWord.FewestVisitors);
    }

    [Theory]
    [InlineData("홍길동")]            // a name
    [InlineData("01000005678")]
    [InlineData("상계1동")]           // a figure in it
    [InlineData("cjdth")]
    [InlineData("ㅊㅅ")]
    [InlineData("간")]
    [InlineData("우리집앞가게")]
    public void What_is_no_known_word_of_work_or_place_is_not_counted(string typed)
    {
        var tally = new WordTally(Day);
        for (ulong visitor = 0; visitor < 20; visitor++) tally.Count(typed, visitor, Nowon);
        Assert.Empty(tally.Popular);
    }

    [Fact]
    public void Of_several_words_only_the_known_ones_are_counted()
    {
        var tally = new WordTally(Day);
        for (ulong visitor = 0; visitor < 5; visitor++) tally.Count("홍길동 요양보호사 900101-1234567", visitor, Nowon);
        Assert.Equal(["요양보호사"], tally.Popular);
    }

    [Fact]
    public void A_day_counts_once()
    {
        var word = new PopularWord("청소", Day);
        word.On(Day);
        word.On(Day.AddDays(-1));
        Assert.Equal((1, Day), (word.Days, word.LastOn));
        word.On(Day.AddDays(3));
        Assert.Equal((2, Day.AddDays(3)), (word.Days, word.LastOn));
    }

    [Fact]
    public void Popular_words_come_first_then_what_stands_in_openings_and_never_a_name()
    {
        var vocabulary = SearchVocabulary.Of(["요양보호사 모집", "요양원 조리사", "요양홍길동", "경비원"]);
        Assert.Equal("요양", SuggestedWords.For("요양", ["요양원", "경비"], vocabulary, Nowon)[0][..2]);
        Assert.Equal("요양원", SuggestedWords.For("요양", ["요양원", "경비"], vocabulary, Nowon)[0]);
        Assert.Contains("요양보호사", SuggestedWords.For("요", [], vocabulary, Nowon));
        Assert.DoesNotContain("요양홍길동", SuggestedWords.For("요양", [], vocabulary, Nowon));
        Assert.DoesNotContain("경비원", SuggestedWords.For("요양", [], vocabulary, Nowon));
        Assert.Empty(SuggestedWords.For("홍길동", ["홍길동"], vocabulary, Nowon));
        Assert.Equal("경비", SuggestedWords.For("", ["경비"], vocabulary, Nowon)[0]);
        Assert.InRange(SuggestedWords.For(new string('가', 5_000), [], vocabulary, Nowon).Count, 0, SuggestedWords.Most);
    }
}
