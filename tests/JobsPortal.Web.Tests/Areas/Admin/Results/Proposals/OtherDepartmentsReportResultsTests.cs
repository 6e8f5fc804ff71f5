using System.Net;
using System.Net.Http.Headers;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Results.Proposals;

/// <summary>직접 입력: typed or from a sheet, counted when a second person has approved it, corrected by counter-entries only.</summary>
public sealed class OtherDepartmentsReportResultsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task What_an_officer_types_counts_only_when_an_approver_has_approved_it()
    {
        var program = await app.Given.ProgramAsync("노인 공익활동");
        var (officer, approver) = await DeskAsync();
        using (officer)
        using (approver)
        {
            var sent = await officer.SubmitAsync(await officer.VisitAsync("/admin/results/proposals/new"), Typed(program));
            Assert.Equal("/admin/results/proposals", sent.RedirectsTo);
            var proposal = await ProposalOfAsync(program);
            Assert.Empty(await EntriesOfAsync(program));

            var own = await officer.VisitAsync($"/admin/results/proposals/{proposal.Id}");
            Assert.Contains("직접 입력한 사람은 승인할 수 없습니다.", own.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAsync($"/admin/results/proposals/{proposal.Id}/approve", [], await officer.VisitAsync("/admin/results/proposals/new"))).Status);

            Assert.Contains("노인 공익활동", (await approver.VisitAsync("/admin")).Text, StringComparison.Ordinal);
            Assert.DoesNotContain("노인 공익활동", (await officer.VisitAsync("/admin")).Text, StringComparison.Ordinal);
            await approver.SubmitAsync(await approver.VisitAsync($"/admin/results/proposals/{proposal.Id}"), button: "승인하고 실적에 더하기");
            Assert.DoesNotContain("노인 공익활동", (await approver.VisitAsync("/admin")).Text, StringComparison.Ordinal);
            var entry = Assert.Single(await EntriesOfAsync(program));
            Assert.Equal((ResultOrigin.Manual, 30, 28, "어르신복지과"), (entry.Origin, entry.Count, entry.People, entry.Source));
            Assert.NotEqual(entry.RecordedBy, entry.ApprovedBy);

            var totals = await approver.VisitAsync($"/admin/results?program={program.Id}");
            Assert.Contains("실인원 28명", totals.Text, StringComparison.Ordinal);
            Assert.Contains("어르신복지과-2210", totals.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_approver_who_approves_twice_writes_one_entry()
    {
        var program = await app.Given.ProgramAsync("두 번 누르는 사업");
        var (officer, approver) = await DeskAsync();
        using (officer)
        using (approver)
        {
            await officer.SubmitAsync(await officer.VisitAsync("/admin/results/proposals/new"), Typed(program));
            var page = await approver.VisitAsync($"/admin/results/proposals/{(await ProposalOfAsync(program)).Id}");
            await approver.SubmitAsync(page, button: "승인하고 실적에 더하기");
            Html.ShowsRefusal(await approver.SubmitAsync(page, button: "승인하고 실적에 더하기"), "이미 승인하거나 반려한 입력입니다.");
            Assert.Single(await EntriesOfAsync(program));
        }
    }

    [Fact]
    public async Task A_rejected_entry_says_why_and_never_counts()
    {
        var program = await app.Given.ProgramAsync("반려되는 사업");
        var (officer, approver) = await DeskAsync();
        using (officer)
        using (approver)
        {
            await officer.SubmitAsync(await officer.VisitAsync("/admin/results/proposals/new"), Typed(program));
            var address = $"/admin/results/proposals/{(await ProposalOfAsync(program)).Id}";
            var page = await approver.VisitAsync(address);
            Html.ShowsError(await approver.SubmitAsync(page, button: "반려"), "반려 사유를 입력하세요.");
            await approver.SubmitAsync(page, new() { ["Form.Remarks"] = "증빙 문서가 다릅니다." }, "반려");
            Assert.Contains("증빙 문서가 다릅니다.", (await officer.VisitAsync(address)).Text, StringComparison.Ordinal);
            Assert.Empty(await EntriesOfAsync(program));
        }
    }

    [Fact]
    public async Task A_typed_entry_is_corrected_by_a_counter_entry_with_a_reason()
    {
        var program = await app.Given.ProgramAsync("정정되는 사업");
        var (officer, approver) = await DeskAsync();
        using (officer)
        using (approver)
        {
            await officer.SubmitAsync(await officer.VisitAsync("/admin/results/proposals/new"), Typed(program));
            await approver.SubmitAsync(await approver.VisitAsync($"/admin/results/proposals/{(await ProposalOfAsync(program)).Id}"), button: "승인하고 실적에 더하기");
            var entry = Assert.Single(await EntriesOfAsync(program));

            var ask = await officer.VisitAsync($"/admin/results/{entry.Id}/counter");
            Html.ShowsError(await officer.SubmitAsync(ask), "정정 사유를 적어 주세요.");
            Assert.NotNull((await officer.SubmitAsync(ask, new() { ["Form.Reason"] = "두 번 보고됨" })).RedirectsTo);
            Html.ShowsError(await officer.SubmitAsync(ask, new() { ["Form.Reason"] = "다시" }), "이미 정정했거나 정정을 요청한 기록입니다.");
            Assert.Single(await EntriesOfAsync(program));

            var counter = await app.AskAsync(db => db.ResultProposals.AsNoTracking().SingleAsync(p => p.CounterOfId == entry.Id));
            await approver.SubmitAsync(await approver.VisitAsync($"/admin/results/proposals/{counter.Id}"), button: "승인하고 실적에 더하기");
            Assert.Equal([30, -30], (await EntriesOfAsync(program)).Select(r => r.Count));
            Assert.Contains("두 번 보고됨", (await officer.VisitAsync($"/admin/results/{entry.Id}")).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync($"/admin/results/{entry.Id}/counter")).Status);
        }
    }

    [Theory]
    [InlineData("People", "31", "실인원은 1 이상, 연인원 이하로 적어 주세요.")]
    [InlineData("OccurredOn.Year", "2027", "기준일은 오늘이나 지난 날이어야 합니다.")]
    [InlineData("Evidence", "", "근거를 적어 주세요.")]
    [InlineData("Source", "800101-1234567", "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.")]
    public async Task Mistakes_are_said_at_the_field(string field, string typed, string sentence)
    {
        var program = await app.Given.ProgramAsync();
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var values = Typed(program);
        values[field] = typed;
        var page = await officer.SubmitAsync(await officer.VisitAsync("/admin/results/proposals/new"), values);
        Html.ShowsError(page, sentence);
        Assert.Equal(typed, Html.One(page, $"[name='{field}']").GetAttribute("value"));
        Assert.False(await app.AskAsync(db => db.ResultProposals.AnyAsync(p => p.JobProgramId == program.Id)));
    }

    [Fact]
    public async Task Other_departments_programmes_are_neither_offered_nor_taken()
    {
        var program = await app.Given.ProgramAsync("옆 부서 사업", department: "복지정책과");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.VisitAsync("/admin/results/proposals/new");
        Assert.DoesNotContain("옆 부서 사업", page.Text, StringComparison.Ordinal);
        var fields = Html.Fill(Html.Form(page), Typed(null)).Where(f => f.Key != "JobProgramId").Append(new("JobProgramId", $"{program.Id}"));
        Html.ShowsError(await officer.PostAsync("/admin/results/proposals/new", fields), "목록에 있는 것 가운데에서 고르세요.");
    }

    [Fact]
    public async Task A_sheet_is_taken_over_whole_and_never_twice()
    {
        var program = await app.Given.ProgramAsync("엑셀 사업");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var sheet = Sheet([["엑셀 사업", "일자리", "1,200", "1100", "2026-06-30", "어르신복지과", "어르신복지과-1"], ["엑셀 사업", "참여자", "40", "40", "2026. 7. 1.", "복지관", "=HYPERLINK(\"x\")"]]);
        Assert.Equal("/admin/results/proposals?status=Proposed", (await UploadAsync(officer, sheet)).RedirectsTo);
        var made = await app.AskAsync(db => db.ResultProposals.AsNoTracking().Where(p => p.JobProgramId == program.Id).OrderBy(p => p.Id).ToListAsync());
        Assert.Equal([(ResultMeasure.Jobs, 1_200, 1_100, new DateOnly(2026, 6, 30)), (ResultMeasure.Participants, 40, 40, new DateOnly(2026, 7, 1))], made.Select(p => (p.Measure, p.Count, p.People, p.OccurredOn)));

        var again = await UploadAsync(officer, sheet);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("같은 내용이 이미 입력되어 있습니다.", again.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.AskAsync(db => db.ResultProposals.CountAsync(p => p.JobProgramId == program.Id)));
    }

    [Fact]
    public async Task One_wrong_row_refuses_the_sheet_and_every_wrong_row_is_told()
    {
        var program = await app.Given.ProgramAsync("틀린 엑셀 사업");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await UploadAsync(officer, Sheet(
        [
            ["틀린 엑셀 사업", "일자리", "5", "5", "2026-06-30", "과", "문서"],
            ["없는 사업", "사람", "열", "1", "어제", "과", "문서"],
            ["틀린 엑셀 사업", "일자리", "5", "6", "2026-06-30", "과", "문서"],
        ]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var rows = page.Document.QuerySelectorAll("tbody tr").Select(r => (Html.TextOf(r.QuerySelector("th")), Html.TextOf(r.QuerySelectorAll("td")[1]))).ToList();
        Assert.Equal(["3", "4"], rows.Select(r => r.Item1));
        Assert.Contains("우리 부서에 그런 이름의 사업이 없습니다.", rows[0].Item2, StringComparison.Ordinal);
        Assert.Contains("세는 것은 일자리 또는 참여자로", rows[0].Item2, StringComparison.Ordinal);
        Assert.Contains("숫자로 적어 주세요", rows[0].Item2, StringComparison.Ordinal);
        Assert.Contains("2026-06-30처럼", rows[0].Item2, StringComparison.Ordinal);
        Assert.Equal("실인원은 1 이상, 연인원 이하로 적어 주세요.", rows[1].Item2);
        Assert.False(await app.AskAsync(db => db.ResultProposals.AnyAsync(p => p.JobProgramId == program.Id)));
    }

    [Fact]
    public async Task What_is_no_table_is_refused_at_the_file()
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Html.ShowsError(await UploadAsync(officer, null), "엑셀 파일(.xlsx)을 고르세요.");
        Html.ShowsError(await UploadAsync(officer, "사업,세는 것"u8.ToArray()), "엑셀 파일(.xlsx)로 읽을 수 없습니다. 엑셀에서 .xlsx 형식으로 저장한 뒤 다시 올려 주세요.");
        Html.ShowsError(await UploadAsync(officer, SheetWriter.Write("실적", ["사업", "연인원"], [["가", "1"]])), "첫 줄에 제목이 빠졌습니다: 세는 것, 실인원, 기준일, 제출한 부서·기관, 근거");
        var template = await (await officer.Client.GetAsync(new Uri("/admin/results/proposals/template", UriKind.Relative))).Content.ReadAsByteArrayAsync();
        Html.ShowsError(await UploadAsync(officer, template), "표에 제목 아래로 적힌 줄이 없습니다.");
        Html.ShowsError(await UploadAsync(officer, new byte[SheetReader.MaxBytes + 1]), "파일이 너무 큽니다. 1MB 이하로 나누어 올려 주세요.");
    }

    private async Task<(Visitor Officer, Visitor Approver)> DeskAsync()
    {
        var (officer, approver) = await app.Given.OfficeAsync();
        return (await app.AsAsync(officer), await app.AsAsync(approver));
    }

    private static byte[] Sheet(string[][] rows) => SheetWriter.Write("실적", ResultTable.Columns, rows);

    private static async Task<Page> UploadAsync(Visitor officer, byte[]? file)
    {
        var page = await officer.VisitAsync("/admin/results/proposals/import");
        using var body = new MultipartFormDataContent { { new StringContent(Html.Token(page)), Html.TokenName } };
        if (file is not null)
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue(SheetWriter.ContentType);
            body.Add(content, "file", "results.xlsx");
        }

        return await Page.ReadAsync(await officer.Client.PostAsync(new Uri("/admin/results/proposals/import", UriKind.Relative), body));
    }

    private Task<ResultProposal> ProposalOfAsync(JobProgram program) => app.AskAsync(db => db.ResultProposals.AsNoTracking().SingleAsync(p => p.JobProgramId == program.Id));

    private Task<List<JobResult>> EntriesOfAsync(JobProgram program) =>
        app.AskAsync(db => db.JobResults.AsNoTracking().Where(r => r.JobProgramId == program.Id).OrderBy(r => r.Id).ToListAsync());

    private static Dictionary<string, string?> Typed(JobProgram? program) => new()
    {
        ["JobProgramId"] = program is null ? "" : $"{program.Id}",
        ["Measure"] = nameof(ResultMeasure.Jobs),
        ["Count"] = "30",
        ["People"] = "28",
        ["OccurredOn.Year"] = "2026",
        ["OccurredOn.Month"] = "6",
        ["OccurredOn.Day"] = "30",
        ["Source"] = "어르신복지과",
        ["Evidence"] = "어르신복지과-2210",
    };
}
