using System.Net;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Staff;

public sealed class AdministratorsKeepStaffTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Dong = "1135056000";

    [Fact]
    public async Task A_new_officer_gets_a_first_password_shown_once_and_must_change_it()
    {
        var department = await app.Given.DepartmentAsync();
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var answer = await CreateAsync(administrator, new() { ["Login"] = "new.officer", ["Name"] = "새직원", ["Role"] = "Officer", ["DepartmentId"] = $"{department.Id}" });
        var card = await administrator.FollowAsync(answer);
        var password = Html.TextOf(Html.One(card, "main code"));
        Assert.DoesNotContain(password, (await administrator.VisitAsync(card.Url)).Source, StringComparison.Ordinal);
        Assert.Contains("계정 등록 - 담당자", card.Text, StringComparison.Ordinal);

        using var officer = app.NewVisitor();
        Assert.Equal("/account/security", (await officer.SignInAsync("new.officer", password)).RedirectsTo);
        Assert.Equal("/account/security", (await officer.VisitAsync("/admin/openings")).RedirectsTo ?? "/account/security");
        var own = await officer.VisitAsync("/account/security");
        Assert.Contains("먼저 비밀번호를 바꿔 주세요.", own.Text, StringComparison.Ordinal);
        var changed = await officer.SubmitAsync(own, new() { ["Password.Current"] = password, ["Password.New"] = Given.Password }, "비밀번호 바꾸기");
        Assert.Equal("/admin", changed.RedirectsTo);
        Assert.DoesNotContain("먼저 비밀번호를 바꿔 주세요.", (await officer.VisitAsync("/account/security")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_password_opens_nothing_but_its_change()
    {
        var account = await app.Given.StaffAsync(StaffRole.Administrator);
        using var other = await app.AsAsync(account);
        await ChangeAsync(account, a => a.MustChangePassword = true);
        Assert.Equal("/account/security", (await other.VisitAsync("/admin/staff")).RedirectsTo);
        Assert.Equal(HttpStatusCode.OK, (await other.VisitAsync("/account/security")).Status);
    }

    [Theory]
    [InlineData("Login", "", "로그인 이름을 입력하세요.")]
    [InlineData("Name", "", "이름을 입력하세요.")]
    [InlineData("Role", null, "역할을 고르세요.")]
    [InlineData("DepartmentId", "", "담당자와 승인자는 부서가 있어야 합니다. 부서를 고르세요.")]
    public async Task Bad_input_is_told_at_its_field(string field, string? value, string sentence)
    {
        var department = await app.Given.DepartmentAsync();
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var answer = await CreateAsync(administrator, new()
        {
            ["Login"] = "never.made",
            ["Name"] = "새직원",
            ["Role"] = "Officer",
            ["DepartmentId"] = $"{department.Id}",
            [field] = value,
        });
        Html.ShowsError(answer, sentence);
    }

    [Fact]
    public async Task A_clerk_needs_a_dong_of_this_district()
    {
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var values = new Dictionary<string, string?> { ["Login"] = "new.clerk", ["Name"] = "새직원", ["Role"] = "CounterClerk" };
        Html.ShowsError(await CreateAsync(administrator, values), "동 접수담당자는 동이 있어야 합니다. 동을 고르세요.");
        values["CounterDong"] = Dong;
        Assert.Equal(HttpStatusCode.Redirect, (await CreateAsync(administrator, values)).Status);
        Assert.Equal(Dong, await app.AskAsync(db => db.Accounts.Where(a => a.UserName == "new.clerk").Select(a => a.CounterDong).SingleAsync()));
    }

    [Fact]
    public async Task A_taken_login_name_is_told()
    {
        var taken = await app.Given.ResidentAsync();
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var answer = await CreateAsync(administrator, new() { ["Login"] = taken.UserName, ["Name"] = "새직원", ["Role"] = "Counselor" });
        Html.ShowsError(answer, "이미 쓰고 있는 로그인 이름입니다. 다른 이름을 적어 주세요.");
    }

    [Fact]
    public async Task A_changed_role_and_department_hold_from_the_next_request_and_are_written_down()
    {
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        var other = await app.Given.DepartmentAsync("어르신복지과");
        using var staff = await app.AsAsync(officer);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.VisitAsync("/admin/staff")).Status);
        await EditAsync(administrator, officer, new() { ["Role"] = "Administrator", ["DepartmentId"] = "" });
        Assert.Equal(HttpStatusCode.OK, (await staff.VisitAsync("/admin/staff")).Status);
        await EditAsync(administrator, officer, new() { ["Role"] = "Approver", ["DepartmentId"] = $"{other.Id}" });
        Assert.Equal(HttpStatusCode.NotFound, (await staff.VisitAsync("/admin/staff")).Status);
        var changes = await app.AskAsync(db => db.StaffChanges.Where(c => c.AccountId == officer.Id).OrderBy(c => c.Id).Select(c => $"{c.Kind}: {c.From} > {c.To}").ToListAsync());
        Assert.Equal(
            ["Role: Officer > Administrator", "Department: 일자리경제과 > ", "Role: Administrator > Approver", "Department:  > 어르신복지과"], changes);
    }

    [Fact]
    public async Task A_stale_edit_shows_both_values_and_saves_at_the_second_try()
    {
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var one = await app.AsStaffAsync(StaffRole.Administrator);
        using var two = await app.AsStaffAsync(StaffRole.Administrator);
        var first = await one.VisitAsync($"/admin/staff/{officer.Id}/edit");
        var second = await two.VisitAsync($"/admin/staff/{officer.Id}/edit");
        Assert.Equal(HttpStatusCode.Redirect, (await one.SubmitAsync(first, new() { ["Name"] = "먼저저장" }, "저장")).Status);
        var stale = await two.SubmitAsync(second, new() { ["Name"] = "나중저장" }, "저장");
        Html.ShowsRefusal(stale, "그사이 다른 사람이 먼저 저장했습니다");
        Assert.Contains("이름 먼저저장 나중저장", stale.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await two.SubmitAsync(stale, button: "저장")).Status);
        Assert.Equal("나중저장", await app.AskAsync(db => db.Accounts.Where(a => a.Id == officer.Id).Select(a => a.Name).SingleAsync()));
    }

    [Fact]
    public async Task Who_is_disabled_is_out_at_once_and_comes_back_when_enabled()
    {
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var staff = await app.AsAsync(officer);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/{officer.Id}/disable"), button: "사용 중지");
        Assert.StartsWith("/account/sign-in", (await staff.VisitAsync("/account/security")).RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await staff.SignInAsync(officer.UserName!)).Status);
        await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/{officer.Id}/disable"), button: "다시 사용");
        Assert.Equal("/admin", (await staff.SignInAsync(officer.UserName!)).RedirectsTo);
    }

    [Fact]
    public async Task A_reset_ends_the_sessions_and_the_old_password()
    {
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var staff = await app.AsAsync(officer);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var card = await administrator.FollowAsync(await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/{officer.Id}/reset-password"), button: "비밀번호 초기화"));
        var password = Html.TextOf(Html.One(card, "main code"));
        Assert.StartsWith("/account/sign-in", (await staff.VisitAsync("/account/security")).RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await staff.SignInAsync(officer.UserName!)).Status);
        Assert.Equal("/account/security", (await staff.SignInAsync(officer.UserName!, password)).RedirectsTo);
        Assert.Equal(1, await app.AskAsync(db => db.StaffChanges.CountAsync(c => c.AccountId == officer.Id && c.Kind == StaffChangeKind.PasswordReset)));
    }

    [Fact]
    public async Task Ones_own_password_is_not_reset_but_changed()
    {
        var account = await app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await app.AsAsync(account);
        var answer = await administrator.PostAsync($"/admin/staff/{account.Id}/reset-password", [], await administrator.VisitAsync("/account/security"));
        Html.ShowsRefusal(answer, "자기 비밀번호는 ‘내 계정’에서 바꾸세요.");
    }

    [Fact]
    public async Task A_locked_account_is_unlocked()
    {
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var staff = app.NewVisitor();
        for (var i = 0; i < PortalIdentity.FailuresBeforeLockout; i++) await staff.SignInAsync(officer.UserName!, "전혀-다른-비밀번호");
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/staff/{officer.Id}"), button: "잠금 풀기");
        Assert.Equal("/admin", (await staff.SignInAsync(officer.UserName!)).RedirectsTo);
    }

    [Fact]
    public async Task Staff_are_found_by_name_login_and_role()
    {
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var found = await administrator.VisitAsync($"/admin/staff?q={officer.UserName!.ToUpperInvariant()}&role=Officer");
        Assert.Contains(officer.Name, found.Text, StringComparison.Ordinal);
        Assert.Contains("찾은 직원이 없습니다.", (await administrator.VisitAsync($"/admin/staff?q={officer.UserName}&role=Approver")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Residents_are_no_staff_to_be_changed()
    {
        var resident = await app.Given.ResidentAsync();
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        foreach (var page in new[] { "", "/edit", "/disable", "/reset-password" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await administrator.VisitAsync($"/admin/staff/{resident.Id}{page}")).Status);
        }
    }

    private static async Task<Page> CreateAsync(Visitor visitor, Dictionary<string, string?> values) =>
        await visitor.SubmitAsync(await visitor.VisitAsync("/admin/staff/new"), values, "등록");

    private static async Task EditAsync(Visitor visitor, Account account, Dictionary<string, string?> values)
    {
        var answer = await visitor.SubmitAsync(await visitor.VisitAsync($"/admin/staff/{account.Id}/edit"), values, "저장");
        Assert.True(answer.RedirectsTo is not null, answer.Text);
    }

    private async Task ChangeAsync(Account account, Action<Account> change)
    {
        await using var context = app.Open();
        change((await context.Db.Accounts.FindAsync(account.Id))!);
        await context.Db.SaveChangesAsync();
    }
}
