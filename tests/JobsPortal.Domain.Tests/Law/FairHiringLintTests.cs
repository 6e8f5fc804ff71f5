using System.Text;
using JobsPortal.Domain.Law;

namespace JobsPortal.Domain.Tests.Law;

public sealed class FairHiringLintTests
{
    [Theory]
    [InlineData("남자만 지원", LintRule.Sex)]
    [InlineData("여) 홀서빙", LintRule.Sex)]
    [InlineData("홀서빙 (여)", LintRule.Sex)]
    [InlineData("여직원 구함", LintRule.Sex)]
    [InlineData("여성 우대합니다", LintRule.Sex)]
    [InlineData("남 2명 모집", LintRule.Sex)]
    [InlineData("남자 요양보호사 구합니다", LintRule.Sex)]
    [InlineData("성별: 여자", LintRule.Sex)]
    [InlineData("주방 이모 구해요", LintRule.Sex)]
    [InlineData("미혼 여성", LintRule.Marriage)]
    [InlineData("결혼 여부를 적어 주세요", LintRule.Marriage)]
    [InlineData("혼인관계증명서 1부", LintRule.Marriage)]
    [InlineData("용모단정한 분", LintRule.Appearance)]
    [InlineData("인상이 좋은 분", LintRule.Appearance)]
    [InlineData("키 170cm 이상", LintRule.Body)]
    [InlineData("키와 몸무게 기재", LintRule.Body)]
    [InlineData("체중 60kg 이하", LintRule.Body)]
    [InlineData("만 35세 이하", LintRule.Age)]
    [InlineData("20세~35세", LintRule.Age)]
    [InlineData("젊은 분 환영", LintRule.Age)]
    [InlineData("20~30대 우대", LintRule.Age)]
    [InlineData("1990년생 이후", LintRule.Age)]
    [InlineData("나이 제한 있음", LintRule.Age)]
    [InlineData("군필자", LintRule.MilitaryService)]
    [InlineData("병역을 필한 분", LintRule.MilitaryService)]
    [InlineData("본적 기입란", LintRule.Origin)]
    [InlineData("출신지역", LintRule.Origin)]
    [InlineData("호남 출신 제외", LintRule.Origin)]
    [InlineData("가족관계증명서", LintRule.Family)]
    [InlineData("부모님의 직업", LintRule.Family)]
    [InlineData("재산 상황", LintRule.Property)]
    [InlineData("종교가 있는 분", LintRule.Religion)]
    [InlineData("기독교인 우대", LintRule.Religion)]
    [InlineData("출신학교를 적어 주세요", LintRule.School)]
    [InlineData("명문대 졸업", LintRule.School)]
    [InlineData("장애인 제외", LintRule.Health)]
    [InlineData("병력 사항 제출", LintRule.Health)]
    [InlineData("신분증 사본 1부", LintRule.IdentityCopy)]
    [InlineData("주민등록증 앞뒤 사본", LintRule.IdentityCopy)]
    [InlineData("운전면허증의 복사본", LintRule.IdentityCopy)]
    [InlineData("남자만　３５세 이하", LintRule.Sex)]
    public void Forbidden_wording_is_found(string text, LintRule rule) => Assert.Contains(FairHiringLint.Check(text), f => f.Rule == rule);

    [Theory]
    [InlineData("여러분을 기다립니다")]
    [InlineData("여의도에서 근무")]
    [InlineData("남자중학교 시설당직원 채용")]
    [InlineData("의정부여자중학교 채용 공고")]
    [InlineData("키오스크 관리")]
    [InlineData("연령무관, 학력 무관, 성별 무관")]
    [InlineData("나이 제한 없음")]
    [InlineData("연령 제한이 없습니다")]
    [InlineData("성별: 남/여 무관")]
    [InlineData("남자, 여자 모두 지원 가능")]
    [InlineData("참여직원 모집")]
    [InlineData("여성기업 인증")]
    [InlineData("여성휴게실 정리")]
    [InlineData("여직원 휴게실 있음")]
    [InlineData("경력단절 여성 우대")]
    [InlineData("경력단절여성 채용")]
    [InlineData("미혼모자가족복지시설 생활지도원")]
    [InlineData("결혼이민자 우대")]
    [InlineData("외모를 차별하지 않습니다")]
    [InlineData("인원 제외모집")]
    [InlineData("임금 인상 예정")]
    [InlineData("신장 투석실 간호사")]
    [InlineData("18세 이상")]
    [InlineData("만 60세 이상 어르신 일자리")]
    [InlineData("12세 이하 아동 돌봄")]
    [InlineData("정년 60세까지")]
    [InlineData("만 65세까지 근무 가능")]
    [InlineData("차량 20대 보유")]
    [InlineData("젊은이의 거리")]
    [InlineData("기본적인 업무")]
    [InlineData("호주 유학원")]
    [InlineData("가족관계 개선 프로그램 강사")]
    [InlineData("종교시설 청소, 종교 무관")]
    [InlineData("비교인원")]
    [InlineData("이력서에 키, 체중, 출신학교, 가족관계, 종교를 기재하지 마십시오")]
    [InlineData("학교명, 종교, 추천인, 가족관계, 출신지역 정보, 사진, 주민등록번호 미기재 바랍니다")]
    [InlineData("신분증(창구에서 보여 주세요)")]
    [InlineData("신분증 사본은 받지 않습니다")]
    [InlineData("통장 사본, 자격증 사본")]
    [InlineData("장애인 우대")]
    [InlineData("병역특례업체")]
    [InlineData("")]
    [InlineData(null)]
    public void Innocent_words_do_not_fire(string? text) => Assert.Empty(FairHiringLint.Check(text));

    [Fact]
    public void A_finding_tells_where_it_stands()
    {
        const string Text = "경비원 모집\n용모단정, 만 35세 이하";

        var findings = FairHiringLint.Check(Text);

        Assert.Equal([LintRule.Appearance, LintRule.Age], findings.Select(f => f.Rule));
        Assert.All(findings, f => Assert.Equal(f.Text, Text.Substring(f.Position, f.Text.Length)));
    }

    [Fact]
    public void A_restriction_in_one_sentence_is_not_excused_by_another() =>
        Assert.Single(FairHiringLint.Check("남자만 모집합니다. 종교는 기재하지 마세요."));

    [Fact]
    public void Long_and_broken_texts_do_not_throw()
    {
        var random = new Random(20261122);
        foreach (var piece in (string[])["남 ", "만 3", "종교, ", "출신 ", "키 1", "세~", "\uD800", "20대"])
        {
            Assert.NotNull(FairHiringLint.Check(new StringBuilder().Insert(0, piece, 30_000).ToString()));
        }

        for (var round = 0; round < 300; round++)
        {
            Assert.NotNull(FairHiringLint.Check(new string([.. Enumerable.Range(0, 200).Select(_ => (char)random.Next(0, 0x10000))])));
        }
    }
}
