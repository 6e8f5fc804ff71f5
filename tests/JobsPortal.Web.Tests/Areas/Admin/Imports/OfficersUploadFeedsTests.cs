using System.Net;
using System.Net.Http.Headers;
using System.Text;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Imports;

/// <summary>공고 가져오기 in the browser: looked at first, taken over once, reported as the command reports.</summary>
public sealed class OfficersUploadFeedsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Here = "/admin/imports";
    private const string Head = "id,title,description,occupation,dong,employment_type,wage_type,wage,posted_at,closes_at,status\n";

    [Fact]
    public async Task A_preview_writes_nothing_and_the_same_file_twice_changes_nothing()
    {
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var officer = await app.AsAsync(account);
        var file = Head + Row("up-1", "올린 경비원 모집") + Row("up-2", "올린 청소원 모집");
        var preview = await UploadAsync(officer, "/preview", file);
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("읽음 2 · 새로 등록 2", preview.Text, StringComparison.Ordinal);
        Assert.Contains("저장하지 않았습니다", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("올린"));
        Assert.False(await app.AskAsync(db => db.ImportRuns.AnyAsync(r => r.ByAccountId == account.Id)));

        var taken = await UploadAsync(officer, "", file);
        Assert.Equal(Here, taken.RedirectsTo);
        Assert.Equal(2, await CountAsync("올린"));
        Assert.NotNull((await UploadAsync(officer, "", file)).RedirectsTo);
        Assert.Equal(2, await CountAsync("올린"));

        var runs = await officer.VisitAsync(Here);
        Assert.Contains("읽음 2 · 새로 등록 2", runs.Text, StringComparison.Ordinal);
        Assert.Contains("읽음 2 · 새로 등록 0 · 변경 0 · 그대로 2", runs.Text, StringComparison.Ordinal);
        Assert.Contains(account.Name, Html.TextOf(Html.One(runs, "main table")), StringComparison.Ordinal);
        Assert.Contains("feed.csv", runs.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Csv", "파일을 고르세요.")]
    [InlineData("<html><body>오류</body></html>", "Csv", "공고 자료가 아니라 웹 페이지(오류 화면)입니다. 다시 내려받으세요. 바뀐 것은 없습니다.")]
    [InlineData("id,title\n1,제목\n", "Csv", null)]
    [InlineData(Head, "", "어디에서 받은 자료인지 고르세요.")]
    public async Task A_file_that_cannot_be_used_is_refused_with_its_reason(string? file, string format, string? sentence)
    {
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        foreach (var step in new[] { "", "/preview" })
        {
            var page = await UploadAsync(officer, step, file, format);
            if (sentence is not null) Html.ShowsError(page, sentence);
            else Html.ShowsRefusal(page, "필요한 열이 없습니다");
        }
    }

    [Theory]
    [InlineData(StaffRole.Approver)]
    [InlineData(StaffRole.CounterClerk)]
    [InlineData(StaffRole.Counselor)]
    public async Task Others_have_no_import(StaffRole role)
    {
        using var staff = await app.AsStaffAsync(role, dong: Given.Dong);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.VisitAsync(Here)).Status);
    }

    private static string Row(string id, string title) => $"{id},{title},건물 관리,경비,상계1동,기간제,시급,12000,2026-11-01,2026-12-31,open\n";

    private Task<int> CountAsync(string title) => app.AskAsync(db => db.Openings.CountAsync(o => o.Title.StartsWith(title)));

    private static async Task<Page> UploadAsync(Visitor officer, string step, string? file, string format = "Csv")
    {
        var page = await officer.VisitAsync(Here);
        using var body = new MultipartFormDataContent { { new StringContent(Html.Token(page)), Html.TokenName }, { new StringContent(format), "Form.Format" }, { new StringContent("true"), "Form.IsPartial" } };
        if (file is not null)
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(file));
            content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            body.Add(content, "Form.File", "feed.csv");
        }
        return await Page.ReadAsync(await officer.Client.PostAsync(new Uri(Here + step, UriKind.Relative), body));
    }
}
