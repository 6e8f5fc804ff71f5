using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Results;

/// <summary>일자리 창출 실적: every total opens to its entries; nobody is named, and other departments' numbers stay theirs.</summary>
public sealed class StaffReadTheLedgerTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Totals_open_to_entries_and_entries_to_the_applications_that_the_reader_may_see()
    {
        var plan = await app.Given.PlanAsync(2026, 2026, new PlanLine(Sector.Public, "공공근로", 30, new(2026, 2026), "일자리경제과", null));
        var program = await app.Given.ProgramAsync("동행일자리", plan.Fields[0].Id);
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-3), change: d => d with { JobProgramId = program.Id });
        var first = await app.Given.AcceptedApplicationAsync(opening, "조실적");
        var second = await app.Given.AcceptedApplicationAsync(opening, "조장부");
        await ConfirmAsync(first, second);

        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var list = await officer.VisitAsync("/admin/results");
        Assert.Contains("공공부문", list.Text, StringComparison.Ordinal);
        Assert.Contains("공공근로", list.Text, StringComparison.Ordinal);
        var entries = await officer.VisitAsync($"/admin/results?program={program.Id}");
        Assert.Contains("동행일자리: 2건 가운데 1~2번째", entries.Text, StringComparison.Ordinal);
        Assert.Contains(ReceiptNumber.Format(first.Number), entries.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("조실적", entries.Source, StringComparison.Ordinal);

        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var all = await administrator.VisitAsync($"/admin/results?program={program.Id}");
        Assert.Contains("동행일자리: 2건", all.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Number, all.Source, StringComparison.Ordinal);
        Assert.Contains(opening.ManagementNumber, all.Text, StringComparison.Ordinal);

        using var stranger = await app.AsStaffAsync(StaffRole.Approver, "어르신복지과");
        Assert.DoesNotContain("동행일자리", (await stranger.VisitAsync("/admin/results")).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("동행일자리", (await stranger.VisitAsync($"/admin/results?program={program.Id}")).Source, StringComparison.Ordinal);
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Given.Dong);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.VisitAsync("/admin/results")).Status);
    }

    [Fact]
    public async Task What_is_taken_back_stays_readable_and_counts_to_nothing()
    {
        var program = await app.Given.ProgramAsync("정정되는 사업");
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-3), change: d => d with { JobProgramId = program.Id });
        var application = await app.Given.AcceptedApplicationAsync(opening);
        await ConfirmAsync(application);
        await using (var context = app.Open())
        {
            var entry = await context.Db.JobResults.AsNoTracking().SingleAsync(r => r.ApplicationId == application.Id);
            context.Db.Add(JobResult.CounterTo(entry, "중도포기", SeoulTime.DayOf(app.Clock.Now), entry.RecordedBy, app.Clock.Now));
            await context.Db.SaveChangesAsync();
        }

        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var page = await approver.VisitAsync($"/admin/results?program={program.Id}");
        Assert.Contains("정정되는 사업: 2건", page.Text, StringComparison.Ordinal);
        Assert.Contains("정정(취소)", page.Text, StringComparison.Ordinal);
        var total = page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"a[href='/admin/results?program={program.Id}']") is not null);
        Assert.Equal("0", Html.TextOf(total.QuerySelectorAll(".num")[1]));
    }

    private async Task ConfirmAsync(params Application[] applications)
    {
        using var officer = await app.AsAsync((await app.Given.OfficeAsync()).Drafter);
        foreach (var application in applications)
        {
            var today = Domain.Shared.SeoulTime.DayOf(app.Clock.Now);
            var form = await officer.VisitAsync($"/admin/applications/{application.Number}/confirm");
            await officer.SubmitAsync(form, new() { ["Form.Day.Year"] = $"{today.Year}", ["Form.Day.Month"] = $"{today.Month}", ["Form.Day.Day"] = $"{today.Day}", ["Form.WhyEarly"] = "교육을 먼저 시작했습니다." });
        }
    }
}
