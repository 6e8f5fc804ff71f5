using System.Net;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Publications;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Plan.Publications;

/// <summary>공표본: frozen by an approver, read by everybody, changed by nobody; what came later is listed against it.</summary>
public sealed class TheLedgerIsFrozenTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_frozen_number_stays_and_later_corrections_are_listed_against_it()
    {
        var plan = await app.Given.PlanAsync(2026, 2029,
            new(Sector.Public, "사회적일자리", 7_000, (2026, 2029), "일자리경제과", Parent: null), new(Sector.Public, "노인일자리", 2_500, (2026, 2029), "일자리경제과", "사회적일자리"));
        var program = await app.Given.ProgramAsync("노인 공익활동", plan.Fields.Single(f => f.Name == "노인일자리").Id);
        var entry = await TypedAsync(program, 30, new DateOnly(2026, 6, 30));
        await TypedAsync(program, 5, new DateOnly(2026, 7, 1));

        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var taken = await approver.SubmitAsync(await approver.VisitAsync("/admin/publications/new"), new()
        {
            ["Title"] = "2026년 상반기 실적",
            ["PlanId"] = $"{plan.Id}",
            ["AsOf.Year"] = "2026",
            ["AsOf.Month"] = "6",
            ["AsOf.Day"] = "30",
        });
        var id = await app.AskAsync(db => db.Publications.Where(p => p.Title == "2026년 상반기 실적").Select(p => p.Id).SingleAsync());
        Assert.Equal($"/admin/publications/{id}", taken.RedirectsTo);

        using var visitor = app.NewVisitor();
        var before = await visitor.VisitAsync($"/plan/publications/{id}");
        Assert.Equal(["7,000", "30", "30", "0", "0", "0"], Line(before, "사회적일자리"));
        Assert.Equal(["2,500", "30", "30", "0", "0", "0"], Line(before, "노인일자리"));
        Assert.Equal("30", Line(before, "사업: 노인 공익활동")[1]);
        Assert.Contains("공표한 뒤에 바로잡은 기록이 없습니다.", before.Text, StringComparison.Ordinal);

        await CounterAsync(entry);
        await TypedAsync(program, 22, new DateOnly(2026, 6, 30));
        await TypedAsync(program, 9, new DateOnly(2026, 8, 1));
        var after = await visitor.VisitAsync($"/plan/publications/{id}");
        Assert.Equal(Line(before, "사회적일자리"), Line(after, "사회적일자리"));
        var facts = after.Document.QuerySelectorAll("dl.kv > div").ToDictionary(d => Html.TextOf(d.QuerySelector("dt")), d => Html.TextOf(d.QuerySelector("dd")));
        Assert.Equal(("30", "-8", "22"), (facts["확정(연인원)"], facts["뒤에 바로잡은 수"], facts["지금 다시 세면"]));
        Assert.Equal(["-30", "+22"], after.Document.QuerySelectorAll("#later ~ table td.num").Select(Html.TextOf));
        Assert.DoesNotContain("두 번 보고됨", after.Source, StringComparison.Ordinal);
        Assert.Contains("두 번 보고됨", (await approver.VisitAsync($"/admin/publications/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("2026년 상반기 실적", (await visitor.VisitAsync("/plan/publications")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_change_what_was_frozen()
    {
        var plan = await app.Given.PlanAsync(2031, 2032, new PlanLine(Sector.Public, "분야", 1, (2031, 2032), "과", null));
        await using var context = app.Open();
        var approver = (await app.Given.OfficeAsync()).Approver.Id;
        var publication = Publication.Take(
            "그대로", (plan.Id, 1), new DateOnly(2026, 1, 1), [new(PublicationLevel.Field, Sector.Public, "분야", 1, 0, 0, 0, 0, 0)], 0, approver, app.Clock.Now);
        context.Db.Add(publication);
        await context.Db.SaveChangesAsync();
        context.Db.Remove(publication.Lines[0]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.SaveChangesAsync());
    }

    [Theory]
    [InlineData("Title", "", "공표본의 제목을 적어 주세요.")]
    [InlineData("AsOf.Year", "2027", "기준일은 오늘이나 지난 날이어야 합니다.")]
    public async Task Mistakes_are_said_at_the_field(string field, string typed, string sentence)
    {
        await app.Given.PlanAsync(2036 + typed.Length, 2045, new PlanLine(Sector.Public, "분야", 1, (2036 + typed.Length, 2045), "과", null));
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var values = new Dictionary<string, string?> { ["Title"] = "제목" };
        values[field] = typed;
        Html.ShowsError(await approver.SubmitAsync(await approver.VisitAsync("/admin/publications/new"), values), sentence);
    }

    [Fact]
    public async Task Officers_read_and_only_approvers_freeze()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.OK, (await officer.VisitAsync("/admin/publications")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/admin/publications/new")).Status);
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/plan/publications/98765")).Status);
    }

    private static string[] Line(Page page, string name) =>
        [.. page.Document.QuerySelectorAll("tbody tr").Single(r => Html.TextOf(r.QuerySelector("th")) == name).QuerySelectorAll("td.num").Select(Html.TextOf)];

    private async Task<JobResult> TypedAsync(JobProgram program, int count, DateOnly day)
    {
        var office = await app.Given.OfficeAsync();
        return await ApproveAsync(ResultProposal.Propose(new(program.Id, ResultMeasure.Jobs, count, count, day, "어르신복지과", "보고"), office.Drafter.Id, app.Clock.Now));
    }

    private async Task CounterAsync(JobResult entry)
    {
        var office = await app.Given.OfficeAsync();
        await ApproveAsync(ResultProposal.Correct(entry, isTakenBack: false, "두 번 보고됨", office.Drafter.Id, app.Clock.Now));
    }

    private async Task<JobResult> ApproveAsync(ResultProposal proposal)
    {
        await using var context = app.Open();
        context.Db.Add(proposal);
        await context.Db.SaveChangesAsync();
        var entry = proposal.Approve((await app.Given.OfficeAsync()).Approver.Id, app.Clock.Now);
        context.Db.Add(entry);
        await context.Db.SaveChangesAsync();
        return entry;
    }
}
