using System.Net;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Applicants;

/// <summary>신청인 찾기, and the applications that may be the same person's.</summary>
public sealed class StaffFindApplicantsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Here = "/admin/applicants";

    [Fact]
    public async Task Somebody_is_found_by_name_by_the_last_four_digits_and_by_number()
    {
        var application = await AppliedAsync("탁하은", "01000007711");
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var visitor = await app.AsAsync(officer);
        foreach (var typed in new[] { "탁하은", "하은", "7711", "탁하은 7711", ReceiptNumber.Format(application.Number) })
        {
            var found = await FindAsync(visitor, typed);
            Assert.Equal(HttpStatusCode.OK, found.Status);
            Assert.Contains(ReceiptNumber.Format(application.Number), found.Text, StringComparison.Ordinal);
            // The word that was typed stands in the box; the list itself masks.
            Assert.DoesNotContain("탁하은", Html.TextOf(Html.One(found, "main table")), StringComparison.Ordinal);
            Assert.Contains("1955년", found.Text, StringComparison.Ordinal);
        }

        var records = await app.AskAsync(db => db.AccessRecords.AsNoTracking().Where(r => r.StaffAccountId == officer.Id).ToListAsync());
        Assert.Equal(5, records.Count(r => r is { Action: AccessAction.Search, Path: Here, Subject: null, SubjectCount: >= 1 }));
    }

    [Theory]
    [InlineData("", "접수번호, 이름 또는 전화번호 뒤 네 자리를 입력하세요.")]
    [InlineData("01000007711", "전화번호는 뒤 네 자리만 입력하세요.")]
    [InlineData("1955-03-09", "숫자는 접수번호 10자리 또는 전화번호 뒤 네 자리로 입력하세요.")]
    [InlineData("김", "이름은 한글이나 영문으로 두 글자 이상 입력하세요.")]
    [InlineData("550309-1234567", "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.")]
    public async Task Nothing_else_finds_anybody(string typed, string sentence)
    {
        using var visitor = await app.AsStaffAsync(StaffRole.Officer);
        Html.ShowsError(await FindAsync(visitor, typed), sentence);
    }

    [Fact]
    public async Task A_name_in_the_address_finds_nobody()
    {
        await AppliedAsync("탁나래", "01000007722");
        using var visitor = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Empty((await visitor.VisitAsync(Here + "?Form.Key=7722")).Document.QuerySelectorAll("main table"));
    }

    [Theory]
    [InlineData(StaffRole.Officer, "어르신복지과", null, false)]
    [InlineData(StaffRole.CounterClerk, "어르신복지과", "1135056000", false)]
    [InlineData(StaffRole.CounterClerk, "어르신복지과", Given.Dong, true)]
    [InlineData(StaffRole.Approver, "일자리경제과", null, true)]
    public async Task Only_the_own_department_and_the_own_dong_are_searched(StaffRole role, string department, string? dong, bool finds)
    {
        var application = await AppliedAsync("탁보람", "01000007733");
        var account = await app.Given.StaffAsync(role, department, dong);
        using var visitor = await app.AsAsync(account);
        var found = await FindAsync(visitor, "탁보람");
        Assert.Equal(finds, found.Source.Contains(application.Number, StringComparison.Ordinal));
        Assert.Equal(finds, await app.AskAsync(db => db.AccessRecords.AnyAsync(r => r.StaffAccountId == account.Id && r.Action == AccessAction.Search)));
    }

    [Theory]
    [InlineData(StaffRole.Administrator)]
    [InlineData(StaffRole.Counselor)]
    public async Task Whoever_reads_no_applications_has_no_search(StaffRole role)
    {
        using var visitor = await app.AsStaffAsync(role);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync(Here)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync(Here + "/duplicates")).Status);
    }

    [Theory]
    [InlineData("우하나", "01000008801", "1955-03-09", "이름과 생년월일이 같고 전화번호가 다릅니다.")]
    [InlineData("우두리", "01000008811", "1956-03-09", "이름과 전화번호가 같고 생년월일이 다르거나 없습니다.")]
    [InlineData("우세지", "01000008821", "1955-03-09", "생년월일과 전화번호가 같고 이름이 다릅니다.")]
    public async Task Two_that_may_be_one_are_shown_with_the_reason_and_both_stay(string name, string phone, string born, string reason)
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        var first = await AppliedAsync(name, name == "우하나" ? "01000008809" : phone, opening: opening);
        var second = await AppliedAsync(name == "우세지" ? "우새지" : name, phone, born, opening);
        var other = await AppliedAsync("우다른", "01000008899", opening: opening);
        using var visitor = await app.AsStaffAsync(StaffRole.Officer);

        var list = await visitor.VisitAsync($"{Here}/duplicates?opening={opening.Id}");
        var row = Assert.Single(list.Document.QuerySelectorAll("main tbody tr"));
        Assert.Contains(reason, Html.TextOf(row), StringComparison.Ordinal);
        Assert.Contains(ReceiptNumber.Format(first.Number), Html.TextOf(row), StringComparison.Ordinal);
        Assert.Contains(ReceiptNumber.Format(second.Number), Html.TextOf(row), StringComparison.Ordinal);

        var page = await visitor.VisitAsync($"/admin/applications/{second.Number}");
        Assert.Contains(ReceiptNumber.Format(first.Number) + " " + reason, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("중복으로 보이는 신청이 있습니다", (await visitor.VisitAsync($"/admin/applications/{other.Number}")).Text, StringComparison.Ordinal);
        Assert.All([first, second], a => Assert.True(a.IsLive));
    }

    [Fact]
    public async Task A_withdrawn_one_and_one_for_another_opening_are_no_duplicates()
    {
        var (opening, another) = (await app.Given.ApprovedOpeningAsync(OpeningKind.Job), await app.Given.ApprovedOpeningAsync(OpeningKind.Job));
        await AppliedAsync("우네모", "01000008831", opening: opening);
        await AppliedAsync("우네모", "01000008832", opening: another);
        using var visitor = await app.AsStaffAsync(StaffRole.Officer);
        foreach (var one in new[] { opening, another })
        {
            Assert.Contains("중복으로 보이는 신청이 없습니다.", (await visitor.VisitAsync($"{Here}/duplicates?opening={one.Id}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_clerk_of_another_dong_learns_nothing_of_the_other_one()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        var here = await AppliedAsync("우다섯", "01000008841", opening: opening);
        var there = await AppliedAsync("우다섯", "01000008842", opening: opening, dong: "1135056000");
        using var clerk = await app.AsStaffAsync(StaffRole.CounterClerk, dong: Given.Dong);
        Assert.DoesNotContain(ReceiptNumber.Format(there.Number), (await clerk.VisitAsync($"/admin/applications/{here.Number}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ReceiptNumber.Format(there.Number), (await clerk.VisitAsync($"{Here}/duplicates")).Text, StringComparison.Ordinal);
    }

    private async Task<Application> AppliedAsync(string name, string phone, string born = "1955-03-09", Opening? opening = null, string? dong = null)
    {
        opening ??= await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        return await app.Given.SubmittedApplicationAsync(
            opening, answers: Given.Answers(opening.Kind, name, phone, a => (a[DefaultForms.BirthDate], a[DefaultForms.Dong]) = (born, dong ?? Given.Dong)));
    }

    private static async Task<Page> FindAsync(Visitor visitor, string typed) =>
        await visitor.SubmitAsync(await visitor.VisitAsync(Here), new() { ["Form.Key"] = typed }, "찾기");
}
