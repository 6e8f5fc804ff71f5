using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.My;

/// <summary>What applicants do with their own application, and what nobody else ever sees.</summary>
public sealed class OwnApplicationTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_strangers_number_is_not_there_exactly_like_an_unknown_one()
    {
        var resident = await app.Given.ResidentAsync();
        var application = await app.Given.SubmittedApplicationAsync(await app.Given.ApprovedOpeningAsync(OpeningKind.Job), resident.Id);
        var unknown = ReceiptNumber.New((_, _) => 777_777_777);
        using var guest = app.NewVisitor();
        using var other = await app.AsResidentAsync();
        using var staff = await app.AsStaffAsync(Domain.Staff.StaffRole.Officer);
        foreach (var visitor in new[] { guest, other, staff })
        {
            foreach (var path in new[] { "", "/receipt", "/edit", "/withdraw", "/accept", "/decline" })
            {
                var strangers = await visitor.VisitAsync($"/my/{application.Number}{path}");
                var nobodys = await visitor.VisitAsync($"/my/{unknown}{path}");
                Assert.Equal(HttpStatusCode.NotFound, strangers.Status);
                Assert.Equal(Body(nobodys), Body(strangers));
            }
        }

        using var owner = await app.AsAsync(resident);
        Assert.Equal(HttpStatusCode.OK, (await owner.VisitAsync("/my/" + application.Number)).Status);
    }

    [Fact]
    public async Task A_forged_proof_opens_nothing()
    {
        var application = await app.Given.SubmittedApplicationAsync(await app.Given.ApprovedOpeningAsync(OpeningKind.Job));
        using var visitor = app.NewVisitor();
        visitor.Client.DefaultRequestHeaders.Add("Cookie", $"__Host-mine={application.Number}:{app.Clock.Now.Ticks}");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/my/" + application.Number)).Status);
    }

    [Fact]
    public async Task Editing_before_the_deadline_makes_a_second_version_and_keeps_the_first()
    {
        var (visitor, application) = await OwnerAsync(OpeningKind.Job);
        var edit = await visitor.VisitAsync($"/my/{application.Number}/edit");
        var refused = await visitor.SubmitAsync(edit, new() { ["Motive"] = "" });
        Html.ShowsError(refused, "지원 동기를 입력해 주세요.");
        var mine = await visitor.FollowAsync(await visitor.SubmitAsync(edit, new() { ["Motive"] = "더 열심히 하겠습니다." }));
        Assert.Contains("더 열심히 하겠습니다.", mine.Text, StringComparison.Ordinal);
        Assert.Contains("신청 내용을 고쳤습니다.", mine.Text, StringComparison.Ordinal);
        var versions = await app.AskAsync(db => db.Applications.Where(a => a.Id == application.Id).SelectMany(a => a.Answers).OrderBy(v => v.Number).ToListAsync());
        Assert.Equal([1, 2], versions.Select(v => v.Number));
        Assert.Contains("동네에서 일하고 싶습니다.", versions[0].Answers, StringComparison.Ordinal);
        Assert.Contains("더 열심히", versions[1].Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_over_an_edit_from_another_window_shows_both_values_first()
    {
        var (visitor, application) = await OwnerAsync(OpeningKind.Job);
        var stale = await visitor.VisitAsync($"/my/{application.Number}/edit");
        await visitor.SubmitAsync(stale, new() { ["Motive"] = "첫째 창" });
        var refused = await visitor.SubmitAsync(stale, new() { ["Motive"] = "둘째 창" });
        Html.ShowsError(refused, "지원 동기: 그 사이에 다른 창에서 ‘첫째 창’으로 저장되었습니다. 적으신 대로 바꾸려면 다시 저장해 주세요.");
        Assert.Equal("둘째 창", Html.One(refused, "[name=Motive]").TextContent.Trim());
        var mine = await visitor.FollowAsync(await visitor.SubmitAsync(refused));
        Assert.Contains("둘째 창", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_deadline_nothing_can_be_edited_even_on_a_page_opened_before()
    {
        var (visitor, application) = await OwnerAsync(OpeningKind.Job);
        var edit = await visitor.VisitAsync($"/my/{application.Number}/edit");
        var before = app.Clock.Now;
        app.Clock.Advance(TimeSpan.FromDays(11));
        using var late = app.NewVisitor();
        await late.LookUpAsync(application.Number, await app.Given.CodeOfAsync(application.Number));
        Assert.Equal($"/my/{application.Number}", (await late.VisitAsync($"/my/{application.Number}/edit")).RedirectsTo);
        var token = await late.VisitAsync("/lookup");
        var refused = await late.PostAsync($"/my/{application.Number}/edit", [new("Motive", "늦은 글"), new("basedOn", "1")], tokenFrom: token);
        Html.ShowsRefusal(refused, "접수기간이 끝난 공고입니다.");
        Assert.Contains("늦은 글", refused.Source, StringComparison.Ordinal);
        app.Clock.Now = before;
    }

    [Fact]
    public async Task Withdrawing_frees_the_person_to_apply_again()
    {
        var (visitor, application) = await OwnerAsync(OpeningKind.Job);
        var confirm = await visitor.VisitAsync($"/my/{application.Number}/withdraw");
        var mine = await visitor.FollowAsync(await visitor.SubmitAsync(confirm, button: "신청 취소"));
        Assert.Contains("지원 취소", mine.Text, StringComparison.Ordinal);
        var again = Html.One(mine, $"a[href='/openings/{application.OpeningId}/apply/start']");
        Assert.Equal("다시 신청하기", Html.TextOf(again));
        Html.ShowsRefusal(await visitor.SubmitAsync(confirm, button: "신청 취소"), "지금은 할 수 없는 일입니다.");

        var opening = await app.AskAsync(db => db.Openings.SingleAsync(o => o.Id == application.OpeningId));
        var done = await visitor.SubmitFormAsync(await visitor.FillAsync(await visitor.AgreeAsync(opening), Given.Answers(OpeningKind.Job)));
        Assert.NotEqual(application.Number, Applying.NumberOn(done));
        Assert.Equal(1, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id && a.IsLive)));
    }

    [Fact]
    public async Task Giving_a_seat_back_lets_the_next_one_have_it()
    {
        var (visitor, application) = await OwnerAsync(OpeningKind.Event, Given.Answers(OpeningKind.Event, change: a => a[DefaultForms.PartySize] = "3"));
        Assert.Equal(3, await TakenAsync(application));
        var confirm = await visitor.VisitAsync($"/my/{application.Number}/decline");
        var mine = await visitor.FollowAsync(await visitor.SubmitAsync(confirm, button: "참가 취소"));
        Assert.Contains("참가를 취소했습니다.", mine.Text, StringComparison.Ordinal);
        Assert.Equal(0, await TakenAsync(application));
        Html.ShowsRefusal(await visitor.SubmitAsync(confirm, button: "참가 취소"), "지금은 할 수 없는 일입니다.");
        Assert.Equal(0, await TakenAsync(application));
    }

    [Fact]
    public async Task Nobody_sees_a_decision_before_it_is_released_and_a_selected_person_answers_in_time()
    {
        var (visitor, application) = await OwnerAsync(OpeningKind.PublicWork);
        var release = await DraftedDecisionAsync(application);
        Assert.Contains("심사 중", (await visitor.VisitAsync("/my/" + application.Number)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("선발되셨습니다", (await visitor.VisitAsync("/my/" + application.Number)).Text, StringComparison.Ordinal);

        await release();
        using var again = app.NewVisitor();
        await again.LookUpAsync(application.Number, await app.Given.CodeOfAsync(application.Number));
        var mine = await again.VisitAsync("/my/" + application.Number);
        Assert.Contains("선발되셨습니다.", mine.Text, StringComparison.Ordinal);
        Assert.Contains("참여 여부를 알려 주세요.", mine.Text, StringComparison.Ordinal);
        Assert.Equal(["참여하겠습니다", "포기합니다"], mine.Document.QuerySelectorAll("main .act a:not([href^='/feedback'])").Select(Html.TextOf));
        var accepted = await again.FollowAsync(await again.SubmitAsync(await again.VisitAsync($"/my/{application.Number}/accept"), button: "참여하겠습니다"));
        Assert.Contains("참여 의사 확인", accepted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_application_is_claimed_with_its_three_numbers_and_by_nobody_else_afterwards()
    {
        var application = await app.Given.SubmittedApplicationAsync(await app.Given.ApprovedOpeningAsync(OpeningKind.Job), answers: Given.Answers(OpeningKind.Job, "박민지"));
        var code = await app.Given.CodeOfAsync(application.Number);
        using var owner = await app.AsResidentAsync();
        Html.ShowsRefusal(await ClaimAsync(owner, application.Number, code, "10"), "입력한 내용과 맞는 신청을 찾지 못했습니다.");
        var list = await owner.FollowAsync(await ClaimAsync(owner, application.Number, code, "9"));
        Assert.Contains(ReceiptNumber.Format(application.Number), list.Text, StringComparison.Ordinal);
        using var other = await app.AsResidentAsync();
        Html.ShowsRefusal(await ClaimAsync(other, application.Number, code, "9"), "다른 계정에 담겨 있는 신청입니다.");
    }

    [Fact]
    public async Task The_list_of_ones_own_asks_for_a_sign_in()
    {
        using var visitor = app.NewVisitor();
        Assert.StartsWith("/account/sign-in", (await visitor.VisitAsync("/my")).RedirectsTo, StringComparison.Ordinal);
    }

    private static async Task<Page> ClaimAsync(Visitor visitor, string number, string code, string day) =>
        await visitor.SubmitAsync(await visitor.VisitAsync("/my/claim"), new()
        {
            ["Number"] = number,
            ["Code"] = code,
            ["BirthDate.Year"] = "1955",
            ["BirthDate.Month"] = "3",
            ["BirthDate.Day"] = day,
        });

    private async Task<(Visitor Visitor, Application Application)> OwnerAsync(OpeningKind kind, IReadOnlyDictionary<string, string>? answers = null)
    {
        var opening = await app.Given.ApprovedOpeningAsync(kind);
        var application = await app.Given.SubmittedApplicationAsync(opening, answers: answers ?? Given.Answers(kind));
        var visitor = app.NewVisitor();
        var found = await visitor.LookUpAsync(application.Number, await app.Given.CodeOfAsync(application.Number), kind == OpeningKind.Event ? null : "1955-03-09");
        Assert.Equal("/my/" + application.Number, found.RedirectsTo);
        return (visitor, application);
    }

    /// <summary>The officer has drafted the selection; the returned step releases it by the approver after the window.</summary>
    private async Task<Func<Task>> DraftedDecisionAsync(Application application)
    {
        var (drafter, approver) = await app.Given.OfficeAsync();
        await using (var context = app.Open())
        {
            (await context.Db.Applications.SingleAsync(a => a.Id == application.Id)).StartReview(Actor.Staff(drafter.Id), app.Clock.Now);
            var batch = new DecisionBatch(application.OpeningId, drafter.Id, app.Clock.Now);
            batch.Put(new DecisionItem { ApplicationId = application.Id, Outcome = ApplicationStatus.Selected }, drafter.Id);
            batch.AnswerBy(app.Clock.Now.AddDays(30));
            context.Db.DecisionBatches.Add(batch);
            await context.Db.SaveChangesAsync();
        }

        return async () =>
        {
            app.Clock.Advance(TimeSpan.FromDays(12));
            await using var context = app.Open();
            var opening = await context.Db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == application.OpeningId);
            var all = await context.Db.Applications.Where(a => a.OpeningId == opening.Id).ToListAsync();
            var batch = await context.Db.DecisionBatches.Include(b => b.Items).SingleAsync(b => b.OpeningId == opening.Id);
            batch.Submit(all, opening, drafter.Id, app.Clock.Now);
            batch.Release(all, opening, approver.Id, app.Clock.Now);
            await context.Db.SaveChangesAsync();
        };
    }

    private Task<int> TakenAsync(Application application) =>
        app.AskAsync(db => db.OpeningUnits.Where(u => u.OpeningId == application.OpeningId).Select(u => u.Taken).SingleAsync());

    /// <summary>The body without what no two pages share: the way back that the header offers.</summary>
    private static string Body(Page page) => Html.TextOf(page.Document.Body);
}
