using System.Net;
using JobsPortal.Domain.Plans;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Plan.Fields;

/// <summary>The number of a field opens down to months, programmes and openings, and to nobody.</summary>
public sealed class ResidentsOpenAFieldTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_field_opens_to_its_openings_and_its_lines_add_up()
    {
        var plan = await app.Given.PlanAsync(2026, 2029,
            new(Sector.Public, "사회적일자리", 7_000, (2026, 2029), "일자리경제과", Parent: null),
            new(Sector.Public, "노인일자리", 2_500, (2026, 2029), "일자리경제과", "사회적일자리"));
        var program = await app.Given.ProgramAsync("노인 공익활동", plan.Fields.Single(f => f.Name == "노인일자리").Id, targetPlaces: 80);
        await app.Given.ConfirmedJobsAsync(program, [new(2026, 5, 4), new(2026, 5, 6), new(2026, 9, 1)]);
        using var visitor = app.NewVisitor();
        var tree = await visitor.VisitAsync("/plan?years=2026-2029");
        var field = Html.One(tree, $"a[href='/plan/fields/{plan.Fields.Single(f => f.Name == "사회적일자리").Id}']");
        var page = await visitor.VisitAsync(field.GetAttribute("href")!);

        Assert.Equal(["7,000", "3", "0"], page.Document.QuerySelectorAll(".kpi strong").Select(Html.TextOf));
        Assert.Contains("기준일: 2026. 11. 2.(월)", page.Text, StringComparison.Ordinal);
        var lines = page.Document.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").ToList();
        Assert.Equal(["2026년 9월", "2026년 5월"], lines.Select(l => Html.TextOf(l.QuerySelector("th"))));
        Assert.Equal(3, lines.Sum(l => int.Parse(Html.TextOf(l.QuerySelector("td.num")), System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(lines, l => Assert.NotNull(l.QuerySelector("a[href^='/openings/']")));
        Assert.DoesNotContain("실적가", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_of_no_plan_of_the_district_has_no_page()
    {
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/plan/fields/987654")).Status);
    }
}
