using System.Net;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

public sealed class ApproverCanPublishAnOpeningTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_officer_drafts_an_approver_publishes_and_residents_find_it()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var id = await officer.DraftAsync("가로수 돌보미 모집");
        Assert.DoesNotContain("가로수 돌보미", (await app.NewVisitor().VisitAsync("/openings?q=가로수")).Text, StringComparison.Ordinal);

        var sent = await officer.FollowAsync(await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{id}/submit"), button: "승인 요청"));
        Assert.Contains("승인을 요청했습니다.", sent.Text, StringComparison.Ordinal);
        var done = await approver.FollowAsync(await ApproveAsync(approver, id));

        Assert.Contains("게시를 승인했습니다.", done.Text, StringComparison.Ordinal);
        Assert.Contains("서울특별시 노원구 공고 제2026-1234호", done.Text, StringComparison.Ordinal);
        var opening = await app.OpeningAsync(id);
        Assert.Equal((OpeningStatus.Approved, "일자리경제과-77", new DateOnly(2026, 11, 2)), (opening.Status, opening.DocumentNumber, opening.DocumentDate));
        Assert.Equal([OpeningStatus.InReview, OpeningStatus.Approved], opening.History.OrderBy(e => e.Id).Select(e => e.To));
        using var resident = app.NewVisitor();
        Assert.Contains("가로수 돌보미 모집", (await resident.VisitAsync("/openings?q=가로수")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Description", "", "하는 일(내용)을 입력하세요.")]
    [InlineData("EmployerName", "", "채용하는 곳의 이름을 입력하세요. 이름을 밝히지 않은 공고는 낼 수 없습니다. (직업안정법 제34조)")]
    [InlineData("ContactPhone", "", "문의 전화번호를 입력하세요.")]
    [InlineData("Units[0].Headcount", "", "모집인원을 1명 이상으로 입력하세요.")]
    [InlineData("Units[0].Place", "", "일하는 곳(장소)을 입력하세요.")]
    [InlineData("Units[0].Hours", "", "일하는 시간을 입력하세요.")]
    [InlineData("Units[0].PayMin", "", "급여의 종류와 금액을 입력하세요.")]
    [InlineData("Units[0].PayMin", "10,699", "급여가 2027년 최저임금 시급 10,700원보다 적습니다. 금액 또는 주 소정근로시간을 확인하세요. 근무 기간의 모든 해에 맞아야 합니다. (최저임금법 제6조)")]
    [InlineData("Units[0].PayBasis", "Activity", "활동비의 근거 법령이나 지침을 입력하세요.")]
    [InlineData("WorkStartsOn.*", "", "근무 시작일을 입력하세요. 최저임금은 근무 시작일을 기준으로 확인합니다.")]
    [InlineData("ResultsOn.*", "", "결과 발표 예정일을 입력하세요.")]
    [InlineData("ResultsOn.Day", "19", "결과 발표 예정일이 접수 마감일보다 빠릅니다. 날짜를 확인하세요.")]
    [InlineData("OpensOn.Day", "21", "접수 마감이 접수 시작보다 빠릅니다. 접수기간을 확인하세요.")]
    [InlineData("ClosesOn.Day", "1", "접수 마감일이 이미 지났습니다. 마감일을 다시 정하세요.")]
    [InlineData("EmploymentType", "Unknown", "고용형태를 고르세요.")]
    [InlineData("MaxAge", "39", "나이 조건의 근거 법령을 입력하거나 나이 조건을 지우세요. (고령자고용법 제4조의5)")]
    [InlineData("ApplyMode", "LinkOut", "신청할 인터넷 주소나 신청 방법을 입력하세요.")]
    public async Task What_is_missing_is_shown_before_the_button_and_refuses_the_request(string field, string value, string sentence)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var changes = field.EndsWith('*') ? new[] { "Year", "Month", "Day" }.ToDictionary(p => field[..^1] + p, string? (_) => value) : new() { [field] = value };
        if (field == "OpensOn.Day") changes["OpensTime"] = "19:00";
        var id = await officer.DraftAsync($"모자란 공고 {field} {value}", changes);

        var show = await officer.VisitAsync($"/admin/openings/{id}");
        var link = show.Document.QuerySelectorAll($"a[href^='/admin/openings/{id}/edit#']").FirstOrDefault(a => Html.TextOf(a) == sentence);
        Assert.True(link is not null, show.Text);
        var form = await officer.VisitAsync($"/admin/openings/{id}/edit");
        Assert.NotNull(form.Document.GetElementById(link.GetAttribute("href")!.Split('#')[1]));

        var confirm = await officer.VisitAsync($"/admin/openings/{id}/submit");
        Assert.Contains(sentence, confirm.Text, StringComparison.Ordinal);
        Assert.Null(confirm.Document.QuerySelector("main form"));
        Html.ShowsRefusal(await officer.PostAsync($"/admin/openings/{id}/submit", [], form), sentence);
        Assert.Equal(OpeningStatus.Draft, (await app.OpeningAsync(id)).Status);
    }

    [Fact]
    public async Task Approval_needs_the_offices_document_and_keeps_what_was_typed()
    {
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var opening = await app.Given.OpeningInReviewAsync();
        var page = await approver.SubmitAsync(await approver.VisitAsync($"/admin/openings/{opening.Id}/approve"), new() { ["NoticeNumber"] = "제2026-9호" });
        Html.ShowsError(page, "결재문서 번호를 입력하세요.");
        Html.ShowsError(page, "결재문서의 시행일을 입력하세요.");
        Assert.Equal("제2026-9호", Html.One(page, "#NoticeNumber").GetAttribute("value"));

        var tomorrow = SeoulTime.DayOf(app.Clock.Now).AddDays(1);
        var early = await approver.SubmitAsync(page, new(DocumentForm())
        {
            ["DocumentDate.Year"] = $"{tomorrow.Year}",
            ["DocumentDate.Month"] = $"{tomorrow.Month}",
            ["DocumentDate.Day"] = $"{tomorrow.Day}",
            ["NoticeNumber"] = "900101-1234567",
        }, "승인");
        Html.ShowsError(early, "결재문서의 시행일이 오늘보다 뒤입니다. 시행된 문서의 날짜를 적으세요.");
        Html.ShowsError(early, "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.");
        Assert.Equal(OpeningStatus.InReview, (await app.OpeningAsync(opening.Id)).Status);
    }

    [Fact]
    public async Task Whoever_drafted_cannot_approve_even_after_becoming_an_approver()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var mover = await app.Given.StaffAsync(StaffRole.Officer);
        using var before = await app.AsAsync(mover);
        var id = await before.DraftAsync("승진한 사람의 공고");
        await before.SubmitAsync(await before.VisitAsync($"/admin/openings/{id}/submit"));
        await app.ChangeAsync(mover.Id, a => a.StaffRole = StaffRole.Approver);

        const string sentence = "공고를 작성하거나 승인을 요청한 사람은 승인할 수 없습니다. 다른 승인자가 승인해야 합니다.";
        using var after = await app.AsAsync(mover);
        var confirm = await after.VisitAsync($"/admin/openings/{id}/approve");
        Assert.Contains(sentence, confirm.Text, StringComparison.Ordinal);
        Assert.Null(confirm.Document.QuerySelector("main form"));
        Html.ShowsRefusal(await after.PostAsync($"/admin/openings/{id}/approve", Document(), confirm), sentence);
        Assert.Equal(OpeningStatus.InReview, (await app.OpeningAsync(id)).Status);
    }

    [Fact]
    public async Task An_approver_of_another_department_finds_nothing()
    {
        var opening = await app.Given.OpeningInReviewAsync(title: "옆 부서 공고", department: "복지정책과");
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        foreach (var path in new[] { "", "/approve", "/return" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await approver.VisitAsync($"/admin/openings/{opening.Id}{path}")).Status);
        }
        var own = await app.Given.OpeningInReviewAsync();
        var token = await approver.VisitAsync($"/admin/openings/{own.Id}/approve");
        Assert.Equal(HttpStatusCode.NotFound, (await approver.PostAsync($"/admin/openings/{opening.Id}/approve", Document(), token)).Status);
        Assert.Equal(OpeningStatus.InReview, (await app.OpeningAsync(opening.Id)).Status);
    }

    [Fact]
    public async Task What_was_changed_after_the_approver_looked_is_not_approved_unseen()
    {
        var (drafter, _) = await app.Given.OfficeAsync();
        var opening = await app.Given.OpeningInReviewAsync();
        using var officer = await app.AsAsync(drafter);
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var seen = await approver.VisitAsync($"/admin/openings/{opening.Id}/approve");
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/take-back"), button: "회수");
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/edit"), new() { ["Title"] = "바꿔치기한 제목" }, "임시저장");
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/submit"));

        var page = await approver.SubmitAsync(seen, DocumentForm());
        Html.ShowsRefusal(page, "그사이 다른 사람이 이 공고를 고치거나 처리했습니다.");
        Assert.Contains("바꿔치기한 제목", page.Text, StringComparison.Ordinal);
        Assert.Equal(OpeningStatus.InReview, (await app.OpeningAsync(opening.Id)).Status);
    }

    [Fact]
    public async Task An_approver_returns_it_with_remarks_that_the_officer_reads_first()
    {
        var (drafter, _) = await app.Given.OfficeAsync();
        var opening = await app.Given.OpeningInReviewAsync(title: "반려될 공고");
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        Html.ShowsError(await approver.SubmitAsync(await approver.VisitAsync($"/admin/openings/{opening.Id}/return")), "사유를 입력하세요.");
        var done = await approver.SubmitAsync(await approver.VisitAsync($"/admin/openings/{opening.Id}/return"), new() { ["Remarks"] = "근무 시간을 다시 확인하세요." });
        Assert.NotNull(done.RedirectsTo);

        using var officer = await app.AsAsync(drafter);
        var today = await officer.VisitAsync("/admin");
        Assert.Contains("반려될 공고 근무 시간을 다시 확인하세요.", today.Text, StringComparison.Ordinal);
        var show = await officer.VisitAsync($"/admin/openings/{opening.Id}");
        Assert.Contains("반려된 공고입니다", show.Text, StringComparison.Ordinal);
        Assert.Contains("근무 시간을 다시 확인하세요.", show.Text, StringComparison.Ordinal);
        Assert.Equal(OpeningStatus.Draft, (await app.OpeningAsync(opening.Id)).Status);
    }

    [Fact]
    public async Task Only_who_wrote_or_sent_it_takes_it_back()
    {
        var (drafter, _) = await app.Given.OfficeAsync();
        var opening = await app.Given.OpeningInReviewAsync();
        using var colleague = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.VisitAsync($"/admin/openings/{opening.Id}/take-back")).Status);
        using var officer = await app.AsAsync(drafter);
        Assert.NotNull((await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/take-back"), button: "회수")).RedirectsTo);
        Assert.Equal(OpeningStatus.Draft, (await app.OpeningAsync(opening.Id)).Status);
    }

    [Theory]
    [InlineData(StaffRole.Officer)]
    [InlineData(StaffRole.CounterClerk)]
    [InlineData(StaffRole.Counselor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Nobody_else_approves(StaffRole role)
    {
        var opening = await app.Given.OpeningInReviewAsync();
        using var person = await app.AsStaffAsync(role, dong: role == StaffRole.CounterClerk ? "1135063000" : null);
        var show = await person.VisitAsync($"/admin/openings/{opening.Id}");
        Assert.Equal(HttpStatusCode.OK, show.Status);
        Assert.Null(show.Document.QuerySelector("a[href$='/approve']"));
        Assert.Equal(HttpStatusCode.NotFound, (await person.VisitAsync($"/admin/openings/{opening.Id}/approve")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.PostAsync($"/admin/openings/{opening.Id}/approve", Document(), show)).Status);
        Assert.Equal(OpeningStatus.InReview, (await app.OpeningAsync(opening.Id)).Status);
    }

    private static async Task<Page> ApproveAsync(Visitor approver, int id) =>
        await approver.SubmitAsync(await approver.VisitAsync($"/admin/openings/{id}/approve"), DocumentForm(), "승인");

    private static Dictionary<string, string?> DocumentForm() => new()
    {
        ["DocumentNumber"] = "일자리경제과-77",
        ["DocumentDate.Year"] = "2026",
        ["DocumentDate.Month"] = "11",
        ["DocumentDate.Day"] = "2",
        ["NoticeNumber"] = "서울특별시 노원구 공고 제2026-1234호",
    };

    private static IEnumerable<KeyValuePair<string, string>> Document() => DocumentForm().Select(f => KeyValuePair.Create(f.Key, f.Value!));
}
