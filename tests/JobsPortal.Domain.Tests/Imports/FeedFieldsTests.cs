using System.Text;
using JobsPortal.Domain.Imports;
using Profiles = JobsPortal.Domain.Districts.Districts;

namespace JobsPortal.Domain.Tests.Imports;

public sealed class FeedFieldsTests
{
    [Theory]
    [InlineData("청소 &amp; 정리", "청소 & 정리")]
    [InlineData("청소 &amp;amp; 정리", "청소 & 정리")]
    [InlineData("&lt;br&gt;첫 줄&lt;br/&gt;둘째 줄", "첫 줄\n둘째 줄")]
    [InlineData("<p class=\"x\">문단</p>", "문단")]
    [InlineData("서울 노원구 동일로 약도보기", "서울 노원구 동일로")]
    [InlineData("서울 노원구 동일로약도보기", "서울 노원구 동일로")]
    [InlineData("툴팁 급여 툴팁닫기", "급여")]
    [InlineData("ＡＢＣ　빌딩", "ABC 빌딩")]
    [InlineData("가  나\n\n\n\n다", "가 나\n\n다")]
    [InlineData("5 < 6 이고 7 > 6", "5 < 6 이고 7 > 6")]
    [InlineData("&#x20;&nbsp;가&#44032;", "가가")]
    [InlineData("&#xD800;&#55296;&bogus;", "&bogus;")]
    [InlineData(null, "")]
    public void Leaked_markup_and_page_words_are_gone(string? text, string clean)
    {
        var cleaned = FeedText.Clean(text);
        if (clean == "&bogus;") Assert.EndsWith(clean, cleaned, StringComparison.Ordinal);
        else Assert.Equal(clean, cleaned);
    }

    [Fact]
    public void Decomposed_text_is_composed_and_lines_are_joined()
    {
        Assert.Equal("경비원 모집", FeedText.Clean("경비원 모집".Normalize(NormalizationForm.FormD)));
        Assert.Equal("첫 줄 둘째 줄", FeedText.CleanLine("첫 줄\r\n\r\n둘째 줄"));
    }

