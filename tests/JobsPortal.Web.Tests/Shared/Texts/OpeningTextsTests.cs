using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Tests.Shared.Texts;

public sealed class OpeningTextsTests
{
    private static readonly DateTime Opens = SeoulTime.AtHour(new(2026, 11, 2), 9);
    private static readonly DateTime Closes = SeoulTime.AtHour(new(2026, 11, 30), 18);

    [Fact]
    public void Every_value_has_its_word()
    {
        Named<OpeningKind>(OpeningTexts.Kind);
        Named<EmploymentType>(OpeningTexts.Employment);
        Named<OccupationGroup>(OpeningTexts.Occupation);
        Named<ApplyMode>(OpeningTexts.Apply);
        Named<SelectionMethod>(OpeningTexts.Selection);
        Named<PostRule>(OpeningTexts.Post);
        Named<ResidenceRule>(OpeningTexts.Residence);
        Named<PayBasis>(PayTexts.Basis);
        Assert.All(Enum.GetValues<OpeningStatus>(), status => Assert.NotEmpty(OpeningTexts.State(status, Opens, Closes, Opens).Text));
    }

    [Fact]
    public void The_state_follows_the_clock()
    {
        Assert.Equal("접수 예정", At(Opens.AddMilliseconds(-1)));
        Assert.Equal("접수 중", At(Opens));
        Assert.Equal("접수 중", At(SeoulTime.StartOf(new(2026, 11, 30)).AddMilliseconds(-1)));
        Assert.Equal("오늘 18시 마감", At(SeoulTime.StartOf(new(2026, 11, 30))));
        Assert.Equal("오늘 18시 마감", At(Closes.AddMilliseconds(-1)));
        Assert.Equal("접수 마감", At(Closes));
        Assert.Equal("오늘 24시 마감", OpeningTexts.State(OpeningStatus.Approved, Opens, SeoulTime.EndOf(new(2026, 11, 30)), Closes).Text);
        Assert.Equal("공고 취소", OpeningTexts.State(OpeningStatus.Withdrawn, Opens, Closes, Opens).Text);
        Assert.Equal("접수 마감", OpeningTexts.State(OpeningStatus.Archived, Opens, Closes, Opens).Text);
    }

    [Theory]
    [InlineData(PayBasis.Hourly, 10_320L, 10_320L, null, "시급 10,320원")]
    [InlineData(PayBasis.Hourly, 10_320L, null, null, "시급 10,320원 이상")]
    [InlineData(PayBasis.Monthly, 2_500_000L, 2_500_000L, null, "월 250만 원")]
    [InlineData(PayBasis.Monthly, 2_200_000L, 2_500_000L, null, "월 220만 원 ~ 250만 원")]
    [InlineData(PayBasis.Monthly, 2_096_270L, 2_096_270L, "월급 / 2096270원", "월 2,096,270원")]
    [InlineData(PayBasis.Monthly, 2_500_000L, 2_500_000L, "상여 별도 10%", "월 250만 원 (상여 별도 10%)")]
    [InlineData(PayBasis.Activity, 290_000L, 290_000L, null, "활동비 29만 원")]
    [InlineData(PayBasis.Unstated, null, null, "면접후결정", "면접 후 결정")]
    [InlineData(PayBasis.Unstated, null, null, "회사 내규", "회사 내규에 따름")]
    [InlineData(PayBasis.Unstated, null, null, null, "급여 안내 없음")]
    [InlineData(PayBasis.None, null, null, null, "급여 없음")]
    [InlineData(PayBasis.Daily, null, 90_000L, null, "일급 9만 원 이하")]
    public void Pay_is_told_as_people_say_it(PayBasis basis, long? min, long? max, string? written, string text) =>
        Assert.Equal(text, PayTexts.WithRemarks(new(basis, min, max, written, LegalBasis: null)));

    [Fact]
    public void An_allowance_names_its_law() =>
        Assert.Equal("활동비 29만 원 (노인복지법 제23조의2)", PayTexts.WithRemarks(new(PayBasis.Activity, 290_000, 290_000, null, "노인복지법 제23조의2")));

    private static string At(DateTime now) => OpeningTexts.State(OpeningStatus.Approved, Opens, Closes, now).Text;

    private static void Named<T>(Func<T, string> words) where T : struct, Enum
    {
        var named = Enum.GetValues<T>().Select(words).ToList();
        Assert.DoesNotContain("", named);
        Assert.Equal(named.Count, named.Distinct().Count());
    }
}
