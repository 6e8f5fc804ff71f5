using System.Text;
using JobsPortal.Domain.Imports;
using Profiles = JobsPortal.Domain.Districts.Districts;

namespace JobsPortal.Domain.Tests.Imports;

public sealed class PersonalDataRedactionTests
{
    private const string Contact = PersonalDataRedaction.Contact;
    private const string Email = PersonalDataRedaction.Email;
    private const string Name = PersonalDataRedaction.Name;
    private const string Client = PersonalDataRedaction.CareClient;

    [Theory]
    [InlineData("010-0000-1234")]
    [InlineData("01000001234")]
    [InlineData("010 0000 1234")]
    [InlineData("010.0000.1234")]
    [InlineData("010 - 0000 - 1234")]
    [InlineData("010)0000-1234")]
    [InlineData("010-둘000-1234")]
    [InlineData("010-0000-구234")]
    [InlineData("공일공-0000-1234")]
    [InlineData("공일공 영영영영 일이삼사")]
    [InlineData("0l0-0000-1234")]
    [InlineData("O1O-0000-1234")]
    [InlineData("0 1 0 0 0 0 0 1 2 3 4")]
    [InlineData("０１０－００００－１２３４")]
    [InlineData("010\u200B-0000\u200B-1234")]
    [InlineData("010-00-00-12-34")]
    [InlineData("+82 10-0000-1234")]
    [InlineData("+82-2-000-1234")]
    [InlineData("011-000-1234")]
    [InlineData("02-000-1234")]
    [InlineData("(02)0000-1234")]
    [InlineData("02)000-1234")]
    [InlineData("0200001234")]
    [InlineData("031-000-1234")]
    [InlineData("070-0000-1234")]
    [InlineData("1588-0000")]
    [InlineData("10-0000-1234")]
    public void Telephone_numbers_are_taken_out_however_disguised(string number)
    {
        Assert.Equal(new RedactedText($"전화 {Contact} 주세요", 1), PersonalDataRedaction.Redact($"전화 {number} 주세요"));
        Assert.Equal(new RedactedText(Contact, 1), PersonalDataRedaction.Redact(number));
    }

    [Theory]
    [InlineData("hong@example.test")]
    [InlineData("hong.gil-dong@mail.example.test")]
    [InlineData("hong＠example.test")]
    [InlineData("hong(at)example.test")]
    [InlineData("hong [at] example.test")]
    [InlineData("hong 골뱅이 example.test")]
    [InlineData("hong골뱅이네이버")]
    [InlineData("hong@naver")]
    [InlineData("hong 골뱅이 네이버 닷 컴")]
    [InlineData("hong at gmail.com")]
    [InlineData("hong @ example . test")]
    public void Mail_addresses_are_taken_out_however_disguised(string address) =>
        Assert.Equal(new RedactedText($"이력서는 {Email}", 1), PersonalDataRedaction.Redact($"이력서는 {address}"));

    [Theory]
    [InlineData("담당자 홍길동", $"담당자 {Name}", 1)]
    [InlineData("담당자: 홍길동 (010-0000-1234)", $"담당자: {Name} ({Contact})", 2)]
    [InlineData("문의: 김OO 팀장", $"문의: {Name} 팀장", 1)]
    [InlineData("문의 홍길동 과장 02-000-1234", $"문의 {Name} 과장 {Contact}", 2)]
    [InlineData("현장소장 홍길동 010-0000-1234", $"현장소장 {Name} {Contact}", 2)]
    [InlineData("홍길동 팀장 010-0000-1234", $"{Name} 팀장 {Contact}", 2)]
    [InlineData("010-0000-1234 (홍길동 담당자)", $"{Contact} ({Name} 담당자)", 2)]
    [InlineData("문의전화 742-0000", $"문의전화 {Contact}", 1)]
    [InlineData("카톡 아이디: hong1234", $"카톡 아이디: {Contact}", 1)]
    [InlineData("주민번호 900101-1000000", $"주민번호 {PersonalDataRedaction.Resident}", 1)]
    [InlineData("4등급 81세 여자어르신", $"{Client} {Client} 여자어르신", 2)]
    [InlineData("[창동/1등급/할머니/주5일] 요양보호사", $"[창동/{Client}/할머니/주5일] 요양보호사", 1)]
    [InlineData("한빛아파트 101동 1203호 할머니", $"한빛아파트 {Client} 할머니", 1)]
    public void Names_and_care_clients_beside_a_clear_label_go_too(string text, string redacted, int count) =>
        Assert.Equal(new RedactedText(redacted, count), PersonalDataRedaction.Redact(text));

