using System.Net;
using System.Text.Json;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.My;

/// <summary>내 정보 내려받기 and 회원 탈퇴.</summary>
public sealed class EverybodyCanSeeTheirDataTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_resident_reads_and_downloads_everything_and_nobody_elses()
    {
        var resident = await app.Given.ResidentAsync("박자료");
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var mine = await app.Given.ApplicationAsync(opening, "박자료", "jaryo@mail.example", accountId: resident.Id);
        var other = await app.Given.ApplicationAsync(opening, "남의이름");
        using (var officer = await app.AsStaffAsync(StaffRole.Officer)) await officer.VisitAsync("/admin/applications/" + mine.Number);
        using var browser = await app.AsAsync(resident);
        var page = await browser.VisitAsync("/my/data");
        foreach (var shown in new[] { resident.UserName!, "박자료", "jaryo@mail.example", mine.Number, "1955년 3월 9일", "기준 중위소득의 50% 넘고 60% 이하", "개인정보 수집·이용", "조회" })
            Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        var file = await browser.Client.GetAsync(new Uri("/my/data.json", UriKind.Relative));
        Assert.Equal(("application/json", "my-data.json", true), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.FileName, file.Headers.CacheControl!.NoStore));
        var text = await file.Content.ReadAsStringAsync();
        var sections = JsonDocument.Parse(text).RootElement.GetProperty("sections").EnumerateArray().ToDictionary(s => s.GetProperty("name").GetString()!);
        Assert.Equal("박자료", sections["신청"].GetProperty("rows")[0].GetProperty("ApplicantName").GetString());
        Assert.Equal(opening.Title, sections["신청"].GetProperty("rows")[0].GetProperty("OpeningId").GetString());
        Assert.Equal("도우미", sections["신청 내용"].GetProperty("rows")[0].GetProperty("Answers").GetProperty(DefaultForms.Unit).GetString());
        Assert.Contains(opening.Title, page.Text, StringComparison.Ordinal);
        Assert.Equal("upTo60", sections["신청 내용"].GetProperty("rows")[0].GetProperty("Answers").GetProperty(DefaultForms.IncomeBand).GetString());
        Assert.True(sections.ContainsKey("내 정보를 본 기록") && sections.ContainsKey("알림") && sections.ContainsKey("로그인"));
        foreach (var secret in new[] { "PasswordHash", "SecurityStamp", mine.RecordKey, mine.PersonKey!, "남의이름", other.Number })
            Assert.DoesNotContain(secret, text + page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_proven_an_application_downloads_that_one_and_to_everybody_else_it_is_not_there()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var application = await app.Given.ApplicationAsync(opening, "이증명");
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync($"/my/{application.Number}/data")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync($"/my/{application.Number}/data.json")).Status);
        await visitor.LookUpAsync(application.Number, await app.Given.CodeOfAsync(application.Number));
        var page = await visitor.VisitAsync("/my/" + application.Number);
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/my/{application.Number}/data");
        Assert.Contains("이증명", (await visitor.VisitAsync($"/my/{application.Number}/data")).Text, StringComparison.Ordinal);
        Assert.Contains("이증명", (await visitor.VisitAsync($"/my/{application.Number}/data.json")).Source, StringComparison.Ordinal);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/my/data")).Status);
    }

    [Fact]
    public async Task Closing_an_account_takes_it_and_its_drafts_at_once_and_received_applications_stay_reachable_by_number()
    {
        var resident = await app.Given.ResidentAsync("최탈퇴");
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var other = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var application = await app.Given.ApplicationAsync(opening, "최탈퇴", accountId: resident.Id);
        var draft = await app.Given.DraftApplicationAsync(other, resident.Id);
        var code = await app.Given.CodeOfAsync(application.Number);
        using var browser = await app.AsAsync(resident);
        using var second = await app.AsAsync(resident);
        var page = await browser.VisitAsync("/account/close");
        Assert.Contains(ReceiptNumber.Format(application.Number), page.Text, StringComparison.Ordinal);
        Assert.Contains(code, page.Text, StringComparison.Ordinal);
        Html.ShowsError(await browser.SubmitAsync(page, new() { ["Form.Password"] = "틀린-비밀번호-입니다" }), "비밀번호가 맞지 않습니다. 다시 적어 주세요.");
        Html.ShowsError(await browser.SubmitAsync(page), "비밀번호를 입력하세요.");
        var closed = await browser.FollowAsync(await browser.SubmitAsync(page, new() { ["Form.Password"] = Given.Password }));
        Assert.Contains("탈퇴했습니다.", closed.Text, StringComparison.Ordinal);
        Assert.Equal("/", closed.Url);
        Assert.NotNull((await browser.VisitAsync("/my")).RedirectsTo);
        Assert.NotNull((await second.VisitAsync("/my")).RedirectsTo);
        Assert.False(await app.AskAsync(db => db.Accounts.AnyAsync(a => a.Id == resident.Id)));
        Assert.False(await app.AskAsync(db => db.AccountSessions.AnyAsync(s => s.AccountId == resident.Id)));
        Assert.False(await app.AskAsync(db => db.Applications.AnyAsync(a => a.Id == draft.Id || a.AccountId == resident.Id)));
        using var visitor = app.NewVisitor();
        Assert.Equal("/my/" + application.Number, (await visitor.LookUpAsync(application.Number, code)).RedirectsTo);
        using var again = app.NewVisitor();
        Assert.Null((await again.SignInAsync(resident.UserName!)).RedirectsTo);
    }

    [Fact]
    public async Task Staff_cannot_close_their_account_here()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/account/close")).Status);
    }
}
