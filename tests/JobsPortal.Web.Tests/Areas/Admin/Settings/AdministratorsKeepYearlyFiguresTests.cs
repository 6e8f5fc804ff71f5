using System.Net;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Settings;

/// <summary>최저임금, 기준 중위소득, 공휴일: administrators keep them, each change stands in the history, and every rule goes by them from the next request on.</summary>
public sealed class AdministratorsKeepYearlyFiguresTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_new_minimum_wage_is_kept_with_its_source_and_holds_for_the_next_opening_that_is_looked_at()
    {
        var opening = await _app.Given.DraftOpeningAsync(change: d => d with { WorkEndsOn = new DateOnly(2028, 3, 31) });
        using var officer = await _app.AsAsync((await _app.Given.OfficeAsync()).Drafter);
        var account = await _app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await _app.AsAsync(account);
        Assert.Contains("최저임금이 아직 입력되지 않은 해가 있습니다", (await officer.VisitAsync($"/admin/openings/{opening.Id}")).Text, StringComparison.Ordinal);
        var list = await SetWageAsync(administrator, "2028", "11,600원", "고용노동부고시 제2027-1호");
        Assert.Contains("2028년 11,600원", list.Text, StringComparison.Ordinal);
        var judged = (await officer.VisitAsync($"/admin/openings/{opening.Id}")).Text;
        Assert.Contains("2028년 최저임금 시급 11,600원보다 적습니다", judged, StringComparison.Ordinal);
        Assert.DoesNotContain("최저임금이 아직 입력되지 않은 해가 있습니다", judged, StringComparison.Ordinal);
        var change = await _app.AskAsync(db => db.SettingChanges.AsNoTracking().SingleAsync(c => c.Area == SettingArea.MinimumWage));
        Assert.Equal(("2028", null, "11600", account.Id, _app.Clock.Now), (change.Key, change.From, change.To, change.ByAccountId, change.At));
        await SetWageAsync(administrator, "2028", "11500", "고용노동부고시 제2027-2호");
        Assert.Contains(
            $"최저임금 · 2028년 11,600원 11,500원 {account.Name} 고용노동부고시 제2027-2호",
            (await administrator.VisitAsync("/admin/settings/history?area=MinimumWage")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("최저임금 시급", (await officer.VisitAsync($"/admin/openings/{opening.Id}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030", "11000", "고시", "2025년부터 앞으로 2년까지의 해를 적어 주세요.")]
    [InlineData("2028", "1100", "고시", "가까운 해의 금액과 30% 넘게 다릅니다. 고시의 금액을 다시 확인하세요.")]
    [InlineData("2027", "10700", "고시", "지금과 같습니다. 바꿀 값을 적어 주세요.")]
    [InlineData("2028", "열 냥", "고시", "금액을 10,700 또는 230만처럼 적어 주세요.")]
    [InlineData("2028", "11000", " ", "근거가 되는 고시를 적어 주세요.")]
    public async Task A_slip_of_the_pen_is_refused_and_nothing_changes(string year, string won, string source, string sentence)
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var form = await administrator.VisitAsync("/admin/settings/wages");
        Html.ShowsError(await administrator.SubmitAsync(form, new() { ["Form.Year"] = year, ["Form.Won"] = won, ["Form.Source"] = source }), sentence);
        Assert.Equal(0, await _app.AskAsync(db => db.SettingChanges.CountAsync(c => c.ByAccountId != null)));
    }

    [Theory]
    [InlineData("2028", "10600")]
    [InlineData("2026", "10800")]
    public async Task A_wage_below_an_earlier_years_is_kept_only_when_somebody_says_that_it_is_meant(string year, string won)
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var form = await administrator.VisitAsync("/admin/settings/wages");
        Assert.Null(form.Document.QuerySelector("[name='Form.Falls']"));
        var asked = await administrator.SubmitAsync(form, new() { ["Form.Year"] = year, ["Form.Won"] = won, ["Form.Source"] = "고시" });
        Html.ShowsError(asked, "앞선 해의 최저임금보다 낮거나 뒤의 해보다 높습니다. 고시의 금액이 맞으면 아래에 표시하고 다시 저장하세요.");
        Assert.Equal(0, await _app.AskAsync(db => db.SettingChanges.CountAsync(c => c.ByAccountId != null)));
        Assert.NotNull((await administrator.SubmitAsync(asked, new() { ["Form.Falls"] = "true" })).RedirectsTo);
        Assert.Equal(won, await _app.AskAsync(db => db.SettingChanges.Where(c => c.ByAccountId != null).Select(c => c.To).SingleAsync()));
    }

    [Fact]
    public async Task Of_two_who_set_the_same_year_the_second_is_told_and_can_save_again()
    {
        using var one = await _app.AsStaffAsync(StaffRole.Administrator);
        using var other = await _app.AsStaffAsync(StaffRole.Administrator);
        var stale = await other.VisitAsync("/admin/settings/wages");
        await SetWageAsync(one, "2028", "11000", "하나");
        var told = await other.SubmitAsync(stale, new() { ["Form.Year"] = "2028", ["Form.Won"] = "11100", ["Form.Source"] = "둘" });
        Html.ShowsError(told, "그사이 다른 사람이 바꾸었습니다. 지금 값을 확인하고 다시 저장하세요.");
        Assert.NotNull((await other.SubmitAsync(told)).RedirectsTo);
    }

    [Fact]
    public async Task A_holiday_that_is_entered_warns_at_the_next_look_and_a_year_can_be_pasted_as_csv()
    {
        var closes = SeoulTime.AtHour(new(2026, 11, 12), 18);
        var opening = await _app.Given.DraftOpeningAsync(closesAt: closes);
        using var officer = await _app.AsAsync((await _app.Given.OfficeAsync()).Drafter);
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        Assert.DoesNotContain("접수 마감일이 공휴일입니다", (await officer.VisitAsync($"/admin/openings/{opening.Id}")).Text, StringComparison.Ordinal);
        var form = await administrator.VisitAsync("/admin/settings/holidays?year=2026");
        var now = Html.One(form, "textarea").TextContent;
        Assert.Contains("2026-09-25,추석", now, StringComparison.Ordinal);
        await administrator.SubmitAsync(form, new() { ["Form.Lines"] = now + "\n2026-11-12,임시공휴일", ["Form.Source"] = "국무회의" });
        Assert.Contains("접수 마감일이 공휴일입니다", (await officer.VisitAsync($"/admin/openings/{opening.Id}")).Text, StringComparison.Ordinal);
        Assert.Single(await _app.AskAsync(db => db.SettingChanges.Where(c => c.Area == SettingArea.Holiday).ToListAsync()));
        var next = await administrator.VisitAsync("/admin/settings/holidays?year=2028");
        Html.ShowsError(
            await administrator.SubmitAsync(next, new() { ["Form.Lines"] = "2028-01-01,신정\n2027-01-27,설날", ["Form.Source"] = "월력요항" }),
            "2번째 줄을 읽을 수 없습니다. 고른 해의 날짜와 이름을 ‘2028-01-27,설날’처럼 적어 주세요.");
        var saved = await administrator.FollowAsync(await administrator.SubmitAsync(
            next, new() { ["Form.Lines"] = "날짜,이름\r\n2028-01-01,신정\r\n2028-01-27,설날\r\n2028-10-03,추석", ["Form.Source"] = "2028년 월력요항" }));
        Assert.Equal("2028-01-01,신정\n2028-01-27,설날\n2028-10-03,추석", Html.One(saved, "textarea").TextContent.Trim());
    }

    [Fact]
    public async Task Holidays_of_next_year_are_asked_for_on_the_first_of_december_and_no_longer_once_they_are_in()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        _app.Clock.Now = SeoulTime.AtHour(new(2027, 11, 30), 9);
        using var before = await _app.AsStaffAsync(StaffRole.Administrator);
        Assert.DoesNotContain("2028년 공휴일", (await before.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        _app.Clock.Now = SeoulTime.AtHour(new(2027, 12, 1), 9);
        using var after = await _app.AsStaffAsync(StaffRole.Administrator);
        var home = await after.VisitAsync("/admin");
        Assert.Contains("2028년 공휴일", home.Text, StringComparison.Ordinal);
        Assert.Contains("2028년 최저임금", home.Text, StringComparison.Ordinal);
        await after.SubmitAsync(
            await after.VisitAsync("/admin/settings/holidays?year=2028"), new() { ["Form.Lines"] = "2028-01-27,설날\n2028-10-03,추석", ["Form.Source"] = "월력요항" });
        Assert.DoesNotContain("2028년 공휴일", (await after.VisitAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_public_work_shows_the_median_income_of_the_year()
    {
        var opening = await _app.Given.ApprovedOpeningAsync();
        using var officer = await _app.AsAsync((await _app.Given.OfficeAsync()).Drafter);
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var shown = (await officer.VisitAsync($"/admin/intake/{opening.Id}")).Text;
        Assert.Contains("2026년 기준 중위소득 보기", shown, StringComparison.Ordinal);
        Assert.Contains("1명 1,282,119원 1,538,542원 2,051,390원", shown, StringComparison.Ordinal);
        var list = await administrator.FollowAsync(await administrator.SubmitAsync(
            await administrator.VisitAsync("/admin/settings/incomes?year=2026"), new() { ["Form.One"] = "2,600,000", ["Form.Source"] = "정정 고시" }));
        Assert.Contains("2,600,000원", list.Text, StringComparison.Ordinal);
        Assert.Contains("1명 1,300,000원", (await officer.VisitAsync($"/admin/intake/{opening.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_are_one_page_from_the_menu_and_only_of_administrators()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync("/admin/settings");
        Assert.Contains("2027년 기준 중위소득이 없습니다.", page.Text, StringComparison.Ordinal);
        foreach (var link in page.Document.QuerySelectorAll("main table a").Select(a => a.GetAttribute("href")!))
            Assert.Equal(HttpStatusCode.OK, (await administrator.VisitAsync(link)).Status);
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        Assert.NotEqual(HttpStatusCode.OK, (await officer.VisitAsync("/admin/settings")).Status);
    }

    [Fact]
    public async Task A_change_that_was_not_made_on_the_pages_is_seen_as_well()
    {
        using var visitor = _app.NewVisitor();
        await visitor.VisitAsync("/");
        await using (var elsewhere = _app.Open())
        {
            elsewhere.Db.Add(new SettingChange
            {
                Area = SettingArea.District,
                Key = nameof(DistrictField.Hours),
                To = "평일 10시부터 16시까지",
                Reason = "다른 곳에서",
                At = _app.Clock.Now,
            });
            await elsewhere.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        _app.Clock.Advance(CurrentSettings.Interval);
        Assert.Contains("평일 10시부터 16시까지", (await visitor.VisitAsync("/dong-centers")).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> SetWageAsync(Visitor administrator, string year, string won, string source) =>
        await administrator.FollowAsync(await administrator.SubmitAsync(
            await administrator.VisitAsync("/admin/settings/wages"), new() { ["Form.Year"] = year, ["Form.Won"] = won, ["Form.Source"] = source }));
}
