using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Domain.Tests.Search;

public sealed class SearchMatchingTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 3, 0, 0, DateTimeKind.Utc);

    private static readonly SearchDocument Guard = Document(1, "아파트 경비원 모집", "아파트·빌라 경비원", "(주)한빛관리", "신대방동 아파트에서 일합니다.");

    [Fact]
    public void A_document_keeps_its_parts_apart()
    {
        var document = SearchDocument.Of(Opening("골목 청소", "환경정비 알바"));

        Assert.Equal("골목청소", document.Title);
        Assert.Equal("환경정비알바", document.Occupation);
        Assert.Contains("시급10320원", document.Text);
        Assert.Contains("주15시간", document.Text);
        Assert.Contains("오전근무", document.Text);
        Assert.Contains("상계동마을마당\n", document.Text);
        Assert.Equal(["1135063000"], document.DongCodes);
    }

    [Theory]
    [InlineData("주 5일 09:00~18:00 (휴게 1시간)", "9시부터 18시까지 1일8시간")]
    [InlineData("주 5일 13:00~17:00", "13시부터 17시까지 1일4시간 오후근무")]
    [InlineData("21:30~02:30", "21시30분부터 2시30분까지 1일5시간 야간근무 저녁근무")]
    [InlineData("06:00~09:00", "6시부터 9시까지 1일3시간 오전근무 새벽근무")]
    [InlineData("(근무시간) (오전) 9시 00분 ~ (정오) 12시 00분 휴게시간( (오전) 10시00분~(오전) 10시30분)", "9시부터 12시까지 1일3시간 오전근무")]
    [InlineData("주간 09:00~18:00, 야간 21:00~06:00", "")]
    public void Hours_are_said_in_the_words_by_which_people_ask(string hours, string said)
    {
        var unit = new OpeningUnit { Name = "단위", Hours = hours };
        var parts = SearchDocument.Of(Domain.Openings.Opening.Draft(OpeningKind.Job, new OpeningDetails { Title = "일", Units = [unit] }, by: 1, Now)).Text.Split(SearchDocument.Boundary);

        Assert.Equal(said, string.Join(' ', parts.Skip(1)));
    }

    [Theory]
    [InlineData("ㅊㅅ", true)]
    [InlineData("ㅎㄱㅈㅂ", true)]
    [InlineData("ㄱㅁㅊㅅ", true)] // the whole title without its space
    [InlineData("ㅁㅊ", false)]    // over the end of a word, and short
    public void Initials_are_found_word_by_word_and_long_ones_over_the_ends_of_words(string typed, bool found)
    {
        var document = SearchDocument.Of(Opening("골목 청소", "환경정비 알바"));
        var phrases = SearchInitials.Keys(typed).Select(key => new SearchPhrase(key, PhraseKind.Exact) { Target = PhraseTarget.Initials });

        Assert.Equal(found, new SearchTerm([.. phrases]).Penalty(document) is not null);
    }

    [Theory]
    [InlineData("경비", PhraseKind.Exact, 0)]
    [InlineData("빌라", PhraseKind.Exact, 3)]
    [InlineData("빌라", PhraseKind.Synonym, 4)]
    [InlineData("한빛", PhraseKind.Corrected, 8)]
    [InlineData("일합니다", PhraseKind.Exact, 9)]
    [InlineData("없는말", PhraseKind.Exact, null)]
    public void The_better_field_and_the_nearer_word_cost_less(string key, PhraseKind kind, int? penalty) =>
        Assert.Equal(penalty, new SearchPhrase(key, kind).Penalty(Guard));

    [Fact]
    public void A_name_does_not_count_where_it_is_the_end_of_a_longer_one()
    {
        Assert.NotNull(new SearchPhrase("대방동", PhraseKind.Exact).Penalty(Guard));
        Assert.Null(new SearchPhrase("대방동", PhraseKind.Exact) { Except = ["신대방동"] }.Penalty(Guard));
    }

    [Fact]
    public void A_phrase_counts_only_in_its_fields()
    {
        Assert.Null(new SearchPhrase("일합니다", PhraseKind.Synonym) { In = SearchFields.Work }.Penalty(Guard));
        Assert.Equal(4, new SearchPhrase("빌라", PhraseKind.Synonym) { In = SearchFields.Occupation }.Penalty(Guard));
    }

    [Fact]
    public void All_terms_must_match_and_the_best_alternative_of_each_counts()
    {
        SearchReading both = new(ReadingKind.Split, "아파트 경비", [Term("아파트"), new([new("보안", PhraseKind.Exact), new("경비", PhraseKind.Synonym)])]);

        Assert.Equal(1, both.Penalty(Guard));
        Assert.Null((both with { Terms = [.. both.Terms, Term("청소")] }).Penalty(Guard));
    }

    [Fact]
    public void The_first_reading_that_finds_anything_is_taken_and_as_few_words_as_possible_are_left_out()
    {
        var documents = new[] { Guard, Document(2, "학교 청소원 모집", "", "", ""), Document(3, "학교 급식 도우미", "", "", "") };
        var query = SearchQuery.Exactly("학교 경비 모집");

        var outcome = Decide(query, documents);

        Assert.Equal(["학교", "모집"], outcome.Used.Select(c => c.Word.Typed));
        Assert.Equal(["경비"], outcome.LeftOut.Select(w => w.Typed));
        Assert.True(Decide(SearchQuery.Exactly("없는말"), documents).FindsNothing);
    }

    [Theory]
    [InlineData("객실 청소", "객실", "청소")]
    [InlineData("객실 청소 오전", "객실", "청소")]
    [InlineData("교통 정리 아파트", "교통,정리", "아파트")]
    [InlineData("초등학교청소", "초등학교", "청소")]
    [InlineData("한빛무역청소", "한빛무역", "청소")]
    public void A_name_of_two_words_that_stands_nowhere_is_two_words(string typed, string leftOut, string used)
    {
        var cleaning = Document(1, "아파트 계단 청소", "청소원", "(주)한빛관리", "오전에 일합니다.");
        var query = SearchQuery.Read(typed, SearchKnowledge.Of(Domain.Districts.Districts.Nowon, []), SearchVocabulary.Empty);

        var outcome = Decide(query, [cleaning]);

        Assert.Equal(leftOut.Split(','), outcome.LeftOut.Select(w => w.Typed).Where(w => w != "오전"));
        Assert.Contains(used, outcome.Used.Select(c => c.Word.Typed));
    }

    [Fact]
    public void Open_comes_before_closed_then_the_words_then_the_closing_then_the_newer()
    {
        SearchRank[] ranks =
        [
            SearchRank.Of(9, OpeningPhase.Open, Now.AddDays(1), Now, 1),
            SearchRank.Of(0, OpeningPhase.Closed, Now.AddDays(-1), Now, 2),
            SearchRank.Of(0, OpeningPhase.Closed, Now.AddDays(-2), Now, 3),
            SearchRank.Of(0, OpeningPhase.Scheduled, Now.AddDays(1), Now, 4),
            SearchRank.Of(0, OpeningPhase.Open, Now.AddDays(2), Now, 5),
            SearchRank.Of(0, OpeningPhase.Open, Now.AddDays(1), Now, 6),
            SearchRank.Of(0, OpeningPhase.Open, Now.AddDays(1), Now.AddDays(-1), 7),
            SearchRank.Of(0, OpeningPhase.Open, Now.AddDays(1), Now, 8),
        ];

        Assert.Equal([8, 6, 7, 5, 1, 4, 2, 3], ranks.Order().Select(r => r.Id));
    }

    [Theory]
    [InlineData("간", true)]
    [InlineData("간호", false)]
    [InlineData("", false)]
    [InlineData("'\"%_*", false)]
    public void One_syllable_alone_is_refused(string typed, bool refused) => Assert.Equal(refused, SearchQuery.Exactly(typed).IsRefused);

    private static SearchOutcome Decide(SearchQuery query, IReadOnlyList<SearchDocument> documents) => SearchOutcome.Of(
        query, reading => documents.Any(reading.Matches), readings => documents.Count(d => SearchReading.Penalty(readings, d) is not null));

    private static SearchTerm Term(string key) => new([new(key, PhraseKind.Exact)]);

    private static SearchDocument Document(int id, string title, string occupation, string organization, string text)
    {
        static string Key(string s) => Domain.Shared.Hangul.SearchKey(s);
        return new(id, Key(title), Key(occupation), Key(organization), Key(text), "", []);
    }

    private static Opening Opening(string title, string unit) => JobsPortal.Domain.Openings.Opening.Draft(
        OpeningKind.PublicWork,
        new()
        {
            Title = title,
            Units =
            [
                new()
                {
                    Name = unit, Place = "상계동 마을마당", DongCode = "1135063000", Headcount = 1, Hours = "주 5일 09:00~12:00", WeeklyHours = 15,
                    PayBasis = PayBasis.Hourly, PayMinWon = 10_320,
                },
            ],
        },
        by: 1, Now);
}
