using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using static JobsPortal.Domain.Applications.ApplicationStatus;

namespace JobsPortal.Web.Tests.Areas.Admin.Decisions;

/// <summary>선발(안): what an officer may write, what the page says is missing, and two officers at the same one.</summary>
public sealed class OfficersDraftDecisionsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task What_is_put_in_is_kept_and_in_review_from_then_on()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 3);
        var officer = await desk.OfficerAsync();
        var page = await desk.BeginAsync(officer);
        var saved = await officer.FollowAsync(await officer.SubmitAsync(page, DecisionDesk.Values(Selected, Waitlisted, null), "임시저장"));
        Assert.Contains("임시저장했습니다.", saved.Text, StringComparison.Ordinal);
        Assert.Equal([InReview, InReview, Submitted], await desk.StatusesAsync());
        Assert.Equal("Selected", saved.Document.QuerySelector("[name='Form.Rows[0].Outcome'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("1", saved.Document.QuerySelector("[name='Form.Rows[1].Rank']")!.GetAttribute("value"));

        // Taken out again, the application stays in review but the 선발(안) no longer holds it.
        await officer.SubmitAsync(saved, DecisionDesk.Values(null, Waitlisted, null), "임시저장");
        Assert.Equal(1, await app.AskAsync(db => db.DecisionBatches.Where(b => b.OpeningId == desk.Opening.Id).SelectMany(b => b.Items).CountAsync()));
    }

    [Fact]
    public async Task The_same_one_opens_again_however_often_it_is_begun()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var officer = await desk.OfficerAsync();
        var other = await desk.AtAsync(await desk.AnotherAsync(StaffRole.Officer));
        Assert.Equal((await desk.BeginAsync(officer)).Url, (await desk.BeginAsync(other)).Url);
    }

    public static TheoryData<string, string> Missing => new()
    {
        { "nothing", "선발(안)에 담긴 사람이 없습니다. 결과를 한 명 이상 정하세요." },
        { "too many", "모집인원보다 많은 사람을 선발했습니다. 모집단위별 인원을 확인하세요." },
        { "rank twice", "예비순번이 비었거나 겹치거나 건너뜁니다. 모집단위마다 1번부터(이미 예비인 분이 있으면 그다음 번호부터) 차례로 적어 주세요." },
        { "no reason", "미선발·부적격에는 사유를 골라야 합니다." },
        { "no note", "사유가 ‘기타’이면 설명을 적어 주세요. 신청인이 읽는 글입니다." },
        { "no day", "선발된 사람이 참여 여부를 알려 줄 기한을 앞으로의 날짜로 정하세요." },
        { "window open", "접수가 끝나지 않았습니다. 접수기간이 끝난 뒤에 결과를 정할 수 있습니다." },
    };

    [Theory, MemberData(nameof(Missing))]
    public async Task What_is_missing_is_said_before_the_button_and_refused_behind_it(string what, string sentence)
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2, places: 1, closesAt: what == "window open" ? app.Clock.Now.AddDays(2) : null);
        var values = what switch
        {
            "nothing" => desk.WithReply([]),
            "too many" => desk.WithReply(DecisionDesk.Values(Selected, Selected)),
            "rank twice" => new(desk.WithReply(DecisionDesk.Values(Waitlisted, Waitlisted))) { ["Form.Rows[1].Rank"] = "1" },
            "no reason" => new(desk.WithReply(DecisionDesk.Values(Selected, NotSelected))) { ["Form.Rows[1].Reason"] = "" },
            "no note" => new(desk.WithReply(DecisionDesk.Values(Selected, NotSelected))) { ["Form.Rows[1].Reason"] = "Other" },
            "no day" => DecisionDesk.Values(Selected, null),
            _ => desk.WithReply(DecisionDesk.Values(Selected, null)),
        };
        var officer = await desk.OfficerAsync();
        var saved = await officer.FollowAsync(await officer.SubmitAsync(await desk.BeginAsync(officer), values, "임시저장"));
        Assert.Contains(sentence, saved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(saved.Document.QuerySelectorAll("a.btn"), a => Html.TextOf(a) == "승인 요청");

        var forced = await officer.PostAsync(saved.Url + "/submit", [new("Form.Version", Html.One(saved, "[name='Form.Version']").GetAttribute("value")!)], saved);
        Html.ShowsRefusal(forced, sentence);
        Assert.Equal(DecisionBatchStatus.Draft, await app.AskAsync(db => db.DecisionBatches.Where(b => b.OpeningId == desk.Opening.Id).Select(b => b.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_wrong_rank_stands_at_its_field_while_the_right_rows_are_saved()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2);
        var officer = await desk.OfficerAsync();
        var values = new Dictionary<string, string?>(DecisionDesk.Values(Waitlisted, Selected)) { ["Form.Rows[0].Rank"] = "0" };
        var refused = await officer.SubmitAsync(await desk.BeginAsync(officer), values, "임시저장");
        Html.ShowsError(refused, $"{ReceiptNumber.Format(desk.Applications[0].Number)}: 예비순번은 1 이상의 숫자로 적어 주세요.");
        Assert.Equal("0", Html.One(refused, "[name='Form.Rows[0].Rank']").GetAttribute("value"));
        Assert.Equal([Selected], await OutcomesAsync(desk));
        // Put right on the refused page, it is saved: the page carries the version of what was saved beside it.
        var right = await officer.SubmitAsync(refused, new() { ["Form.Rows[0].Rank"] = "1" }, "임시저장");
        Assert.NotNull(right.RedirectsTo);
        Assert.Equal([Selected, Waitlisted], (await OutcomesAsync(desk)).Order());
    }

    [Fact]
    public async Task The_answers_that_count_stand_beside_each_decision_unit_by_unit()
    {
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-2), change: d => d with
        {
            Units = [Given.Unit("안내"), Given.Unit("정리")],
            Exclusions = ["재학 중인 분"],
        });
        foreach (var unit in new[] { opening.Units[1], opening.Units[0], opening.Units[1] }) await app.Given.ApplicationAsync(opening, unitId: unit.Id);
        using var officer = await app.AsAsync((await app.Given.OfficeAsync()).Drafter);
        var page = await officer.FollowAsync(await officer.SubmitAsync(await officer.VisitAsync($"/admin/applications?opening={opening.Id}"), button: "선발(안) 작성"));
        Assert.Equal(["모집단위: 안내", "모집단위: 정리"], page.Document.QuerySelectorAll("th[scope=rowgroup]").Select(Html.TextOf));
        Assert.Equal(3, page.Document.QuerySelectorAll("tbody th[scope=row]").Count(row => Html.TextOf(row).Contains("상계1동 · 만 71세 · 가구원 2명", StringComparison.Ordinal)));
        Assert.Contains("참여가 제한되는 경우: 해당 사항 없음", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_registration_number_in_a_note_is_refused()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var officer = await desk.OfficerAsync();
        var values = new Dictionary<string, string?>(DecisionDesk.Values(Selected)) { ["Form.Rows[0].Note"] = "본인 확인 600309-1234567" };
        var refused = await officer.SubmitAsync(await desk.BeginAsync(officer), values, "임시저장");
        Html.ShowsError(refused, $"{ReceiptNumber.Format(desk.Applications[0].Number)}: 주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.");
        Assert.Empty(await OutcomesAsync(desk));
    }

    [Fact]
    public async Task Two_officers_on_one_page_see_both_values_and_nobody_is_overwritten_unasked()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2);
        var first = await desk.OfficerAsync();
        var second = await desk.AtAsync(await desk.AnotherAsync(StaffRole.Officer));
        var ofFirst = await desk.BeginAsync(first);
        var ofSecond = await desk.BeginAsync(second);
        await first.SubmitAsync(ofFirst, DecisionDesk.Values(Selected, NotSelected), "임시저장");

        var stale = await second.SubmitAsync(ofSecond, DecisionDesk.Values(Waitlisted, null), "임시저장");
        Html.ShowsRefusal(stale, "그사이 다른 사람이 이 선발(안)을 저장했습니다.");
        Assert.Contains("지금 저장된 값: 선발", stale.Text, StringComparison.Ordinal);
        Assert.Equal("Waitlisted", stale.Document.QuerySelector("[name='Form.Rows[0].Outcome'] option[selected]")!.GetAttribute("value"));
        Assert.Equal([NotSelected, Selected], (await OutcomesAsync(desk)).OrderByDescending(o => o));

        Assert.NotNull((await second.SubmitAsync(stale, button: "임시저장")).RedirectsTo);
        Assert.Equal([Waitlisted], await OutcomesAsync(desk));
    }

    [Fact]
    public async Task An_ineligible_person_is_put_in_with_a_coded_reason()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var officer = await desk.OfficerAsync();
        var address = $"/admin/applications/{desk.Applications[0].Number}";
        var form = await officer.VisitAsync(address + "/ineligible");
        var refused = await officer.SubmitAsync(form, button: "선발(안)에 넣기");
        Html.ShowsError(refused, "사유를 고르세요.");
        var done = await officer.FollowAsync(await officer.SubmitAsync(refused, new() { ["Form.Reason"] = nameof(DecisionReason.IncomeAboveLimit) }, "선발(안)에 넣기"));
        Assert.Contains("이 신청: 부적격(참여 배제)", done.Text, StringComparison.Ordinal);
        Assert.Equal([InReview], await desk.StatusesAsync());
        Assert.Equal([Ineligible], await OutcomesAsync(desk));
    }

    [Theory]
    [InlineData(StaffRole.Officer), InlineData(StaffRole.Approver), InlineData(StaffRole.CounterClerk), InlineData(StaffRole.Administrator)]
    public async Task Other_departments_and_other_roles_find_no_decisions(StaffRole role)
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var officer = await desk.OfficerAsync();
        var address = (await desk.BeginAsync(officer)).Url;
        using var stranger = await app.AsStaffAsync(role, "어르신복지과", role == StaffRole.CounterClerk ? Given.Dong : null);
        foreach (var page in new[] { "", "/submit", "/take-back", "/release", "/return" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync(address + page)).Status);
        }

        var list = await stranger.VisitAsync("/admin/decisions");
        Assert.DoesNotContain(desk.Opening.Title, list.Source, StringComparison.Ordinal);
        var token = await stranger.VisitAsync("/account/security");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"/admin/openings/{desk.Opening.Id}/decisions", [], token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"/admin/openings/{desk.Opening.Id}/start-review", [], token)).Status);
    }

    [Fact]
    public async Task First_comers_have_no_decisions()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1, kind: Domain.Openings.OpeningKind.Event);
        var officer = await desk.OfficerAsync();
        var list = await officer.VisitAsync($"/admin/applications?opening={desk.Opening.Id}");
        Assert.DoesNotContain("선발(안) 작성", list.Text, StringComparison.Ordinal);
        var token = await officer.VisitAsync("/account/security");
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAsync($"/admin/openings/{desk.Opening.Id}/decisions", [], token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync($"/admin/applications/{desk.Applications[0].Number}/propose")).Status);
    }

    [Fact]
    public async Task All_that_wait_start_their_review_at_once()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 3);
        var officer = await desk.OfficerAsync();
        var list = await officer.VisitAsync($"/admin/applications?opening={desk.Opening.Id}");
        var done = await officer.FollowAsync(await officer.SubmitAsync(list, button: "접수된 3명 모두 심사 시작"));
        Assert.Contains("3명의 심사를 시작했습니다.", done.Text, StringComparison.Ordinal);
        Assert.Equal([InReview, InReview, InReview], await desk.StatusesAsync());
    }

    private Task<List<ApplicationStatus>> OutcomesAsync(DecisionDesk desk) => app.AskAsync(db =>
        db.DecisionBatches.Where(b => b.OpeningId == desk.Opening.Id).SelectMany(b => b.Items).OrderBy(i => i.Id).Select(i => i.Outcome).ToListAsync());
}
