using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Areas.Admin.Decisions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

/// <summary>취소공고 is everybody's answer: from then on nobody is reviewed, invited, scored, asked about, decided on or promoted.</summary>
public sealed class ACancelledOpeningHiresNobodyTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Refusal = "취소공고한 공고입니다. 더 심사하거나 선발하지 않습니다. 다시 모집하려면 재공고하세요.";

    [Fact]
    public async Task What_waits_for_the_approver_is_not_released_any_more()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2);
        var officer = await desk.OfficerAsync();
        var address = await desk.SubmittedAsync(officer, ApplicationStatus.Selected, ApplicationStatus.Selected);
        var approver = await desk.ApproverAsync();
        var confirm = await approver.VisitAsync(address + "/release");
        await CancelAsync(officer, desk.Opening);

        Html.ShowsRefusal(await approver.ReleaseAsync(confirm), Refusal);
        Assert.Equal([ApplicationStatus.InReview, ApplicationStatus.InReview], await desk.StatusesAsync());
        Assert.DoesNotContain((await approver.VisitAsync(address + "/release")).Document.QuerySelectorAll("button"), b => Html.TextOf(b) == "결과 통보");
    }

    [Fact]
    public async Task What_was_drafted_is_neither_changed_nor_sent_on()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var officer = await desk.OfficerAsync();
        var draft = await officer.FollowAsync(await officer.SubmitAsync(await desk.BeginAsync(officer), desk.WithReply(DecisionDesk.Values(ApplicationStatus.Selected)), "임시저장"));
        var submit = await officer.VisitAsync(draft.Url + "/submit");
        await CancelAsync(officer, desk.Opening);

        Html.ShowsRefusal(await officer.SubmitAsync(submit, button: "승인 요청"), Refusal);
        Html.ShowsRefusal(await officer.SubmitAsync(draft, DecisionDesk.Values(ApplicationStatus.NotSelected), "임시저장"), Refusal);
        Assert.Equal(ApplicationStatus.Selected, await app.AskAsync(db => db.Set<DecisionItem>().Where(i => i.ApplicationId == desk.Applications[0].Id).Select(i => i.Outcome).SingleAsync()));
    }

    [Fact]
    public async Task Nobody_is_reviewed_asked_invited_or_put_into_a_new_decision()
    {
        var opening = await app.ClosedOpeningAsync(places: 2);
        var person = await app.Given.ApplicationAsync(opening);
        var asked = await app.Given.ApplicationAsync(opening);
        using var officer = await app.OfficerAsync();
        var before = await officer.VisitAsync($"/admin/applications/{person.Number}");
        var list = await officer.VisitAsync($"/admin/applications?opening={opening.Id}");
        var propose = await officer.VisitAsync($"/admin/applications/{person.Number}/propose");
        var supplement = await officer.PreviewAsync(asked, "supplement", Supplement());
        var list2 = await officer.VisitAsync($"/admin/qualifications/{opening.Id}/ask");
        await CancelAsync(officer, opening);

        foreach (var (page, button) in new[] { (before, "심사 시작"), (list, "접수된 2명 모두 심사 시작"), (list, "선발(안) 작성") })
        {
            Assert.Contains(Refusal, (await officer.FollowAsync(await officer.SubmitAsync(page, button: button))).Text, StringComparison.Ordinal);
        }

        Html.ShowsRefusal(await officer.SubmitAsync(propose, new() { ["Form.Outcome"] = "Selected" }, "선발(안)에 넣기"), Refusal);
        Html.ShowsRefusal(await officer.DoAsync(supplement), Refusal);
        Html.ShowsRefusal(await officer.SubmitAsync(list2, new() { ["Form.Whom"] = "New", ["Form.Reason"] = "동행일자리 참여자격을 조회합니다." }), Refusal);
        Html.ShowsRefusal(await officer.PostAsync($"/admin/applications/{person.Number}/qualification/ask", [], before), Refusal);
        Html.ShowsRefusal(await officer.PostAsync($"/admin/interviews/{opening.Id}/slots", [], before), Refusal);
        Assert.False(await app.AskAsync(db => db.InterviewSlots.AnyAsync(s => s.OpeningId == opening.Id)));
        Assert.Contains("면접 대상으로 정할 수 있는 신청이 없습니다.", (await officer.VisitAsync($"/admin/interviews/{opening.Id}/invite")).Text, StringComparison.Ordinal);

        var now = await officer.VisitAsync($"/admin/applications/{person.Number}");
        Assert.Contains(Refusal, now.Text, StringComparison.Ordinal);
        string[] gone = ["심사 시작", "선발(안)에 넣기", "부적격", "보완요구"];
        Assert.DoesNotContain(now.Document.QuerySelectorAll("main .btn"), b => gone.Contains(Html.TextOf(b)));
        Assert.Equal([ApplicationStatus.Submitted, ApplicationStatus.Submitted], await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).Select(a => a.Status).ToListAsync()));
        Assert.False(await app.AskAsync(db => db.DecisionBatches.AnyAsync(b => b.OpeningId == opening.Id)));
    }

    [Fact]
    public async Task Nobody_is_scored_or_gets_the_place_of_somebody_else()
    {
        var opening = await app.ClosedOpeningAsync(places: 1);
        var (selected, waiting, scored) = (await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(opening));
        using var officer = await app.OfficerAsync();
        var criteria = await officer.VisitAsync($"/admin/scores/{opening.Id}/criteria");
        Assert.NotNull((await officer.SubmitAsync(criteria, new() { ["Form.Rows[0].Name"] = "면접", ["Form.Rows[0].Points"] = "100" }, "선발기준표 저장")).RedirectsTo);
        await app.Given.DecidedAsync(opening, (selected, ApplicationStatus.Selected), (waiting, ApplicationStatus.Waitlisted));
        Assert.NotNull((await officer.StepAsync(selected, "reply", new() { ["Form.Answer"] = nameof(CaseAnswer.Declines), ["Form.Way"] = "Telephone" })).RedirectsTo);
        var promote = await officer.PreviewAsync(waiting, "promote", CaseDesk.ReplyDue(app.Clock.Now));
        var points = await officer.VisitAsync($"/admin/scores/{opening.Id}");
        await CancelAsync(officer, opening);

        Html.ShowsRefusal(await officer.DoAsync(promote), Refusal);
        Html.ShowsRefusal(await officer.SubmitAsync(points, new() { ["Form.Rows[0].Points[0]"] = "70" }, "점수 저장"), Refusal);
        Assert.Equal((ApplicationStatus.Waitlisted, ApplicationStatus.Submitted), (await app.StatusAsync(waiting), await app.StatusAsync(scored)));
        Assert.False(await app.AskAsync(db => db.Scores.AnyAsync(s => s.ApplicationId == scored.Id)));
    }

    [Fact]
    public async Task Nothing_of_it_waits_for_anybody_and_the_applicant_reads_the_cancellation_in_the_own_list()
    {
        const string department = "청년정책과";
        var (drafter, _) = await app.Given.OfficeAsync(department);
        var resident = await app.Given.ResidentAsync();
        var opening = await app.Given.ApprovedOpeningAsync(title: "취소될 동행일자리", closesAt: app.Clock.Now.AddHours(-2), department: department);
        var person = await app.Given.ApplicationAsync(opening, accountId: resident.Id);
        await using (var context = app.Open())
        {
            var published = await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == opening.Id);
            context.Db.Add(OpeningChange.Draft(published, 1, ChangeKind.Correction, published.Details() with { Description = "오타를 고칩니다." }, new(ChangeReason.Typo, "오타", IsNotWorse: true), drafter.Id, app.Clock.Now));
            await context.Db.SaveChangesAsync();
        }

        using var officer = await app.AsAsync(drafter);
        using var owner = await app.AsAsync(resident);
        Assert.Contains("새로 접수된 신청 1명 취소될 동행일자리", (await officer.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        Assert.Contains("공고하지 않은 변경·연장 1건 취소될 동행일자리", (await officer.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        Assert.Contains("취소될 동행일자리", (await officer.VisitAsync("/admin/clocks")).Text, StringComparison.Ordinal);
        Assert.Contains("결과 발표 예정일", (await owner.VisitAsync("/my")).Text, StringComparison.Ordinal);
        await CancelAsync(officer, opening);

        Assert.DoesNotContain("취소될 동행일자리", Html.TextOf(Html.One(await officer.VisitAsync("/admin/clocks"), "main")), StringComparison.Ordinal);
        var today = await officer.VisitAsync("/admin");
        Assert.DoesNotContain("새로 접수된 신청", today.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("공고하지 않은 변경·연장", today.Text, StringComparison.Ordinal);
        var mine = Html.TextOf(Html.One(await owner.VisitAsync("/my"), "main"));
        Assert.Contains("공고 취소 이 공고는 취소되었습니다. 신청하신 내용은 심사하지 않습니다.", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("결과 발표 예정일", mine, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await owner.VisitAsync($"/my/{person.Number}")).Status);
    }

    private static async Task CancelAsync(Visitor officer, Opening opening)
    {
        var done = await officer.WithdrawAsync(opening.Id, "예산이 줄었습니다.");
        Assert.NotNull(done.RedirectsTo);
    }

    private Dictionary<string, string?> Supplement()
    {
        var day = Domain.Shared.SeoulTime.DayOf(app.Clock.Now).AddDays(5);
        return new() { ["Form.Items"] = "통장 사본", ["Form.DueOn.Year"] = $"{day.Year}", ["Form.DueOn.Month"] = $"{day.Month}", ["Form.DueOn.Day"] = $"{day.Day}" };
    }
}
