using System.Net;
using System.Text;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.RoundSignups;

/// <summary>다음 모집 안내 명단, from the programme's page to the mail and the office's text message.</summary>
public sealed class AnybodyHearsOfTheNextRoundTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_stranger_leaves_an_address_confirms_it_and_is_told_once_when_the_next_opening_is_published()
    {
        var program = await _app.Given.ProgramAsync("동행일자리");
        using var stranger = _app.NewVisitor();
        var page = await stranger.VisitAsync($"/programs/{program.Id}");
        Assert.Contains("다음 모집을 기다리시나요?", page.Text, StringComparison.Ordinal);
        var asked = await stranger.FollowAsync(await SignUpAsync(stranger, program.Id, email: "Gidari@mail.example"));
        Assert.Contains("신청을 받았습니다.", asked.Text, StringComparison.Ordinal);
        var question = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync());
        Assert.Equal("gidari@mail.example", question.To);
        await PublishAsync(program.Id, "확인 전에 난 공고");
        Assert.Equal(1, await _app.AskAsync(db => db.OutboxMessages.CountAsync()));

        var link = LinkIn(question.Body);
        var shown = await stranger.VisitAsync(link);
        Assert.Equal(SignupStatus.Unconfirmed, (await OneAsync()).Status);
        Assert.DoesNotContain("gidari@mail.example", shown.Source, StringComparison.Ordinal);
        var confirmed = await stranger.FollowAsync(await stranger.SubmitAsync(shown, button: "안내 받기"));
        Assert.Contains("확인되었습니다.", confirmed.Text, StringComparison.Ordinal);

        var opening = await PublishAsync(program.Id, "동행일자리 2차 모집");
        await PublishAsync(program.Id, "동행일자리 3차 모집");
        var told = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().OrderBy(m => m.Id).LastAsync());
        Assert.Equal(2, await _app.AskAsync(db => db.OutboxMessages.CountAsync()));
        Assert.Contains("‘동행일자리 2차 모집’ 공고가 났습니다.", told.Body, StringComparison.Ordinal);
        Assert.Contains($"/openings/{opening}", told.Body, StringComparison.Ordinal);
        Assert.Equal((SignupStatus.Told, opening), ((await OneAsync()).Status, (await OneAsync()).OpeningId));
    }

    [Fact]
    public async Task Signing_up_twice_is_signing_up_once_and_the_answer_never_tells_who_was_on_the_list()
    {
        var program = await _app.Given.ProgramAsync();
        using var visitor = _app.NewVisitor();
        var first = await visitor.FollowAsync(await SignUpAsync(visitor, program.Id, email: "two@mail.example"));
        var second = await visitor.FollowAsync(await SignUpAsync(visitor, program.Id, email: "TWO@mail.example"));
        Assert.Equal(first.Text, second.Text);
        Assert.Equal((1, 2), (await _app.AskAsync(db => db.RoundSignups.CountAsync()), await _app.AskAsync(db => db.OutboxMessages.CountAsync())));
        await visitor.SubmitAsync(await visitor.VisitAsync(LinkIn((await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().OrderBy(m => m.Id).FirstAsync())).Body)), button: "안내 받기");
        Assert.Equal(first.Text, (await visitor.FollowAsync(await SignUpAsync(visitor, program.Id, email: "two@mail.example"))).Text);
        Assert.Equal(2, await _app.AskAsync(db => db.OutboxMessages.CountAsync()));
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_and_everything_typed_stays()
    {
        var program = await _app.Given.ProgramAsync();
        using var visitor = _app.NewVisitor();
        var page = await visitor.VisitAsync($"/programs/{program.Id}/notify");
        Html.ShowsError(await visitor.SubmitAsync(page), "이메일이나 휴대전화 번호 가운데 하나를 적어 주세요.");
        Html.ShowsError(await visitor.SubmitAsync(page, new() { ["Form.Phone"] = "02-000-0000", ["Form.Agrees"] = "true" }), "문자를 받을 수 있는 휴대전화 번호를 010-0000-1234처럼 적어 주세요.");
        var refused = await visitor.SubmitAsync(page, new() { ["Form.Email"] = "name@mail.example" });
        Html.ShowsError(refused, "동의하셔야 안내를 보내 드릴 수 있습니다.");
        Assert.Equal("name@mail.example", Html.One(refused, "input[name='Form.Email']").GetAttribute("value"));
        Html.ShowsError(
            await visitor.SubmitAsync(page, new() { ["Form.Email"] = "name@mail.example", ["Form.Phone"] = "010-0000-1234", ["Form.Agrees"] = "true" }),
            "이메일과 휴대전화 번호 가운데 하나만 적어 주세요. 한 번만 알려 드립니다.");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/programs/999999/notify")).Status);
        Assert.Equal(0, await _app.AskAsync(db => db.RoundSignups.CountAsync()));
    }

    [Fact]
    public async Task The_office_exports_the_telephones_that_are_due_with_a_reason_and_records_that_it_sent_the_message()
    {
        var program = await _app.Given.ProgramAsync("마을 돌봄", department: "일자리경제과");
        using (var visitor = _app.NewVisitor()) await SignUpAsync(visitor, program.Id, phone: "010-0000-4321");
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        Assert.DoesNotContain("문자를 보냈다고 기록", (await officer.VisitAsync($"/admin/round-signups/{program.Id}")).Text, StringComparison.Ordinal);
        await PublishAsync(program.Id, "마을 돌봄 모집");
        Assert.Contains("다음 모집 안내 문자를 보낼 사업", (await officer.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        var list = await officer.VisitAsync($"/admin/round-signups/{program.Id}");
        Assert.Contains("010-0000-4321", list.Text, StringComparison.Ordinal);
        var export = await officer.VisitAsync($"/admin/exports/round-signups?program={program.Id}");
        Html.ShowsError(await officer.SubmitAsync(export, new() { ["Form.Reason"] = "짧음" }), "내려받는 사유를 10자 이상 200자까지 적어 주세요.");
        var file = await officer.SubmitAsync(export, new() { ["Form.Reason"] = "다음 모집 안내 문자 발송", ["Form.Format"] = "Csv" });
        var csv = Encoding.UTF8.GetString(await file.Response.Content.ReadAsByteArrayAsync());
        Assert.Contains("\"010-0000-4321\"", csv, StringComparison.Ordinal);
        Assert.Contains("마을 돌봄 모집", csv, StringComparison.Ordinal);
        var record = await _app.AskAsync(db => db.AccessRecords.AsNoTracking().SingleAsync(r => r.Action == AccessAction.Export));
        Assert.Equal(("다음 모집 안내 문자 발송", 1), (record.Reason, record.SubjectCount));
        var done = await officer.FollowAsync(await officer.SubmitAsync(list, button: "문자를 보냈다고 기록"));
        Assert.Contains("문자 1건을 보냈다고 기록했습니다.", done.Text, StringComparison.Ordinal);
        Assert.Equal(SignupStatus.Told, (await OneAsync()).Status);
        using var stranger = await _app.AsStaffAsync(StaffRole.Officer, "다른과");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/round-signups/{program.Id}")).Status);
        var nothing = await stranger.SubmitAsync(await stranger.VisitAsync($"/admin/exports/round-signups?program={program.Id}"), new() { ["Form.Reason"] = "다음 모집 안내 문자 발송", ["Form.Format"] = "Csv" });
        Assert.DoesNotContain("4321", nothing.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_ends_it_without_signing_in_by_link_by_number_or_over_the_telephone()
    {
        var program = await _app.Given.ProgramAsync();
        using var visitor = _app.NewVisitor();
        await SignUpAsync(visitor, program.Id, email: "ende@mail.example");
        var link = LinkIn((await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync())).Body);
        await _app.Services.GetRequiredService<OutboxDelivery>().DeliverAsync();
        var ended = await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.VisitAsync(link), button: "그만 받고 지우기"));
        Assert.Contains("다음 모집 안내 신청을 지웠습니다.", ended.Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), (await _app.AskAsync(db => db.RoundSignups.CountAsync()), await _app.AskAsync(db => db.OutboxMessages.CountAsync())));
        Assert.Empty(Directory.GetFiles(Path.Combine(_app.Folder, "mail")));
        Assert.Contains("지워졌거나 기간이 지난 신청입니다.", (await visitor.VisitAsync(link)).Text, StringComparison.Ordinal);

        await SignUpAsync(visitor, program.Id, phone: "010-0000-1111");
        await SignUpAsync(visitor, program.Id, phone: "010-0000-2222");
        var known = await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.VisitAsync("/round-signups/stop"), new() { ["Phone"] = "01000001111" }));
        var unknown = await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.VisitAsync("/round-signups/stop"), new() { ["Phone"] = "01000009999" }));
        Assert.Equal(known.Text, unknown.Text);
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        var off = await officer.FollowAsync(await officer.SubmitAsync(await officer.VisitAsync($"/admin/round-signups/{program.Id}"), button: "빼기: 010-0000-2222"));
        Assert.Contains("명단에서 뺐습니다.", off.Text, StringComparison.Ordinal);
        Assert.Equal(0, await _app.AskAsync(db => db.RoundSignups.CountAsync()));
    }

    [Fact]
    public async Task Tries_of_one_address_are_limited()
    {
        var program = await _app.Given.ProgramAsync();
        using var visitor = _app.NewVisitor();
        for (var i = 0; i < 5; i++) Assert.NotNull((await SignUpAsync(visitor, program.Id, email: "often@mail.example")).RedirectsTo);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await SignUpAsync(visitor, program.Id, email: "often@mail.example")).Status);
        Assert.NotNull((await SignUpAsync(visitor, program.Id, email: "other@mail.example")).RedirectsTo);
    }

    [Fact]
    public async Task It_goes_in_its_time_and_with_the_account_and_the_download_shows_it()
    {
        var program = await _app.Given.ProgramAsync();
        var account = await _app.Given.ResidentAsync();
        using (var resident = await _app.AsAsync(account))
        {
            await SignUpAsync(resident, program.Id, email: "mine@mail.example");
            Assert.Contains("mine@mail.example", (await resident.VisitAsync("/my/data")).Text, StringComparison.Ordinal);
            await resident.SubmitAsync(await resident.VisitAsync("/account/close"), new() { ["Form.Password"] = Given.Password });
        }
        Assert.Equal(0, await _app.AskAsync(db => db.RoundSignups.CountAsync()));
        using var visitor = _app.NewVisitor();
        await SignUpAsync(visitor, program.Id, email: "never@mail.example");
        await SignUpAsync(visitor, program.Id, phone: "010-0000-1234");
        _app.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await SweepAsync(RetentionKind.RoundSignupsDone));
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await SweepAsync(RetentionKind.RoundSignupsDone));
        _app.Clock.Advance(TimeSpan.FromDays(335));
        Assert.Equal(1, await SweepAsync(RetentionKind.RoundSignups));
    }

    private static string LinkIn(string body) => "/round-signups/" + body.Split("/round-signups/")[1][..RoundSignup.TokenLength];

    private static async Task<Page> SignUpAsync(Visitor visitor, int programId, string? email = null, string? phone = null) =>
        await visitor.SubmitAsync(await visitor.VisitAsync($"/programs/{programId}/notify"), new()
        {
            ["Form.Email"] = email ?? "",
            ["Form.Phone"] = phone ?? "",
            ["Form.Agrees"] = "true",
        });

    /// <summary>Published through the approver's page.</summary>
    private async Task<int> PublishAsync(int programId, string title)
    {
        var opening = await _app.Given.OpeningInReviewAsync(title: title, change: d => d with { JobProgramId = programId });
        using var approver = await _app.AsStaffAsync(StaffRole.Approver);
        var done = await approver.SubmitAsync(await approver.VisitAsync($"/admin/openings/{opening.Id}/approve"), new()
        {
            ["DocumentNumber"] = "일자리경제과-77",
            ["DocumentDate.Year"] = "2026",
            ["DocumentDate.Month"] = "11",
            ["DocumentDate.Day"] = "2",
        });
        Assert.True(done.RedirectsTo is not null, done.Text);
        Assert.Equal(OpeningStatus.Approved, await _app.AskAsync(db => db.Openings.Where(o => o.Id == opening.Id).Select(o => o.Status).SingleAsync()));
        return opening.Id;
    }

    private Task<RoundSignup> OneAsync() => _app.AskAsync(db => db.RoundSignups.AsNoTracking().SingleAsync());

    private async Task<int> SweepAsync(RetentionKind kind) => (await _app.Services.GetRequiredService<RetentionSweep>().SweepAsync()).GetValueOrDefault(kind);
}
