using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Openings;

/// <summary>결과 공개: 접수번호 only, until its day.</summary>
public sealed class ResultsAreShownForASetTimeTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Everybody_reads_the_numbers_until_the_day_has_passed_and_nobody_a_name()
    {
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-3));
        var (selected, waiting, refused) = (await app.Given.ApplicationAsync(opening, "홍길동"), await app.Given.ApplicationAsync(opening, "임꺽정"), await app.Given.ApplicationAsync(opening));
        await app.Given.DecidedAsync(opening, (selected, ApplicationStatus.Selected), (waiting, ApplicationStatus.Waitlisted), (refused, ApplicationStatus.NotSelected));
        var address = $"/openings/{opening.Id}/results";
        using var stranger = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync(address)).Status);
        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        var form = await approver.VisitAsync($"/admin/openings/{opening.Id}/result-list");
        Html.ShowsError(await approver.SubmitAsync(form, Day(SeoulTime.DayOf(app.Clock.Now).AddDays(61)), "결과 공개"), "오늘부터 60일 안의 날짜를 적어 주세요.");
        var last = SeoulTime.DayOf(app.Clock.Now).AddDays(2);
        Assert.NotNull((await approver.SubmitAsync(form, Day(last), "결과 공개")).RedirectsTo);

        var page = await stranger.VisitAsync(address);
        Assert.Contains(ReceiptNumber.Format(selected.Number), page.Text, StringComparison.Ordinal);
        Assert.Contains("예비 1번", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ReceiptNumber.Format(refused.Number), page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("홍길동", page.Source, StringComparison.Ordinal);
        Assert.Contains("noindex", page.Source, StringComparison.Ordinal);
        Assert.Contains("결과 발표 보기", (await stranger.VisitAsync($"/openings/{opening.Id}")).Text, StringComparison.Ordinal);
        var before = app.Clock.Now;
        try
        {
            app.Clock.Now = SeoulTime.EndOf(last).AddMilliseconds(-1);
            Assert.Equal(HttpStatusCode.OK, (await stranger.VisitAsync(address)).Status);
            app.Clock.Now = SeoulTime.EndOf(last);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync(address)).Status);
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task An_approver_ends_it_at_once_and_another_department_has_no_door()
    {
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddHours(-3));
        var selected = await app.Given.ApplicationAsync(opening);
        await app.Given.DecidedAsync(opening, (selected, ApplicationStatus.Selected));
        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        var shown = await approver.FollowAsync(await approver.SubmitAsync(await approver.VisitAsync($"/admin/openings/{opening.Id}/result-list"), button: "결과 공개"));
        Assert.NotNull((await approver.SubmitAsync(shown, button: "공개 끝내기")).RedirectsTo);
        using var stranger = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/openings/{opening.Id}/results")).Status);
        using var other = await app.AsStaffAsync(Domain.Staff.StaffRole.Approver, "청년정책과");
        Assert.Equal(HttpStatusCode.NotFound, (await other.VisitAsync($"/admin/openings/{opening.Id}/result-list")).Status);
    }

    private static Dictionary<string, string?> Day(DateOnly day) =>
        new() { ["Form.LastDay.Year"] = $"{day.Year}", ["Form.LastDay.Month"] = $"{day.Month}", ["Form.LastDay.Day"] = $"{day.Day}" };
}