    [Theory]
    [InlineData("㈜한빛시설", "(주)한빛시설")]
    [InlineData("（주） 한빛시설", "(주)한빛시설")]
    [InlineData("주식회사 한빛시설", "(주)한빛시설")]
    [InlineData("주식회사한빛시설", "(주)한빛시설")]
    [InlineData("한빛시설 주식회사", "한빛시설(주)")]
    [InlineData("한빛시설(주) 노원지점", "한빛시설(주)노원지점")]
    [InlineData("농업회사법인 주식회사 한빛", "농업회사법인(주)한빛")]
    [InlineData("한빛 유한회사", "한빛(유)")]
    [InlineData("사단법인 한빛복지회", "(사)한빛복지회")]
    [InlineData("한빛요양원", "한빛요양원")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Employers_have_one_spelling(string? name, string expected)
    {
        Assert.Equal(expected, EmployerText.Normalise(name));
        Assert.Equal(expected, EmployerText.Normalise(expected));
    }

    [Fact]
    public void Two_spellings_of_an_employer_share_a_key()
    {
        Assert.Equal(EmployerText.Key("㈜한빛 시설"), EmployerText.Key("한빛시설 주식회사"));
        Assert.NotEqual(EmployerText.Key("한빛시설"), EmployerText.Key("한빛설비"));
        Assert.Equal(EmployerText.MaxLength, EmployerText.Normalise(new string('가', 5_000)).Length);
    }

    [Fact]
    public void Swapped_title_and_company_are_put_right()
    {
        Assert.Equal(("(주)한빛시설", "경비원 모집"), EmployerText.Unswap("경비원 모집", "주식회사 한빛시설"));
        Assert.Equal(("(주)한빛시설", "경비원 모집"), EmployerText.Unswap("주식회사 한빛시설", "경비원 모집"));
        Assert.Equal(("구인구직센터", "급구"), EmployerText.Unswap("구인구직센터", "급구"));
    }

    [Theory]
    [InlineData("기간의 정함이 없는 근로계약", ParsedEmployment.Permanent)]
    [InlineData("기간의 정함이 없는 근로계약(시간(선택)제)", ParsedEmployment.PermanentPartTime)]
    [InlineData("기간의 정함이 있는 근로계약 12개월/ 계약기간 만료 후 상용직전환검토", ParsedEmployment.FixedTerm)]
    [InlineData("기간의 정함이 있는 근로계약(시간(선택)제)", ParsedEmployment.FixedTermPartTime)]
    [InlineData("상용직", ParsedEmployment.Permanent)]
    [InlineData("상용직(시간제)", ParsedEmployment.PermanentPartTime)]
    [InlineData("계약직", ParsedEmployment.FixedTerm)]
    [InlineData("계약직(시간제)", ParsedEmployment.FixedTermPartTime)]
    [InlineData("무기계약직", ParsedEmployment.Permanent)]
    [InlineData("일용직", ParsedEmployment.Daily)]
    [InlineData("파견근로", ParsedEmployment.Dispatch)]
    [InlineData("아르바이트", ParsedEmployment.FixedTermPartTime)]
    [InlineData("J01103", ParsedEmployment.FixedTermPartTime)]
    [InlineData("j01101", ParsedEmployment.Permanent)]
    [InlineData("10", ParsedEmployment.Permanent)]
    [InlineData("21", ParsedEmployment.FixedTermPartTime)]
    [InlineData("4", ParsedEmployment.Dispatch)]
    [InlineData("Y", ParsedEmployment.FixedTerm)]
    [InlineData("J09999", ParsedEmployment.Unknown)]
    [InlineData("", ParsedEmployment.Unknown)]
    [InlineData(null, ParsedEmployment.Unknown)]
    public void Kinds_of_employment_are_read_from_words_and_codes(string? text, ParsedEmployment expected) =>
        Assert.Equal(expected, EmploymentText.Parse(text));

    [Theory]
    [InlineData("서울 강남구 외", "서울특별시 강남구", true)]
    [InlineData("서울 영등포구 등", "서울특별시 영등포구", true)]
    [InlineData("서울 강남구 외 3곳", "서울특별시 강남구", true)]
    [InlineData("서울 동대문구.", "서울특별시 동대문구", false)]
    [InlineData("서울시  노원구  동일로 (상계동)", "서울특별시 노원구 동일로 (상계동)", false)]
    [InlineData("서울특별시 노원구", "서울특별시 노원구", false)]
    [InlineData("경기 용인시 수지구", "경기도 용인시 수지구", false)]
    [InlineData("강원도 원주시", "강원특별자치도 원주시", false)]
    [InlineData("해외", "해외", false)]
    [InlineData("", "", false)]
    public void Addresses_have_one_spelling(string address, string text, bool elsewhere) =>
        Assert.Equal((text, elsewhere), PlaceText.Normalise(address));

    [Theory]
    [InlineData("서울 노원구 동일로 (상계동)", "[상계1동] 경비원", true, "상계1동", null)]
    [InlineData("서울 노원구 상계10동", "청소", true, "상계10동", null)]
    [InlineData("서울 노원구", "상계동 아파트 경비원", true, null, "상계동")]
    [InlineData("서울 노원구", "경비원 모집", true, null, null)]
    [InlineData("", "[공릉2동] 카페", true, "공릉2동", null)]
    [InlineData("서울", "월계1동 요양보호사", true, "월계1동", null)]
    [InlineData("경기도 성남시", "상계1동 출신 환영", false, null, null)]
    [InlineData("대구 북구 노원로1길", "생산직", false, null, null)]
    [InlineData(null, null, false, null, null)]
    public void The_dong_comes_from_address_or_title(string? address, string? title, bool inDistrict, string? dong, string? legal)
    {
        var place = PlaceText.Parse(Profiles.Nowon, address, title);

        Assert.Equal((inDistrict, dong, legal), (place.InDistrict, place.Dong?.Name, place.LegalDong));
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("80", 80)]
    [InlineData("3명", 3)]
    [InlineData("0", null)]
    [InlineData("00명", null)]
    [InlineData("0.0", null)]
    [InlineData("999999", null)]
    [InlineData("여러 명", null)]
    [InlineData(null, null)]
    public void Headcounts_are_read(string? text, int? count) => Assert.Equal(count, WorkFigures.Headcount(text));

    [Theory]
    [InlineData("40", null, 40)]
    [InlineData("", "(근무시간) (오전) 9시 00분 ~ (오후) 6시 00분 주 소정근로시간 : 35시간", 35)]
    [InlineData(null, "시간제 / 상시근로 / 주15시간", 15)]
    [InlineData(null, "※주 52시간 내 초과근무", null)]
    [InlineData("400", null, null)]
    [InlineData(null, null, null)]
    public void Weekly_hours_are_read(string? field, string? time, int? hours) => Assert.Equal((decimal?)hours, WorkFigures.WeeklyHours(field, time));
}
