using System.Net;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Admin.Programs.Overview;

/// <summary>사업 현황: budget by year, partners, openings and results stand on one page, for staff and for residents.</summary>
public sealed class AProgrammeOnOnePageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Budgets_openings_and_results_stand_side_by_side()
    {
        var program = await MakeAsync();
        await app.Given.ConfirmedJobsAsync(program, [new(2025, 12, 1), new(2026, 3, 2), new(2026, 7, 1)]);
        await app.Given.DraftOpeningAsync(title: "쓰고 있는 공고", change: d => d with { JobProgramId = program.Id });
        using var counselor = await app.AsStaffAsync(StaffRole.Counselor);
        using var visitor = app.NewVisitor();
        var (staff, resident) = (await counselor.VisitAsync($"/admin/programs/{program.Id}/overview"), await visitor.VisitAsync($"/programs/{program.Id}"));
        foreach (var page in new[] { staff, resident })
        {
            Assert.Equal([["2억 원", "1"], ["2억 5,000만 원", "2"]], Years(page));
            Assert.Contains("4억 5,000만 원", page.Text, StringComparison.Ordinal);
            Assert.Contains("노원지역자활센터", page.Text, StringComparison.Ordinal);
            Assert.Contains("확정 3개(실인원 3명)", page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("쓰고 있는 공고", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("쓰고 있는 공고", resident.Text, StringComparison.Ordinal);
        Assert.Contains($"/admin/programs/{program.Id}/overview", (await counselor.VisitAsync("/admin/programs")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_programme_has_no_page()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/admin/programs/98765/overview")).Status);
    }

    private static string[][] Years(Page page) =>
        [.. page.Document.QuerySelectorAll("[aria-labelledby=h-years] tbody tr").Select(r => r.QuerySelectorAll("td").Select(Html.TextOf).ToArray())];

    private async Task<JobProgram> MakeAsync()
    {
        var department = await app.Given.DepartmentAsync();
        var program = new JobProgram(new(
            "동행일자리", "동네 일자리입니다.", PlanFieldId: null, department.Id, "0200000012", new DateOnly(2025, 1, 1), new DateOnly(2026, 12, 31), 40, NextRoundOn: null,
            "노원지역자활센터", new Dictionary<int, long> { [2025] = 200_000_000, [2026] = 250_000_000 }));
        await using var context = app.Open();
        context.Db.Add(program);
        await context.Db.SaveChangesAsync();
        return program;
    }
}
