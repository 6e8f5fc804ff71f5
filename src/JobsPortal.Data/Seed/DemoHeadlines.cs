using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Plans;

namespace JobsPortal.Data.Seed;

/// <summary>The numbers that the two districts published, held against the parts that their texts name.</summary>
internal static class DemoHeadlines
{
    private const string Nowon = "노원구 소식 ‘테크노 일자리 1만개 창출’ 도전";
    private const string Dongjak = "동작구 보도자료 ‘2020년 직업교육특구 사업 추진’";

    /// <summary>Nowon's of 2010, whose parts are fields of its plan where they can be.</summary>
    public static IReadOnlyList<Headline> OfNowon(Plan plan)
    {
        int Field(int order) => plan.Fields[order].Id;
        Headline Of(string title, string stated, long figure, (int, int) years, HeadlineUnit unit = HeadlineUnit.Jobs, params HeadlinePartDetails[] parts) => new(new(
            title, stated, figure, Precision.Exact, unit, years.Item1, years.Item2, Nowon, new DateOnly(2010, 11, 8), new DateOnly(2010, 11, 9), parts));
        return
        [
            Of("테크노 일자리 창출", "1만 개", 10_000, (2010, 2014), parts: [.. plan.Fields.Select(f => new HeadlinePartDetails(PartRole.Part, f.Name, PlanFieldId: f.Id))]),
            Of("스마트 일자리", "1,000개", 1_000, (2010, 2014), parts: [new(PartRole.Part, "테크노 폴리스(테크노파크) 조성", PlanFieldId: Field(0)), new(PartRole.Part, "1인 창조기업 및 시니어 창업센터", PlanFieldId: Field(1))]),
            Of("테크노 폴리스(테크노파크) 조성", "700", 700, (2010, 2014), parts:
            [
                new(PartRole.Part, "서울테크노파크 협력", 400), new(PartRole.Part, "스마트그리드 연구센터", 300, Precision: Precision.AtLeast, AsOf: "2014년까지"),
                new(PartRole.Baseline, "서울테크노파크에서 이미 일하는 사람", 700, Precision: Precision.About, AsOf: "2010년 11월"),
            ]),
            Of("아파트형공장, 사회적기업", "1,600", 1_600, (2010, 2012), parts: [new(PartRole.Part, "사회적기업", 1_400, Precision: Precision.About), new(PartRole.Part, "아파트형공장 3곳", 200)]),
            Of("공공부문 일자리", "7,000개", 7_000, (2010, 2011), parts: [new(PartRole.Part, "노인일자리사업, 노인돌봄서비스", 2_500, BudgetWon: 4_000_000_000, BudgetNote: "첫 투입분")]),
            Of("서울형 사회적기업", "50개", 50, (2010, 2012), HeadlineUnit.Organizations, new HeadlinePartDetails(PartRole.Start, "현재의 사회적기업", 10, AsOf: "2010년 11월 8일")),
        ];
    }

    /// <summary>Dongjak's of 2020. The text names neither the 19 projects nor what each costs: both are made up and say so.</summary>
    public static IReadOnlyList<Headline> OfDongjak()
    {
        string[] strategies = ["평생고용 가능성 중심 직업교육 활성화", "일자리 연계성의 양적·질적 확충", "일자리 융합형 네트워크 확대구축"];
        var projects = Enumerable.Range(0, 19).Select(i => new HeadlinePartDetails(
            PartRole.Part, $"특화사업 {i + 1}", 2_000_000_000, Group: strategies[Math.Min(i / 7, 2)], IsInvented: true));
        Headline Of(string title, string stated, long figure, Precision precision, HeadlineUnit unit, (int, int) years, params HeadlinePartDetails[] parts) => new(new(
            title, stated, figure, precision, unit, years.Item1, years.Item2, Dongjak, new DateOnly(2020, 6, 18), new DateOnly(2020, 6, 18), parts));
        return
        [
            Of("직업교육특구 지원 기업", "29개", 29, Precision.Exact, HeadlineUnit.Organizations, (2019, 2019), new HeadlinePartDetails(PartRole.Start, "2018년 지원 기업", 18), new HeadlinePartDetails(PartRole.Part, "2018년보다 늘어난 기업", 11)),
            Of("직업교육특구 일자리", "1,700여 개", 1_700, Precision.About, HeadlineUnit.Jobs, (2019, 2019)),
            Of("직업교육특구 사업비", "380억", 38_000_000_000, Precision.Exact, HeadlineUnit.Won, (2019, 2022), [.. projects]),
        ];
    }
}