    [Theory]
    [InlineData("근무시간 09:00~18:00, 주 5일")]
    [InlineData("접수기간 2025.01.01~2025.12.31")]
    [InlineData("2025-02-21 17:08:36부터 2025-03-05 18:00까지")]
    [InlineData("월급 2,156,880원 ~ 2,500,000원")]
    [InlineData("월급 1500-2000만원")]
    [InlineData("공고 제2026-1234호, 우편번호 01689")]
    [InlineData("K120312502210034")]
    [InlineData("사업자등록번호 123-45-67891")]
    [InlineData("문의사항은 아래로 주세요")]
    [InlineData("전화문의 사절, 문의는 방문으로")]
    [InlineData("채용 담당자에게 문의")]
    [InlineData("담당자 전화 후 방문")]
    [InlineData("문의: 노원구청 일자리과")]
    [InlineData("급여 200만원+@(추가 근무)")]
    [InlineData("만 65세 이상 어르신 일자리")]
    [InlineData("대학교 75-1동 208호 방문 접수")]
    [InlineData("1588 콜센터 상담원 모집")]
    [InlineData("")]
    [InlineData(null)]
    public void Everything_else_stays(string? text) => Assert.Equal(new RedactedText(text ?? "", 0), PersonalDataRedaction.Redact(text));

    [Fact]
    public void Lines_are_kept_and_every_place_is_counted()
    {
        var redacted = PersonalDataRedaction.Redact("첫 줄 010-0000-1234\n\n셋째 줄 a@example.test, 02-000-1234\n");

        Assert.Equal($"첫 줄 {Contact}\n\n셋째 줄 {Email}, {Contact}\n", redacted.Text);
        Assert.Equal(3, redacted.Count);
    }

    [Fact]
    public void Redacting_twice_changes_nothing()
    {
        const string Text = "담당자: 홍길동 팀장 (010-0000-1234, hong@example.test) 문의: 김OO 과장 02-000-1234 4등급 할머니";

        var once = PersonalDataRedaction.Redact(Text);

        Assert.Equal(new RedactedText(once.Text, 0), PersonalDataRedaction.Redact(once.Text));
    }

    [Fact]
    public void No_parser_throws_on_random_or_evil_text()
    {
        var random = new Random(20261122);
        string[] pieces = ["0", "1", "공", "일", "@", ".", "-", " ", "만", "원", "~", "시급", "월", "채용시까지", "2025-", "/", "(", "&amp;", "<br", "동", "상계", "담당자", "김", "\uD800", "\n", "９", "세", "할머니"];
        for (var round = 0; round < 2_000; round++) AllParsers(string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)])));
        for (var round = 0; round < 300; round++) AllParsers(new string([.. Enumerable.Range(0, 100).Select(_ => (char)random.Next(0, 0x10000))]));
        foreach (var piece in pieces) AllParsers(new StringBuilder().Insert(0, piece, 100_000 / piece.Length).ToString());
    }

    private static void AllParsers(string text)
    {
        Assert.NotNull(WageText.Parse(text));
        Assert.NotNull(WageText.Parse(text, text, text, text));
        Assert.NotNull(DeadlineText.Parse(text, new DateTime(2025, 5, 9, 0, 0, 0, DateTimeKind.Utc)));
        Assert.NotNull(DeadlineText.Parse(text, DateTime.MaxValue));
        _ = PostedText.Parse(text);
        Assert.NotNull(PlaceText.Parse(Profiles.Nowon, text, text));
        _ = EmploymentText.Parse(text);
        Assert.NotNull(EmployerText.Normalise(text));
        Assert.NotNull(EmployerText.Key(text));
        _ = EmployerText.Unswap(text, text);
        Assert.NotNull(FeedText.Clean(text));
        _ = WorkFigures.Headcount(text);
        _ = WorkFigures.WeeklyHours(text, text);
        Assert.NotNull(PersonalDataRedaction.Redact(text).Text);
    }
}
