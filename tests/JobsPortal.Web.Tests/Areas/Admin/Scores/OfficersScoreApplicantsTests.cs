using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Areas.Admin.Decisions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Scores;

/// <summary>심사 점수: written down without names, filled into the 선발(안) by points, read by the applicant after the release.</summary>
public sealed class OfficersScoreApplicantsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Keep = "점수 저장";

    [Fact]
    public async Task Points_lead_to_ranks_the_decision_is_filled_by_them_and_the_applicant_reads_the_own_score_after_the_release()
    {
        var resident = await app.Given.ResidentAsync();
        var opening = await app.ClosedOpeningAsync(places: 1);
        List<Application> people =
            [await app.Given.ApplicationAsync(opening, "홍길순", accountId: resident.Id), await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(opening)];
        using var desk = new DecisionDesk(app, opening, people);
        var officer = await desk.OfficerAsync();
        await SetAsync(officer, opening, ("서류", "60"), ("면접", "40"));
        var page = await officer.VisitAsync($"/admin/scores/{opening.Id}");
        Assert.DoesNotContain("홍길순", page.Text, StringComparison.Ordinal);
        var saved = await officer.FollowAsync(await officer.SubmitAsync(page, Points((50, 30), (60, 40), (50, 30), (10, null)), Keep));
        Assert.Equal(["80점 2위", "100점 1위", "80점 2위", "- -"], saved.Document.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("td.num").TakeLast(2).Select(Html.TextOf))));
        Html.ShowsRefusal(await officer.SubmitAsync(page, Points((1, 1), (60, 40), (50, 30), (10, null)), Keep), "그사이 다른 사람이 점수를 적었습니다.");

        var draft = await desk.BeginAsync(officer);
        Assert.Contains("점수: 100점(만점 100점), 3명 중 1위", draft.Text, StringComparison.Ordinal);
        var fill = await officer.VisitAsync(draft.Url + "/fill");
        Assert.Contains("점수가 모두 있는 3명을 점수 순으로 넣습니다.", fill.Text, StringComparison.Ordinal);
        Html.ShowsError(await officer.SubmitAsync(fill, new() { ["Form.Waiting"] = "" }, "점수 순으로 채우기"), "예비 인원을 적어 주세요. 없으면 0을 적습니다.");
        var filled = await officer.FollowAsync(await officer.SubmitAsync(fill, new() { ["Form.Waiting"] = "1" }, "점수 순으로 채우기"));
        Assert.Contains("선발 1명 · 예비 1명 · 미선발 1명 · 부적격 0명", filled.Text, StringComparison.Ordinal);
        var batch = await app.AskAsync(db => db.DecisionBatches.AsNoTracking().Include(b => b.Items).SingleAsync(b => b.OpeningId == opening.Id));
        Assert.Equal(people[1].Id, batch.Items.Single(i => i.Outcome == ApplicationStatus.Selected).ApplicationId);
        // Equal points: the earlier receipt comes first.
        Assert.Equal((people[0].Id, 1), batch.Items.Where(i => i.Outcome == ApplicationStatus.Waitlisted).Select(i => (i.ApplicationId, i.Rank!.Value)).Single());
        Assert.Equal(DecisionReason.LowerRank, batch.Items.Single(i => i.ApplicationId == people[2].Id).Reason);

        using var owner = await app.AsAsync(resident);
        Assert.DoesNotContain("심사 점수와 순위", (await owner.VisitAsync($"/my/{people[0].Number}")).Text, StringComparison.Ordinal);
        await officer.SubmitAsync(filled, desk.WithReply([]), "임시저장");
        var address = filled.Url.Split('?')[0];
        await officer.SubmitAsync(await officer.VisitAsync(address + "/submit"), button: "승인 요청");
        var approver = await desk.ApproverAsync();
        Assert.NotNull((await approver.ReleaseAsync(await approver.VisitAsync(address + "/release"))).RedirectsTo);
        var mine = await owner.VisitAsync($"/my/{people[0].Number}");
        foreach (var told in new[] { "심사 점수와 순위", "80점(만점 100점)", "3명 중 2위", "50점(만점 60점)", "30점(만점 40점)" }) Assert.Contains(told, mine.Text, StringComparison.Ordinal);
        Assert.Contains("점수와 순위", (await officer.VisitAsync($"/admin/applications/{people[0].Number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_score_outside_its_criterion_keeps_the_whole_page_unsaved_with_everything_typed()
    {
        var (opening, _) = await ScoredOpeningAsync();
        using var officer = await app.OfficerAsync();
        var page = await officer.VisitAsync($"/admin/scores/{opening.Id}");
        foreach (var wrong in new[] { "31", "-1", "셋" })
        {
            var refused = await officer.SubmitAsync(page, new() { ["Form.Rows[0].Points[0]"] = "10", ["Form.Rows[1].Points[0]"] = wrong }, Keep);
            Html.ShowsError(refused, "점수는 0점부터 배점까지의 숫자로 적어 주세요.");
            Assert.Equal(wrong, Html.One(refused, "[name='Form.Rows[1].Points[0]']").GetAttribute("value"));
        }
        Assert.False(await app.AskAsync(db => db.Scores.AnyAsync(s => db.ScoreCriteria.Any(c => c.Id == s.CriterionId && c.OpeningId == opening.Id))));
    }

    [Fact]
    public async Task The_criteria_are_checked_and_stand_once_somebody_is_scored()
    {
        var (opening, _) = await ScoredOpeningAsync();
        using var officer = await app.OfficerAsync();
        var address = $"/admin/scores/{opening.Id}/criteria";
        var form = await officer.VisitAsync(address);
        Html.ShowsRefusal(await officer.SubmitAsync(form, new() { ["Form.Rows[0].Name"] = "", ["Form.Rows[0].Points"] = "" }, "선발기준표 저장"), "심사 항목을 1개부터 10개까지 적어 주세요.");
        Html.ShowsRefusal(await officer.SubmitAsync(form, new() { ["Form.Rows[1].Name"] = "면접" }, "선발기준표 저장"), "배점을 1점부터 100점까지 숫자로 적어 주세요.");
        Html.ShowsError(await officer.SubmitAsync(form, new() { ["Form.Rows[0].Points"] = "많이" }, "선발기준표 저장"), "배점을 1점부터 100점까지 숫자로 적어 주세요.");
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/scores/{opening.Id}"), new() { ["Form.Rows[0].Points[0]"] = "10" }, Keep);
        Html.ShowsRefusal(await officer.SubmitAsync(form, new() { ["Form.Rows[0].Points"] = "50" }, "선발기준표 저장"), "이미 점수를 적은 신청이 있어 선발기준표를 바꿀 수 없습니다.");
        using var stranger = await app.AsAsync(await app.Given.StaffAsync(StaffRole.Officer, "청년정책과"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/scores/{opening.Id}")).Status);
        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        Assert.Empty((await approver.VisitAsync($"/admin/scores/{opening.Id}")).Document.QuerySelectorAll("main button"));
    }

    private async Task<(Opening Opening, List<Application> People)> ScoredOpeningAsync()
    {
        var opening = await app.ClosedOpeningAsync(places: 1);
        List<Application> people = [await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(opening)];
        using var officer = await app.OfficerAsync();
        await SetAsync(officer, opening, ("서류", "30"));
        return (opening, people);
    }

    private static async Task SetAsync(Visitor officer, Opening opening, params (string Name, string Points)[] criteria)
    {
        Dictionary<string, string?> typed = [];
        for (var i = 0; i < criteria.Length; i++) (typed[$"Form.Rows[{i}].Name"], typed[$"Form.Rows[{i}].Points"]) = criteria[i];
        Assert.NotNull((await officer.SubmitAsync(await officer.VisitAsync($"/admin/scores/{opening.Id}/criteria"), typed, "선발기준표 저장")).RedirectsTo);
    }

    private static Dictionary<string, string?> Points(params (int? First, int? Second)[] rows)
    {
        Dictionary<string, string?> typed = [];
        for (var i = 0; i < rows.Length; i++) (typed[$"Form.Rows[{i}].Points[0]"], typed[$"Form.Rows[{i}].Points[1]"]) = ($"{rows[i].First}", $"{rows[i].Second}");
        return typed;
    }
}
