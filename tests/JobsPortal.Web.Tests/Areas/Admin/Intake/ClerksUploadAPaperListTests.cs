using System.Net;
using System.Net.Http.Headers;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Intake;

/// <summary>접수대장 올리기: each line becomes a paper application exactly as a counter would register it, once.</summary>
public sealed class ClerksUploadAPaperListTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Right_lines_are_registered_once_wrong_ones_hold_nobody_up_and_nothing_is_registered_by_looking()
    {
        var opening = await OpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.Officer);
        var file = await FileAsync(clerk, opening,
            Line("노원-1", "김나무", "01000001111"),
            Line("노원-2", "박바다", "1000002222", time: "0.4375"),
            Line("노원-3", "", "01000003333"),
            Line("노원-1", "최두번", "01000004444"),
            Line("노원-5", "900101-1234568", "01000005555"),
            Line("노원-6", "이저녁", "01000006666", time: "20:00"),
            Line("노원-7", "정대리", "01000007777", way: "대리"),
            Line("노원-8", "조거절", "01000008888", consent: "아니요"),
            Line("노원-9", "김나무", "01000001111"));
        var preview = await UploadAsync(clerk, opening, file, save: false);
        Assert.Contains("등록 3줄 · 이미 등록됨 0줄 · 등록하지 못함 6줄", preview.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(opening));
        var done = await UploadAsync(clerk, opening, file, save: true);
        Assert.Contains("등록 2줄 · 이미 등록됨 0줄 · 등록하지 못함 7줄", done.Text, StringComparison.Ordinal);
        foreach (var sentence in new[] { "같은 문서번호가 위에 있습니다.", "주민등록번호가 있습니다.", "방문 접수 시간이 아닙니다.", "대리 접수는 위임장과 신분증을", "필수 동의가 없으면", "이미 이 공고에 신청했습니다." })
        {
            Assert.Contains(sentence, done.Text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("900101", done.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("김나무", done.Source, StringComparison.Ordinal);
        var received = await app.AskAsync(db => db.Applications.AsNoTracking().Where(a => a.OpeningId == opening.Id).OrderBy(a => a.ReceivedAt).ToListAsync());
        Assert.Equal(["김나무", "박바다"], received.Select(a => a.ApplicantName));
        Assert.All(received, a => Assert.Equal((ApplicationStatus.Selected, Channel.Counter), (a.Status, a.Channel)));
        Assert.Equal("01000002222", received[1].Phone);
        Assert.Equal(received[0].ReceivedAt!.Value.AddMinutes(30), received[1].ReceivedAt);
        Assert.Equal(HttpStatusCode.OK, (await clerk.VisitAsync($"/admin/applications/{received[0].Number}/receipt")).Status);

        var again = await UploadAsync(clerk, opening, file, save: true);
        Assert.Contains("등록 0줄 · 이미 등록됨 2줄 · 등록하지 못함 7줄", again.Text, StringComparison.Ordinal);
        using var colleague = await app.AsStaffAsync(StaffRole.Officer);
        Assert.Contains("이미 등록됨 2줄", (await UploadAsync(colleague, opening, file, save: true)).Text, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync(opening));
    }

    [Fact]
    public async Task What_is_no_list_is_refused_at_the_file_and_a_strangers_opening_is_not_there()
    {
        var opening = await OpeningAsync();
        using var clerk = await app.AsStaffAsync(StaffRole.Officer);
        Html.ShowsError(await UploadAsync(clerk, opening, null, save: true), "엑셀 파일(.xlsx)을 고르세요.");
        Html.ShowsError(await UploadAsync(clerk, opening, "이름,전화"u8.ToArray(), save: true), "엑셀 파일(.xlsx)로 읽을 수 없습니다. 엑셀에서 .xlsx 형식으로 저장한 뒤 다시 올려 주세요.");
        Html.ShowsError(await UploadAsync(clerk, opening, await TemplateAsync(clerk, opening), save: true), "표에 제목 아래로 적힌 줄이 없습니다.");
        using var stranger = await app.AsAsync(await app.Given.StaffAsync(StaffRole.Officer, "청년정책과"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/intake/{opening.Id}/import")).Status);
    }

    private Task<Opening> OpeningAsync() => app.Given.ApprovedOpeningAsync(OpeningKind.Event, opensAt: app.Clock.Now.AddDays(-5), closesAt: app.Clock.Now.AddDays(7));

    private Task<int> CountAsync(Opening opening) => app.AskAsync(db => db.Applications.CountAsync(a => a.OpeningId == opening.Id));

    private static Dictionary<string, string> Line(string document, string name, string phone, string time = "10:00", string way = "방문", string consent = "예") => new()
    {
        ["문서번호"] = document,
        ["접수 방법"] = way,
        ["접수일"] = "2026-10-30",
        ["접수시각"] = time,
        ["이름"] = name,
        ["전화번호"] = phone,
        ["오시는 인원"] = "1",
        ["필수 동의"] = consent,
        ["선택 동의"] = "아니요",
    };

    private static async Task<byte[]> TemplateAsync(Visitor clerk, Opening opening) =>
        await (await clerk.Client.GetAsync(new Uri($"/admin/intake/{opening.Id}/import/template", UriKind.Relative))).Content.ReadAsByteArrayAsync();

    private static async Task<byte[]> FileAsync(Visitor clerk, Opening opening, params Dictionary<string, string>[] lines)
    {
        using var template = new MemoryStream(await TemplateAsync(clerk, opening));
        var header = SheetReader.Read(template)[0].Cells;
        Assert.Empty(lines[0].Keys.Except(header));
        return SheetWriter.Write("접수대장", header, lines.Select(l => header.Select(h => l.GetValueOrDefault(h, "")).ToArray()));
    }

    private static async Task<Page> UploadAsync(Visitor clerk, Opening opening, byte[]? file, bool save)
    {
        var address = $"/admin/intake/{opening.Id}/import";
        var page = await clerk.VisitAsync(address);
        using var body = new MultipartFormDataContent { { new StringContent(Html.Token(page)), Html.TokenName }, { new StringContent(save ? "true" : "false"), "save" } };
        if (file is not null)
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue(SheetWriter.ContentType);
            body.Add(content, "file", "list.xlsx");
        }

        return await Page.ReadAsync(await clerk.Client.PostAsync(new Uri(address, UriKind.Relative), body));
    }
}
