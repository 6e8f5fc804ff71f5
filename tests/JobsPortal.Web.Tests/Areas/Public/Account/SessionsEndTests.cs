using System.Net;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Account;

using Account = JobsPortal.Data.Accounts.Account;

public sealed class SessionsEndTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Own = "/account/security";
    private const string NewPassword = "바다건너-우산장수-달력";

    [Fact]
    public async Task A_copied_cookie_is_dead_after_signing_out()
    {
        using var visitor = await app.AsResidentAsync();
        using var thief = await CopyAsync(visitor);
        Assert.Equal(HttpStatusCode.OK, (await thief.VisitAsync(Own)).Status);
        var answer = await visitor.SubmitAsync(await visitor.VisitAsync(Own), button: "로그아웃");
        Assert.Equal("\"cache\", \"storage\"", string.Join(", ", answer.Response.Headers.GetValues("Clear-Site-Data")));
        await IsDeadAsync(thief);
        await IsDeadAsync(visitor);
    }

    [Fact]
    public async Task Nobody_reaches_the_application_of_somebody_who_signed_out_on_the_same_machine()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = await app.AsResidentAsync();
        var number = Applying.NumberOn(await visitor.SubmitFormAsync(await visitor.ArriveAtCheckAsync(opening)));
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync("/my/" + number)).Status);
        await visitor.SubmitAsync(await visitor.VisitAsync(Own), button: "로그아웃");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/my/" + number)).Status);
    }

    [Fact]
    public async Task Nobody_reaches_what_a_guest_has_proven_after_signing_in_on_the_same_machine()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var number = Applying.NumberOn(await visitor.SubmitFormAsync(await visitor.ArriveAtCheckAsync(opening)));
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync("/my/" + number)).Status);
        await visitor.SignInAsync((await app.Given.ResidentAsync()).UserName!);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/my/" + number)).Status);
    }

    [Fact]
    public async Task A_copied_cookie_is_dead_after_a_new_password_and_the_owner_goes_on()
    {
        var account = await app.Given.ResidentAsync();
        using var visitor = await app.AsAsync(account);
        using var thief = await CopyAsync(visitor);
        using var elsewhere = await app.AsAsync(account);
        var answer = await visitor.SubmitAsync(await visitor.VisitAsync(Own), new() { ["Password.Current"] = Given.Password, ["Password.New"] = NewPassword }, "비밀번호 바꾸기");
        Assert.Equal(Own, answer.RedirectsTo);
        await IsDeadAsync(thief);
        await IsDeadAsync(elsewhere);
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync(Own)).Status);
        using var other = app.NewVisitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.SignInAsync(account.UserName!)).Status);
        Assert.Equal("/my", (await other.SignInAsync(account.UserName!, NewPassword)).RedirectsTo);
    }

    [Fact]
    public async Task A_changed_role_holds_from_the_next_request()
    {
        var account = await app.Given.StaffAsync(StaffRole.Administrator);
        using var staff = await app.AsAsync(account);
        Assert.Equal(HttpStatusCode.OK, (await staff.VisitAsync("/admin/staff")).Status);
        await ChangeAsync(account, a => a.StaffRole = StaffRole.Counselor);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.VisitAsync("/admin/staff")).Status);
        await ChangeAsync(account, a => a.StaffRole = StaffRole.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await staff.VisitAsync("/admin/staff")).Status);
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once()
    {
        var account = await app.Given.StaffAsync(StaffRole.Administrator);
        using var staff = await app.AsAsync(account);
        await ChangeAsync(account, a => a.IsDisabled = true);
        await IsDeadAsync(staff);
    }

    [Theory]
    [InlineData(AccountKind.Staff, 20)]
    [InlineData(AccountKind.Resident, 60)]
    public async Task Who_does_nothing_is_signed_out_and_told_so(AccountKind kind, int minutes)
    {
        var account = kind == AccountKind.Staff ? await app.Given.StaffAsync(StaffRole.Officer) : await app.Given.ResidentAsync();
        using var visitor = await app.AsAsync(account);
        app.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync(Own)).Status);
        app.Clock.Advance(TimeSpan.FromMinutes(minutes));
        var answer = await visitor.VisitAsync(Own + "?a=1");
        Assert.Equal("/account/sign-in?returnUrl=%2Faccount%2Fsecurity%3Fa%3D1&ended=true", answer.RedirectsTo);
        Assert.Contains("다시 로그인해 주세요", (await visitor.FollowAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_sign_in_again_after_ten_hours_whatever_they_do()
    {
        using var staff = await app.AsStaffAsync(StaffRole.Officer);
        for (var quarter = 0; quarter < 39; quarter++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(15));
            Assert.Equal(HttpStatusCode.OK, (await staff.VisitAsync(Own)).Status);
        }
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        await IsDeadAsync(staff);
    }

    [Fact]
    public async Task The_last_use_is_written_at_most_once_a_minute()
    {
        var account = await app.Given.ResidentAsync();
        using var visitor = await app.AsAsync(account);
        var start = app.Clock.Now;
        app.Clock.Advance(TimeSpan.FromSeconds(59));
        await visitor.VisitAsync(Own);
        Assert.Equal(start, (await SessionAsync(account)).LastSeenAt);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await visitor.VisitAsync(Own);
        Assert.Equal(app.Clock.Now, (await SessionAsync(account)).LastSeenAt);
    }

    [Fact]
    public async Task Signing_in_again_starts_a_new_session_and_ends_the_one_before()
    {
        var account = await app.Given.ResidentAsync();
        using var visitor = await app.AsAsync(account);
        using var thief = await CopyAsync(visitor);
        var form = await visitor.VisitAsync(Own);
        await visitor.PostAsync("/account/sign-in", [new("Login", account.UserName!), new("Password", Given.Password)], form);
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync(Own)).Status);
        await IsDeadAsync(thief);
    }

    [Fact]
    public async Task People_see_their_devices_and_end_one_or_all_others()
    {
        var account = await app.Given.ResidentAsync();
        using var here = await app.AsAsync(account);
        using var there = app.NewVisitor();
        there.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36");
        await there.SignInAsync(account.UserName!);
        var page = await here.VisitAsync(Own);
        Assert.Contains("Samsung Internet, Android", page.Text, StringComparison.Ordinal);
        var end = page.Document.QuerySelectorAll("form[action$='/end']");
        Assert.Single(end);
        await here.PostAsync(end[0].GetAttribute("action")!, [], page);
        await IsDeadAsync(there);
        Assert.Equal(HttpStatusCode.OK, (await here.VisitAsync(Own)).Status);

        using var third = await app.AsAsync(account);
        await here.SubmitAsync(await here.VisitAsync(Own), button: "다른 기기 모두 로그아웃");
        await IsDeadAsync(third);
        Assert.Equal(HttpStatusCode.OK, (await here.VisitAsync(Own)).Status);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var victim = await app.Given.ResidentAsync();
        using var theirs = await app.AsAsync(victim);
        using var attacker = await app.AsResidentAsync();
        var answer = await attacker.PostAsync($"/account/security/sessions/{(await SessionAsync(victim)).Id}/end", [], await attacker.VisitAsync(Own));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await theirs.VisitAsync(Own)).Status);
    }

    [Theory]
    [InlineData("falsch-und-lang-genug", NewPassword, "지금 비밀번호가 맞지 않습니다. 다시 적어 주세요.")]
    [InlineData(Given.Password, Given.Password, "지금과 다른 비밀번호를 적어 주세요.")]
    [InlineData(Given.Password, "짧은비밀", "비밀번호는 12자 이상으로 적어 주세요.")]
    [InlineData(Given.Password, "", "새 비밀번호를 적어 주세요.")]
    public async Task A_refused_change_says_why_and_changes_nothing(string current, string wanted, string sentence)
    {
        var account = await app.Given.ResidentAsync();
        using var visitor = await app.AsAsync(account);
        using var copy = await CopyAsync(visitor);
        var answer = await visitor.SubmitAsync(await visitor.VisitAsync(Own), new() { ["Password.Current"] = current, ["Password.New"] = wanted }, "비밀번호 바꾸기");
        Html.ShowsError(answer, sentence);
        Assert.Equal(HttpStatusCode.OK, (await copy.VisitAsync(Own)).Status);
    }

    private async Task<Visitor> CopyAsync(Visitor visitor)
    {
        var shown = await visitor.VisitAsync(Own);
        var thief = app.NewVisitor();
        // The test client keeps cookies to itself; what it sent last is what a thief would have.
        var cookies = shown.Response.RequestMessage!.Headers.TryGetValues("Cookie", out var sent) ? string.Join("; ", sent) : throw new InvalidOperationException("No cookie was sent.");
        thief.Client.DefaultRequestHeaders.Add("Cookie", cookies);
        return thief;
    }

    private static async Task IsDeadAsync(Visitor visitor) =>
        Assert.StartsWith("/account/sign-in", (await visitor.VisitAsync(Own)).RedirectsTo ?? "no redirect", StringComparison.Ordinal);

    private Task<AccountSession> SessionAsync(Account account) => app.AskAsync(db => db.AccountSessions.AsNoTracking().SingleAsync(s => s.AccountId == account.Id));

    private async Task ChangeAsync(Account account, Action<Account> change)
    {
        await using var context = app.Open();
        change((await context.Db.Accounts.FindAsync(account.Id))!);
        await context.Db.SaveChangesAsync();
    }
}
