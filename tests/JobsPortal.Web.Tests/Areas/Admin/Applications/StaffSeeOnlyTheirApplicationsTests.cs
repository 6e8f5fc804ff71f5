using System.Net;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Applications;

/// <summary>Who sees whom: the own department, the own dong, nobody else; and every look leaves its record.</summary>
public sealed class StaffSeeOnlyTheirApplicationsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string OtherDong = "1135056000";
    private const string OtherOffice = "어르신복지과";

    /// <summary>Everything of staff that shows or moves one application.</summary>
    private static readonly string[] Pages = ["", "/receipt", "/propose", "/ineligible", "/confirm"];

    public static TheoryData<StaffRole, string, string?, string> Outsiders => new()
    {
        { StaffRole.Officer, OtherOffice, null, "officer of another department" },
        { StaffRole.Approver, OtherOffice, null, "approver of another department" },
        { StaffRole.CounterClerk, OtherOffice, OtherDong, "clerk of another dong" },
        { StaffRole.Counselor, "일자리경제과", null, "counselor" },
        { StaffRole.Administrator, "일자리경제과", null, "administrator" },
    };

    [Theory, MemberData(nameof(Outsiders))]
    public async Task Whoever_has_nothing_to_do_with_an_application_finds_nothing(StaffRole role, string department, string? dong, string who)
    {
        var application = await SubmittedAsync("남궁미르");
        using var staff = await app.AsStaffAsync(role, department, dong);
        var token = await staff.VisitAsync("/account/security");
        foreach (var page in Pages)
        {
            var answer = await staff.VisitAsync($"/admin/applications/{application.Number}{page}");
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{who} {page}: {(int)answer.Status}");
            Assert.DoesNotContain("남궁미르", answer.Source, StringComparison.Ordinal);
        }

        foreach (var post in new[] { "/start-review", "/propose", "/confirm" })
        {
            var answer = await staff.PostAsync($"/admin/applications/{application.Number}{post}", [], token);
            Assert.True(answer.Status == HttpStatusCode.NotFound, $"{who} posts {post}: {(int)answer.Status}");
        }

        var list = await staff.VisitAsync("/admin/applications");
        Assert.DoesNotContain(ReceiptNumber.Format(application.Number), list.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(await RecordsAsync(), r => r.Subject == application.RecordKey);
    }

    [Fact]
    public async Task Residents_and_strangers_are_not_let_in()
    {
        var application = await SubmittedAsync("황보하나");
        using var resident = await app.AsResidentAsync();
        using var stranger = app.NewVisitor();
        foreach (var page in Pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await resident.VisitAsync($"/admin/applications/{application.Number}{page}")).Status);
            var away = await stranger.VisitAsync($"/admin/applications/{application.Number}{page}");
            Assert.StartsWith("/account/sign-in", away.RedirectsTo, StringComparison.Ordinal);
            Assert.DoesNotContain("황보하나", away.Source, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(StaffRole.Officer, null)]
    [InlineData(StaffRole.Approver, null)]
    [InlineData(StaffRole.CounterClerk, Given.Dong)]
    public async Task The_own_department_and_the_own_dong_read_everything_and_leave_a_record(StaffRole role, string? dong)
    {
        var application = await SubmittedAsync("선우가람");
        var account = await app.Given.StaffAsync(role, role == StaffRole.CounterClerk ? OtherOffice : "일자리경제과", dong);
        using var staff = await app.AsAsync(account);
        var page = await staff.VisitAsync($"/admin/applications/{application.Number}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var shown in new[] { "선우가람", "1955년 3월 9일", "기준 중위소득의 50% 넘고 60% 이하", "동의함", "동의하지 않음", "상계1동", "접수 완료" })
        {
            Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        }

        var record = Assert.Single(await RecordsOfAsync(account), r => r.Action == AccessAction.View);
        Assert.Equal((application.RecordKey, 1), (record.Subject, record.SubjectCount));
    }

    [Fact]
    public async Task The_list_masks_names_counts_whom_it_shows_and_can_be_narrowed()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "목록에만 있는 공고");
        var first = await app.Given.ApplicationAsync(opening, "제갈서윤");
        var second = await app.Given.ApplicationAsync(opening, "제갈도윤");
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var officer = await app.AsAsync(account);
        var list = await officer.VisitAsync($"/admin/applications?opening={opening.Id}");
        Assert.Contains("제갈*윤", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("제갈서윤", list.Source, StringComparison.Ordinal);
        var record = Assert.Single(await RecordsOfAsync(account), r => r.Action == AccessAction.List);
        Assert.Equal((null, 2), (record.Subject, record.SubjectCount));

        var one = await officer.VisitAsync($"/admin/applications?number={ReceiptNumber.Format(first.Number)}");
        Assert.Contains(ReceiptNumber.Format(first.Number), one.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"/admin/applications/{second.Number}", one.Source, StringComparison.Ordinal);
        var none = await officer.VisitAsync($"/admin/applications?opening={opening.Id}&status=Withdrawn");
        Assert.Contains("조건에 맞는 신청이 없습니다.", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_receipt_shows_the_code_that_the_look_up_accepts_and_records_the_print()
    {
        var application = await SubmittedAsync("사공다온");
        var account = await app.Given.StaffAsync(StaffRole.CounterClerk, OtherOffice, Given.Dong);
        using var clerk = await app.AsAsync(account);
        var receipt = await clerk.VisitAsync($"/admin/applications/{application.Number}/receipt");
        var code = Html.TextOf(Html.One(receipt, "#code"));
        Assert.Single(await RecordsOfAsync(account), r => r.Action == AccessAction.Print && r.Subject == application.RecordKey);

        using var applicant = app.NewVisitor();
        var page = await applicant.VisitAsync("/lookup");
        var form = Html.Form(page);
        var found = await applicant.SubmitAsync(page, new()
        {
            [Html.NameOf(form, "input[name*=Number]")] = Html.TextOf(Html.One(receipt, "#number")),
            [Html.NameOf(form, "input[name$='.Year']")] = "1955",
            [Html.NameOf(form, "input[name$='.Month']")] = "3",
            [Html.NameOf(form, "input[name$='.Day']")] = "9",
            [Html.NameOf(form, "input[name*=Code]")] = code,
        });
        var shown = await applicant.FollowAsync(found);
        Assert.Contains("사공다온", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_the_review_is_told_in_the_timeline_and_needs_no_second_press()
    {
        var application = await SubmittedAsync("독고새봄");
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var officer = await app.AsAsync(account);
        var page = await officer.VisitAsync($"/admin/applications/{application.Number}");
        var shown = await officer.FollowAsync(await officer.SubmitAsync(page, button: "심사 시작"));
        Assert.Contains("자격조회", shown.Text, StringComparison.Ordinal);
        Assert.Contains(account.Name, Html.TextOf(Html.One(shown, "section[aria-labelledby=h-t]")), StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Document.QuerySelectorAll("button"), b => Html.TextOf(b) == "심사 시작");
        await officer.PostAsync($"/admin/applications/{application.Number}/start-review", [], shown);
        Assert.Equal(2, await app.AskAsync(db => db.Applications.Where(a => a.Id == application.Id).SelectMany(a => a.Events).CountAsync()));
    }

    [Fact]
    public async Task The_review_of_all_begins_only_after_the_window()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork, closesAt: app.Clock.Now.AddDays(2));
        await app.Given.ApplicationAsync(opening);
        using var officer = await app.AsAsync((await app.Given.OfficeAsync()).Drafter);
        var list = await officer.VisitAsync($"/admin/applications?opening={opening.Id}");
        Assert.DoesNotContain("모두 심사 시작", string.Concat(list.Document.QuerySelectorAll("button").Select(Html.TextOf)), StringComparison.Ordinal);
        Assert.Contains("‘모두 심사 시작’은 접수가 끝난 뒤에 할 수 있습니다.", list.Text, StringComparison.Ordinal);
        await officer.PostAsync($"/admin/openings/{opening.Id}/start-review", [], list);
        Assert.Equal(ApplicationStatus.Submitted, await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).Select(a => a.Status).SingleAsync()));

        app.Clock.Advance(TimeSpan.FromDays(2));
        using var later = await app.AsAsync((await app.Given.OfficeAsync()).Drafter);
        var closed = await later.VisitAsync($"/admin/applications?opening={opening.Id}");
        await later.SubmitAsync(closed, button: "접수된 1명 모두 심사 시작");
        app.Clock.Advance(TimeSpan.FromDays(-2));
        Assert.Equal(ApplicationStatus.InReview, await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == opening.Id).Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task The_states_to_choose_from_read_right_for_every_kind()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var states = (await officer.VisitAsync("/admin/applications")).Document.QuerySelectorAll("#status option").Select(Html.TextOf).ToList();
        Assert.Contains("선발·합격·참가 확정", states);
        Assert.Contains("예비·대기", states);
        Assert.Equal(states.Count, states.Distinct().Count());
    }

    private async Task<Application> SubmittedAsync(string name) => await app.Given.ApplicationAsync(await app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork), name);

    private Task<List<AccessRecord>> RecordsAsync() => app.AskAsync(db => db.AccessRecords.AsNoTracking().ToListAsync());

    private Task<List<AccessRecord>> RecordsOfAsync(Account account) =>
        app.AskAsync(db => db.AccessRecords.AsNoTracking().Where(r => r.StaffAccountId == account.Id).ToListAsync());
}
