using System.Net;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Intake;

/// <summary>방문접수 등록: what came in time is taken, whoever keys it when; the receipt is the applicant's.</summary>
public sealed class ClerksRegisterPaperTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Counter = "1135056000";

    [Fact]
    public async Task A_clerk_keys_a_visit_and_the_receipt_opens_the_application_to_its_applicant()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        var account = await app.Given.StaffAsync(StaffRole.CounterClerk, dong: Counter);
        using var clerk = await app.AsAsync(account);
        var chosen = await clerk.VisitAsync("/admin/intake");
        Assert.Contains($"/admin/intake/{opening.Id}", chosen.Source, StringComparison.Ordinal);
        var form = await clerk.VisitAsync($"/admin/intake/{opening.Id}");
        var receipt = await clerk.FollowAsync(await clerk.SubmitAsync(form, Paper("박종이", "01000002001")));
        Assert.Contains("박종이", receipt.Text, StringComparison.Ordinal);

        var application = await FindAsync(opening, "박종이");
        Assert.Equal((Channel.Counter, Counter, account.Id, ApplicationStatus.Submitted), (application.Channel, application.IntakeDong, application.EnteredBy, application.Status));
        Assert.Equal(ReceiptNumber.Format(application.Number), Html.TextOf(Html.One(receipt, "#number")));
        Assert.Equal(await app.Given.CodeOfAsync(application.Number), Html.TextOf(Html.One(receipt, "#code")).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal([(ConsentKind.CollectionAndUse, true), (ConsentKind.Contact, false), (ConsentKind.RecordsFromOffices, false)], application.ConsentRecords.OrderBy(c => c.Kind).Select(c => (c.Kind, c.IsGiven)));
        var actions = await app.AskAsync(db => db.AccessRecords.Where(r => r.StaffAccountId == account.Id && r.Subject == application.RecordKey).Select(r => r.Action).ToListAsync());
        Assert.Equal([AccessAction.Register, AccessAction.Print], actions);
    }

    [Fact]
    public async Task Pressing_twice_ends_with_one_application_and_one_receipt()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var form = await clerk.VisitAsync($"/admin/intake/{opening.Id}");
        var answers = await Task.WhenAll(clerk.SubmitAsync(form, Paper("이두번", "01000002002")), clerk.SubmitAsync(form, Paper("이두번", "01000002002")));
        Assert.NotNull(answers[0].RedirectsTo);
        Assert.Equal(answers[0].RedirectsTo, answers[1].RedirectsTo);
        Assert.Equal(1, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id)));
    }

    public static TheoryData<int, bool> Deadline => new() { { -1, true }, { 0, false }, { 1, false } };

    [Theory, MemberData(nameof(Deadline))]
    public async Task What_came_before_the_deadline_may_be_keyed_after_it(int minutes, bool isTaken)
    {
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddDays(-1));
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var form = await clerk.VisitAsync($"/admin/intake/{opening.Id}");
        var paper = Paper($"최우편{(minutes < 0 ? "가" : minutes == 0 ? "나" : "다")}", "01000002003", opening.ClosesAt!.Value.AddMinutes(minutes));
        paper["Form.Channel"] = nameof(Channel.Post);
        var answer = await clerk.SubmitAsync(form, paper);
        if (isTaken)
        {
            Assert.NotNull(answer.RedirectsTo);
            var kept = await FindAsync(opening, "최우편가");
            Assert.Equal((Channel.Post, opening.ClosesAt!.Value.AddMinutes(-1)), (kept.Channel, kept.ReceivedAt!.Value));
            return;
        }

        Html.ShowsError(answer, "접수가 마감된 뒤의 접수일시입니다. 마감 전에 받은 신청서만 등록할 수 있습니다.");
        Assert.Equal(paper["Name"], Html.One(answer, "[name=Name]").GetAttribute("value"));
    }

    [Fact]
    public async Task Paper_from_the_future_is_refused()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var answer = await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), Paper("정미래", "01000002004", app.Clock.Now.AddMinutes(10)));
        Html.ShowsError(answer, "접수일시는 지금보다 뒤일 수 없습니다. 서류를 받은 일시를 적어 주세요.");
    }

    [Fact]
    public async Task The_same_person_is_told_with_a_link_where_the_clerk_may_read_it()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var first = await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), Paper("한같은", "01000002005"));
        var number = first.RedirectsTo!.Split('/')[3];
        var again = await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), Paper("한 같은", "010-0000-2005"));
        Html.ShowsRefusal(again, "같은 사람(이름·생년월일·전화번호)이 이미 이 공고에 신청했습니다. 두 번 등록할 수 없습니다.");
        Assert.Contains($"/admin/applications/{number}", again.Source, StringComparison.Ordinal);

        using var elsewhere = await app.AsStaffAsync(StaffRole.CounterClerk, dong: "1135057000");
        var refused = await elsewhere.SubmitAsync(await elsewhere.VisitAsync($"/admin/intake/{opening.Id}"), Paper("한같은", "01000002005"));
        Html.ShowsRefusal(refused, "같은 사람(이름·생년월일·전화번호)이 이미 이 공고에 신청했습니다.");
        Assert.DoesNotContain(number, refused.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_the_order_of_the_page_and_never_twice_in_the_same_words()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var form = await clerk.VisitAsync($"/admin/intake/{opening.Id}");
        var refused = await clerk.SubmitAsync(form);
        var said = refused.Document.QuerySelectorAll("[aria-labelledby=error-summary] li").Select(Html.TextOf).ToList();
        Assert.Equal("이름을 입력해 주세요.", said[0]);
        Assert.Equal(["필수 동의를 신청서에 표시된 대로 고르세요.", "선택 동의를 신청서에 표시된 대로 고르세요."], said[^2..]);
        Assert.Equal(said.Count, said.Distinct().Count());
    }

    [Fact]
    public async Task A_clerk_is_told_where_results_are_out_and_finds_open_openings_first()
    {
        var closed = await app.Given.ApprovedOpeningAsync(title: "결과가 나온 공고", closesAt: app.Clock.Now.AddHours(-2));
        await app.Given.DecidedAsync(closed, (await app.Given.ApplicationAsync(closed), ApplicationStatus.Selected));
        var open = await app.Given.ApprovedOpeningAsync(title: "열린 공고", closesAt: app.Clock.Now.AddDays(20));
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var choice = await clerk.VisitAsync("/admin/intake");
        Assert.True(choice.Text.IndexOf(open.Title, StringComparison.Ordinal) < choice.Text.IndexOf("결과가 나온 공고 (접수 마감)", StringComparison.Ordinal), choice.Text);
        Assert.Contains("이미 결과를 통보했습니다.", (await clerk.VisitAsync($"/admin/intake/{closed.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("이미 결과를 통보했습니다.", (await clerk.VisitAsync($"/admin/intake/{open.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_receipt_names_the_day_of_printing_and_keeps_the_clerks_lines_off_the_paper()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var receipt = await clerk.FollowAsync(await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), Paper("최인쇄", "01000002019")));
        Assert.Contains("출력일: " + Web.Shared.Texts.SeoulDates.Day(app.Clock.Now), receipt.Text, StringComparison.Ordinal);
        Assert.All(
            receipt.Document.QuerySelectorAll("p, div[role=alert]").Where(e => e.TextContent.Contains("Ctrl+P", StringComparison.Ordinal) || e.TextContent.Contains("로그아웃됩니다", StringComparison.Ordinal)),
            e => Assert.NotNull(e.Closest(".noprint")));
        using var later = await app.AsAsync(await app.Given.StaffAsync(StaffRole.CounterClerk, dong: Counter));
        Assert.DoesNotContain("오늘 등록한 종이 신청서", (await later.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        Assert.Contains("오늘 등록한 종이 신청서 1명", (await clerk.VisitAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_required_consent_nothing_is_taken()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var paper = Paper("오거부", "01000002008");
        paper["Form.AgreesToCollection"] = "False";
        var refused = await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), paper);
        Html.ShowsError(refused, "필수 동의가 없으면 접수할 수 없습니다. 신청인에게 동의 여부를 다시 확인해 주세요.");
        Assert.Equal(0, await app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id)));
    }

    [Fact]
    public async Task A_first_comer_on_paper_gets_a_place_or_a_rank()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, change: d => d with { Units = [Given.Unit(headcount: 1, pay: new(PayBasis.None, null, null, null, null))] });
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        foreach (var (name, phone, shown) in new[] { ("강첫째", "01000002011", "참가 확정"), ("강둘째", "01000002012", "대기 1번") })
        {
            var paper = Paper(name, phone);
            foreach (var key in paper.Keys.Where(k => k.StartsWith("BirthDate", StringComparison.Ordinal) || k is "Dong" or "HouseholdSize" or "IncomeBand" or "Exclusions" or "WishedPlace").ToList()) paper.Remove(key);
            paper["PartySize"] = "1";
            var receipt = await clerk.FollowAsync(await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/intake/{opening.Id}"), paper));
            Assert.Contains(shown, receipt.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Officers_key_for_their_own_department_only_and_nobody_for_what_is_not_taken_here()
    {
        var own = await app.Given.ApprovedOpeningAsync();
        var others = await app.Given.ApprovedOpeningAsync(department: "어르신복지과");
        var imported = await app.Given.ImportedOpeningAsync();
        var withdrawn = await app.Given.WithdrawnOpeningAsync();
        var scheduled = await app.Given.ApprovedOpeningAsync(opensAt: app.Clock.Now.AddDays(1));
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        Assert.Equal(HttpStatusCode.OK, (await officer.VisitAsync($"/admin/intake/{own.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync($"/admin/intake/{others.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await clerk.VisitAsync($"/admin/intake/{others.Id}")).Status);
        foreach (var closed in new[] { imported, withdrawn, scheduled })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await clerk.VisitAsync($"/admin/intake/{closed.Id}")).Status);
        }
    }

    [Fact]
    public async Task Each_channel_is_taken_in_its_own_hours()
    {
        var opening = await app.Given.ApprovedOpeningAsync(change: d => d with { PostRule = PostRule.Postmark });
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Counter);
        var form = await clerk.VisitAsync($"/admin/intake/{opening.Id}");
        var early = Paper("박새벽", "01000002090", SeoulTime.At(SeoulTime.DayOf(app.Clock.Now), new TimeOnly(8, 59)));
        Html.ShowsError(await clerk.SubmitAsync(form, early), "방문 접수 시간이 아닙니다. 방문 접수는 평일 9시부터 18시까지이고 점심시간(12시~13시)은 뺍니다.");
        var letter = Paper("김소인", "01000002091");
        letter["Form.Channel"] = nameof(Channel.Post);
        Html.ShowsError(await clerk.SubmitAsync(form, letter), "우편 소인의 날짜를 확인해 적어 주세요.");
        var day = SeoulTime.DayOf(app.Clock.Now);
        (letter["Form.PostmarkedOn.Year"], letter["Form.PostmarkedOn.Month"], letter["Form.PostmarkedOn.Day"]) = ($"{day.Year}", $"{day.Month}", $"{day.Day}");
        Assert.NotNull((await clerk.SubmitAsync(form, letter)).RedirectsTo);
        Assert.Equal(Channel.Post, (await FindAsync(opening, "김소인")).Channel);
    }

    /// <summary>A paper form as it is keyed in, received now or at <paramref name="receivedAt"/>.</summary>
    private Dictionary<string, string?> Paper(string name, string phone, DateTime? receivedAt = null)
    {
        var at = SeoulTime.ToSeoul(receivedAt ?? app.Clock.Now);
        return new()
        {
            ["Form.Channel"] = nameof(Channel.Counter),
            ["Form.ReceivedAt.Year"] = $"{at.Year}",
            ["Form.ReceivedAt.Month"] = $"{at.Month}",
            ["Form.ReceivedAt.Day"] = $"{at.Day}",
            ["Form.ReceivedAt.Time"] = $"{at:HH:mm}",
            ["Form.AgreesToCollection"] = "True",
            ["Form.AgreesToContact"] = "False",
            ["Name"] = name,
            ["Phone"] = phone,
            ["Dong"] = Given.Dong,
            ["BirthDate.Year"] = "1955",
            ["BirthDate.Month"] = "3",
            ["BirthDate.Day"] = "9",
            ["HouseholdSize"] = "2",
            ["IncomeBand"] = "upTo60",
            ["WishedPlace"] = "상계1동",
        };
    }

    private Task<Application> FindAsync(Opening opening, string name) => app.AskAsync(db =>
        db.Applications.AsNoTracking().Include(a => a.ConsentRecords).SingleAsync(a => a.OpeningId == opening.Id && a.ApplicantName == name));
}
