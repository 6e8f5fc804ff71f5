using System.Net;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Admin.Results;

/// <summary>Planned, confirmed (연인원, 실인원) and retained stand apart, by field, programme and month, at a reference date.</summary>
public sealed class StaffSeeWhatBecameOfJobsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_person_who_worked_twice_is_two_jobs_and_one_person()
    {
        var plan = await app.Given.PlanAsync(2031, 2031, new PlanLine(Sector.Public, "반복 참여 분야", 40, (2031, 2031), "일자리경제과", Parent: null));
        var program = await app.Given.ProgramAsync("반복 참여 사업", plan.Fields[0].Id, targetPlaces: 33);
        await app.Given.ConfirmedJobsAsync(program, [new(2026, 3, 2), new(2026, 7, 1)], samePerson: true);
        await app.Given.ConfirmedJobsAsync(program, [new(2026, 7, 2)]);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);

        var byProgram = await officer.VisitAsync($"/admin/results?program={program.Id}");
        Assert.Equal(["33", "3", "2", "0", "0", "0"], Numbers(byProgram, "반복 참여 사업"));
        Assert.Contains("실인원 2명", byProgram.Text, StringComparison.Ordinal);
        Assert.Equal("1", Cell(byProgram, "2026년 3월"));
        Assert.Equal("2", Cell(byProgram, "2026년 7월"));

        var byField = await officer.VisitAsync($"/admin/results?field={plan.Fields[0].Id}&byField=true");
        Assert.Equal(["40", "3", "2", "0", "0", "0"], Numbers(byField, "반복 참여 분야"));
    }

    [Fact]
    public async Task The_reference_date_leaves_out_what_came_later()
    {
        var program = await app.Given.ProgramAsync("기준일 사업");
        await app.Given.ConfirmedJobsAsync(program, [new(2026, 6, 30), new(2026, 7, 1)]);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.VisitAsync($"/admin/results?program={program.Id}&Until.Year=2026&Until.Month=6&Until.Day=30");
        Assert.Contains("기준일: 2026. 6. 30.(화)", page.Text, StringComparison.Ordinal);
        Assert.Contains("기준일 사업: 1건 가운데", page.Text, StringComparison.Ordinal);
        Assert.Equal("1", Numbers(page, "기준일 사업")[1]);
    }

    [Fact]
    public async Task A_start_after_the_reference_date_is_refused_at_its_field()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Html.ShowsError(
            await officer.VisitAsync("/admin/results?From.Year=2026&From.Month=7&From.Day=2&Until.Year=2026&Until.Month=7&Until.Day=1"),
            "시작일을 기준일과 같거나 앞선 날로 적어 주세요.");
    }

    [Fact]
    public async Task An_officer_records_that_a_job_still_stands_after_three_months()
    {
        var program = await app.Given.ProgramAsync("유지되는 사업");
        var entry = (await app.Given.ConfirmedJobsAsync(program, [new(2026, 7, 1)]))[0];
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var shown = await officer.VisitAsync($"/admin/results/{entry.Id}");
        Assert.Contains("유지되는 사업", shown.Text, StringComparison.Ordinal);
        var form = await officer.VisitAsync(Html.One(shown, $"main a[href='/admin/results/{entry.Id}/retention']").GetAttribute("href")!);
        Html.ShowsError(
            await officer.SubmitAsync(form, new() { ["Form.Mark"] = nameof(RetentionMark.SixMonths), ["Form.Evidence"] = "고용보험 자격 확인" }),
            "아직 그 기간이 지나지 않은 날입니다. 확인한 날을 다시 보세요.");
        var saved = await officer.SubmitAsync(form, new() { ["Form.Mark"] = nameof(RetentionMark.ThreeMonths), ["Form.Evidence"] = "고용보험 자격 확인" });
        Assert.Equal($"/admin/results/{entry.Id}", saved.RedirectsTo);
        Assert.Contains("고용보험 자격 확인", (await officer.FollowAsync(saved)).Text, StringComparison.Ordinal);

        Assert.Equal(["30", "1", "1", "0", "1", "0"], Numbers(await officer.VisitAsync($"/admin/results?program={program.Id}"), "유지되는 사업"));
        Html.ShowsError(
            await officer.SubmitAsync(form, new() { ["Form.Mark"] = nameof(RetentionMark.ThreeMonths), ["Form.Evidence"] = "두 번 적음" }),
            "유지된 수가 이 기록의 수보다 많습니다. 앞서 적은 확인까지 더해서 확인하세요.");
    }

    [Fact]
    public async Task What_was_taken_back_is_retained_no_more()
    {
        var program = await app.Given.ProgramAsync("그만둔 사업");
        var entries = await app.Given.ConfirmedJobsAsync(program, [new(2026, 3, 2), new(2026, 3, 3)]);
        await using (var context = app.Open())
        {
            foreach (var entry in entries)
            {
                context.Db.Add(RetentionCheck.Of(entry, 1, 0, new(RetentionMark.OneMonth, 1, new DateOnly(2026, 5, 1), "고용보험 자격 확인"), entry.RecordedBy, app.Clock.Now));
            }

            context.Db.Add(JobResult.CounterTo(entries[0], "중도포기", new DateOnly(2026, 6, 1), entries[0].RecordedBy, app.Clock.Now));
            await context.Db.SaveChangesAsync();
        }

        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(["30", "1", "1", "1", "0", "0"], Numbers(await officer.VisitAsync($"/admin/results?program={program.Id}"), "그만둔 사업"));
        Assert.Equal(["30", "2", "2", "2", "0", "0"], Numbers(await officer.VisitAsync($"/admin/results?program={program.Id}&Until.Year=2026&Until.Month=5&Until.Day=31"), "그만둔 사업"));
    }

    [Fact]
    public async Task Other_departments_and_roles_cannot_open_or_check_an_entry()
    {
        var entry = (await app.Given.ConfirmedJobsAsync(await app.Given.ProgramAsync("남의 사업"), [new(2026, 7, 1)]))[0];
        using var stranger = await app.AsStaffAsync(StaffRole.Officer, "어르신복지과");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/results/{entry.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/results/{entry.Id}/retention")).Status);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        Assert.Equal(HttpStatusCode.OK, (await approver.VisitAsync($"/admin/results/{entry.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await approver.VisitAsync($"/admin/results/{entry.Id}/retention")).Status);
    }

    /// <summary>계획, 확정, 실인원, 1·3·6개월 유지 of one line of totals.</summary>
    private static string[] Numbers(Page page, string name) =>
        [.. page.Document.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Single(r => Html.TextOf(r.QuerySelector("th")) == name).QuerySelectorAll("td.num").Select(Html.TextOf)];

    private static string Cell(Page page, string month) =>
        Html.TextOf(page.Document.QuerySelectorAll("details tbody tr").Single(r => Html.TextOf(r.QuerySelector("th")) == month).QuerySelector("td"));
}
