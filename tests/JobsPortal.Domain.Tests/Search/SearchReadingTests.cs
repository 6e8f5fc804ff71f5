using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Search;

public sealed class SearchReadingTests
{
    private static readonly SearchKnowledge Nowon = SearchKnowledge.Of(Domain.Districts.Districts.Nowon, []);
    private static readonly SearchKnowledge Dongjak = SearchKnowledge.Of(Domain.Districts.Districts.Dongjak, []);

    private static readonly SearchDocument[] Openings =
    [
        Opening(1, "건물 청소원 모집", "건물 청소원", "상계1동에서 일합니다.", "1135063000"),
        Opening(2, "청소알바 구합니다", "", "", null),
        Opening(3, "골목 환경정비 참여자", "공공근로", "", "1135072000"),
        Opening(4, "청소년 상담사 채용", "상담사", "", null),
        Opening(5, "요양원 요양보호사", "요양보호사", "주5일 시급10,320원", "1135066500"),
        Opening(6, "아파트 경비원", "아파트 경비원", "주15시간", null),
        Opening(7, "브라우저 browser 개발", "웹 개발자", "", null),
        Opening(8, "의원 간호조무사", "간호조무사", "", null),
        Opening(9, "병원 간호사", "간호사", "문제 활용", null),
        Opening(10, "재활용 선별", "재활용품 선별원", "", null),
    ];

    private static readonly SearchVocabulary Words = SearchVocabulary.Of(["건물 청소원 모집", "요양원 요양보호사", "재활용 선별"]);

    [Theory]
    [InlineData("청소", "1 2")]                    // not 청소년
    [InlineData("청소 아르바이트", "2")]
    [InlineData("청소아르바이트", "2")]
    [InlineData("청소알바", "2")]
    [InlineData("미화", "1 2")]
    [InlineData("환경미화", "3")]
    [InlineData("거리 청소", "3")]
    [InlineData("청소를", "1 2")]
    [InlineData("요양원에서", "5")]
    [InlineData("경비로", "6")]
    [InlineData("요양 보호사", "5")]
    [InlineData("요양보호사구함", "5")]
    [InlineData("간호", "8 9")]
    [InlineData("간호사", "9")]
    [InlineData("ㅊㅅ", "1 2 4")]
    [InlineData("ㅇㅇㅂㅎㅅ", "5")]
    [InlineData("ㅇㅇ ㅂㅎㅅ", "5")]
    [InlineData("ㅂㅎㅅ", "5")]
    [InlineData("\u110B\u110B\u1107\u1112\u1109", "5")] // conjoining letters
    [InlineData("요양ㅂㅎㅅ", "5")]
    [InlineData("cjdth", "1 2")]
    [InlineData("CJDTH", "1 2")]
    [InlineData("ㅠㄱㅐㅈㄴㄷㄱ", "7")]
    [InlineData("요양보허사", "5")]
    [InlineData("환겅미화", "3")]
    [InlineData("환경미와", "3")]
    [InlineData("제활용", "10")]                   // stands in 문제 활용, and is none the less a slip
    [InlineData("환겅미화알바", "")]
    [InlineData("10,320원", "5")]
    [InlineData("시급 10320원", "5")]
    [InlineData("주 15시간", "6")]
    [InlineData("상계1동", "1")]                   // not 상계10동
    [InlineData("상계10동", "3")]
    [InlineData("상계 3,4동", "5")]
    [InlineData("상계4동", "5")]
    [InlineData("상계제1동", "1")]
    [InlineData("상계동", "1 3 5")]
    [InlineData("상계동청소", "1")]
    [InlineData("공공 근로", "3")]
    [InlineData("동행일자리", "3")]
    [InlineData("요양qhghtk", "5")]                // half of it with the other keyboard
    [InlineData("dy양보호사", "5")]
    [InlineData("Rksghwhantk", "8")]               // the first letter a capital
    [InlineData("간조호무사", "8")]                // two syllables exchanged
    [InlineData("요양보사", "5")]                  // one missing
    [InlineData("요양보호호사", "5")]              // one twice
    [InlineData("쳥소", "1 2")]
    [InlineData("초소", "")]                       // 고등 is no slip for 초등: of two syllables the initials stay
    [InlineData("선별기능사", "10")]
    [InlineData("상게1동", "1")]                   // a slip in a name, none in its figures
    [InlineData("상계십동", "3")]
    [InlineData("상계1,10동", "")]
    [InlineData("상계1,2동", "1")]
    [InlineData("상계3ㆍ4동", "5")]
    [InlineData("상계1동쪽", "1")]
    [InlineData("상계역", "1 3 5")]
    [InlineData("서울시 노원구 상계1동", "1")]
    [InlineData("주당 15시간", "6")]
    [InlineData("일주일에 15시간", "6")]
    [InlineData("문제에서", "9")]
    public void What_people_type_finds_what_they_mean(string typed, string ids) => Assert.Equal(ids, Found(typed, Nowon));

