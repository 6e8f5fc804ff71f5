using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

/// <summary>변경공고, 정정공고, 연장공고: drafted by one, published by another, shown with old and new values, told to who applied.</summary>
public sealed class OfficeCanChangeAPublishedOpeningTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static Dictionary<string, string?> Later => new()
    {
        ["ClosesOn.Year"] = "2026",
        ["ClosesOn.Month"] = "11",
        ["ClosesOn.Day"] = "13",
        ["ClosesTime"] = "18:00",
        ["ResultsOn.Year"] = "2026",
        ["ResultsOn.Month"] = "11",
        ["ResultsOn.Day"] = "20",
        ["Reason"] = "TooFewApplicants",
        ["Note"] = "신청자가 모집인원보다 적습니다.",
    };

    private static readonly Dictionary<string, string?> Document = new()
    {
        ["DocumentNumber"] = "일자리경제과-2000",
        ["DocumentDate.Year"] = "2026",
        ["DocumentDate.Month"] = "11",
        ["DocumentDate.Day"] = "2",
    };

    [Fact]
    public async Task More_places_are_published_with_old_and_new_values_and_everybody_who_applied_is_told()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "도우미 열 명");
        await app.ApplicantAsync(opening, "김전화");
        await app.ApplicantAsync(opening, "전다온", "mail@example.test");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);

        var page = await AmendAsync(officer, opening.Id, new() { ["Units[0].Headcount"] = "12" });
        Assert.Equal(["5명", "12명"], page.Document.QuerySelectorAll("main td").Select(Html.TextOf));
        Assert.DoesNotContain("12명", (await officer.VisitAsync($"/openings/{opening.Id}")).Text, StringComparison.Ordinal);
        await officer.FollowAsync(await officer.SubmitAsync(page, button: "승인 요청"));

        Assert.Contains("승인할 변경·연장", (await approver.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        var review = await approver.VisitAsync($"/admin/openings/{opening.Id}/changes/1");
        Html.ShowsError(await approver.SubmitAsync(review, button: "승인"), "결재문서 번호를 입력하세요.");
        await app.ApplicantAsync(opening, "늦은신청");
        var again = await approver.SubmitAsync(review, Document, "승인");
        Html.ShowsRefusal(again, "알릴 내용이나 받는 사람이 바뀌었습니다.");
        Assert.Contains("3명에게 이렇게 알립니다 이메일 1명 · 전화 통보 명단 2명", again.Text, StringComparison.Ordinal);
        var done = await approver.FollowAsync(await approver.SubmitAsync(again, Document, "승인"));
        Assert.Contains("변경을 공고했습니다. 신청인 3명에게 알립니다.", done.Text, StringComparison.Ordinal);

        using var resident = app.NewVisitor();
        var shown = await resident.VisitAsync($"/openings/{opening.Id}");
        Assert.Contains("변경공고(11. 2.): 예산이 늘었습니다.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("모집인원 5명 → 12명", shown.Text, StringComparison.Ordinal);
        var messages = await app.AskAsync(db => db.OutboxMessages.Where(m => m.MessageId.StartsWith($"opening-{opening.Id}-change-1-")).OrderBy(m => m.Id).ToListAsync());
        Assert.Equal([OutboxChannel.CallList, OutboxChannel.Email, OutboxChannel.CallList], messages.Select(m => m.Channel));
        Assert.All(messages, m => Assert.Equal(again.NoticeShown().Replace("{이름}", m.RecipientName, StringComparison.Ordinal), m.Subject + "\n" + m.Body));
        Assert.All(messages, m => Assert.Contains("- 모집인원 5명 → 12명", m.Body, StringComparison.Ordinal));
        Assert.Equal((12, 1), await app.AskAsync(db => db.Openings.Where(o => o.Id == opening.Id).Select(o => ValueTuple.Create(o.Units.Sum(u => u.Headcount), o.Revision)).SingleAsync()));
    }

    [Fact]
    public async Task Lower_pay_is_refused_once_somebody_applied_and_the_page_points_to_another_notice()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        await app.ApplicantAsync(opening);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await AmendAsync(officer, opening.Id, new() { ["Units[0].PayMin"] = "11,000", ["IsNotWorse"] = "true" });
        Assert.Contains("이미 신청한 사람이 있어 급여를 낮추거나", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='/admin/openings/{opening.Id}/withdraw']"));
        Html.ShowsRefusal(await officer.PostAsync($"/admin/openings/{opening.Id}/changes/1/submit", [new("Version", VersionOf(page))], page), "급여를 낮추거나");
        Assert.Equal(11_500, (await app.OpeningAsync(opening.Id)).Units[0].PayMinWon);
    }

    [Fact]
    public async Task Another_place_of_work_needs_the_officers_word_that_nobody_is_worse_off()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        await app.ApplicantAsync(opening);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var first = await AmendAsync(officer, opening.Id, new() { ["Units[0].Place"] = "노원구 월계1동 주민센터" });
        Assert.Contains("신청인에게 불리하지 않은 변경인지 확인하고 표시하세요.", first.Text, StringComparison.Ordinal);
        var second = await AmendAsync(officer, opening.Id, new() { ["IsNotWorse"] = "true" });
        Assert.NotNull((await officer.SubmitAsync(second, button: "승인 요청")).RedirectsTo);
    }

    [Fact]
    public async Task The_drafter_cannot_publish_and_a_return_comes_back_with_its_remarks()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var page = await AmendAsync(officer, opening.Id, new() { ["Title"] = "바뀐 제목" });
        await officer.SubmitAsync(page, button: "승인 요청");
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAsync($"/admin/openings/{opening.Id}/changes/1/publish", [new("DocumentNumber", "1")], page)).Status);

        var review = await approver.VisitAsync($"/admin/openings/{opening.Id}/changes/1");
        Html.ShowsError(await approver.SubmitAsync(review, button: "반려"), "사유를 입력하세요.");
        await approver.SubmitAsync(review, new() { ["Remarks"] = "제목을 다시 보세요." }, "반려");
        Assert.Contains("제목을 다시 보세요.", (await officer.VisitAsync($"/admin/openings/{opening.Id}/changes/1")).Text, StringComparison.Ordinal);
        Assert.Contains("제목을 다시 보세요.", (await officer.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        var again = await officer.VisitAsync($"/admin/openings/{opening.Id}/changes/1");
        Assert.Contains("변경을 그만두었습니다.", (await officer.FollowAsync(await officer.SubmitAsync(again, button: "변경 그만두기"))).Text, StringComparison.Ordinal);
        Assert.NotEqual("바뀐 제목", (await app.OpeningAsync(opening.Id)).Title);
    }

    [Fact]
    public async Task A_second_change_waits_for_the_first()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        await AmendAsync(officer, opening.Id, new() { ["Title"] = "하나" });
        Assert.Contains("아직 끝나지 않은 변경이 있습니다.", (await officer.VisitAsync($"/admin/openings/{opening.Id}/extend")).Text, StringComparison.Ordinal);
        var stale = await officer.VisitAsync($"/admin/openings/{opening.Id}/change?kind=Amendment");
        await AmendAsync(officer, opening.Id, new() { ["Title"] = "둘" });
        Html.ShowsRefusal(await officer.SubmitAsync(stale, new() { ["Title"] = "셋" }, "변경 내용 저장"), "그사이 다른 사람이");
        Assert.Equal(1, await app.AskAsync(db => db.OpeningChanges.CountAsync(c => c.OpeningId == opening.Id)));
    }

    [Fact]
    public async Task Once_results_were_released_nobody_extends_the_window_any_more_neither_as_a_draft_nor_at_the_approval()
    {
        const string refusal = "이미 결과를 통보한 공고라 접수기간을 연장할 수 없습니다. 더 모집하려면 재공고하세요.";
        var (opening, decided) = (await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-1)), await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-1)));
        var (late, early) = (await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(decided));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var form = await officer.VisitAsync($"/admin/openings/{decided.Id}/extend");
        await app.Given.DecidedAsync(decided, (early, ApplicationStatus.Selected));
        Assert.Contains(refusal, (await officer.VisitAsync($"/admin/openings/{decided.Id}/extend")).Text, StringComparison.Ordinal);
        Html.ShowsRefusal(await officer.SubmitAsync(form, Later), refusal);
        Assert.False(await app.AskAsync(db => db.OpeningChanges.AnyAsync(c => c.OpeningId == decided.Id)));

        Assert.NotNull((await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/extend"), Later)).RedirectsTo);
        var waiting = await approver.VisitAsync($"/admin/openings/{opening.Id}/changes/1");
        await app.Given.DecidedAsync(opening, (late, ApplicationStatus.Selected));
        Html.ShowsRefusal(await approver.SubmitAsync(waiting, Document, "승인"), refusal);
        Assert.Equal(opening.ClosesAt, (await app.OpeningAsync(opening.Id)).ClosesAt);
    }

    [Fact]
    public async Task A_closed_opening_takes_applications_again_once_its_extension_is_published()
    {
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-1));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var form = await officer.VisitAsync($"/admin/openings/{opening.Id}/extend");
        Html.ShowsError(await officer.SubmitAsync(form), "사유를 입력하세요.");
        var page = await officer.FollowAsync(await officer.SubmitAsync(form, Later));
        Assert.Contains("2026. 11. 13.(금) 18시까지", page.Text, StringComparison.Ordinal);
        await approver.SubmitAsync(await approver.VisitAsync($"/admin/openings/{opening.Id}/changes/1"), Document, "승인");
        using var resident = app.NewVisitor();
        var shown = await resident.VisitAsync($"/openings/{opening.Id}");
        Assert.Contains("기간 연장(11. 2.)", shown.Text, StringComparison.Ordinal);
        Assert.NotNull(shown.Document.QuerySelector("a[href$='/apply']"));
    }

    [Fact]
    public async Task Another_department_finds_no_change()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        await AmendAsync(officer, opening.Id, new() { ["Title"] = "우리만 아는 제목" });
        using var stranger = await app.AsStaffAsync(StaffRole.Officer, department: "복지정책과");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/openings/{opening.Id}/changes/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/openings/{opening.Id}/change?kind=Amendment")).Status);
        Assert.DoesNotContain("우리만 아는 제목", (await stranger.VisitAsync($"/admin/openings/{opening.Id}")).Text, StringComparison.Ordinal);
    }

    private static string VersionOf(Page page) => page.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;

    private static async Task<Page> AmendAsync(Visitor officer, int id, Dictionary<string, string?> changes)
    {
        var form = await officer.VisitAsync($"/admin/openings/{id}/change?kind=Amendment");
        Dictionary<string, string?> values = new(changes) { ["Reason"] = "BudgetChanged", ["Note"] = "예산이 늘었습니다." };
        var saved = await officer.SubmitAsync(form, values, "변경 내용 저장");
        Assert.True(saved.RedirectsTo is not null, saved.Text);
        return await officer.FollowAsync(saved);
    }
}
