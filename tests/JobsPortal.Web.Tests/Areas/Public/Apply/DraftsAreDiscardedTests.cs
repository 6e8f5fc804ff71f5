using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>쓰다 만 신청서 지우기, without an account too.</summary>
public sealed class DraftsAreDiscardedTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_guest_deletes_the_own_draft_and_no_byte_of_it_stays()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event);
        using var guest = app.NewVisitor();
        var form = await guest.FollowAsync(await guest.SubmitAsync(await guest.VisitAsync($"/openings/{opening.Id}/apply/consent"), new() { ["CollectionAndUse"] = "yes", ["Contact"] = "no" }));
        await guest.SubmitAsync(form, new() { ["Name"] = "남궁지움" }, "저장하고 나중에 하기");
        Assert.True(app.Holds("남궁지움"));
        var saved = await guest.VisitAsync($"/openings/{opening.Id}/apply/saved");
        Assert.Contains(saved.Document.QuerySelectorAll("main a"), a => Html.TextOf(a) == "쓰다 만 신청서 지우기");
        var gone = await guest.FollowAsync(await guest.SubmitAsync(await guest.VisitAsync($"/openings/{opening.Id}/apply/discard"), button: "신청서 지우기"));
        Assert.Contains("쓰다 만 신청서를 지웠습니다.", gone.Text, StringComparison.Ordinal);
        Assert.False(await app.AskAsync(db => db.Applications.AnyAsync(a => a.OpeningId == opening.Id)));
        Assert.False(app.Holds("남궁지움"));
    }

    [Fact]
    public async Task Nobody_deletes_a_draft_of_somebody_else_or_what_was_submitted()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event);
        var other = await app.Given.DraftApplicationAsync(opening);
        var account = await app.Given.ResidentAsync();
        var sent = await app.Given.SubmittedApplicationAsync(opening, account.Id);
        using var stranger = app.NewVisitor();
        Assert.NotNull((await stranger.VisitAsync($"/openings/{opening.Id}/apply/discard")).RedirectsTo);
        using var resident = await app.AsAsync(account);
        var token = await resident.VisitAsync("/account/security");
        foreach (var number in new[] { other.Number, sent.Number })
            Assert.NotNull((await resident.PostAsync($"/openings/{opening.Id}/apply/discard", [new("number", number)], token)).RedirectsTo);
        Assert.Equal(2, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id)));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync("/openings/999999/apply/discard")).Status);
    }
}