    [Theory]
    [InlineData("cjdth", ReadingKind.Keyboard, "청소")]
    [InlineData("청소를", ReadingKind.WithoutParticle, "청소")]
    [InlineData("청소알바", ReadingKind.Split, "청소 알바")]
    [InlineData("요양보허사", ReadingKind.Corrected, "요양보호사")]
    [InlineData("상계3.4동", ReadingKind.Dong, "상계3·4동")]
    [InlineData("미화", ReadingKind.AsTyped, "미화")]
    public void It_is_said_how_a_word_was_read(string typed, ReadingKind kind, string said)
    {
        var reading = Assert.Single(Decide(typed, Nowon).Used).Reading;

        Assert.Equal((kind, said), (reading.Kind, reading.Said));
        Assert.Equal(kind is not (ReadingKind.AsTyped or ReadingKind.Dong), reading.IsRewritten);
    }

    [Fact]
    public void As_typed_means_nothing_else() => Assert.True(Outcome(SearchQuery.Exactly("cjdth")).FindsNothing);

    [Theory]
    [InlineData("대방", "11")]
    [InlineData("대방동", "11")]
    [InlineData("신대방동", "12")]
    [InlineData("노량진제1동", "13")]
    public void A_dong_is_not_the_end_of_another_ones_name(string typed, string ids)
    {
        SearchDocument[] openings =
        [
            Opening(11, "경비원 (대방동)", "", "", "1159066000"), Opening(12, "경비원 (신대방동)", "", "", "1159067000"), Opening(13, "급식 보조", "", "", "1159051000"),
        ];

        Assert.Equal(ids, Found(typed, Dongjak, openings));
    }

    [Theory]
    [InlineData("청소 일자리 구해요", "일자리,구해요", "1 2")]
    [InlineData("일자리 청소", "일자리", "1 2")]
    [InlineData("청소 하는 일", "하는,일", "1 2")]
    [InlineData("모집", "", "1")]
    public void Words_that_every_opening_says_are_left_out_beside_others(string typed, string dropped, string ids)
    {
        var query = SearchQuery.Read(typed, Nowon, Words);

        Assert.Equal(dropped.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(), query.Dropped.Order());
        Assert.Equal(ids, Found(typed, Nowon));
    }

    [Theory]
    [InlineData("집 가까운", 0)]
    [InlineData("집 근처 청소", 1)]
    public void Near_home_is_a_wish_for_a_choice_of_dongs(string typed, int words)
    {
        var query = SearchQuery.Read(typed, Nowon, Words);

        Assert.True(query.IsNearHome);
        Assert.Equal(words, query.Words.Count);
    }

    [Fact]
    public void What_says_how_is_left_out_before_what_says_what()
    {
        var outcome = Decide("간호사 알바", Nowon);

        Assert.Equal(["알바"], outcome.LeftOut.Select(w => w.Typed));
        Assert.Equal(["간호사"], outcome.Used.Select(c => c.Word.Typed));
    }

