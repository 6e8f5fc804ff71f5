using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Applications;

/// <summary>서류 확인 and 보완요구: asked by the office, answered by the applicant or at the counter, closed by a person.</summary>
public sealed class OfficersAskForSupplementsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_missing_document_begins_the_list_and_the_applicant_answers_after_the_end_of_the_window()
    {
        var (resident, application) = await ReceivedAsync();
        using var officer = await app.OfficerAsync();
        var checklist = await officer.VisitAsync($"/admin/applications/{application.Number}/documents");
        await officer.SubmitAsync(checklist, new() { ["Form.Rows[0].State"] = nameof(DocumentState.Missing) }, "서류 확인 저장");
        var ask = await officer.VisitAsync($"/admin/applications/{application.Number}/supplement");
        Assert.Equal("신분증(창구에서 보여 주세요)", Html.TextOf(Html.One(ask, "[name='Form.Items']")));
        Assert.NotNull((await officer.StepAsync(application, "supplement", Asked("소득금액증명\n가족관계증명서", days: 5))).RedirectsTo);
        Assert.Equal(ApplicationStatus.NeedsSupplement, await app.StatusAsync(application));
        Assert.Contains("필요한 것: 소득금액증명, 가족관계증명서", (await app.NoticesAsync(application))[^1].Body, StringComparison.Ordinal);

        using var owner = await app.AsAsync(resident);
        var mine = await owner.VisitAsync("/my/" + application.Number);
        Assert.Contains("서류 보완하기(11. 7.까지)", mine.Text, StringComparison.Ordinal);
        Assert.Contains("가족관계증명서", mine.Text, StringComparison.Ordinal);
        var form = await owner.VisitAsync($"/my/{application.Number}/supplement");
        Html.ShowsError(await owner.SubmitAsync(form, button: "보완 내용 내기"), "보완하신 내용을 적어 주세요.");
        Html.ShowsError(
            await owner.SubmitAsync(form, new() { ["Answer"] = "제 번호는 900101-1234568 입니다." }, "보완 내용 내기"), "주민등록번호는 적을 수 없습니다. 지운 뒤 다시 눌러 주세요.");
        var done = await owner.SubmitAsync(form, new() { ["Answer"] = "3일에 주민센터에 냈습니다.", ["HouseholdSize"] = "4" }, "보완 내용 내기");
        Assert.Contains("보완하신 내용을 받았습니다.", (await owner.FollowAsync(done)).Text, StringComparison.Ordinal);
        Assert.Equal(ApplicationStatus.InReview, await app.StatusAsync(application));
        var versions = await app.AskAsync(db => db.Applications.Where(a => a.Id == application.Id).SelectMany(a => a.Answers).OrderBy(v => v.Number).Select(v => v.Answers).ToListAsync());
        Assert.Equal(2, versions.Count);
        Assert.Contains("\"HouseholdSize\":\"2\"", versions[0], StringComparison.Ordinal);
        Assert.Contains("\"HouseholdSize\":\"4\"", versions[1], StringComparison.Ordinal);
        Assert.NotNull((await owner.SubmitAsync(form, new() { ["Answer"] = "3일에 주민센터에 냈습니다.", ["HouseholdSize"] = "4" }, "보완 내용 내기")).RedirectsTo);
        Assert.Contains("3일에 주민센터에 냈습니다.", (await officer.VisitAsync($"/admin/applications/{application.Number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_is_exact_and_after_it_only_the_counter_takes_the_answer()
    {
        var (resident, application) = await AskedAsync(days: 1);
        var (before, due) = (app.Clock.Now, SeoulTime.EndOf(SeoulTime.DayOf(app.Clock.Now).AddDays(1)));
        try
        {
            app.Clock.Now = due.AddMilliseconds(-1);
            using var owner = await app.AsAsync(resident);
            var form = await owner.VisitAsync($"/my/{application.Number}/supplement");
            app.Clock.Now = due;
            Html.ShowsRefusal(await owner.SubmitAsync(form, new() { ["Answer"] = "늦었습니다." }, "보완 내용 내기"), "보완하실 수 있는 기한이 지났습니다.");
            Assert.Equal($"/my/{application.Number}", (await owner.VisitAsync($"/my/{application.Number}/supplement")).RedirectsTo);
            using var clerk = await app.AsAsync(await app.Given.StaffAsync(Domain.Staff.StaffRole.CounterClerk, dong: Given.Dong));
            Assert.NotNull((await clerk.StepAsync(application, "supplied", new() { ["Form.Text"] = "소득금액증명 1부" })).RedirectsTo);
            Assert.Equal(ApplicationStatus.InReview, await app.StatusAsync(application));
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task Before_the_day_nobody_closes_and_after_it_a_person_extends_asks_again_or_closes()
    {
        var (_, application) = await AskedAsync(days: 2);
        var before = app.Clock.Now;
        using var early = await app.OfficerAsync();
        Html.ShowsRefusal(await early.StepAsync(application, "close-supplement"), "보완 기한이 아직 지나지 않았습니다.");
        Html.ShowsError(
            await early.StepAsync(application, "extend-supplement", With(DueOn(SeoulTime.DayOf(before).AddDays(2)), "Form.Text", "서류 발급 지연")), "지금 기한보다 뒤의 날짜를 적어 주세요.");
        Assert.NotNull((await early.StepAsync(application, "extend-supplement", With(DueOn(SeoulTime.DayOf(before).AddDays(4)), "Form.Text", "서류 발급 지연"))).RedirectsTo);
        Assert.Contains("서류 보완 기한이 11. 6.(금) 24시까지 늘어났습니다.", (await app.NoticesAsync(application))[^1].Body, StringComparison.Ordinal);
        try
        {
            app.Clock.Now = before.AddDays(6);
            using var officer = await app.OfficerAsync();
            Assert.NotNull((await officer.StepAsync(application, "supplement-again", Asked("소득금액증명", days: 3))).RedirectsTo);
            app.Clock.Now = before.AddDays(12);
            using var later = await app.OfficerAsync();
            Assert.NotNull((await later.StepAsync(application, "close-supplement")).RedirectsTo);
        }
        finally
        {
            app.Clock.Now = before;
        }
        var closed = await app.AskAsync(db => db.Applications.AsNoTracking().Include(a => a.Supplements).SingleAsync(a => a.Id == application.Id));
        Assert.Equal((ApplicationStatus.Ineligible, DecisionReason.DocumentsMissing), (closed.Status, closed.Reason));
        Assert.Equal([1, 2], closed.Supplements.Select(s => s.Number).Order());
        Assert.All(closed.Supplements, s => Assert.False(s.IsOpen));
    }

    [Fact]
    public async Task A_list_and_a_day_are_asked_for_and_a_strangers_application_is_not_there()
    {
        var (_, application) = await ReceivedAsync();
        using var officer = await app.OfficerAsync();
        var form = await officer.VisitAsync($"/admin/applications/{application.Number}/supplement");
        var refused = await officer.SubmitAsync(form, new() { ["Form.Items"] = "" }, "다음: 알릴 내용 보기");
        Html.ShowsError(refused, "보완할 서류나 내용을 적어 주세요.");
        Html.ShowsError(refused, "보완 기한을 내일 이후 날짜로 적어 주세요.");
        using var other = await app.AsResidentAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.VisitAsync($"/my/{application.Number}/supplement")).Status);
        using var stranger = await app.AsAsync(await app.Given.StaffAsync(Domain.Staff.StaffRole.Officer, "청년정책과"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/applications/{application.Number}/documents")).Status);
    }

    private Dictionary<string, string?> Asked(string items, int days) => With(DueOn(SeoulTime.DayOf(app.Clock.Now).AddDays(days)), "Form.Items", items);

    private static Dictionary<string, string?> DueOn(DateOnly day) =>
        new() { ["Form.DueOn.Year"] = $"{day.Year}", ["Form.DueOn.Month"] = $"{day.Month}", ["Form.DueOn.Day"] = $"{day.Day}" };

    private static Dictionary<string, string?> With(Dictionary<string, string?> typed, string name, string value) => new(typed) { [name] = value };

    private async Task<(JobsPortal.Data.Accounts.Account Resident, Application Application)> ReceivedAsync()
    {
        var resident = await app.Given.ResidentAsync();
        return (resident, await app.Given.ApplicationAsync(await app.ClosedOpeningAsync(places: 2), accountId: resident.Id));
    }

    private async Task<(JobsPortal.Data.Accounts.Account Resident, Application Application)> AskedAsync(int days)
    {
        var made = await ReceivedAsync();
        using var officer = await app.OfficerAsync();
        Assert.NotNull((await officer.StepAsync(made.Application, "supplement", Asked("소득금액증명", days))).RedirectsTo);
        return made;
    }
}
