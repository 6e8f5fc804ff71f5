using System.Text;
using JobsPortal.Data.Imports;
using JobsPortal.Web.Shared.Texts;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Imports;

/// <summary>Files that are no rows: error answers of feeds, web pages, files that were broken off.</summary>
public sealed class UnreadableFilesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string CsvHeader = "id,title,description,occupation,dong,employment_type,wage_type,wage,posted_at,closes_at,status\n";

    [Theory]
    [InlineData(FeedFormat.GetJobInfo, "", FileFault.Empty)]
    [InlineData(FeedFormat.GetJobInfo, "  \n", FileFault.Empty)]
    [InlineData(FeedFormat.GetJobInfo, "{}", FileFault.NoEnvelope)]
    [InlineData(FeedFormat.GetJobInfo, "[]", FileFault.NoEnvelope)]
    [InlineData(FeedFormat.GetJobInfo, "{\"RESULT\":{\"CODE\":\"INFO-200\",\"MESSAGE\":\"해당하는 데이터가 없습니다.\"}}", FileFault.FeedError)]
    [InlineData(FeedFormat.GetJobInfo, "{\"GetJobInfo\":{\"RESULT\":{\"CODE\":\"ERROR-300\",\"MESSAGE\":\"필수 값이 누락되어 있습니다.\"}}}", FileFault.FeedError)]
    [InlineData(FeedFormat.GetJobInfo, "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", FileFault.WebPage)]
    [InlineData(FeedFormat.GetJobInfo, "<wantedRoot><total>0</total></wantedRoot>", FileFault.OtherFormat)]
    [InlineData(FeedFormat.GetJobInfo, "{\"GetJobInfo\":{\"list_total_count\":2,\"row\":[{\"JO_REGIST_NO\":\"K1\",\"JO_SJ\":\"하나\"},{\"JO_RE", FileFault.Truncated)]
    [InlineData(FeedFormat.GetJobInfo, "{\"GetJobInfo\":{\"list_total_count\":2,\"row\":[{\"JO_REGIST_NO\":\"K1\",\"JO_SJ\":\"하나\"}", FileFault.Truncated)]
    [InlineData(FeedFormat.GetJobInfo, "{\"GetJobInfo\":{\"row\":[{\"JO_REGIST_NO\":\"K1\",\"JO_SJ\":\"하나\"}]}} 뒤에 남은 글", FileFault.Malformed)]
    [InlineData(FeedFormat.GetJobInfo, "{\"GetJobInfo\":{\"row\":[{\"JO_REGIST_NO\":K1}]}}", FileFault.Malformed)]
    [InlineData(FeedFormat.Work24, "", FileFault.Empty)]
    [InlineData(FeedFormat.Work24, "{\"total\":0}", FileFault.OtherFormat)]
    [InlineData(FeedFormat.Work24, "<GO24><error>개인회원은 사용할 수 없는 OPEN-API입니다.</error></GO24>", FileFault.FeedError)]
    [InlineData(FeedFormat.Work24, "<wantedRoot><error>인증키 오류</error></wantedRoot>", FileFault.FeedError)]
    [InlineData(FeedFormat.Work24, "<OpenAPI_ServiceResponse><cmmMsgHeader><returnAuthMsg>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</returnAuthMsg></cmmMsgHeader></OpenAPI_ServiceResponse>", FileFault.FeedError)]
    [InlineData(FeedFormat.Work24, "<html><head></head><body>오류</body></html>", FileFault.WebPage)]
    [InlineData(FeedFormat.Work24, "<somethingElse><wanted/></somethingElse>", FileFault.NoEnvelope)]
    [InlineData(FeedFormat.Work24, "<wantedRoot><total>2</total><wanted><wantedAuthNo>K1</wantedAuthNo><title>하나</title></wanted><wanted><wanted", FileFault.Truncated)]
    [InlineData(FeedFormat.Work24, "<wantedRoot><wanted><wantedAuthNo>K1</wantedAuthNo><title>하나</title></wanted>", FileFault.Truncated)]
    [InlineData(FeedFormat.Work24, "<wantedRoot><wanted><wantedAuthNo>K1</title></wanted></wantedRoot>", FileFault.Malformed)]
    [InlineData(FeedFormat.Work24, "<!DOCTYPE r [<!ENTITY x \"y\">]><wantedRoot><total>0</total></wantedRoot>", FileFault.Malformed)]
    [InlineData(FeedFormat.Csv, "", FileFault.Empty)]
    [InlineData(FeedFormat.Csv, "{\"GetJobInfo\":{}}", FileFault.OtherFormat)]
    [InlineData(FeedFormat.Csv, "<html></html>", FileFault.WebPage)]
    [InlineData(FeedFormat.Csv, "id,title\n1,하나\n", FileFault.ColumnsMissing)]
    [InlineData(FeedFormat.Csv, "id,ID,title,description,occupation,dong,employment_type,wage_type,wage,posted_at,closes_at,status\n", FileFault.ColumnTwice)]
    [InlineData(FeedFormat.Csv, CsvHeader + "1,하나,\"끝나지 않은 칸\n2,둘,,,,,,,,,\n", FileFault.Truncated)]
    public async Task An_unreadable_file_is_told_in_one_line_and_changes_nothing(FeedFormat format, string text, FileFault fault)
    {
        var refused = await Assert.ThrowsAsync<UnreadableFile>(() => app.ImportAsync(format, text));
        Assert.Equal(fault, refused.Fault);
        Assert.DoesNotContain('\n', ImportTexts.Of(refused));
        Assert.Equal((0, 0, 0), (await CountAsync()));
    }

    [Fact]
    public async Task An_empty_answer_is_no_error()
    {
        var report = await app.ImportAsync(FeedFormat.Work24, "\n<?xml version=\"1.0\"?><wantedRoot><total>0</total></wantedRoot>>", isDryRun: true);
        Assert.Equal((0, 0), (report.Read, report.Created));
    }

    [Fact]
    public async Task The_feed_error_is_told_in_the_feeds_own_words()
    {
        var refused = await Assert.ThrowsAsync<UnreadableFile>(() => app.ImportAsync(FeedFormat.Work24, "<GO24><error>개인회원은 사용할 수 없는 OPEN-API입니다.</error></GO24>"));
        Assert.Contains("개인회원은 사용할 수 없는 OPEN-API입니다.", ImportTexts.Of(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_without_an_end_is_refused_instead_of_filling_the_memory()
    {
        var json = Feeds.GetJobInfo(["K1"]).Replace("오전", new string('가', 9_000_000), StringComparison.Ordinal);
        Assert.Equal(FileFault.ValueTooLong, (await Assert.ThrowsAsync<UnreadableFile>(() => app.ImportAsync(FeedFormat.GetJobInfo, json))).Fault);
        var xml = Feeds.Work24(["K1"]).Replace("가온상사", new string('가', 300_000), StringComparison.Ordinal);
        Assert.Equal(FileFault.ValueTooLong, (await Assert.ThrowsAsync<UnreadableFile>(() => app.ImportAsync(FeedFormat.Work24, xml))).Fault);
        var csv = CsvHeader + "1," + new string('가', 300_000) + ",,,,,,,,,\n";
        Assert.Equal(FileFault.ValueTooLong, (await Assert.ThrowsAsync<UnreadableFile>(() => app.ImportAsync(FeedFormat.Csv, csv))).Fault);
    }

    [Fact]
    public async Task A_file_may_come_from_a_pipe_that_cannot_be_rewound()
    {
        await using var context = app.Open();
        using var pipe = new OneWay(Encoding.UTF8.GetBytes(Feeds.GetJobInfo(["K1", "K2"])));
        var report = await context.Get<ImportOpenings>().RunAsync(pipe, FeedFormat.GetJobInfo, new ImportOptions("feed.json", IsDryRun: true));
        Assert.Equal(2, report.Created);
    }

    private async Task<(int, int, int)> CountAsync() =>
        (await app.AskAsync(db => db.Openings.CountAsync()), await app.AskAsync(db => db.OpeningSources.CountAsync()), await app.AskAsync(db => db.ImportRuns.CountAsync()));

    /// <summary>A stream like standard input.</summary>
    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override bool CanSeek => false;
    }
}