    [Fact]
    public void What_no_name_holds_is_left_out_before_what_is_a_name() => Assert.Equal(["문제"], Decide("문제 경비원", Nowon).LeftOut.Select(w => w.Typed));

    [Fact]
    public void What_any_work_may_be_is_left_out_before_the_hours() => Assert.Equal(["알바"], Decide("주15시간 알바", Nowon).LeftOut.Select(w => w.Typed));

    [Theory]
    [InlineData("대방역", "11")]
    [InlineData("신대방역", "12")]
    public void A_station_is_not_the_end_of_another_ones_name(string typed, string ids) =>
        Assert.Equal(ids, Found(typed, Dongjak, [Opening(11, "경비원", "", "대방역 앞", null), Opening(12, "경비원", "", "신대방역 앞", null)]));

    [Theory]
    [InlineData("간")]
    [InlineData("ㄱ")]
    public void One_letter_is_refused(string typed) => Assert.True(SearchQuery.Read(typed, Nowon, Words).IsRefused);

    [Fact]
    public void Words_of_staff_are_words_for_the_same() => Assert.Equal("6", Found("파수꾼", SearchKnowledge.Of(Domain.Districts.Districts.Nowon, [["파수꾼", "경비 원"]])));

    [Theory]
    [InlineData("'; drop table openings;--")]
    [InlineData("100% _ * \" ' \\ [a-z] {0}")]
    [InlineData("😀👍🏽 \uD800 \u200B")]
    [InlineData("ㅋㅋㅋㅋ ㅏㅏㅏ ㄳㅄ ㅢ")]
    public void Nothing_that_is_typed_breaks_it(string typed)
    {
        foreach (var text in new[] { typed, string.Concat(Enumerable.Repeat(typed, 4000 / typed.Length)), typed.Length > 0 && !typed.Contains('\uD800') ? typed.Normalize(System.Text.NormalizationForm.FormD) : typed })
        {
            var query = SearchQuery.Read(text, Nowon, Words);

            Assert.True(query.Words.Count <= SearchQuery.WordsMax);
            Assert.True(query.Typed.Length <= SearchQuery.TypedMaxLength);
            Outcome(query);
        }
    }

    [Fact]
    public void A_decomposed_word_is_the_same_word() => Assert.Equal("1 2", Found("청소".Normalize(System.Text.NormalizationForm.FormD), Nowon));

    private static string Found(string typed, SearchKnowledge knowledge, SearchDocument[]? openings = null)
    {
        openings ??= Openings;
        var outcome = Outcome(SearchQuery.Read(typed, knowledge, Words), openings);
        return outcome.LeftOut.Count > 0 ? "" : string.Join(' ', openings.Where(o => SearchReading.Penalty(outcome.Readings, o) is not null).Select(o => o.Id));
    }

    private static SearchOutcome Decide(string typed, SearchKnowledge knowledge) => Outcome(SearchQuery.Read(typed, knowledge, Words));

    private static SearchOutcome Outcome(SearchQuery query, SearchDocument[]? openings = null) => SearchOutcome.Of(
        query, r => (openings ?? Openings).Any(r.Matches), rs => (openings ?? Openings).Count(o => SearchReading.Penalty(rs, o) is not null));

    private static SearchDocument Opening(int id, string title, string occupation, string text, string? dong)
    {
        var unit = new Domain.Openings.OpeningUnit { Name = title, Headcount = 1, DongCode = dong };
        var details = new Domain.Openings.OpeningDetails { Title = title, OccupationName = occupation, Description = text, Units = [unit] };
        var opening = Domain.Openings.Opening.Draft(Domain.Openings.OpeningKind.Job, details, by: 1, new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc));
        return SearchDocument.Of(opening) with { Id = id };
    }
}
