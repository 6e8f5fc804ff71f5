using System.Net;
using System.Text;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Admin.Statistics;

/// <summary>통계: the same numbers in picture, table and file, and small ones left out where they could tell who is meant.</summary>
public sealed class StaffReadStatisticsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Here = "/admin/statistics";

    [Theory]
    [InlineData("Month", "11월")]
    [InlineData("Department", "통계과")]
    [InlineData("Program", "사업 없음")]
    [InlineData("Dong", "상계1동")]
    [InlineData("AgeBand", "70~74")]
    public async Task Each_grouping_counts_what_came_in(string by, string label)
    {
        var before = await CountAsync(by, label);
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, department: "통계과");
        for (var i = 0; i < 2; i++) await app.Given.SubmittedApplicationAsync(opening);
        Assert.Equal(before + 2, await CountAsync(by, label));
    }

    [Fact]
    public async Task A_draft_is_not_counted_and_another_year_is_another_year()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, department: "통계과");
        var before = await CountAsync("Month", "11월");
        await app.Given.DraftApplicationAsync(opening);
        Assert.Equal(before, await CountAsync("Month", "11월"));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Contains("보여 줄 숫자가 없습니다.", (await officer.VisitAsync($"{Here}?year=2011")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmed_participation_is_a_placement()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: app.Clock.Now.AddHours(-1), opensAt: app.Clock.Now.AddDays(-9));
        var accepted = await app.Given.AcceptedApplicationAsync(opening);
        var before = await CountAsync("Dong", "상계1동", "참여 확정");
        using var officer = await app.AsAsync((await app.Given.OfficeAsync()).Drafter);
        var form = await officer.VisitAsync($"/admin/applications/{accepted.Number}/confirm");
        var today = SeoulTime.DayOf(app.Clock.Now);
        Assert.NotNull((await officer.SubmitAsync(form, new() { ["Form.Day.Year"] = $"{today.Year}", ["Form.Day.Month"] = $"{today.Month}", ["Form.Day.Day"] = $"{today.Day}", ["Form.WhyEarly"] = "교육을 먼저 시작했습니다." })).RedirectsTo);
        Assert.Equal(before + 1, await CountAsync("Dong", "상계1동", "참여 확정"));
    }

    [Fact]
    public async Task Small_numbers_are_left_out_for_what_leaves_the_office_and_for_whoever_reads_no_applications()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, department: "통계과");
        await app.Given.SubmittedApplicationAsync(opening, answers: Given.Answers(opening.Kind, "통계인", "01000006601", a => a[DefaultForms.Dong] = "1135056000"));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var counselor = await app.AsStaffAsync(StaffRole.Counselor);
        Assert.DoesNotContain("5 미만", (await officer.VisitAsync(Here + "?by=Dong")).Text, StringComparison.Ordinal);
        foreach (var (visitor, address) in new[] { (officer, "?by=Dong&hide=true"), (counselor, "?by=Dong") })
        {
            var page = await visitor.VisitAsync(Here + address);
            Assert.Contains("5 미만", page.Text, StringComparison.Ordinal);
            var form = await visitor.VisitAsync($"/admin/exports/statistics{address}");
            var file = await visitor.SubmitAsync(form, new() { ["Form.Reason"] = "구의회 업무보고 자료 작성", ["Form.Format"] = "Csv" }, "내려받기");
            Assert.Contains("5 미만", Encoding.UTF8.GetString(await file.Response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pictures_are_drawn_without_script_and_style()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        foreach (var by in new[] { "Month", "Dong" })
        {
            var page = await officer.VisitAsync($"{Here}?by={by}");
            var pictures = page.Document.QuerySelectorAll("main .chart svg[role=img]");
            Assert.NotEmpty(pictures);
            Assert.All(pictures, p => Assert.NotEmpty(Html.TextOf(p.QuerySelector("title"))));
            Assert.Empty(page.Document.QuerySelectorAll("main [style], main script"));
        }
    }

    [Fact]
    public async Task Clerks_have_no_statistics()
    {
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Given.Dong);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.VisitAsync(Here)).Status);
    }

    /// <summary>The number of a measure in the line of that name; 0 where there is no such line.</summary>
    private async Task<int> CountAsync(string by, string label, string measure = "접수한 신청")
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.VisitAsync($"{Here}?by={by}");
        var row = Html.One(page, "main table").QuerySelectorAll("tbody tr").SingleOrDefault(r => Html.TextOf(r.QuerySelector("th")) == label);
        return row is null ? 0 : int.Parse(Html.TextOf(row.QuerySelector($"td[data-l='{measure}']")).Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }
}
