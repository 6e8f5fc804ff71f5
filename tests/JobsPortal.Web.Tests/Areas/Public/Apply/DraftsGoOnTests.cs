using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>Whoever goes back and agrees again finds what was typed, under the same number.</summary>
public sealed class DraftsGoOnTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Going_back_to_the_consents_and_agreeing_again_keeps_the_draft_and_its_number()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var form = await visitor.AgreeAsync(opening);
        await visitor.SubmitAsync(form, new() { ["Name"] = "김순자", ["Phone"] = "010-0000-1234" }, Applying.Later);

        var consent = await visitor.VisitAsync(Html.One(await visitor.VisitAsync(Applying.Url(opening, "form")), "main form a.btn.t").GetAttribute("href")!);
        var again = await visitor.FollowAsync(await visitor.SubmitAsync(consent, new() { ["CollectionAndUse"] = "yes", ["Contact"] = "yes" }, Applying.Next));
        Assert.Equal("김순자", Html.One(again, "[name=Name]").GetAttribute("value"));
        var draft = await app.AskAsync(db => db.Applications.Include(a => a.ConsentRecords).SingleAsync(a => a.OpeningId == opening.Id));
        Assert.Equal([false, true], draft.ConsentRecords.Where(c => c.Kind == ConsentKind.Contact).OrderBy(c => c.Id).Select(c => c.IsGiven));
        Assert.Single(draft.ConsentRecords, c => c.Kind == ConsentKind.CollectionAndUse);
    }

    [Fact]
    public async Task Also_when_a_family_member_types()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var family = await visitor.AgreeAsync(opening, "?by=family");
        var form = await visitor.FollowAsync(await visitor.SubmitAsync(family, new() { ["Form.Name"] = "이수진", ["Form.Relation"] = "딸", ["Form.Phone"] = "010-0000-7777" }, Applying.Next));
        await visitor.SubmitAsync(form, new() { ["Name"] = "김순자" }, Applying.Later);

        foreach (var by in new[] { "?by=family", "" })
        {
            var again = await visitor.AgreeAsync(opening, by);
            Assert.Equal("이수진", Html.One(again, "[name='Form.Name']").GetAttribute("value"));
            var next = await visitor.FollowAsync(await visitor.SubmitAsync(again, button: Applying.Next));
            Assert.Equal("김순자", Html.One(next, "[name=Name]").GetAttribute("value"));
        }
        Assert.Equal(1, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id)));
    }

    [Fact]
    public async Task New_is_begun_only_where_somebody_says_so()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        await visitor.SubmitAsync(await visitor.AgreeAsync(opening), new() { ["Name"] = "김순자" }, Applying.Later);
        var start = await visitor.VisitAsync(Applying.Url(opening, "start"));
        var fresh = await visitor.VisitAsync(start.Document.QuerySelectorAll("main a").Single(a => Html.TextOf(a) == "새로 쓰기").GetAttribute("href")!);
        var consent = await visitor.VisitAsync(Html.One(fresh, "main a.btn.p.big").GetAttribute("href")!);
        var form = await visitor.FollowAsync(await visitor.SubmitAsync(consent, new() { ["CollectionAndUse"] = "yes", ["Contact"] = "no" }, Applying.Next));
        Assert.Equal("", Html.One(form, "[name=Name]").GetAttribute("value") ?? "");
        Assert.Equal(2, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id)));
    }

    [Fact]
    public async Task A_residents_own_draft_never_becomes_the_application_of_somebody_they_type_for()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = await app.AsAsync(await app.Given.ResidentAsync("최민호"));
        await visitor.AgreeAsync(opening);
        await visitor.AgreeAsync(opening, "?by=family");
        var drafts = await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).OrderBy(a => a.Id).ToListAsync());
        Assert.Equal([false, true], drafts.Select(d => d.AccountId is null));
    }
}
