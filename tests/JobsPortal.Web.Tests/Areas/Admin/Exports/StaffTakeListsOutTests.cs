using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Exports;

/// <summary>Every list leaves the portal in one way: with a reason, recorded, as the screen was narrowed, and with nothing that runs.</summary>
public sealed class StaffTakeListsOutTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Reason = "부서 주간 보고 자료 작성";

    public static TheoryData<string, string, StaffRole> Lists => new()
    {
        { "/admin/openings", "openings", StaffRole.Officer }, { "/admin/applications", "applications", StaffRole.Officer },
        { "/admin/programs", "programs", StaffRole.Officer }, { "/admin/organizations", "organizations", StaffRole.Counselor },
        { "/admin/results", "results", StaffRole.Approver }, { "/admin/decisions", "decisions", StaffRole.Officer },
        { "/admin/round-signups", "round-signups", StaffRole.Officer }, { "/admin/calls", "calls", StaffRole.Officer }, { "/admin/staff", "staff", StaffRole.Administrator },
    };

    [Theory, MemberData(nameof(Lists))]
    public async Task Each_list_leads_to_its_file_which_needs_a_reason_and_leaves_a_record(string list, string name, StaffRole role)
    {
        var account = await app.Given.StaffAsync(role);
        using var staff = await app.AsAsync(account);
        var link = Assert.Single((await staff.VisitAsync(list)).Document.QuerySelectorAll($"main a[href^='/admin/exports/{name}']"));
        var form = await staff.VisitAsync(link.GetAttribute("href")!);
        Html.ShowsError(await staff.SubmitAsync(form, button: "내려받기"), "내려받는 사유를 입력하세요.");
        Html.ShowsError(await staff.SubmitAsync(form, new() { ["Form.Reason"] = "아홉글자입니다요" }, "내려받기"), "내려받는 사유를 10자 이상 200자까지 적어 주세요.");
        Assert.Equal(0, await app.AskAsync(db => db.AccessRecords.CountAsync(r => r.StaffAccountId == account.Id && r.Action == AccessAction.Export)));

        var file = await staff.SubmitAsync(form, new() { ["Form.Reason"] = Reason }, "내려받기");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.Response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(Rows(await file.Response.Content.ReadAsByteArrayAsync())[0]);
        var record = await app.AskAsync(db => db.AccessRecords.AsNoTracking().SingleAsync(r => r.StaffAccountId == account.Id && r.Action == AccessAction.Export));
        Assert.Equal((Reason, $"/admin/exports/{name}"), (record.Reason, record.Path));
    }

    [Theory]
    [InlineData("applications", StaffRole.Administrator)]
    [InlineData("applications", StaffRole.Counselor)]
    [InlineData("results", StaffRole.CounterClerk)]
    [InlineData("decisions", StaffRole.CounterClerk)]
    [InlineData("calls", StaffRole.Approver)]
    [InlineData("staff", StaffRole.Officer)]
    [InlineData("nothing", StaffRole.Officer)]
    public async Task Whoever_may_not_read_a_list_cannot_take_it_out(string name, StaffRole role)
    {
        using var staff = await app.AsStaffAsync(role, dong: Given.Dong);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.VisitAsync($"/admin/exports/{name}")).Status);
        var token = await staff.VisitAsync("/account/security");
        Assert.Equal(HttpStatusCode.NotFound, (await staff.PostAsync($"/admin/exports/{name}", [new("Form.Reason", Reason)], token)).Status);
    }

    [Fact]
    public async Task Personal_data_go_along_only_when_asked_for_by_whoever_may()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, "개인정보 내려받기 시험");
        await app.Given.SubmittedApplicationAsync(opening, answers: Given.Answers(opening.Kind, "표단비", "01000004455"));
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        var without = await CsvAsync(officer, $"applications?opening={opening.Id}");
        Assert.Contains("표*비", without, StringComparison.Ordinal);
        foreach (var hidden in new[] { "표단비", "4455", "1955" }) Assert.DoesNotContain(hidden, without, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(officer));

        var with = await CsvAsync(officer, $"applications?opening={opening.Id}", persons: true);
        foreach (var shown in new[] { "표단비", "010-0000-4455", "1955-03-09" }) Assert.Contains(shown, with, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(officer));

        var approver = await app.Given.StaffAsync(StaffRole.Approver);
        using var visitor = await app.AsAsync(approver);
        var form = await visitor.VisitAsync($"/admin/exports/applications?opening={opening.Id}");
        Assert.Empty(form.Document.QuerySelectorAll("[name='Form.WithPersons']"));
        var forced = await visitor.PostAsync(
            "/admin/exports/applications", [new("Form.Reason", Reason), new("Form.Format", "Csv"), new("Form.WithPersons", "true"), new("opening", $"{opening.Id}")], form);
        Assert.DoesNotContain("표단비", Encoding.UTF8.GetString(await forced.Response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_department_takes_nothing_out()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job, "다른 부서 내려받기 시험");
        await app.Given.SubmittedApplicationAsync(opening, answers: Given.Answers(opening.Kind, "표가온", "01000004466"));
        Assert.DoesNotContain("표가온", await CsvAsync(await app.Given.StaffAsync(StaffRole.Officer, "어르신복지과"), $"applications?opening={opening.Id}", persons: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filter_of_the_screen_holds_for_the_file()
    {
        await app.Given.ApprovedOpeningAsync(OpeningKind.Job, "거름망에 남는 공고");
        await app.Given.ApprovedOpeningAsync(OpeningKind.Job, "걸러지는 것");
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var visitor = await app.AsAsync(officer);
        var screen = await visitor.VisitAsync("/admin/openings?q=%EA%B1%B0%EB%A6%84%EB%A7%9D&kind=Job");
        var address = screen.Document.QuerySelector("main a[href^='/admin/exports/openings']")!.GetAttribute("href")!;
        var file = await CsvAsync(officer, address["/admin/exports/".Length..]);
        Assert.Contains("거름망에 남는 공고", file, StringComparison.Ordinal);
        Assert.DoesNotContain("걸러지는 것", file, StringComparison.Ordinal);
        Assert.DoesNotContain("거름망에", await CsvAsync(officer, "openings?kind=Event"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.test\")"), InlineData("+1+1"), InlineData("-1+1"), InlineData("@SUM(A1)"), InlineData("＝1+1"), InlineData(" =1+1")]
    public async Task No_cell_is_run(string title)
    {
        var organization = await app.Given.OrganizationAsync(title);
        var officer = await app.Given.StaffAsync(StaffRole.Officer);
        using var visitor = await app.AsAsync(officer);
        var form = await visitor.VisitAsync("/admin/exports/organizations");
        var csv = await visitor.SubmitAsync(form, new() { ["Form.Reason"] = Reason, ["Form.Format"] = "Csv" }, "내려받기");
        var text = Encoding.UTF8.GetString(await csv.Response.Content.ReadAsByteArrayAsync());
        Assert.Contains($"\"'{organization.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", text, StringComparison.Ordinal);
        var xlsx = await (await visitor.SubmitAsync(form, new() { ["Form.Reason"] = Reason }, "내려받기")).Response.Content.ReadAsByteArrayAsync();
        using var book = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.DoesNotContain(cells, c => c.CellFormula is not null);
        Assert.All(cells, c => Assert.True(c.DataType?.Value == CellValues.InlineString || long.TryParse(c.CellValue?.Text, out _)));
    }

    private async Task<int> CountAsync(Account staff) => await app.AskAsync(db =>
        db.AccessRecords.Where(r => r.StaffAccountId == staff.Id && r.Action == AccessAction.Export).OrderByDescending(r => r.Id).Select(r => r.SubjectCount).FirstAsync());

    private async Task<string> CsvAsync(Account staff, string list, bool persons = false)
    {
        using var visitor = await app.AsAsync(staff);
        var values = new Dictionary<string, string?> { ["Form.Reason"] = Reason, ["Form.Format"] = "Csv" };
        if (persons) values["Form.WithPersons"] = "true";
        var file = await visitor.SubmitAsync(await visitor.VisitAsync($"/admin/exports/{list}"), values, "내려받기");
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType?.MediaType);
        return Encoding.UTF8.GetString(await file.Response.Content.ReadAsByteArrayAsync());
    }

    private static List<List<string>> Rows(byte[] xlsx)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return [.. book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];
    }
}
