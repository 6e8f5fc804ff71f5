using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Clocks;

/// <summary>처리 기한: what is due, who owes it, and which department keeps its days.</summary>
public sealed class StaffSeeWhatIsDueTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Every_running_clock_stands_on_the_board_with_who_owes_it()
    {
        var opening = await app.ClosedOpeningAsync(places: 3);
        var asked = await app.Given.ApplicationAsync(opening);
        var selected = await app.Given.ApplicationAsync(opening);
        await app.Given.ApplicationAsync(opening);
        await app.Given.DecidedAsync(opening, (selected, ApplicationStatus.Selected));
        using var officer = await app.OfficerAsync();
        var due = SeoulTime.DayOf(app.Clock.Now).AddDays(3);
        await officer.StepAsync(asked, "supplement", new()
        {
            ["Form.Items"] = "소득금액증명",
            ["Form.DueOn.Year"] = $"{due.Year}",
            ["Form.DueOn.Month"] = $"{due.Month}",
            ["Form.DueOn.Day"] = $"{due.Day}",
        });
        var board = await officer.VisitAsync("/admin/clocks");
        var rows = Rows(board);
        Assert.Contains(rows, r => r.Contains("서류 보완", StringComparison.Ordinal) && r.Contains(ReceiptNumber.Format(asked.Number), StringComparison.Ordinal) && r.EndsWith("신청인", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains("참여 여부 회신", StringComparison.Ordinal) && r.Contains(ReceiptNumber.Format(selected.Number), StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains("결과 발표", StringComparison.Ordinal) && r.Contains("1명", StringComparison.Ordinal) && r.EndsWith("담당자", StringComparison.Ordinal));
        Assert.Matches(@"([1-9])건 중 \1건 \(100%\)", board.Text);

        var before = app.Clock.Now;
        app.Clock.Now = SeoulTime.EndOf(due);
        try
        {
            using var later = await app.OfficerAsync();
            var late = Rows(await later.VisitAsync("/admin/clocks"));
            Assert.Contains(late, r => r.Contains("서류 보완", StringComparison.Ordinal) && r.Contains("기한 지남", StringComparison.Ordinal) && r.EndsWith("담당자", StringComparison.Ordinal));
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task Interviews_stand_on_the_board_until_somebody_has_taken_their_step()
    {
        var opening = await app.ClosedOpeningAsync(places: 3);
        var people = new[] { await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(opening), await app.Given.ApplicationAsync(opening) };
        var (now, by) = (app.Clock.Now, (await app.Given.OfficeAsync()).Drafter.Id);
        await using (var context = app.Open())
        {
            var slot = context.Db.Add(new InterviewSlot(opening.Id, now.AddDays(4), "구청 3층 회의실", 3, by, now)).Entity;
            foreach (var person in people)
            {
                var application = await context.Db.Applications.SingleAsync(a => a.Id == person.Id);
                context.Db.Add(Interview.Invite(application, isInvited: false, now.AddDays(2), by, now));
            }
            await context.Db.SaveChangesAsync();
            var answer = context.Get<Web.Applications.AnswerInterview>();
            Assert.Null(await answer.AskForOtherTimesAsync(people[1].Id, Actor.Applicant(null), way: null, now));
            Assert.Null(await answer.BookAsync(people[2].Id, slot.Id, Actor.Applicant(null), way: null, now));
        }
        using var officer = await app.OfficerAsync();
        var rows = Rows(await officer.VisitAsync("/admin/clocks"));
        Assert.EndsWith("신청인", Assert.Single(rows, r => r.Contains(ReceiptNumber.Format(people[0].Number), StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith("담당자", Assert.Single(rows, r => r.Contains(ReceiptNumber.Format(people[1].Number), StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(rows, r => r.Contains(ReceiptNumber.Format(people[2].Number), StringComparison.Ordinal));
        app.Clock.Now = now.AddDays(4);
        try
        {
            using var later = await app.OfficerAsync();
            Assert.Contains(Rows(await later.VisitAsync("/admin/clocks")), r => r.StartsWith("면접", StringComparison.Ordinal) && r.Contains(ReceiptNumber.Format(people[2].Number), StringComparison.Ordinal) && r.EndsWith("담당자", StringComparison.Ordinal));
        }
        finally
        {
            app.Clock.Now = now;
        }
    }

    [Fact]
    public async Task Another_department_sees_none_of_it_and_every_look_is_recorded()
    {
        var opening = await app.ClosedOpeningAsync(places: 1);
        var selected = await app.Given.ApplicationAsync(opening);
        await app.Given.DecidedAsync(opening, (selected, ApplicationStatus.Selected));
        using var stranger = await app.AsStaffAsync(StaffRole.Officer, "청년정책과");
        Assert.DoesNotContain(ReceiptNumber.Format(selected.Number), (await stranger.VisitAsync("/admin/clocks")).Text, StringComparison.Ordinal);
        using var officer = await app.OfficerAsync();
        await officer.VisitAsync("/admin/clocks");
        Assert.True(await app.AskAsync(db => db.AccessRecords.AnyAsync(r => r.Path == "/admin/clocks" && r.SubjectCount > 0)));
    }

    private static List<string> Rows(Page page) => [.. page.Document.QuerySelectorAll("main tbody tr").Select(Html.TextOf)];
}
