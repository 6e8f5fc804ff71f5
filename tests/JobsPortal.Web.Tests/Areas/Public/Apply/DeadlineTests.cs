using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>"18:00까지" closes at 18:00:00.000 by the server's clock, whenever the page was opened.</summary>
public sealed class DeadlineTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly DateTime Closes = SeoulTime.At(new DateOnly(2026, 11, 20), new TimeOnly(18, 0));

    [Fact]
    public async Task A_millisecond_before_the_deadline_is_in_time()
    {
        using var visitor = app.NewVisitor();
        var (opening, check) = await OpenedAnHourBeforeAsync(visitor);
        app.Clock.Now = Closes.AddMilliseconds(-1);
        Assert.Contains("신청이 접수되었습니다", (await visitor.SubmitFormAsync(check)).Text, StringComparison.Ordinal);
        Assert.Equal(Closes.AddMilliseconds(-1), await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).Select(a => a.ReceivedAt).SingleAsync()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task From_the_deadline_on_it_is_refused_and_the_draft_is_kept(int milliseconds)
    {
        using var visitor = app.NewVisitor();
        var (opening, check) = await OpenedAnHourBeforeAsync(visitor);
        app.Clock.Now = Closes.AddMilliseconds(milliseconds);
        var refused = await visitor.SubmitAsync(check, button: Applying.Submit);
        Html.ShowsRefusal(refused, "접수기간이 끝난 공고입니다.");
        Assert.Contains("보관했습니다", refused.Text, StringComparison.Ordinal);
        var draft = await app.AskAsync(db => db.Applications.SingleAsync(a => a.OpeningId == opening.Id));
        Assert.Equal((ApplicationStatus.Draft, "김순자"), (draft.Status, draft.ApplicantName));
    }

    [Fact]
    public async Task Typing_past_the_deadline_is_refused_too_and_kept()
    {
        app.Clock.Now = Closes.AddHours(-1);
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, closesAt: Closes);
        using var visitor = app.NewVisitor();
        var form = await visitor.AgreeAsync(opening);
        app.Clock.Now = Closes;
        Html.ShowsRefusal(await visitor.SubmitAsync(form, new() { ["Name"] = "김순자" }, Applying.Next), "접수기간이 끝난 공고입니다.");
        Assert.Equal("김순자", await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).Select(a => a.ApplicantName).SingleAsync()));
    }

    [Fact]
    public async Task Before_the_window_nobody_can_begin()
    {
        var opening = await app.Given.ApprovedOpeningAsync(opensAt: app.Clock.Now.AddMilliseconds(1));
        using var visitor = app.NewVisitor();
        var page = await visitor.VisitAsync(Applying.Url(opening, "start"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("아직 접수가 시작되지 않았습니다.", page.Text, StringComparison.Ordinal);
    }

    private async Task<(Opening Opening, Page Check)> OpenedAnHourBeforeAsync(Visitor visitor)
    {
        app.Clock.Now = Closes.AddHours(-1);
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, closesAt: Closes);
        return (opening, await visitor.ArriveAtCheckAsync(opening));
    }
}
