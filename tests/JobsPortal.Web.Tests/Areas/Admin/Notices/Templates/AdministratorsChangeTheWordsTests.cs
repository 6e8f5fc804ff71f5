using System.Net;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Decisions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using static JobsPortal.Domain.Applications.ApplicationStatus;

namespace JobsPortal.Web.Tests.Areas.Admin.Notices.Templates;

/// <summary>안내 문구: words are checked, shown before they are used, and every change stays.</summary>
public sealed class AdministratorsChangeTheWordsTests : IAsyncLifetime
{
    private const string Here = "/admin/notices/templates";
    private const string Subject = "Form.Subject";
    private const string Body = "Form.Body";

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Changed_words_are_used_from_then_on_and_who_changed_them_stays()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.Job, title: "도서관 사서 보조");
        var before = await _app.Given.ApplicationAsync(opening, email: "first@applicant.test");
        var account = await _app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await _app.AsAsync(account);
        var page = await administrator.VisitAsync(Here + "/Received");
        var saved = await administrator.FollowAsync(await administrator.SubmitAsync(
            page, new() { [Subject] = "{공고} 접수 안내", [Body] = "{이름} 님 반갑습니다.\n{내용}\n발표: {발표일}" }, "저장"));
        Assert.Contains($"10:00 · {account.Name}", Html.TextOf(Html.One(saved, "section[aria-labelledby=changes]")), StringComparison.Ordinal);
        var after = await _app.Given.ApplicationAsync(opening, "김나무", email: "second@applicant.test");

        var notices = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().OrderBy(m => m.Id).ToListAsync());
        Assert.Equal((before.Id, "[도서관 사서 보조] 신청이 접수되었습니다"), (notices[0].ApplicationId!.Value, notices[0].Subject));
        Assert.Contains("접수번호: ", notices[0].Body, StringComparison.Ordinal);
        Assert.Equal((after.Id, "도서관 사서 보조 접수 안내"), (notices[1].ApplicationId!.Value, notices[1].Subject));
        Assert.StartsWith("김나무 님 반갑습니다.\n신청이 접수되었습니다.\n발표: ", notices[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("제목", "{이름} 님, {없는말} {내용}", "중괄호 안에 쓸 수 없는 말이 있습니다. 쓸 수 있는 말을 확인해 주세요.")]
    [InlineData("제목", "{이름} 님, 안녕하세요.", "본문에 {내용}이 있어야 합니다. 신청인이 무슨 일인지 알 수 있어야 합니다.")]
    [InlineData("", "{내용}", "제목을 입력하세요.")]
    [InlineData("제목", "", "본문을 입력하세요.")]
    [InlineData("제목", "{내용} 800101-1234567", "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.")]
    public async Task Words_that_cannot_be_sent_are_refused_and_what_was_typed_stays(string subject, string body, string sentence)
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        foreach (var button in new[] { "저장", "미리보기" })
        {
            var page = await administrator.VisitAsync(Here + "/Decided");
            var refused = button == "저장"
                ? await administrator.SubmitAsync(page, new() { [Subject] = subject, [Body] = body }, button)
                : await administrator.PostAsync(Here + "/Decided/preview", [new(Subject, subject), new(Body, body)], page);
            Html.ShowsError(refused, sentence);
            Assert.Equal(body, Html.One(refused, $"[name='{Body}']").TextContent.Trim());
        }

        Assert.Equal(0, await _app.AskAsync(db => db.NoticeTemplates.CountAsync()));
    }

    [Fact]
    public async Task A_preview_shows_the_words_filled_in_and_keeps_nothing()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync(Here + "/Decided");
        var shown = await administrator.PostAsync(Here + "/Decided/preview", [new(Subject, "{공고}"), new(Body, "{이름} 님께: {내용}")], page);
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("김구민 님께: 선발되셨습니다.", Html.TextOf(Html.One(shown, "section[aria-labelledby=preview]")), StringComparison.Ordinal);
        Assert.Equal(0, await _app.AskAsync(db => db.NoticeTemplates.CountAsync()));
    }

    [Fact]
    public async Task Two_administrators_see_each_others_words()
    {
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync(Here + "/Edited");
        await administrator.SubmitAsync(page, new() { [Subject] = "먼저 저장한 제목" }, "저장");
        var stale = await administrator.SubmitAsync(page, new() { [Subject] = "나중에 저장한 제목" }, "저장");
        Html.ShowsRefusal(stale, "그사이 다른 사람이 먼저 저장했습니다");
        Assert.Contains("먼저 저장한 제목 나중에 저장한 제목", stale.Text, StringComparison.Ordinal);
        Assert.NotNull((await administrator.SubmitAsync(stale, button: "저장")).RedirectsTo);
        Assert.Equal(2, await _app.AskAsync(db => db.NoticeTemplates.CountAsync()));
    }

    [Fact]
    public async Task Nothing_is_released_in_words_that_were_not_shown()
    {
        using var desk = await DecisionDesk.OpenAsync(_app, people: 1);
        var address = await desk.SubmittedAsync(await desk.OfficerAsync(), Selected);
        var approver = await desk.ApproverAsync();
        var old = await approver.VisitAsync(address + "/release");
        await using (var context = _app.Open())
        {
            var administrator = await _app.Given.StaffAsync(StaffRole.Administrator);
            context.Db.Add(new NoticeTemplate(NoticeEvent.Decided, "{공고} 결과", "{이름} 님, 새 문구입니다. {내용}", administrator.Id, _app.Clock.Now));
            await context.Db.SaveChangesAsync();
        }

        var refused = await approver.ReleaseAsync(old);
        Html.ShowsRefusal(refused, "그사이 안내 문구가 바뀌었습니다. 바뀐 글을 확인하고 다시 눌러 주세요.");
        Assert.Contains("새 문구입니다.", refused.Text, StringComparison.Ordinal);
        Assert.Equal([InReview], await desk.StatusesAsync());
        Assert.NotNull((await approver.ReleaseAsync(refused)).RedirectsTo);
        var notice = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.MessageId.Contains("-decision-")));
        Assert.Contains("님, 새 문구입니다. 선발되셨습니다.", notice.Body, StringComparison.Ordinal);
    }
}
