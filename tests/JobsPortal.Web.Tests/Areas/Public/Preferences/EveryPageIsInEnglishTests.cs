using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Conventions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Preferences;

/// <summary>No resident page leaves a reader of English alone with Korean that is not marked as the office's own.</summary>
public sealed class EveryPageIsInEnglishTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] ForMachines = ["/api", "/healthz", "/dev/", "/openapi", ".ics", ".atom", ".xml", ".css", ".json", ".txt", "/attachments", "/error"];

    [Fact]
    public async Task Every_page_that_needs_no_sign_in_is_in_english()
    {
        var opening = await FullOpeningAsync();
        var application = await app.Given.SubmittedApplicationAsync(opening, answers: AnswersTo(opening));
        using var visitor = app.NewVisitor();
        await visitor.LookUpAsync(application.Number, await app.Given.CodeOfAsync(application.Number));
        await visitor.ChooseAsync();
        await English.HoldsOnAllAsync(visitor, Addresses("anonymous", opening, application));
    }

    [Fact]
    public async Task Every_page_of_a_signed_in_resident_is_in_english()
    {
        var account = await app.Given.ResidentAsync();
        var opening = await FullOpeningAsync();
        var application = await app.Given.SubmittedApplicationAsync(opening, account.Id, AnswersTo(opening));
        using var visitor = app.NewVisitor();
        await visitor.SignInAsync(account.UserName!);
        await visitor.ChooseAsync();
        await English.HoldsOnAllAsync(visitor, Addresses("signed-in", opening, application).Append($"/my/{application.Number}").Append($"/my/{application.Number}/edit"));
    }

    [Fact]
    public async Task An_applicant_gets_from_the_opening_to_the_receipt_in_english_and_is_written_to_in_korean()
    {
        var opening = await FullOpeningAsync();
        using var visitor = app.NewVisitor();
        await visitor.ChooseAsync();
        English.Holds(await visitor.VisitAsync(Applying.Url(opening, "start")));
        var told = await visitor.SubmitAsync(await visitor.VisitAsync(Applying.Url(opening, "eligibility")), new() { ["Form.Place"] = "1135063000", ["Form.Declarations[0]"] = "no" });
        English.Holds(await visitor.FollowAsync(told));

        var consent = English.Holds(await visitor.VisitAsync(Applying.Url(opening, "consent")));
        English.Holds(await visitor.SubmitAsync(consent));
        var page = English.Holds(await visitor.FollowAsync(await visitor.SubmitAsync(consent, new() { ["CollectionAndUse"] = "yes", ["Contact"] = "no" })));
        English.Holds(await visitor.SubmitAsync(page, new() { ["Name"] = "", ["BirthDate.Month"] = "13" }));
        var answers = AnswersTo(opening, "Anna Kim");
        answers[DefaultForms.Email] = "anna@mail.example";
        while (!page.Url.EndsWith("/check", StringComparison.Ordinal))
        {
            page = English.Holds(await visitor.FollowAsync(await visitor.SubmitAsync(page, Applying.Controls(page, answers))));
        }
        var done = English.Holds(await visitor.FollowAsync(await visitor.SubmitAsync(page)));
        Assert.Equal("Your application has been received", Html.TextOf(Html.One(done, "h1")));

        var mine = English.Holds(await visitor.VisitAsync("/my/" + Applying.NumberOn(done)));
        Assert.Contains("Received", mine.Text, StringComparison.Ordinal);
        var mail = await app.AskAsync(db => db.OutboxMessages.SingleAsync(m => m.To == "anna@mail.example"));
        Assert.Contains("상태: 접수 완료", mail.Body, StringComparison.Ordinal);
        Assert.Contains("신청이 접수되었습니다.", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_of_the_office_is_told_in_english()
    {
        var opening = await FullOpeningAsync();
        var closed = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddDays(-1));
        var selected = await app.Given.ApplicationAsync(closed);
        var refused = await app.Given.ApplicationAsync(closed);
        await app.Given.DecidedAsync(closed, (selected, ApplicationStatus.Selected), (refused, ApplicationStatus.NotSelected));
        foreach (var number in new[] { selected.Number, refused.Number })
        {
            using var visitor = app.NewVisitor();
            await visitor.LookUpAsync(number, await app.Given.CodeOfAsync(number));
            await visitor.ChooseAsync();
            await English.HoldsOnAllAsync(visitor, new[] { "", "/accept", "/decline", "/objection", "/receipt", "/data" }.Select(step => "/my/" + number + step));
        }
        using var stranger = app.NewVisitor();
        await stranger.ChooseAsync();
        English.Holds(await stranger.FollowAsync(await stranger.VisitAsync(Applying.Url(closed, "start"))));
        English.Holds(await stranger.SubmitAsync(await stranger.VisitAsync("/lookup"), new() { ["Number"] = "1" }));
        English.Holds(await stranger.SubmitAsync(await stranger.VisitAsync("/account/sign-in"), new() { ["Login"] = "nobody", ["Password"] = "wrong" }));
        English.Holds(await stranger.SubmitAsync(await stranger.VisitAsync("/account/register"), new() { ["Login"] = "a", ["Password"] = "short", ["Phone"] = "1", ["Email"] = "x", ["Name"] = "900101-1234567" }));
        Assert.Contains("Page not found", English.Holds(await stranger.VisitAsync("/nowhere")).Text, StringComparison.Ordinal);
        Assert.Contains("Apply: ", English.Holds(await stranger.VisitAsync(Applying.Url(opening, "start"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happened_what_notices_are_about_what_is_kept_and_what_excludes_is_said_in_english()
    {
        var account = await app.Given.ResidentAsync();
        var opening = await app.Given.ApprovedOpeningAsync(title: "도서관 안내", change: d => d with { Exclusions = ["생계급여를 받고 있습니다.", "구청 직원의 가족"] });
        var answers = AnswersTo(opening);
        answers[DefaultForms.Email] = "told@mail.example";
        var application = await app.Given.SubmittedApplicationAsync(opening, account.Id, answers);
        await InvitedAsync(application);
        using var visitor = app.NewVisitor();
        await visitor.SignInAsync(account.UserName!);
        await visitor.SubmitAsync(await visitor.VisitAsync("/my/profile"), new() { ["Form.Careers"] = "도서관에서 2년 일했습니다.", ["Form.Hours"] = "오전" }, "저장");
        var saved = await visitor.VisitAsync($"/openings/{opening.Id}");
        await visitor.PostAsync($"/openings/{opening.Id}/save", [new("notice", "true")], saved);
        await visitor.ChooseAsync();

        var mine = English.Holds(await visitor.VisitAsync("/my/" + application.Number));
        var happened = Html.TextOf(Html.One(mine, ".timeline"));
        Assert.Contains("None of the interview times fits", happened, StringComparison.Ordinal);
        Assert.Contains("Interview time chosen: Sat 7 Nov", happened, StringComparison.Ordinal);
        Assert.Contains("(confirmed by ", happened, StringComparison.Ordinal);
        Assert.Equal(["구청 3층 회의실"], Html.One(mine, ".timeline").QuerySelectorAll("[lang=ko]").Select(Html.TextOf));
        Assert.Contains("Your application was received", Html.TextOf(Html.One(mine, "[aria-labelledby=h-notices]")), StringComparison.Ordinal);
        Assert.Contains("Your application was received", English.Holds(await visitor.VisitAsync("/my")).Text, StringComparison.Ordinal);
        Assert.Equal("도서관 안내", Html.TextOf(Html.One(English.Holds(await visitor.VisitAsync("/my/saved")), "main h2 [lang=ko]")));
        Assert.Equal("ko", Html.One(English.Holds(await visitor.VisitAsync("/my/profile")), "#Form_Careers").GetAttribute("lang"));

        foreach (var address in new[] { $"/openings/{opening.Id}", Applying.Url(opening, "eligibility") })
        {
            var page = English.Holds(await visitor.VisitAsync(address));
            Assert.Contains("I receive livelihood benefit.", page.Text, StringComparison.Ordinal);
            Assert.Contains(page.Document.QuerySelectorAll("main [lang=ko]"), said => Html.TextOf(said) == "구청 직원의 가족");
        }
    }

    [Fact]
    public async Task Dates_money_and_counts_read_as_english_does()
    {
        var opening = await app.Given.ApprovedOpeningAsync(opensAt: new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc), closesAt: new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc));
        using var visitor = app.NewVisitor();
        await visitor.ChooseAsync();
        var page = await visitor.VisitAsync($"/openings/{opening.Id}");
        Assert.Contains("by 18:00 on Mon 30 Nov 2026 (closes at exactly 18:00)", page.Text, StringComparison.Ordinal);
        Assert.Contains("11,500 won an hour", page.Text, StringComparison.Ordinal);
        Assert.Contains("5 people", page.Text, StringComparison.Ordinal);
        Assert.Contains("the Korean text counts", page.Text, StringComparison.Ordinal);
        Assert.Equal("ko", Html.One(page, "h1 span").GetAttribute("lang"));
    }

    private async Task InvitedAsync(Application application)
    {
        await using (var context = app.Open())
        {
            var shortlisted = await context.Db.Applications.SingleAsync(a => a.Id == application.Id);
            context.Db.Add(Interview.Invite(shortlisted, isInvited: false, app.Clock.Now.AddDays(3), by: 1, app.Clock.Now));
            context.Db.Add(new InterviewSlot(application.OpeningId, app.Clock.Now.AddDays(5), "구청 3층 회의실", 3, by: 1, app.Clock.Now));
            await context.Db.SaveChangesAsync();
        }
        await using var answering = app.Open();
        var answer = answering.Get<Web.Applications.AnswerInterview>();
        Assert.Null(await answer.AskForOtherTimesAsync(application.Id, Actor.Applicant(null), way: null, app.Clock.Now));
        var slot = await app.AskAsync(db => db.InterviewSlots.Where(s => s.OpeningId == application.OpeningId).Select(s => s.Id).SingleAsync());
        Assert.Null(await answer.BookAsync(application.Id, slot, Actor.Applicant(null), CaseWay.Telephone, app.Clock.Now.AddMinutes(1)));
    }

    private static Dictionary<string, string> AnswersTo(Opening opening, string name = "김순자") =>
        Given.Answers(opening.Kind, name, change: a => a[DefaultForms.Unit] = FormattableString.Invariant($"{opening.Units[0].Id}"));

    private Task<Opening> FullOpeningAsync() => app.Given.ApprovedOpeningAsync(change: d => d with
    {
        Residence = ResidenceRule.District,
        Exclusions = ["실업급여를 받는 분"],
        Units = [Given.Unit(), Given.Unit("안내원", 1)],
    });

    // From the checked-in list of doors, so that a page made tomorrow is looked at too.
    private static IEnumerable<string> Addresses(string who, Opening opening, Application application) =>
        Sources.Read("tests/JobsPortal.Web.Tests/Conventions/routes.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ')).Where(door => door is ["GET", var address, var asked] && asked == who && !ForMachines.Any(address.Contains))
            .Select(door => door[1].Replace("{id:int}", door[1].StartsWith("/openings", StringComparison.Ordinal) ? $"{opening.Id}" : "1", StringComparison.Ordinal).Replace("{number}", application.Number, StringComparison.Ordinal))
            .Where(address => !address.Contains('{', StringComparison.Ordinal));
}
