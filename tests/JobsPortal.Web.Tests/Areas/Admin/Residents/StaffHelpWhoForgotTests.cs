using System.Net;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Residents;

/// <summary>A forgotten password and a 조회번호 that somebody else has learnt: reset by staff who made sure who asks, logged, shown to the person.</summary>
public sealed class StaffHelpWhoForgotTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_forgotten_password_is_reset_at_the_counter_and_the_person_sees_it()
    {
        var resident = await app.Given.ResidentAsync("한잊음");
        var clerk = await app.Given.StaffAsync(StaffRole.CounterClerk, dong: Given.Dong);
        using var signedIn = await app.AsAsync(resident);
        using var counter = await app.AsAsync(clerk);
        var found = await FindAsync(counter, resident.UserName!, "한잊음");
        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.DoesNotContain(resident.UserName!, found.Url, StringComparison.Ordinal);
        Html.ShowsError(await counter.SubmitAsync(found), "본인을 어떻게 확인했는지 고르세요.");
        Html.ShowsError(await counter.SubmitAsync(found, new() { ["Form.Check"] = "CalledBack" }), "적어 둔 전화번호가 없어 전화로는 확인할 수 없습니다. 창구에서 신분증을 확인하세요.");
        var done = await counter.FollowAsync(await counter.SubmitAsync(found, new() { ["Form.Check"] = "SeenAtCounter" }));
        var password = Html.TextOf(Html.One(done, "main code"));
        Assert.Empty((await counter.VisitAsync("/admin/residents")).Document.QuerySelectorAll("main code"));

        Assert.NotNull((await signedIn.VisitAsync("/my")).RedirectsTo);
        using var back = app.NewVisitor();
        Assert.Equal("/account/security", (await back.SignInAsync(resident.UserName!, password)).RedirectsTo);
        Assert.Contains("2026. 11. 2.(월) 10:00 · 일자리경제과 · 창구에서 신분증을 확인함", (await back.VisitAsync("/account/security")).Text, StringComparison.Ordinal);
        var reset = await app.AskAsync(db => db.Set<CredentialReset>().AsNoTracking().SingleAsync(r => r.AccountId == resident.Id));
        Assert.Equal((IdentityCheck.SeenAtCounter, clerk.Id, app.Clock.Now), (reset.Check, reset.ByAccountId, reset.At));
        var key = await app.AskAsync(db => db.Accounts.Where(a => a.Id == resident.Id).Select(a => a.RecordKey).SingleAsync());
        var actions = await app.AskAsync(db => db.AccessRecords.Where(r => r.Subject == key).OrderBy(r => r.Id).Select(r => r.Action).ToListAsync());
        Assert.Equal([AccessAction.View, AccessAction.Reset], actions);
    }

    [Fact]
    public async Task Both_names_must_fit_and_staff_are_never_found()
    {
        var resident = await app.Given.ResidentAsync("두이름");
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var browser = await app.AsAsync(officer);
        foreach (var (login, name) in new[] { (resident.UserName!, "다른이름"), ("nobody-like-that", "두이름"), (officer.UserName!, officer.Name) })
            Html.ShowsRefusal(await FindAsync(browser, login, name), "로그인 이름과 이름이 모두 맞는 회원을 찾지 못했습니다.");
        Html.ShowsError(await FindAsync(browser, "", "두이름"), "로그인 이름을 입력하세요.");
        var found = await FindAsync(browser, resident.UserName!, "두이름");
        var forged = await browser.PostAsync("/admin/residents/reset-password", [new("Form.Login", resident.UserName!), new("Form.Name", "다른이름"), new("Form.Check", "SeenAtCounter")], found);
        Assert.Equal(HttpStatusCode.NotFound, forged.Status);
    }

    [Fact]
    public async Task A_new_code_replaces_the_old_one_and_the_applicant_sees_when_and_how()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var application = await app.Given.ApplicationAsync(opening, "조새번");
        var old = await app.Given.CodeOfAsync(application.Number);
        using var counter = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Given.Dong);
        var receipt = await counter.VisitAsync($"/admin/applications/{application.Number}/receipt");
        var ask = await counter.VisitAsync(Html.One(receipt, "main a[href$='/new-code']").GetAttribute("href")!);
        Html.ShowsError(await counter.SubmitAsync(ask), "본인을 어떻게 확인했는지 고르세요.");
        var printed = await counter.FollowAsync(await counter.SubmitAsync(ask, new() { ["Form.Check"] = "CalledBack" }));
        var code = Html.TextOf(Html.One(printed, "#code")).Replace(" ", "", StringComparison.Ordinal);
        Assert.NotEqual(old, code);
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.LookUpAsync(application.Number, old)).Status);
        var mine = await visitor.FollowAsync(await visitor.LookUpAsync(application.Number, code));
        Assert.Contains("적어 두신 번호로 다시 전화해 확인함", mine.Text, StringComparison.Ordinal);
        Assert.Contains(code, (await visitor.VisitAsync($"/my/{application.Number}/receipt")).Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(1, await app.AskAsync(db => db.AccessRecords.CountAsync(r => r.Subject == application.RecordKey && r.Action == AccessAction.Reset)));
        using var stranger = await app.AsStaffAsync(StaffRole.CounterClerk, dong: "1135056000");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/applications/{application.Number}/new-code")).Status);
    }

    private static async Task<Page> FindAsync(Visitor visitor, string login, string name) =>
        await visitor.SubmitAsync(await visitor.VisitAsync("/admin/residents"), new() { ["Form.Login"] = login, ["Form.Name"] = name });
}
