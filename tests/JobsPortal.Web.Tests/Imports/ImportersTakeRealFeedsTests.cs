using System.Text;
using JobsPortal.Data.Imports;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Imports;

/// <summary>Files with every irregularity that real feeds were seen to have; the employers are invented.</summary>
public sealed class ImportersTakeRealFeedsTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_getjobinfo_file_is_reported_to_the_row()
    {
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.Read("getjobinfo.json"));
        Assert.Equal(
            """{"RunId":1,"Read":18,"Announced":18,"Created":13,"Updated":0,"Unchanged":0,"Closed":0,"Missing":0,"Withheld":null,"LastRead":null,"Repeated":1"""
            + ""","Skips":{"IdMissing":2,"NothingTold":1,"NotARow":1},"Redacted":13,"Shortened":1"""
            + ""","Flags":{"PayMissing":3,"PayBelowMinimumWage":1,"HoursMissing":2,"PlaceMissing":2,"EmployerMissing":1,"ForbiddenWording":1,"DeadlineUnreadable":2,"OutsideDistrict":1,"OccupationUnknown":2,"Redacted":3},"Flagged":8}""",
            report.Write());
        Assert.Equal(report.Read, report.Created + report.Updated + report.Unchanged + report.Skipped + report.Repeated);
    }

    [Fact]
    public async Task A_work24_file_is_reported_to_the_row()
    {
        var report = await _app.ImportAsync(FeedFormat.Work24, Feeds.Read("work24.xml"));
        Assert.Equal(
            """{"RunId":1,"Read":8,"Announced":8,"Created":5,"Updated":0,"Unchanged":0,"Closed":0,"Missing":0,"Withheld":null,"LastRead":null,"Repeated":1"""
            + ""","Skips":{"IdMissing":2},"Redacted":1,"Shortened":0"""
            + ""","Flags":{"PayBelowMinimumWage":1,"HoursMissing":2,"ForbiddenWording":1,"DeadlineUnreadable":1,"OutsideDistrict":2,"Redacted":1},"Flagged":4}""",
            report.Write());
    }

    [Fact]
    public async Task A_table_is_reported_to_the_row()
    {
        var report = await _app.ImportAsync(FeedFormat.Csv, Feeds.Read("openings.csv"));
        Assert.Equal(
            """{"RunId":1,"Read":9,"Announced":null,"Created":6,"Updated":0,"Unchanged":0,"Closed":0,"Missing":0,"Withheld":null,"LastRead":null,"Repeated":1"""
            + ""","Skips":{"IdMissing":1,"NotPublished":1},"Redacted":2,"Shortened":0"""
            + ""","Flags":{"PayMissing":2,"PayBelowMinimumWage":1,"HoursMissing":6,"PlaceMissing":1,"EmployerMissing":2,"DeadlineUnreadable":2,"OutsideDistrict":1,"OccupationUnknown":2,"Redacted":1},"Flagged":6}""",
            report.Write());
    }

    [Fact]
    public async Task No_phone_number_and_no_address_of_mail_is_left_in_any_column()
    {
        foreach (var (format, file) in (IEnumerable<(FeedFormat, string)>)[(FeedFormat.GetJobInfo, "getjobinfo.json"), (FeedFormat.Work24, "work24.xml"), (FeedFormat.Csv, "openings.csv")])
        {
            Assert.NotEmpty(Feeds.ContactsIn(Feeds.Read(file)));
            await _app.ImportAsync(format, Feeds.Read(file));
        }

        Assert.Empty(await Feeds.ContactsAsync(_app));
    }

    [Fact]
    public async Task Every_spelling_becomes_the_same_kind_of_value()
    {
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.Read("getjobinfo.json"));
        await _app.ImportAsync(FeedFormat.Work24, Feeds.Read("work24.xml"));

        var cleaner = await OpeningAsync("[상계1동] 건물 청소원 모집");
        Assert.Equal("마지막에 온 내용", cleaner.Description);
        Assert.Equal("(주)가온종합관리", cleaner.EmployerName);
        Assert.Equal(new Pay(PayBasis.Hourly, 10_720, 10_720, "시급 / 10720원", null), cleaner.Units[0].Pay);
        Assert.Equal("1135063000", cleaner.Units[0].DongCode);
        Assert.Equal((2, 20m, EmploymentType.FixedTermPartTime), (cleaner.Units[0].Headcount, cleaner.Units[0].WeeklyHours, cleaner.EmploymentType));
        Assert.Equal(SeoulTime.At(new DateOnly(2026, 11, 20), new TimeOnly(18, 0)), cleaner.ClosesAt);
        Assert.Equal((OpeningStatus.Approved, ApplyMode.LinkOut, true, (int?)null), (cleaner.Status, cleaner.ApplyMode, cleaner.IsImported, cleaner.ApprovedBy));
        Assert.Contains("wantedAuthNo=K100112611010001&infoTypeCd", cleaner.ApplyUrl!, StringComparison.Ordinal);

        var kitchen = await OpeningAsync("주방 보조 모집합니다");
        Assert.Equal(("(주)늘봄식품", "1135062500", true), (kitchen.EmployerName, kitchen.Units[0].DongCode, kitchen.IsUntilFilled));
        Assert.Equal(SeoulTime.EndOf(new DateOnly(2026, 12, 24)), kitchen.ClosesAt);

        var always = await OpeningAsync("웹 개발자 채용");
        Assert.Equal((true, SeoulTime.EndOf(new DateOnly(2027, 1, 1))), (always.IsUntilFilled, always.ClosesAt!.Value));
        Assert.Equal(SeoulTime.EndOf(new DateOnly(2026, 11, 25)), (await OpeningAsync("배송원 구합니다")).ClosesAt);
        Assert.Equal("1135069500", (await OpeningAsync("간호조무사 모집(재공고)")).Units[0].DongCode);

        var leaked = await _app.AskAsync(db => db.Openings.SingleAsync(o => o.EmployerName == "가온&나눔"));
        Assert.Equal(("문서 작성 ABC", Opening.TitleMaxLength), (leaked.Description, leaked.Title.Length));

        var baker = await OpeningAsync("제빵 보조 모집 (문의 [연락처 삭제])");
        Assert.StartsWith("https://www.work24.go.kr/", baker.ApplyUrl, StringComparison.Ordinal);
        Assert.Equal(("밀마루 & 친구들", "1135059500"), (baker.EmployerName, baker.Units[0].DongCode));
    }

    [Fact]
    public async Task A_table_takes_names_codes_and_states_as_offices_write_them()
    {
        await _app.ImportAsync(FeedFormat.Csv, Feeds.Read("openings.csv"));
        var library = await OpeningAsync("도서관 \"사서\" 보조");
        Assert.Equal(("책 정리\n대출 안내와 반납", "마을배움터", "1135063000"), (library.Description, library.EmployerName, library.Units[0].DongCode));
        // A closing date without an hour counts to the end of that day in Seoul.
        Assert.Equal(SeoulTime.EndOf(new DateOnly(2026, 11, 20)), library.ClosesAt);
        Assert.Equal("1135060000", (await OpeningAsync("청소원")).Units[0].DongCode);
        Assert.Equal(_app.Clock.Now, (await OpeningAsync("지난 자리")).ClosesAt);
        var far = await OpeningAsync("탐험대 모집");
        Assert.Equal(("경기도 의정부시", "달나라 탐험가", (string?)null), (far.Units[0].Place, far.OccupationName, far.Units[0].DongCode));
        Assert.Equal(2_156_880, Domain.Law.MinimumWages.Shipped.MonthlyOn(new DateOnly(2026, 11, 15), 40));
        Assert.True((await OpeningAsync("경비원 (야간)")).Flags.HasFlag(ReviewFlags.PayBelowMinimumWage));
    }

    [Theory]
    [InlineData("utf-8 with a mark")]
    [InlineData("cp949")]
    [InlineData("utf-16")]
    public async Task The_encoding_is_found_out(string encoding)
    {
        var text = Feeds.Read("openings.csv");
        byte[] file = encoding switch
        {
            "cp949" => Feeds.Cp949.GetBytes(text),
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            _ => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        };
        await _app.ImportAsync(FeedFormat.Csv, Encoding.UTF8.GetBytes(text));
        var report = await _app.ImportAsync(FeedFormat.Csv, file);
        Assert.Equal((0, 0, 6), (report.Created, report.Updated, report.Unchanged));
        Assert.Equal(13, (await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.Cp949.GetBytes(Feeds.Read("getjobinfo.json")))).Created);
        Assert.Equal(1, (await _app.ImportAsync(FeedFormat.Work24, Feeds.Cp949.GetBytes(Feeds.Read("work24.xml")))).Updated);
    }

    private Task<Opening> OpeningAsync(string title) =>
        _app.AskAsync(db => db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Title == title));
}
