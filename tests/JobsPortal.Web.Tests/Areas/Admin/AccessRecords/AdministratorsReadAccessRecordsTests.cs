using JobsPortal.Data.Audit;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.AccessRecords;

public sealed class AdministratorsReadAccessRecordsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Here = "/admin/access-records";

    [Fact]
    public async Task Records_are_found_by_day_of_Seoul_person_and_number()
    {
        var clerk = await app.Given.StaffAsync(StaffRole.CounterClerk, dong: "1135056000");
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        await using (var context = app.Open())
        {
            // 23:59 and 0:00 in Seoul.
            context.Db.AddRange(Record(clerk.Id, "2026-0001", new(2026, 9, 1, 14, 59, 0, DateTimeKind.Utc)), Record(officer.Id, "2026-0002", new(2026, 9, 1, 15, 0, 0, DateTimeKind.Utc)));
            await context.Db.SaveChangesAsync();
        }
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        Assert.Equal(["2026-0001"], await SubjectsAsync(administrator, "?From.Year=2026&From.Month=9&From.Day=1&Until.Year=2026&Until.Month=9&Until.Day=1"));
        Assert.Equal(["2026-0002"], await SubjectsAsync(administrator, "?From.Year=2026&From.Month=9&From.Day=2&Until.Year=2026&Until.Month=9&Until.Day=2"));
        Assert.Equal(["2026-0002"], await SubjectsAsync(administrator, $"?Staff={officer.Id}"));
        Assert.Equal(["2026-0001"], (await SubjectsAsync(administrator, "?Subject=2026-0001&Staff=" + clerk.Id)).Distinct());
        Assert.Empty(await SubjectsAsync(administrator, "?Subject=2026-9999&Staff=" + clerk.Id));
    }

    [Fact]
    public async Task Looking_at_the_records_is_recorded()
    {
        var account = await app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await app.AsAsync(account);
        await administrator.VisitAsync(Here + "?Subject=2026-7777");
        var record = await app.AskAsync(db => db.AccessRecords.AsNoTracking().SingleAsync(r => r.StaffAccountId == account.Id));
        Assert.Equal((AccessAction.Search, "2026-7777", Here, app.Clock.Now), (record.Action, record.Subject, record.Path, record.At));
        var list = await administrator.VisitAsync(Here);
        Assert.Contains("2026-7777", list.Text, StringComparison.Ordinal);
        Assert.Contains(list.Document.QuerySelectorAll("td[data-l='화면']"), screen => Html.TextOf(screen.QuerySelector("span")) == "접속기록");
    }

    [Fact]
    public async Task Many_records_are_cut_into_pages_newest_first()
    {
        var clerk = await app.Given.StaffAsync(StaffRole.CounterClerk, dong: "1135056000");
        await using (var context = app.Open())
        {
            for (var i = 0; i < 25; i++)
            {
                context.Db.Add(Record(clerk.Id, $"page-{i:00}", app.Clock.Now));
                await context.Db.SaveChangesAsync();
            }
        }
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var first = await SubjectsAsync(administrator, $"?Staff={clerk.Id}");
        var second = await SubjectsAsync(administrator, $"?Staff={clerk.Id}&page=2");
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(i => $"page-{i:00}"), first.Concat(second));
    }

    [Theory]
    [InlineData("?From.Year=2026&From.Month=13&From.Day=1", "시작일: 월을 1에서 12 사이로 적어 주세요.")]
    [InlineData("?From.Year=2026&From.Month=9&From.Day=2&Until.Year=2026&Until.Month=9&Until.Day=1", "종료일을 시작일과 같거나 뒤인 날로 적어 주세요.")]
    public async Task A_filter_that_cannot_be_is_told(string query, string sentence)
    {
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        Html.ShowsError(await administrator.VisitAsync(Here + query), sentence);
    }

    private static AccessRecord Record(int staff, string subject, DateTime at) =>
        new() { StaffAccountId = staff, Subject = subject, At = at, Origin = "127.0.0.1", Action = AccessAction.View, Path = "/admin/applications/" + subject };

    private static async Task<IReadOnlyList<string>> SubjectsAsync(Visitor visitor, string query) =>
        [.. (await visitor.VisitAsync(Here + query)).Document.QuerySelectorAll("tbody tr").Select(row => Html.TextOf(row.Children[3])).Where(s => s != "-")];
}
