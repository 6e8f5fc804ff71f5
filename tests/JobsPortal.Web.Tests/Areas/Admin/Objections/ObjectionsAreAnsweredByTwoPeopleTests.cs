using System.Net;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Objections;

/// <summary>이의신청: filed by the applicant or on paper, proposed by one, decided by another.</summary>
public sealed class ObjectionsAreAnsweredByTwoPeopleTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_upheld_objection_selects_after_all_and_everybody_reads_the_same_words()
    {
        var (owner, application) = await RefusedAsync(places: 1);
        await FileAsync(owner, application);
        var id = await IdOfAsync(application);
        using var officer = await app.OfficerAsync();
        Assert.Contains("이의신청", (await officer.VisitAsync("/admin/objections")).Text, StringComparison.Ordinal);
        Html.ShowsError(await officer.SubmitAsync(await officer.VisitAsync($"/admin/objections/{id}"), button: "답변(안) 올리기"), "답변을 골라 주세요.");
        await ProposeAsync(officer, id, ObjectionAnswer.Selected, CaseDesk.ReplyDue(app.Clock.Now));
        Assert.DoesNotContain("이대로 결정하고 알리기", (await officer.VisitAsync($"/admin/objections/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(ApplicationStatus.NotSelected, await app.StatusAsync(application));

        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        var page = await approver.VisitAsync($"/admin/objections/{id}");
        const string told = "이의신청을 받아들여 선발되셨습니다. 11. 7.(토) 18시까지 참여 여부를 알려 주세요. 사유: 경력을 다시 확인했습니다.";
        Assert.Contains(told, page.Text, StringComparison.Ordinal);
        Assert.NotNull((await approver.SubmitAsync(page, button: "이대로 결정하고 알리기")).RedirectsTo);
        Assert.Equal(ApplicationStatus.Selected, await app.StatusAsync(application));
        Assert.Contains(told, (await app.NoticesAsync(application))[^1].Body, StringComparison.Ordinal);
        var mine = await owner.VisitAsync("/my/" + application.Number);
        Assert.Contains(told, mine.Text, StringComparison.Ordinal);
        Assert.Contains("참여하겠습니다", mine.Text, StringComparison.Ordinal);
        Assert.True(await app.AskAsync(db => db.AccessRecords.AnyAsync(r => r.Path == $"/admin/objections/{id}/decide" && r.Action == AccessAction.Decide)));
        owner.Dispose();
    }

    [Fact]
    public async Task Without_a_free_place_it_waits_and_a_rank_that_somebody_holds_is_refused()
    {
        var opening = await app.ClosedOpeningAsync(places: 1);
        var selected = await app.Given.ApplicationAsync(opening);
        var waiting = await app.Given.ApplicationAsync(opening);
        var (owner, application) = await RefusedAsync(opening, (selected, ApplicationStatus.Selected), (waiting, ApplicationStatus.Waitlisted));
        await FileAsync(owner, application);
        var id = await IdOfAsync(application);
        using var officer = await app.OfficerAsync();
        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        await ProposeAsync(officer, id, ObjectionAnswer.Selected, CaseDesk.ReplyDue(app.Clock.Now));
        Html.ShowsRefusal(await approver.SubmitAsync(await approver.VisitAsync($"/admin/objections/{id}"), button: "이대로 결정하고 알리기"), "빈자리가 없습니다.");
        var returned = await approver.SubmitAsync(await approver.VisitAsync($"/admin/objections/{id}"), new() { ["Form.Remarks"] = "예비로 바꿔 주세요." }, "반려");
        Assert.NotNull(returned.RedirectsTo);
        await ProposeAsync(officer, id, ObjectionAnswer.Waitlisted, new() { ["Form.Rank"] = "1" });
        Html.ShowsRefusal(await approver.SubmitAsync(await approver.VisitAsync($"/admin/objections/{id}"), button: "이대로 결정하고 알리기"), "같은 예비순번으로 기다리는 사람이 있습니다.");
        await approver.SubmitAsync(await approver.VisitAsync($"/admin/objections/{id}"), new() { ["Form.Remarks"] = "다음 순번으로 바꿔 주세요." }, "반려");
        await ProposeAsync(officer, id, ObjectionAnswer.Waitlisted, new() { ["Form.Rank"] = "2" });
        Assert.NotNull((await approver.SubmitAsync(await approver.VisitAsync($"/admin/objections/{id}"), button: "이대로 결정하고 알리기")).RedirectsTo);
        Assert.Equal(ApplicationStatus.Waitlisted, await app.StatusAsync(application));
        owner.Dispose();
    }

    [Fact]
    public async Task A_rejected_one_leaves_the_result_and_tells_why()
    {
        var (owner, application) = await RefusedAsync(places: 1);
        await FileAsync(owner, application);
        var id = await IdOfAsync(application);
        using var officer = await app.OfficerAsync();
        await ProposeAsync(officer, id, ObjectionAnswer.Rejected, []);
        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        await approver.SubmitAsync(await approver.VisitAsync($"/admin/objections/{id}"), button: "이대로 결정하고 알리기");
        Assert.Equal(ApplicationStatus.NotSelected, await app.StatusAsync(application));
        Assert.Contains("이의신청을 받아들이지 않았습니다.", (await app.NoticesAsync(application))[^1].Body, StringComparison.Ordinal);
        Assert.Equal($"/my/{application.Number}", (await owner.VisitAsync($"/my/{application.Number}/objection")).RedirectsTo);
        owner.Dispose();
    }

    [Fact]
    public async Task The_thirtieth_day_counts_in_full_and_a_paper_one_by_the_day_it_came_in()
    {
        var (owner, application) = await RefusedAsync(places: 1);
        owner.Dispose();
        var before = app.Clock.Now;
        var end = SeoulTime.EndOf(SeoulTime.DayOf(before).AddDays(30));
        try
        {
            app.Clock.Now = end.AddMilliseconds(-1);
            using var inTime = await app.AsAsync(_resident!);
            var form = await inTime.VisitAsync($"/my/{application.Number}/objection");
            Assert.Equal(HttpStatusCode.OK, form.Status);
            app.Clock.Now = end;
            Html.ShowsRefusal(await inTime.SubmitAsync(form, new() { ["Text"] = "늦은 이의신청입니다." }, "이의신청 내기"), "기한이 지났으니");
            Assert.DoesNotContain("이의신청을 하실 수 있습니다", (await inTime.VisitAsync("/my/" + application.Number)).Text, StringComparison.Ordinal);
            app.Clock.Now = end.AddHours(2);
            using var officer = await app.OfficerAsync();
            var paper = await officer.VisitAsync($"/admin/applications/{application.Number}/objection");
            Html.ShowsError(await officer.SubmitAsync(paper, Paper(SeoulTime.DayOf(end)), "이의신청 접수"), "이의신청은 결과를 알려 드린 날부터 30일 안에 할 수 있습니다. 기한이 지났으니 담당 부서에 전화로 문의해 주세요.");
            Assert.NotNull((await officer.SubmitAsync(paper, Paper(SeoulTime.DayOf(end).AddDays(-1)), "이의신청 접수")).RedirectsTo);
        }
        finally
        {
            app.Clock.Now = before;
        }
        Assert.Equal(Channel.Post, await app.AskAsync(db => db.Objections.Where(x => x.ApplicationId == application.Id).Select(x => x.Channel).SingleAsync()));
    }

    [Fact]
    public async Task Two_presses_file_one_and_the_opening_is_not_archived_before_it_is_answered()
    {
        var (owner, application) = await RefusedAsync(places: 1);
        var form = await owner.VisitAsync($"/my/{application.Number}/objection");
        Html.ShowsError(await owner.SubmitAsync(form, button: "이의신청 내기"), "이의신청하시는 까닭을 적어 주세요.");
        var typed = new Dictionary<string, string?> { ["Text"] = "경력이 빠졌습니다." };
        var answers = await Task.WhenAll(owner.SubmitAsync(form, typed, "이의신청 내기"), owner.SubmitAsync(form, typed, "이의신청 내기"));
        Assert.All(answers, a => Assert.NotNull(a.RedirectsTo));
        Assert.Equal(1, await app.AskAsync(db => db.Objections.CountAsync(x => x.ApplicationId == application.Id)));
        using var officer = await app.OfficerAsync();
        Assert.Contains("아직 결과를 받지 못한 신청인이 있습니다.", (await officer.VisitAsync($"/admin/openings/{application.OpeningId}/archive")).Text, StringComparison.Ordinal);
        owner.Dispose();
    }

    [Fact]
    public async Task Other_departments_and_strangers_find_none()
    {
        var (owner, application) = await RefusedAsync(places: 1);
        await FileAsync(owner, application);
        var id = await IdOfAsync(application);
        using var stranger = await app.AsAsync(await app.Given.StaffAsync(Domain.Staff.StaffRole.Approver, "청년정책과"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/objections/{id}")).Status);
        Assert.DoesNotContain(ReceiptNumber.Format(application.Number), (await stranger.VisitAsync("/admin/objections")).Text, StringComparison.Ordinal);
        using var resident = await app.AsResidentAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await resident.VisitAsync($"/my/{application.Number}/objection")).Status);
        owner.Dispose();
    }

    private JobsPortal.Data.Accounts.Account? _resident;

    private static Dictionary<string, string?> Paper(DateOnly day) => new()
    {
        ["Form.FiledAt.Year"] = $"{day.Year}",
        ["Form.FiledAt.Month"] = $"{day.Month}",
        ["Form.FiledAt.Day"] = $"{day.Day}",
        ["Form.FiledAt.Time"] = "00:30",
        ["Form.Channel"] = nameof(Channel.Post),
        ["Form.Text"] = "우편으로 낸 이의신청입니다.",
    };

    private async Task<(Visitor Owner, Application Application)> RefusedAsync(int places) => await RefusedAsync(await app.ClosedOpeningAsync(places));

    private async Task<(Visitor Owner, Application Application)> RefusedAsync(Opening opening, params (Application Application, ApplicationStatus Outcome)[] others)
    {
        _resident = await app.Given.ResidentAsync();
        var application = await app.Given.ApplicationAsync(opening, accountId: _resident.Id);
        await app.Given.DecidedAsync(opening, [.. others, (application, ApplicationStatus.NotSelected)]);
        return (await app.AsAsync(_resident), application);
    }

    private static async Task FileAsync(Visitor owner, Application application)
    {
        var form = await owner.VisitAsync($"/my/{application.Number}/objection");
        Assert.NotNull((await owner.SubmitAsync(form, new() { ["Text"] = "경력이 빠졌습니다." }, "이의신청 내기")).RedirectsTo);
    }

    private static async Task ProposeAsync(Visitor officer, int id, ObjectionAnswer answer, Dictionary<string, string?> more)
    {
        var typed = new Dictionary<string, string?>(more) { ["Form.Answer"] = $"{answer}", ["Form.Note"] = "경력을 다시 확인했습니다." };
        var done = await officer.SubmitAsync(await officer.VisitAsync($"/admin/objections/{id}"), typed, "답변(안) 올리기");
        Assert.True(done.RedirectsTo is not null, done.Text);
    }

    private Task<int> IdOfAsync(Application application) => app.AskAsync(db => db.Objections.Where(x => x.ApplicationId == application.Id).Select(x => x.Id).SingleAsync());
}
