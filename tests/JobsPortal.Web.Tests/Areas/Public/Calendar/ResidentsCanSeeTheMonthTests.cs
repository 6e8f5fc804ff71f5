using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Calendar;

/// <summary>모집 일정 by month.</summary>
public sealed class ResidentsCanSeeTheMonthTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Beginnings_ends_results_and_events_stand_on_their_days_in_Seoul()
    {
        var opening = await app.Given.ApprovedOpeningAsync(
            title: "한 달 모집", opensAt: SeoulTime.StartOf(new(2027, 2, 1)), closesAt: SeoulTime.EndOf(new(2027, 2, 28)), change: d => d with { ResultsOn = new DateOnly(2027, 3, 5) });
        await app.Given.ApprovedOpeningAsync(OpeningKind.Event, "설명회", opensAt: SeoulTime.StartOf(new(2027, 1, 20)), closesAt: SeoulTime.StartOf(new(2027, 1, 30)),
            change: d => d with { WorkStartsOn = new DateOnly(2027, 2, 10), ResultsOn = new DateOnly(2027, 2, 1) });
        using var visitor = app.NewVisitor();
        var february = await visitor.VisitAsync("/calendar?month=2027-02");
        Assert.Contains("모집 일정: 2027년 2월", february.Text, StringComparison.Ordinal);
        Assert.Contains("접수 시작 한 달 모집 0시부터", Section(february, 1), StringComparison.Ordinal);
        Assert.Contains("행사 설명회", Section(february, 10), StringComparison.Ordinal);
        Assert.Contains("접수 마감 한 달 모집 24시까지", Section(february, 28), StringComparison.Ordinal);
        Assert.Contains("결과 발표 예정 한 달 모집", Section(await visitor.VisitAsync("/calendar?month=2027-03"), 5), StringComparison.Ordinal);
        Assert.NotNull(february.Document.QuerySelector($"main a[href='/openings/{opening.Id}']"));
        Assert.Equal("/calendar?month=2027-01", Html.One(february, "a[rel=prev]").GetAttribute("href"));
    }

    [Theory, InlineData("2199-01"), InlineData("gibberish"), InlineData("")]
    public async Task What_cannot_be_read_or_lies_too_far_away_is_this_month(string month)
    {
        using var visitor = app.NewVisitor();
        Assert.Contains("모집 일정: 2026년 11월", (await visitor.VisitAsync("/calendar?month=" + month)).Text, StringComparison.Ordinal);
    }

    private static string Section(Page page, int day) => Html.TextOf(Html.One(page, $"section[aria-labelledby='d-{day}']"));
}
