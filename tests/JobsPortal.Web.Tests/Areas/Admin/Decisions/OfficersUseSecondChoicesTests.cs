using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Decisions;

/// <summary>2지망: asked where there are several units, seen in the decision, and the place is counted where it is given.</summary>
public sealed class OfficersUseSecondChoicesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Whoever_does_not_fit_into_the_first_unit_is_selected_for_the_second_and_told_so()
    {
        var (opening, first, second) = await OpeningAsync(OpeningKind.PublicWork, app.Clock.Now.AddHours(-2));
        var winner = await ApplyAsync(opening, first, null);
        var other = await ApplyAsync(opening, first, second);
        Assert.Equal((first.Id, second.Id), (other.UnitId!.Value, other.SecondUnitId!.Value));
        using var desk = new DecisionDesk(app, opening, [winner, other]);
        var officer = await desk.OfficerAsync();
        var page = await desk.BeginAsync(officer);
        Assert.Contains("2지망으로: 오후반", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("input[name$='.SecondChoice']"));
        var values = desk.WithReply(DecisionDesk.Values(ApplicationStatus.Selected, ApplicationStatus.Selected));
        var full = await officer.FollowAsync(await officer.SubmitAsync(page, values, "임시저장"));
        Assert.Contains("오전반: 1명 중 2명", full.Text, StringComparison.Ordinal);
        var fits = await officer.FollowAsync(await officer.SubmitAsync(full, new(values) { ["Form.Rows[1].SecondChoice"] = "true" }, "임시저장"));
        Assert.Contains("오전반: 1명 중 1명", fits.Text, StringComparison.Ordinal);
        Assert.Contains("오후반: 1명 중 1명", fits.Text, StringComparison.Ordinal);
        var address = fits.Url.Split('?')[0];
        await officer.SubmitAsync(await officer.VisitAsync(address + "/submit"), button: "승인 요청");
        var approver = await desk.ApproverAsync();
        var release = await approver.VisitAsync(address + "/release");
        Assert.Contains("2지망으로 고르신 자리입니다: 오후반", release.Text, StringComparison.Ordinal);
        Assert.NotNull((await approver.ReleaseAsync(release)).RedirectsTo);
        var selected = await app.AskAsync(db => db.Applications.AsNoTracking().SingleAsync(a => a.Id == other.Id));
        Assert.Equal((ApplicationStatus.Selected, second.Id), (selected.Status, selected.UnitId!.Value));
        Assert.Contains("2지망으로 고르신 자리입니다: 오후반", (await app.NoticesAsync(other))[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_and_a_counter_name_a_second_choice_that_is_not_the_first()
    {
        var (opening, first, second) = await OpeningAsync(OpeningKind.Job, app.Clock.Now.AddDays(7));
        using var clerk = await app.OfficerAsync();
        var page = await clerk.VisitAsync($"/admin/intake/{opening.Id}");
        Assert.Equal(["", $"{first.Id}", $"{second.Id}"], page.Document.QuerySelectorAll("input[name=SecondUnit]").Select(i => i.GetAttribute("value") ?? ""));
        Html.ShowsError(
            await clerk.SubmitAsync(page, new() { ["Unit"] = $"{first.Id}", ["SecondUnit"] = $"{first.Id}" }, "접수하고 접수증 보기"), "2지망 모집단위는 첫 번째로 고른 자리와 다른 자리로 골라 주세요.");
    }

    [Fact]
    public async Task An_opening_with_one_unit_asks_for_no_second_choice()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, closesAt: app.Clock.Now.AddDays(7));
        using var clerk = await app.OfficerAsync();
        Assert.Empty((await clerk.VisitAsync($"/admin/intake/{opening.Id}")).Document.QuerySelectorAll("[name=SecondUnit]"));
    }

    private async Task<(Opening Opening, OpeningUnit First, OpeningUnit Second)> OpeningAsync(OpeningKind kind, DateTime closesAt)
    {
        var opening = await app.Given.ApprovedOpeningAsync(kind, closesAt: closesAt, change: d => d with { Units = [Given.Unit("오전반", headcount: 1), Given.Unit("오후반", headcount: 1)] });
        return (opening, opening.Units.Single(u => u.Name == "오전반"), opening.Units.Single(u => u.Name == "오후반"));
    }

    private Task<Application> ApplyAsync(Opening opening, OpeningUnit first, OpeningUnit? second) => app.Given.ApplicationAsync(opening, unitId: first.Id, secondUnitId: second?.Id);
}
