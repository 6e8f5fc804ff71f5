using System.Net;
using System.Net.Http.Headers;
using System.Text;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Areas.Admin.Decisions;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Qualifications;

/// <summary>자격조회: the list leaves with a reason, the answers come back from a file, and the decision sees them.</summary>
public sealed class OfficersAskOtherOfficesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Take = "내려받기";
    private static readonly Dictionary<string, string?> Asked = new() { ["Form.Whom"] = "New", ["Form.Reason"] = "참여자격 조회(행복이음)" };

    [Fact]
    public async Task The_list_leaves_with_a_reason_marks_everybody_as_asked_and_runs_no_formula()
    {
        var (opening, people) = await ReceivedAsync("=이름", "나무");
        var account = (await app.Given.OfficeAsync()).Drafter;
        using var officer = await app.AsAsync(account);
        var page = await officer.VisitAsync($"/admin/qualifications/{opening.Id}/ask");
        Html.ShowsError(await officer.SubmitAsync(page, new(Asked) { ["Form.Reason"] = "짧은 사유" }, Take), "내려받는 사유를 10자 이상 200자까지 적어 주세요.");
        Html.ShowsError(await officer.SubmitAsync(page, new(Asked) { ["Form.Whom"] = "Waiting" }, Take), "명단에 넣을 사람이 없습니다. 다른 쪽을 골라 주세요.");
        var file = await officer.SubmitAsync(page, Asked, Take);
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType?.MediaType);
        var lines = file.Source.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("\"접수번호\",\"이름\",\"생년월일\",\"거주 동\",\"조회 결과\",\"반복참여\",\"회신일\",\"비고\"", lines[0]);
        Assert.Equal(people.Select(p => ReceiptNumber.Format(p.Number)), lines[1..].Select(l => l.Split("\",\"")[0].Trim('"')));
        Assert.Contains("\"'=이름\"", lines[1], StringComparison.Ordinal);
        Assert.All(await ChecksAsync(opening), c => Assert.Equal((1, account.Id, app.Clock.Now, true), (c.Round, c.AskedBy, c.AskedAt, c.IsOpen)));
        Assert.All(people, p => Assert.Equal(ApplicationStatus.InReview, app.StatusAsync(p).GetAwaiter().GetResult()));
        var record = await app.AskAsync(db => db.AccessRecords.AsNoTracking().OrderBy(r => r.Id).LastAsync(r => r.Action == AccessAction.Export && r.StaffAccountId == account.Id));
        Assert.Equal((2, "참여자격 조회(행복이음)"), (record.SubjectCount, record.Reason));

        var again = await officer.SubmitAsync(await officer.VisitAsync($"/admin/qualifications/{opening.Id}/ask"), new(Asked) { ["Form.Whom"] = "Waiting" }, Take);
        Assert.Equal(3, again.Source.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, (await ChecksAsync(opening)).Count);
    }

    [Fact]
    public async Task Whoever_did_not_agree_is_not_asked_about_and_the_officer_is_told_how_many()
    {
        var (opening, _) = await ReceivedAsync("김동의");
        await app.Given.ApplicationAsync(opening, "박거절", agreesToRecords: false);
        using var officer = await app.AsAsync((await app.Given.OfficeAsync()).Drafter);
        var page = await officer.VisitAsync($"/admin/qualifications/{opening.Id}/ask");
        Assert.Contains("동의하지 않은 1명은 명단에 넣지 않습니다. 서류로 확인하세요.", page.Text, StringComparison.Ordinal);
        var file = await officer.SubmitAsync(page, Asked, Take);
        Assert.DoesNotContain("박거절", file.Source, StringComparison.Ordinal);
        Assert.Contains("김동의", file.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_did_not_agree_is_not_asked_about_one_by_one_either()
    {
        var (opening, _) = await ReceivedAsync("김동의");
        var refusing = await app.Given.ApplicationAsync(opening, "박거절", agreesToRecords: false);
        using var officer = await app.AsAsync((await app.Given.OfficeAsync()).Drafter);
        var page = await officer.VisitAsync($"/admin/applications/{refusing.Number}/qualification");
        Assert.Contains("동의하지 않은 신청인입니다. 조회하지 말고 증명 서류를 받아 확인하세요.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form[action$='/ask']"));
        Html.ShowsRefusal(await officer.PostAsync($"/admin/applications/{refusing.Number}/qualification/ask", [], page), "동의하지 않은 신청인입니다.");
        Assert.False(await app.AskAsync(db => db.QualificationChecks.AnyAsync(c => c.ApplicationId == refusing.Id)));
        Assert.Equal(ApplicationStatus.Submitted, await app.AskAsync(db => db.Applications.Where(a => a.Id == refusing.Id).Select(a => a.Status).SingleAsync()));
    }

    [Fact]
    public async Task The_answers_are_looked_at_first_then_written_down_once_and_wrong_rows_hold_nobody_up()
    {
        var (opening, people) = await ReceivedAsync("가나", "다라", "마바");
        using var officer = await app.OfficerAsync();
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/qualifications/{opening.Id}/ask"), Asked, Take);
        var (stranger, _) = await ReceivedAsync("사아");
        var other = await app.AskAsync(db => db.Applications.Where(a => a.OpeningId == stranger.Id).Select(a => a.Number).SingleAsync());
        var file = Sheet(
            [ReceiptNumber.Format(people[0].Number), "적격", "해당 없음", "2026-11-02", ""],
            [people[1].Number, "부적격", "반복참여", "2026. 11. 2.", "소득 초과"],
            [people[2].Number, "글쎄요", "", "2027-01-01", "900101-1234568"],
            [other, "적격", "", "", ""],
            ["123", "적격", "", "", ""],
            [people[0].Number, "부적격", "", "", ""]);
        var preview = await UploadAsync(officer, opening, file, save: false);
        Assert.Contains("적은 줄 2개 · 이미 적혀 있던 줄 0개 · 적지 못한 줄 4개", preview.Text, StringComparison.Ordinal);
        Assert.All(await ChecksAsync(opening), c => Assert.True(c.IsOpen));

        var saved = await UploadAsync(officer, opening, file, save: true);
        Assert.Contains("적은 줄 2개 · 이미 적혀 있던 줄 0개 · 적지 못한 줄 4개", saved.Text, StringComparison.Ordinal);
        foreach (var sentence in new[] { "조회 결과를 적격, 부적격, 확인 필요 가운데 하나로", "이 공고에 없는 접수번호입니다.", "접수번호가 아닙니다.", "같은 접수번호가 위에 있습니다." })
        {
            Assert.Contains(sentence, saved.Text, StringComparison.Ordinal);
        }
        var checks = (await ChecksAsync(opening)).ToDictionary(c => c.ApplicationId);
        Assert.Equal((QualificationResult.Qualified, RepeatedParticipation.None), (checks[people[0].Id].Result, checks[people[0].Id].Repeat));
        Assert.Equal((QualificationResult.Excluded, RepeatedParticipation.Repeated, "소득 초과"), (checks[people[1].Id].Result, checks[people[1].Id].Repeat, checks[people[1].Id].Note));
        Assert.True(checks[people[2].Id].IsOpen);

        var twice = await UploadAsync(officer, opening, file, save: true);
        Assert.Contains("적은 줄 0개 · 이미 적혀 있던 줄 2개 · 적지 못한 줄 4개", twice.Text, StringComparison.Ordinal);
        var otherwise = await UploadAsync(officer, opening, Sheet([people[0].Number, "부적격", "", "", ""]), save: true);
        Assert.Contains("다른 회신이 이미 적혀 있습니다. 다시 조회를 요청한 뒤 올려 주세요.", otherwise.Text, StringComparison.Ordinal);
        Assert.Equal(QualificationResult.Qualified, (await ChecksAsync(opening)).Single(c => c.ApplicationId == people[0].Id).Result);
        var list = await officer.VisitAsync($"/admin/qualifications/{opening.Id}?state=Answered");
        Assert.Contains("반복참여", Html.TextOf(Html.One(list, "tbody")), StringComparison.Ordinal);
        Assert.Equal(2, list.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_csv_in_the_letters_of_an_old_spreadsheet_is_read_and_what_is_no_table_is_refused()
    {
        var (opening, people) = await ReceivedAsync("자차");
        using var officer = await app.OfficerAsync();
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/qualifications/{opening.Id}/ask"), Asked, Take);
        Html.ShowsError(await UploadAsync(officer, opening, null, save: true), "엑셀(.xlsx)이나 CSV 파일을 고르세요.");
        Html.ShowsError(await UploadAsync(officer, opening, "<html></html>"u8.ToArray(), save: true), "엑셀(.xlsx)이나 CSV 파일로 읽을 수 없습니다. 다시 저장한 뒤 올려 주세요.");
        Html.ShowsError(await UploadAsync(officer, opening, "접수번호,비고\r\n1,2"u8.ToArray(), save: true), "첫 줄에 제목이 빠졌습니다: 조회 결과, 반복참여, 회신일");
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes($"비고,조회 결과,접수번호,회신일,반복참여\r\n\"가, 나\",확인 필요,{ReceiptNumber.Format(people[0].Number)},,\r\n");
        Assert.Contains("적은 줄 1개", (await UploadAsync(officer, opening, korean, save: true)).Text, StringComparison.Ordinal);
        var check = Assert.Single(await ChecksAsync(opening));
        Assert.Equal((QualificationResult.Unclear, null, new DateOnly(2026, 11, 2), "가, 나"), (check.Result, check.Repeat, check.AnsweredOn, check.Note));
    }

    [Fact]
    public async Task An_answer_is_written_down_by_hand_and_a_doubt_begins_the_next_round()
    {
        var (_, people) = await ReceivedAsync("카타");
        var address = $"/admin/applications/{people[0].Number}/qualification";
        using var officer = await app.OfficerAsync();
        Assert.Equal(address, (await officer.SubmitAsync(await officer.VisitAsync(address), button: "조회를 요청함으로 적기")).RedirectsTo);
        var form = await officer.VisitAsync(address);
        Html.ShowsError(await officer.SubmitAsync(form, button: "회신 적기"), "조회 결과를 골라 주세요.");
        Html.ShowsError(await officer.SubmitAsync(form, new() { ["Form.Result"] = "Qualified", ["Form.AnsweredOn.Day"] = "30" }, "회신 적기"), "회신일은 오늘이나 지난 날짜여야 합니다.");
        Assert.NotNull((await officer.SubmitAsync(form, new() { ["Form.Result"] = "Unclear", ["Form.Repeat"] = "None" }, "회신 적기")).RedirectsTo);
        Assert.NotNull((await officer.SubmitAsync(form, new() { ["Form.Result"] = "Unclear", ["Form.Repeat"] = "None" }, "회신 적기")).RedirectsTo);
        await officer.SubmitAsync(await officer.VisitAsync(address), button: "다시 조회를 요청함으로 적기");
        var rounds = await app.AskAsync(db => db.QualificationChecks.AsNoTracking().Where(c => c.ApplicationId == people[0].Id).OrderBy(c => c.Round).ToListAsync());
        Assert.Equal([(1, false), (2, true)], rounds.Select(c => (c.Round, c.IsOpen)));
        Html.ShowsRefusal(await officer.SubmitAsync(form, new() { ["Form.Result"] = "Qualified" }, "회신 적기"), "조회를 요청한 기록이 없습니다.");

        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        var seen = await approver.VisitAsync(address);
        Assert.Contains("2차 조회", seen.Text, StringComparison.Ordinal);
        Assert.Empty(seen.Document.QuerySelectorAll("main form"));
        using var stranger = await app.AsAsync(await app.Given.StaffAsync(StaffRole.Officer, "청년정책과"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/qualifications/{people[0].OpeningId}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/qualifications/{people[0].OpeningId}/answers")).Status);
    }

    [Fact]
    public async Task The_decision_sees_what_came_back_and_says_how_many_selected_people_are_in_doubt()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2);
        var officer = await desk.OfficerAsync();
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/qualifications/{desk.Opening.Id}/ask"), Asked, Take);
        await UploadAsync(officer, desk.Opening, Sheet([desk.Applications[0].Number, "적격", "반복참여", "", ""]), save: true);
        var page = await officer.FollowAsync(await officer.SubmitAsync(
            await desk.BeginAsync(officer), desk.WithReply(DecisionDesk.Values(ApplicationStatus.Selected, ApplicationStatus.NotSelected)), "임시저장"));
        Assert.Contains("자격조회: 반복참여", page.Text, StringComparison.Ordinal);
        Assert.Contains("자격조회: 회신 대기", page.Text, StringComparison.Ordinal);
        Assert.Contains("선발하려는 사람 가운데 1명은 자격조회 회신을 기다리고 있거나 부적격, 반복참여로 회신되었습니다.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrators_choose_the_columns_and_every_change_is_kept()
    {
        var (opening, people) = await ReceivedAsync("파하");
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        const string Here = "/admin/settings/qualification";
        var form = await administrator.VisitAsync(Here + "/Answer");
        Html.ShowsRefusal(await administrator.SubmitAsync(form, new() { ["Form.Rows[0].Place"] = "" }, "저장"), "접수번호 열의 순서를 적어 주세요.");
        Html.ShowsRefusal(await administrator.SubmitAsync(form, new() { ["Form.Rows[1].Place"] = "1" }, "저장"), "같은 순서가 두 번 있습니다.");
        Html.ShowsRefusal(await administrator.SubmitAsync(form, new() { ["Form.Rows[1].Heading"] = "접수번호" }, "저장"), "같은 제목이 두 번 있습니다.");
        Dictionary<string, string?> typed = new() { ["Form.Rows[1].Heading"] = "판정", ["Form.Rows[2].Place"] = "", ["Form.Rows[3].Place"] = "", ["Form.Rows[4].Place"] = "" };
        var list = await administrator.FollowAsync(await administrator.SubmitAsync(form, typed, "저장"));
        Assert.Contains("접수번호, 판정", list.Text, StringComparison.Ordinal);
        Html.ShowsRefusal(await administrator.SubmitAsync(form, typed, "저장"), "그사이 다른 사람이 서식을 바꾸었습니다.");
        var question = await administrator.VisitAsync(Here + "/Question");
        await administrator.SubmitAsync(question, new() { ["Form.Rows[1].Heading"] = "성명", ["Form.Rows[1].Place"] = "1", ["Form.Rows[0].Place"] = "2", ["Form.Rows[2].Place"] = "" }, "저장");
        Assert.Equal(2, await app.AskAsync(db => db.QualificationLayoutChanges.CountAsync()));
        try
        {
            using var officer = await app.OfficerAsync();
            var file = await officer.SubmitAsync(await officer.VisitAsync($"/admin/qualifications/{opening.Id}/ask"), Asked, Take);
            Assert.StartsWith("\"성명\",\"접수번호\",\"거주 동\"", file.Source.TrimStart('\uFEFF'), StringComparison.Ordinal);
            var answers = Encoding.UTF8.GetBytes($"판정,접수번호\r\n적격,{people[0].Number}\r\n");
            Assert.Contains("적은 줄 1개", (await UploadAsync(officer, opening, answers, save: true)).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync(Here)).Status);
        }
        finally
        {
            await app.AskAsync(async db => await db.WriteAsync(() => db.QualificationLayoutChanges.ExecuteDeleteAsync()));
        }
    }

    private async Task<(Opening Opening, List<Application> People)> ReceivedAsync(params string[] names)
    {
        var opening = await app.ClosedOpeningAsync(places: 5);
        List<Application> people = [];
        foreach (var name in names) people.Add(await app.Given.ApplicationAsync(opening, name));
        return (opening, people);
    }

    private Task<List<QualificationCheck>> ChecksAsync(Opening opening) => app.AskAsync(db =>
        db.QualificationChecks.AsNoTracking().Where(c => db.Applications.Any(a => a.Id == c.ApplicationId && a.OpeningId == opening.Id)).OrderBy(c => c.Id).ToListAsync());

    private static byte[] Sheet(params string[][] rows) => SheetWriter.Write("회신", ["접수번호", "조회 결과", "반복참여", "회신일", "비고"], rows);

    private static async Task<Page> UploadAsync(Visitor officer, Opening opening, byte[]? file, bool save)
    {
        var address = $"/admin/qualifications/{opening.Id}/answers";
        var page = await officer.VisitAsync(address);
        using var body = new MultipartFormDataContent { { new StringContent(Html.Token(page)), Html.TokenName }, { new StringContent(save ? "true" : "false"), "save" } };
        if (file is not null)
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            body.Add(content, "file", "answers.xlsx");
        }

        return await Page.ReadAsync(await officer.Client.PostAsync(new Uri(address, UriKind.Relative), body));
    }
}
