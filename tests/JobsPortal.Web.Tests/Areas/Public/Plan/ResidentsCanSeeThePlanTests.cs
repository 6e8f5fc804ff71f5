using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Plan;

public sealed class ResidentsCanSeeThePlanTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly PlanLine[] Six =
    [
        new(Sector.General, "테크노파크 일자리", 700, (2011, 2014), "일자리경제과", null),
        new(Sector.General, "사회적기업 육성", 300, (2011, 2012), "일자리경제과", null),
        new(Sector.General, "민간 취업 알선", 1_600, (2011, 2014), "일자리지원센터", null),
        new(Sector.General, "직업 훈련", 820, (2011, 2014), "일자리지원센터", null),
        new(Sector.Public, "공공서비스", 7_000, (2011, 2014), "일자리경제과", null),
        new(Sector.Public, "행정 인턴", 150, (2011, 2014), "일자리경제과", null),
        new(Sector.General, "상담 창구", 1_400, (2011, 2014), "일자리지원센터", "민간 취업 알선"),
    ];

    [Fact]
    public async Task The_totals_parts_and_the_rest_are_told()
    {
        await app.Given.PlanAsync(2011, 2014, Six);
        await app.Given.PlanAsync(2007, 2010, new PlanLine(Sector.Public, "옛 분야", 9, (2007, 2010), "", null));
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/plan?years=2011-2014");
        Assert.Contains("10,570 = 3,420 + 7,150", page.Text, StringComparison.Ordinal);
        var rest = page.Document.QuerySelectorAll("tr").Single(r => Html.TextOf(r).StartsWith("미배분", StringComparison.Ordinal));
        Assert.Equal("200", Html.TextOf(rest.QuerySelectorAll("td")[1]));
        Assert.Contains("기준일: 2026. 11. 2.(월)", page.Text, StringComparison.Ordinal);
        Assert.Contains("옛 분야", (await visitor.VisitAsync("/plan?years=2007-2010")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("옛 분야", (await visitor.VisitAsync("/plan?years=garbage")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Achieved_jobs_of_a_part_count_for_its_field_and_sector()
    {
        var plan = await app.Given.PlanAsync(2031, 2034, Six);
        var part = plan.Fields.Single(f => f.Name == "상담 창구");
        var program = await app.Given.ProgramAsync("창구 사업", part.Id);
        var opening = await app.Given.ApprovedOpeningAsync(change: d => d with { JobProgramId = program.Id });
        await CountOneJobAsync(opening);
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/plan?years=2031-2034");
        Assert.Contains("목표 10,570개 가운데 1개를 만들었습니다", page.Text, StringComparison.Ordinal);
        foreach (var field in new[] { "민간 취업 알선", "상담 창구" })
        {
            var row = page.Document.QuerySelectorAll("tbody tr").Single(r => Html.TextOf(r.QuerySelector("th")).StartsWith(field, StringComparison.Ordinal));
            Assert.Equal("1", Html.TextOf(row.QuerySelectorAll("td")[2]));
            Assert.Contains("사업 1개", Html.TextOf(row), StringComparison.Ordinal);
        }

        var home = await visitor.VisitAsync("/");
        Assert.Contains("2031~2034년 목표 10,570개 가운데 1개를 만들었습니다.", home.Text, StringComparison.Ordinal);
        var programs = await visitor.VisitAsync($"/programs?field={plan.Fields.Single(f => f.Name == "민간 취업 알선").Id}");
        Assert.Contains("창구 사업", programs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_edition_replaces_the_targets()
    {
        var plan = await app.Given.PlanAsync(2021, 2024, Six);
        await using var context = app.Open();
        var stored = await context.Db.Plans.Include(p => p.Fields).ThenInclude(f => f.Targets).AsSplitQuery().SingleAsync(p => p.Id == plan.Id);
        stored.Replace([new(Sector.Public, "공공서비스", 50, (2021, 2024), "일자리경제과", null)], app.Clock.Now);
        await context.Db.SaveChangesAsync();
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync("/plan?years=2021-2024");
        Assert.Contains("목표 50개", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("행정 인턴", page.Text, StringComparison.Ordinal);
    }

    /// <summary>The entry that a confirmation writes.</summary>
    private async Task CountOneJobAsync(Opening opening)
    {
        var now = app.Clock.Now;
        var application = Application.Start(
            opening, "2026000000019", Channel.Online, accountId: null, new Dictionary<ConsentKind, bool> { [ConsentKind.CollectionAndUse] = true }, now);
        await using var context = app.Open();
        context.Db.Add(application);
        await context.Db.SaveChangesAsync();
        context.Db.Add(JobResult.OfConfirmation(application, opening, new DateOnly(2026, 12, 1), (await app.Given.OfficeAsync()).Drafter.Id, now));
        await context.Db.SaveChangesAsync();
    }
}
