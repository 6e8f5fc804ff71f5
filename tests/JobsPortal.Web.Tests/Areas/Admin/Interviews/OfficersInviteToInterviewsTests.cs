using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Interviews;

/// <summary>면접: offered by the office, chosen by the applicant or through staff, never with a place too many.</summary>
public sealed class OfficersInviteToInterviewsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Preview = "다음: 알릴 내용 보기";
    private const string Do = "이대로 알리고 처리";
    private const string Pick = "답하기";

    [Fact]
    public async Task Many_are_invited_at_once_in_the_words_that_were_shown_and_each_chooses_a_time()
    {
        var (opening, resident, people) = await ReceivedAsync(3);
        using var officer = await app.OfficerAsync();
        var address = $"/admin/interviews/{opening.Id}/invite";
        var form = await officer.VisitAsync(address);
        var refused = await officer.SubmitAsync(form, button: Preview);
        Html.ShowsRefusal(refused, "고를 수 있는 면접 시간이 없습니다. 먼저 면접 시간을 만드세요.");
        Html.ShowsError(refused, "면접 대상을 한 명 이상 골라 주세요.");
        await OfferAsync(officer, opening, day: 5, capacity: 2);

        var preview = await officer.SubmitAsync(await officer.VisitAsync(address), With(Due(3), "Form.Numbers", people[0].Number), Preview);
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("서류 심사에 합격해 면접 대상이 되셨습니다. 11. 5.(목) 18시까지 면접 시간을 골라 주세요.", preview.Text, StringComparison.Ordinal);
        Assert.Equal(ApplicationStatus.Submitted, await app.StatusAsync(people[0]));
        var done = await officer.SubmitAsync(preview, button: Do);
        Assert.Contains("1명에게 면접을 안내했습니다.", (await officer.FollowAsync(done)).Text, StringComparison.Ordinal);
        Assert.Equal(ApplicationStatus.Shortlisted, await app.StatusAsync(people[0]));
        Assert.Contains("구청 3층 회의실", (await app.NoticesAsync(people[0]))[^1].Body, StringComparison.Ordinal);
        Html.ShowsRefusal(await officer.SubmitAsync(preview, button: Do), "이미 면접을 안내한 신청이 있습니다.");
        Assert.Single(await app.NoticesAsync(people[0]));

        using var owner = await app.AsAsync(resident);
        var mine = await owner.VisitAsync($"/my/{people[0].Number}");
        Assert.Contains("면접 시간 고르기(11. 5. 18시까지)", mine.Text, StringComparison.Ordinal);
        var choice = await owner.VisitAsync($"/my/{people[0].Number}/interview");
        Html.ShowsError(await owner.SubmitAsync(choice, button: Pick), "면접 시간을 골라 주세요.");
        var slot = await SlotAsync(opening);
        Assert.NotNull((await owner.SubmitAsync(choice, new() { ["Form.Slot"] = $"{slot.Id}" }, Pick)).RedirectsTo);
        Assert.NotNull((await owner.SubmitAsync(choice, new() { ["Form.Slot"] = $"{slot.Id}" }, Pick)).RedirectsTo);
        Assert.Equal(1, (await SlotAsync(opening)).Taken);
        mine = await owner.VisitAsync($"/my/{people[0].Number}");
        Assert.Contains("면접 시간은", mine.Text, StringComparison.Ordinal);
        Assert.Contains("면접 시간 선택:", Html.TextOf(Html.One(mine, ".timeline")), StringComparison.Ordinal);
        Assert.Contains("시간 정함", (await officer.VisitAsync($"/admin/interviews/{opening.Id}")).Text, StringComparison.Ordinal);

        Assert.NotNull((await owner.SubmitAsync(await owner.VisitAsync($"/my/{people[0].Number}/interview"), new() { ["Form.Slot"] = "other" }, Pick)).RedirectsTo);
        Assert.Equal((0, InterviewStatus.NoTimeFits), ((await SlotAsync(opening)).Taken, (await InterviewAsync(people[0])).Status));
        mine = await owner.VisitAsync($"/my/{people[0].Number}");
        Assert.Contains("맞는 면접 시간이 없다고 하셨습니다.", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("참석하지 않", mine.Text, StringComparison.Ordinal);
        Assert.Contains("맞는 시간 없음(본인이 알림)", (await officer.VisitAsync($"/admin/interviews/{opening.Id}")).Text, StringComparison.Ordinal);
        Assert.NotNull((await owner.SubmitAsync(await owner.VisitAsync($"/my/{people[0].Number}/interview"), new() { ["Form.Slot"] = "none" }, Pick)).RedirectsTo);
        Assert.Equal((0, InterviewStatus.Refused), ((await SlotAsync(opening)).Taken, (await InterviewAsync(people[0])).Status));
    }

    [Fact]
    public async Task The_last_place_goes_to_one_and_everybody_else_is_told_to_choose_another_time()
    {
        var (opening, _, people) = await ReceivedAsync(8);
        using var officer = await app.OfficerAsync();
        await OfferAsync(officer, opening, day: 6, capacity: 1);
        await InviteAllAsync(officer, opening, people);
        var slot = await SlotAsync(opening);
        var answers = await Task.WhenAll(people.Select(async person =>
        {
            await using var context = app.Open();
            return await context.Get<Web.Applications.AnswerInterview>().BookAsync(person.Id, slot.Id, Actor.Applicant(null), way: null, app.Clock.Now);
        }));
        Assert.Equal(1, answers.Count(a => a is null));
        Assert.Equal(7, answers.Count(a => a == InterviewBlocker.SlotFull));
        Assert.Equal(1, (await SlotAsync(opening)).Taken);
        Assert.Equal(1, await app.AskAsync(db => db.Interviews.CountAsync(i => i.SlotId == slot.Id)));

        var loser = people[Array.FindIndex(answers, a => a is not null)];
        var page = await officer.VisitAsync($"/admin/applications/{loser.Number}/interview");
        Assert.DoesNotContain("구청 3층 회의실", page.Text, StringComparison.Ordinal);
        var removed = await officer.VisitAsync($"/admin/interviews/{opening.Id}/slots");
        Html.ShowsRefusal(await officer.PostAsync($"/admin/interviews/{opening.Id}/slots/{slot.Id}/remove", [], removed), "이미 고른 사람이 있어 지울 수 없습니다.");
    }

    [Fact]
    public async Task A_clerk_writes_down_what_was_said_over_the_telephone_also_after_the_day_and_the_officer_who_came()
    {
        var (opening, resident, people) = await ReceivedAsync(1);
        using var officer = await app.OfficerAsync();
        await OfferAsync(officer, opening, day: 6, capacity: 2);
        await InviteAllAsync(officer, opening, people);
        var before = app.Clock.Now;
        var address = $"/admin/applications/{people[0].Number}/interview";
        try
        {
            app.Clock.Now = before.AddDays(3).AddHours(10);
            using var owner = await app.AsAsync(resident);
            Assert.Equal($"/my/{people[0].Number}", (await owner.VisitAsync($"/my/{people[0].Number}/interview")).RedirectsTo);
            using var clerk = await app.AsAsync(await app.Given.StaffAsync(StaffRole.CounterClerk, dong: Given.Dong));
            var form = await clerk.VisitAsync(address);
            Html.ShowsError(await clerk.SubmitAsync(form, button: "답 적기"), "확인한 방법을 골라 주세요.");
            Assert.NotNull((await clerk.SubmitAsync(form, new() { ["Answer.Slot"] = $"{(await SlotAsync(opening)).Id}", ["Answer.Way"] = "Telephone" }, "답 적기")).RedirectsTo);
            Assert.Equal(InterviewStatus.Booked, (await InterviewAsync(people[0])).Status);
            Assert.DoesNotContain("면접 결과 적기", (await officer.VisitAsync(address)).Text, StringComparison.Ordinal);

            app.Clock.Now = before.AddDays(8);
            using var later = await app.OfficerAsync();
            var held = await later.VisitAsync(address);
            Html.ShowsError(await later.SubmitAsync(held, button: "면접 결과 적기"), "참석했는지 골라 주세요.");
            Assert.NotNull((await later.SubmitAsync(held, new() { ["Result.Outcome"] = "Absent", ["Result.Note"] = "연락 없음" }, "면접 결과 적기")).RedirectsTo);
            using var told = await app.AsAsync(resident);
            var shown = await told.VisitAsync($"/my/{people[0].Number}");
            Assert.Contains("면접에 오지 않으신 것으로 적혀 있습니다.", shown.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("연락 없음", shown.Text, StringComparison.Ordinal);
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task Who_withdraws_frees_the_place_and_a_stranger_finds_nothing()
    {
        var (opening, resident, people) = await ReceivedAsync(1);
        using var officer = await app.OfficerAsync();
        await OfferAsync(officer, opening, day: 6, capacity: 1);
        await InviteAllAsync(officer, opening, people);
        using var owner = await app.AsAsync(resident);
        await owner.SubmitAsync(await owner.VisitAsync($"/my/{people[0].Number}/interview"), new() { ["Form.Slot"] = $"{(await SlotAsync(opening)).Id}" }, Pick);
        using var other = await app.AsResidentAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.VisitAsync($"/my/{people[0].Number}/interview")).Status);
        using var stranger = await app.AsAsync(await app.Given.StaffAsync(StaffRole.Officer, "청년정책과"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/interviews/{opening.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/interviews/{opening.Id}/slots")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/applications/{people[0].Number}/interview")).Status);

        await owner.SubmitAsync(await owner.VisitAsync($"/my/{people[0].Number}/withdraw"), button: "신청 취소");
        Assert.Equal(ApplicationStatus.Withdrawn, await app.StatusAsync(people[0]));
        Assert.Equal((0, InterviewStatus.Refused), ((await SlotAsync(opening)).Taken, (await InterviewAsync(people[0])).Status));
    }

    [Fact]
    public async Task A_time_needs_a_day_to_come_a_place_and_people_and_is_offered_once()
    {
        var (opening, _, _) = await ReceivedAsync(1);
        using var officer = await app.OfficerAsync();
        var form = await officer.VisitAsync($"/admin/interviews/{opening.Id}/slots");
        var refused = await officer.SubmitAsync(form, button: "면접 시간 더하기");
        Html.ShowsError(refused, "면접 장소를 적어 주세요.");
        Html.ShowsError(refused, "몇 명까지 볼지 적어 주세요.");
        Html.ShowsError(await officer.SubmitAsync(form, Time(day: -1, capacity: 2), "면접 시간 더하기"), "면접을 시작하는 때를 앞으로의 날짜와 시각으로 적어 주세요.");
        await OfferAsync(officer, opening, day: 4, capacity: 2);
        Html.ShowsError(await officer.SubmitAsync(form, Time(day: 4, capacity: 9), "면접 시간 더하기"), "같은 때와 장소의 면접 시간이 이미 있습니다.");
        var list = await officer.VisitAsync($"/admin/interviews/{opening.Id}/slots");
        Assert.NotNull((await officer.PostAsync($"/admin/interviews/{opening.Id}/slots/{(await SlotAsync(opening)).Id}/remove", [], list)).RedirectsTo);
        Assert.False(await app.AskAsync(db => db.InterviewSlots.AnyAsync(s => s.OpeningId == opening.Id)));
    }

    private async Task<(Opening Opening, JobsPortal.Data.Accounts.Account Resident, List<Application> People)> ReceivedAsync(int count)
    {
        var (opening, resident) = (await app.ClosedOpeningAsync(places: 5), await app.Given.ResidentAsync());
        List<Application> people = [await app.Given.ApplicationAsync(opening, accountId: resident.Id)];
        while (people.Count < count) people.Add(await app.Given.ApplicationAsync(opening));
        return (opening, resident, people);
    }

    [Fact]
    public async Task More_people_than_places_need_a_mark_and_the_day_of_the_answer_lies_before_the_first_time()
    {
        var (opening, _, people) = await ReceivedAsync(2);
        using var officer = await app.OfficerAsync();
        await OfferAsync(officer, opening, day: 5, capacity: 1);
        var address = $"/admin/interviews/{opening.Id}/invite";
        var page = await officer.VisitAsync(address);
        foreach (var box in Html.Form(page, Preview).QuerySelectorAll("input[type=checkbox]")) box.SetAttribute("checked", "checked");
        Html.ShowsError(await officer.SubmitAsync(page, Due(6), Preview), "시간을 고를 기한이 가장 이른 면접 시간보다 늦습니다. 기한을 앞당기거나 면접 시간을 다시 만드세요.");
        var preview = await officer.SubmitAsync(page, Due(3), Preview);
        Assert.Contains("남은 자리 1명, 지금 안내하는 2명, 이미 안내했고 아직 고르지 않은 0명입니다.", preview.Text, StringComparison.Ordinal);
        var refused = await officer.SubmitAsync(preview, button: Do);
        Html.ShowsError(refused, "안내하는 사람이 남은 자리보다 많습니다. 면접 시간을 더 만들거나, 그래도 안내하려면 표시하고 다시 눌러 주세요.");
        Assert.Equal(ApplicationStatus.Submitted, await app.StatusAsync(people[0]));
        Assert.NotNull((await officer.SubmitAsync(refused, new() { ["Form.Overbooks"] = "true" }, Do)).RedirectsTo);
        Assert.Equal(ApplicationStatus.Shortlisted, await app.StatusAsync(people[1]));
    }

    [Fact]
    public async Task Who_was_invited_and_has_not_chosen_yet_counts_among_those_who_need_a_place()
    {
        var (opening, _, people) = await ReceivedAsync(2);
        using var officer = await app.OfficerAsync();
        await OfferAsync(officer, opening, day: 5, capacity: 1);
        Assert.NotNull((await officer.SubmitAsync(await PreviewOfFirstAsync(officer, opening), button: Do)).RedirectsTo);
        var preview = await PreviewOfFirstAsync(officer, opening);
        Assert.Contains("남은 자리 1명, 지금 안내하는 1명, 이미 안내했고 아직 고르지 않은 1명입니다.", preview.Text, StringComparison.Ordinal);
        Html.ShowsError(await officer.SubmitAsync(preview, button: Do), "안내하는 사람이 남은 자리보다 많습니다. 면접 시간을 더 만들거나, 그래도 안내하려면 표시하고 다시 눌러 주세요.");
        Assert.Single(await Task.WhenAll(people.Select(app.StatusAsync)), ApplicationStatus.Submitted);
    }

    private async Task<Page> PreviewOfFirstAsync(Visitor officer, Opening opening)
    {
        var page = await officer.VisitAsync($"/admin/interviews/{opening.Id}/invite");
        Html.Form(page, Preview).QuerySelector("input[type=checkbox]")!.SetAttribute("checked", "checked");
        return await officer.SubmitAsync(page, Due(3), Preview);
    }

    private async Task OfferAsync(Visitor officer, Opening opening, int day, int capacity)
    {
        var form = await officer.VisitAsync($"/admin/interviews/{opening.Id}/slots");
        Assert.NotNull((await officer.SubmitAsync(form, Time(day, capacity), "면접 시간 더하기")).RedirectsTo);
    }

    private async Task InviteAllAsync(Visitor officer, Opening opening, IEnumerable<Application> people)
    {
        var page = await officer.VisitAsync($"/admin/interviews/{opening.Id}/invite");
        var form = Html.Form(page, Preview);
        foreach (var box in form.QuerySelectorAll("input[type=checkbox]")) box.SetAttribute("checked", "checked");
        var preview = await officer.SubmitAsync(page, Due(3), Preview);
        var overbooks = preview.Document.QuerySelector("[name='Form.Overbooks']") is not null;
        Assert.NotNull((await officer.SubmitAsync(preview, overbooks ? new() { ["Form.Overbooks"] = "true" } : [], Do)).RedirectsTo);
        foreach (var person in people) Assert.Equal(ApplicationStatus.Shortlisted, await app.StatusAsync(person));
    }

    private Dictionary<string, string?> Due(int days) => CaseDesk.ReplyDue(app.Clock.Now, days);

    private Dictionary<string, string?> Time(int day, int capacity)
    {
        var on = SeoulTime.DayOf(app.Clock.Now).AddDays(day);
        return new()
        {
            ["Form.Starts.Year"] = $"{on.Year}",
            ["Form.Starts.Month"] = $"{on.Month}",
            ["Form.Starts.Day"] = $"{on.Day}",
            ["Form.Starts.Time"] = "14:00",
            ["Form.Place"] = "구청 3층 회의실",
            ["Form.Capacity"] = $"{capacity}",
        };
    }

    private static Dictionary<string, string?> With(Dictionary<string, string?> typed, string name, string value) => new(typed) { [name] = value };

    private Task<InterviewSlot> SlotAsync(Opening opening) => app.AskAsync(db => db.InterviewSlots.AsNoTracking().SingleAsync(s => s.OpeningId == opening.Id));

    private Task<Interview> InterviewAsync(Application application) => app.AskAsync(db => db.Interviews.AsNoTracking().SingleAsync(i => i.ApplicationId == application.Id));
}
