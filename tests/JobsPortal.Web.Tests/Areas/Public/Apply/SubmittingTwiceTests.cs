using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Public.Apply;

/// <summary>Pressing twice, many at once, the same person again: one application each, and never more people than places.</summary>
public sealed class SubmittingTwiceTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int Crowd = 200;
    private const int Places = 30;

    [Fact]
    public async Task Pressing_the_button_again_shows_the_same_receipt()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var check = await visitor.ArriveAtCheckAsync(opening);
        var first = await visitor.SubmitFormAsync(check);
        var second = await visitor.SubmitFormAsync(check);
        Assert.Equal(Applying.NumberOn(first), Applying.NumberOn(second));
        Assert.Equal(Applying.CodeOn(first), Applying.CodeOn(second));
    }

    [Fact]
    public async Task One_draft_sent_fifty_times_at_once_is_one_application_with_one_place()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event);
        using var visitor = app.NewVisitor();
        var check = await visitor.ArriveAtCheckAsync(opening);
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => visitor.SubmitAsync(check, button: Applying.Submit)));
        Assert.All(answers, a => Assert.Equal(Applying.Url(opening, "done"), a.RedirectsTo));
        var stored = await app.AskAsync(db => db.Applications.Include(a => a.Events).SingleAsync(a => a.OpeningId == opening.Id));
        Assert.Equal([ApplicationStatus.Submitted, ApplicationStatus.Selected], stored.Events.Select(e => e.To));
        Assert.Equal(1, await app.AskAsync(db => db.OpeningUnits.Where(u => u.OpeningId == opening.Id).Select(u => u.Taken).SingleAsync()));
    }

    [Fact]
    public async Task The_same_person_with_a_second_draft_is_told_how_to_find_the_first_without_its_number()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        var first = await app.Given.SubmittedApplicationAsync(opening, answers: Given.Answers(OpeningKind.Job));
        using var visitor = app.NewVisitor();
        var refused = await visitor.SubmitAsync(await visitor.ArriveAtCheckAsync(opening), button: Applying.Submit);
        Html.ShowsRefusal(refused, "이미 이 공고에 신청하셨습니다.");
        Assert.DoesNotContain(ReceiptNumber.Format(first.Number), refused.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Number, refused.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_with_ten_drafts_at_once_has_one_application()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        var browsers = new List<(Visitor Visitor, Page Check)>();
        for (var i = 0; i < 10; i++)
        {
            var visitor = app.NewVisitor();
            browsers.Add((visitor, await visitor.ArriveAtCheckAsync(opening)));
        }

        var answers = await Task.WhenAll(browsers.Select(b => b.Visitor.SubmitAsync(b.Check, button: Applying.Submit)));
        Assert.Single(answers, a => a.RedirectsTo is not null);
        Assert.Equal(9, answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(1, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id && a.IsLive)));
    }

    [Fact]
    public async Task A_page_of_the_form_sent_ten_times_at_once_goes_on_each_time()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        using var visitor = app.NewVisitor();
        var form = await visitor.AgreeAsync(opening);
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => visitor.SubmitAsync(form, Applying.Controls(form, Given.Answers(OpeningKind.Job)), Applying.Next)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Single(answers.Select(a => a.RedirectsTo).Distinct());
    }

    [Fact]
    public async Task A_place_that_was_given_back_belongs_to_whoever_waits_and_not_to_the_next_newcomer()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, change: d => d with
        {
            Units = [Given.Unit(headcount: 1, pay: new Pay(PayBasis.None, null, null, null, null))],
        });
        using var first = app.NewVisitor();
        using var second = app.NewVisitor();
        using var third = app.NewVisitor();
        var held = Applying.NumberOn(await first.SubmitFormAsync(await first.ArriveAtCheckAsync(opening, Person("첫째", 1))));
        var waits = Applying.NumberOn(await second.SubmitFormAsync(await second.ArriveAtCheckAsync(opening, Person("둘째", 2))));
        Assert.Equal(HttpStatusCode.Redirect, (await first.SubmitAsync(await first.VisitAsync($"/my/{held}/decline"))).Status);

        var came = Applying.NumberOn(await third.SubmitFormAsync(await third.ArriveAtCheckAsync(opening, Person("셋째", 3))));

        Assert.Equal((ApplicationStatus.Waitlisted, 1), await StandingAsync(waits));
        Assert.Equal((ApplicationStatus.Waitlisted, 2), await StandingAsync(came));

        static IReadOnlyDictionary<string, string> Person(string name, int phone) => Given.Answers(OpeningKind.Event, name, $"0100000000{phone}");
        async Task<(ApplicationStatus, int?)> StandingAsync(string number)
        {
            var application = await app.AskAsync(db => db.Applications.AsNoTracking().SingleAsync(a => a.Number == number));
            return (application.Status, application.WaitlistRank);
        }
    }

    [Fact]
    public async Task Two_hundred_people_send_twice_at_once_for_thirty_seats()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, change: d => d with
        {
            Units = [Given.Unit(headcount: Places, pay: new Pay(PayBasis.None, null, null, null, null))],
        });
        var people = new List<(Visitor Visitor, Page Check, string Number)>();
        for (var i = 0; i < Crowd; i++)
        {
            var draft = await app.Given.DraftApplicationAsync(opening);
            var visitor = app.NewVisitor();
            await visitor.LookUpAsync(draft.Number, await app.Given.CodeOfAsync(draft.Number), birth: null);
            people.Add((visitor, await visitor.VisitAsync(Applying.Url(opening, "check")), draft.Number));
        }

        var answers = await Task.WhenAll(people.Concat(people).Select(p => p.Visitor.SubmitAsync(p.Check, button: Applying.Submit)));

        Assert.All(answers, a => Assert.Equal(Applying.Url(opening, "done"), a.RedirectsTo));
        var stored = await app.AskAsync(db => db.Applications.AsNoTracking().Where(a => a.OpeningId == opening.Id).ToListAsync());
        Assert.Equal(Crowd, stored.Count);
        Assert.Equal(Places, stored.Count(a => a.Status == ApplicationStatus.Selected));
        Assert.Equal(Enumerable.Range(1, Crowd - Places), stored.Where(a => a.Status == ApplicationStatus.Waitlisted).Select(a => a.WaitlistRank!.Value).Order());
        Assert.Equal(Places, await app.AskAsync(db => db.OpeningUnits.Where(u => u.OpeningId == opening.Id).Select(u => u.Taken).SingleAsync()));
        foreach (var (visitor, _, number) in people)
        {
            Assert.Equal(number, Applying.NumberOn(await visitor.VisitAsync(Applying.Url(opening, "done"))));
            visitor.Dispose();
        }
    }
}
