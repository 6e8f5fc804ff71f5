using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;

namespace JobsPortal.Data.Seed;

/// <summary>The plans of the demo district: Nowon's of 2010 as it was published, and an invented one of these years with its programmes.</summary>
internal static class DemoPlans
{
    /// <summary>The table of 2010: 10,570 jobs, 3,420 and 7,150.</summary>
    public static IReadOnlyList<PlanLine> Of2010 =>
    [
        new(Sector.General, "테크노 폴리스(테크노파크) 조성", 700, (2010, 2014), "일자리경제과", null),
        new(Sector.General, "1인 창조기업 및 시니어 창업센터", 300, (2011, 2013), "일자리경제과", null),
        new(Sector.General, "아파트형공장, 사회적기업", 1_600, (2010, 2012), "일자리경제과", null),
        new(Sector.General, "일자리알선(취업정보센터)", 820, (2010, 2011), "일자리지원센터", null),
        new(Sector.Public, "사회적일자리(노인일자리 등)", 7_000, (2010, 2011), "어르신복지과", null),
        new(Sector.Public, "자체일자리사업(틈새일자리 등)", 150, (2010, 2011), "일자리경제과", null),
    ];

    /// <summary>The invented plan of these years.</summary>
    public static IReadOnlyList<PlanLine> Current(DistrictProfile district, int from, int to)
    {
        string Department(int i) => district.Departments[i].Name;
        PlanLine Line(Sector sector, string field, int target, int department, string? parent = null) =>
            new(sector, field, target, (from, to), Department(department), parent);
        return
        [
            Line(Sector.General, "청년 일자리", 1_200, 6),
            Line(Sector.General, "청년 행정·기업 인턴", 500, 6, "청년 일자리"),
            Line(Sector.General, "청년 창업 지원", 300, 6, "청년 일자리"),
            Line(Sector.General, "취업 알선", 2_400, 1),
            Line(Sector.General, "사회적경제 육성", 400, 0),
            Line(Sector.Public, "공공일자리", 1_500, 0),
            Line(Sector.Public, "동행일자리", 900, 0, "공공일자리"),
            Line(Sector.Public, "지역공동체일자리", 250, 0, "공공일자리"),
            Line(Sector.Public, "어르신 일자리", 4_200, 2),
            Line(Sector.Public, "장애인 일자리", 320, 3),
        ];
    }

    /// <summary>The programmes, each of one field of the current plan.</summary>
    public static IReadOnlyList<JobProgramDetails> Programs(DistrictProfile district, Plan plan, Func<int, int> departmentId, DateOnly today)
    {
        JobProgramDetails Program(string name, string field, int department, int places, int? roundInMonths, long budget, string summary, string? partners = null) => new(
            name, summary, plan.Fields.Single(f => f.Name == field).Id, departmentId(department), district.Departments[department].Phone,
            new DateOnly(plan.FromYear, 1, 1), new DateOnly(plan.ToYear, 12, 31), places,
            roundInMonths is { } months ? new DateOnly(today.Year, today.Month, 1).AddMonths(months) : null, partners,
            Enumerable.Range(plan.FromYear, plan.ToYear - plan.FromYear + 1).ToDictionary(y => y, y => budget + 50_000_000L * (y - plan.FromYear)));
        return
        [
            Program("동행일자리사업", "동행일자리", 0, 900, 2, 4_200_000_000, "생계가 어려운 구민에게 동네 환경정비, 안내, 돌봄 보조 일자리를 드립니다. 반년에 한 번 모집합니다."),
            Program("지역공동체일자리사업", "지역공동체일자리", 0, 250, 3, 900_000_000, "마을 자원을 가꾸는 일자리입니다. 공원 가꾸기, 재활용 안내, 골목 정비를 합니다."),
            Program("구청 기간제근로자", "공공일자리", 0, 120, null, 2_100_000_000, "공원, 도서관, 민원실에서 정해진 기간 동안 일합니다."),
            Program("노인 공익활동", "어르신 일자리", 2, 3_400, 4, 6_000_000_000, "만 65세 이상 어르신이 한 달 30시간 동안 이웃을 돕는 활동입니다.", "노인종합복지관 등 수행기관"),
            Program("시니어 동네돌봄단", "어르신 일자리", 2, 300, 1, 1_100_000_000, "혼자 사는 어르신의 안부를 살피고 말벗이 되어 드립니다."),
            Program("청년 행정 인턴", "청년 행정·기업 인턴", 6, 160, 5, 1_300_000_000, "방학 동안 구청과 동주민센터에서 일하며 행정을 배웁니다."),
            Program("청년 창업 첫걸음", "청년 창업 지원", 6, 300, null, 800_000_000, "창업을 준비하는 청년에게 교육과 상담을 드립니다.", "지역 대학 창업지원단"),
            Program("동네 취업박람회·설명회", "취업 알선", 1, 1_200, 1, 240_000_000, "구직자와 기업이 만나는 자리입니다. 이력서 사진, 면접 상담을 무료로 해 드립니다."),
            Program("찾아가는 일자리 상담", "취업 알선", 1, 1_200, null, 310_000_000, "동주민센터에서 직업상담사가 일자리를 소개합니다."),
            Program("사회적경제 인력 지원", "사회적경제 육성", 0, 400, null, 700_000_000, "사회적기업과 협동조합의 채용을 돕습니다."),
            Program("장애인 행정도우미", "장애인 일자리", 3, 320, 6, 1_500_000_000, "동주민센터와 복지관에서 사무를 돕는 일자리입니다."),
        ];
    }
}
