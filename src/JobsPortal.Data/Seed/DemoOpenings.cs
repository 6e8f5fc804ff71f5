using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Seed;

/// <summary>The district's own openings and events of the demo district.</summary>
internal static class DemoOpenings
{
    private const string Morning = "주 5일 09:00~12:00";
    private const string Full = "주 5일 09:00~18:00 (휴게 1시간)";
    private const string YouthLaw = "청년기본법 제3조";
    private const string SeniorLaw = "노인 일자리 및 사회활동 지원에 관한 법률 제3조";

    private static readonly string[] PublicWorkExclusions =
    [
        "생계급여를 받고 있습니다.", "실업급여를 받고 있습니다.", "다른 직접일자리사업에 참여하고 있습니다.", "최근 3년 동안 2년 넘게 공공일자리에 참여했습니다.",
    ];

    private static readonly string[] PublicWorkDocuments = ["신분증(창구에서 보여 주세요)", "건강보험 자격확인서", "참여신청서(온라인으로 신청하면 내지 않습니다)"];

    /// <summary>Openings of which the demo's applications speak.</summary>
    public const string Together = "together", TogetherPast = "togetherPast", Care = "care", Recycling = "recycling", Library = "library", Papers = "papers",
        Resume = "resume", Fair = "fair", CareTalk = "careTalk", Interview = "interview";

    public static IReadOnlyList<DemoOpening> All(int year) => [.. PublicWork(year), .. Jobs(), .. Events()];

    private static IEnumerable<DemoOpening> PublicWork(int year)
    {
        yield return Work($"{year}년 동행일자리 참여자 모집", -5, 9, "동네를 가꾸고 이웃을 돕는 일을 합니다. 반년 동안 일하며 4대 보험에 가입합니다. 처음 하시는 분도 안내를 받으며 시작할 수 있습니다.",
            [
                new("골목 환경정비", 11, "동주민센터", 12, Morning, 15), new("복지관 안내 도우미", 4, "종합복지관", 6, Morning, 15),
                new("경로당 돌봄 보조", 9, "경로당", 8, "주 5일 13:00~17:00", 20),
            ]) with
        { Key = Together, Program = "동행일자리사업", Age = (18, null, "근로기준법 제64조") };
        yield return Work("지역공동체일자리(공원 가꾸기) 참여자 모집", -10, 0, "마을 공원의 꽃밭과 산책로를 가꿉니다. 오늘까지 접수합니다.",
            [new("공원 가꾸기", 2, "근린공원", 10, "주 5일 08:00~13:00", 25)]) with
        { Program = "지역공동체일자리사업", OccupationCode = "901500", OccupationName = "조경원" };
        yield return Work("골목 제설 지킴이 모집", 6, 20, "눈이 오는 날 비탈길과 골목의 눈을 치우고 제설함을 살핍니다.",
            [new("제설 지킴이", 15, "동주민센터", 9, "주 5일 06:00~09:00", 15), new("제설 지킴이", 16, "동주민센터", 9, "주 5일 06:00~09:00", 15)]) with
        { Program = "지역공동체일자리사업" };
        yield return Work("동행일자리 추가 모집", -48, -34, "빈자리가 난 동네 안내와 환경정비 자리를 더 모집했습니다.",
            [new("환경정비", 11, "동주민센터", 6, Morning, 15), new("민원 안내", 3, "동주민센터", 4, Morning, 15)]) with
        { Key = TogetherPast, Program = "동행일자리사업" };
        yield return Work("시니어 동네돌봄단 모집", -30, -16, "혼자 사는 어르신을 찾아가 안부를 살피고 말벗이 되어 드립니다.",
            [new("동네돌봄단", 4, "노인종합복지관", 5, "주 3일 09:00~12:00", 9)]) with
        {
            Key = Care,
            Department = 2,
            Program = "시니어 동네돌봄단",
            Age = (60, null, SeniorLaw),
            Activity = (290_000, SeniorLaw),
            Employment = EmploymentType.Participation,
        };
        yield return Work("재활용 동네마당 도우미 모집", -18, -4, "분리배출을 안내하고 재활용품을 정리합니다.",
            [new("동네마당 도우미", 5, "재활용 동네마당", 4, "주 5일 16:00~19:00", 15)]) with
        { Key = Recycling, Program = "지역공동체일자리사업", OccupationCode = "561200", OccupationName = "환경미화원 및 재활용품 수거원" };
        yield return Work("스쿨존 교통안전 지킴이 모집", -3, 11, "초등학교 앞 건널목에서 아이들의 등하교를 돕습니다.",
            [new("등교 지킴이", 7, "초등학교 앞", 14, "월 30시간, 08:00~10:00", 10), new("하교 지킴이", 8, "초등학교 앞", 12, "월 30시간, 13:00~15:00", 10)]) with
        {
            Department = 2,
            Program = "노인 공익활동",
            Age = (65, null, SeniorLaw),
            Activity = (290_000, SeniorLaw),
            Employment = EmploymentType.Participation,
        };
        yield return Work("경로당 급식 도우미 모집", -7, 5, "경로당에서 점심을 차리고 정리합니다.",
            [new("급식 도우미", 12, "경로당", 10, "주 5일 10:00~13:00", 15)]) with
        { Department = 2, Program = "노인 공익활동", OccupationCode = "532302", OccupationName = "단체 급식 보조원" };
        yield return Work("마을도서관 책배달 도우미 모집", 3, 17, "거동이 불편한 이웃에게 책을 가져다 드립니다.",
            [new("책배달", 6, "작은도서관", 3, Morning, 15)]) with
        { State = DemoState.Draft, Program = "동행일자리사업" };
        yield return Work("공영주차장 안내 도우미 모집", 4, 18, "공영주차장에서 이용 방법을 안내합니다.",
            [new("주차 안내", 10, "공영주차장", 6, "주 5일 10:00~15:00", 20)]) with
        { State = DemoState.InReview, Program = "동행일자리사업" };
        yield return Work("전통시장 안내 도우미 모집", -12, 12, "시장을 찾는 분께 길과 가게를 안내합니다.",
            [new("시장 안내", 0, "전통시장", 5, "주 5일 11:00~16:00", 20)]) with
        { State = DemoState.Withdrawn, Program = "동행일자리사업" };
        yield return Work("어르신 스마트폰 도우미 모집", 8, 22, "복지관에서 어르신께 스마트폰 쓰는 법을 알려 드립니다.",
            [new("스마트폰 도우미", 13, "노인종합복지관", 4, "주 3일 14:00~17:00", 9)]) with
        { State = DemoState.InReview, Department = 2, Program = "시니어 동네돌봄단" };
    }

    private static IEnumerable<DemoOpening> Jobs()
    {
        yield return Job("구립도서관 자료정리 기간제근로자 채용", -4, 8, "도서를 정리하고 이용자를 안내합니다.", new DemoUnit("자료정리", 6, "구립도서관", 2, Full, 40)) with { Key = Library, OccupationCode = "029505", OccupationName = "사무 보조원(공공기관)" };
        yield return Job("민원실 안내 기간제근로자 채용", -2, 12, "민원실에서 방문하신 분을 안내하고 서식 작성을 돕습니다.", new DemoUnit("민원 안내", 1, "구청 민원실", 1, Full, 40)) with { OccupationCode = "029505", OccupationName = "사무 보조원(공공기관)" };
        yield return Job("동주민센터 서류정리 보조 채용", -25, -8, "보존 문서를 분류하고 목록을 만듭니다.", new DemoUnit("서류정리", 3, "동주민센터", 2, Full, 40)) with { Key = Papers, OccupationCode = "029505", OccupationName = "사무 보조원(공공기관)" };
        yield return Job("공원 조경 관리 기간제근로자 채용", -6, 2, "잔디를 깎고 나무를 다듬으며 공원 시설을 정리합니다.", new DemoUnit("조경 관리", 14, "도시공원", 4, "주 5일 08:00~17:00 (휴게 1시간)", 40)) with { OccupationCode = "901500", OccupationName = "조경원", AboveMinimum = 1_400 };
        yield return Job("청년 행정 인턴 모집", 10, 24, "방학 동안 구청 부서에서 일하며 행정을 배웁니다.", new DemoUnit("행정 인턴", 1, "구청", 20, "주 5일 09:00~15:00 (휴게 1시간)", 25)) with
        {
            Program = "청년 행정 인턴",
            Age = (19, 39, YouthLaw),
            WhoCanApply = "공고일에 구에 사는 만 19세부터 만 39세까지의 청년",
        };
        yield return Job("노인복지 상담 보조 채용", -8, 6, "복지 상담을 예약하고 자료를 정리합니다.", new DemoUnit("상담 보조", 17, "노인종합복지관", 1, Full, 40)) with { Department = 2, OccupationCode = "231101", OccupationName = "사회복지사(사회복지시설)", AboveMinimum = 1_800 };
        yield return Job("치매안심센터 기간제근로자 채용", 2, 16, "프로그램을 준비하고 참여자를 안내합니다.", new DemoUnit("프로그램 보조", 18, "치매안심센터", 2, Full, 40)) with { State = DemoState.Draft, Department = 2 };
    }

    private static IEnumerable<DemoOpening> Events()
    {
        yield return Event("동네 취업박람회", -6, 6, "지역 기업 12곳이 현장에서 면접을 봅니다. 이력서 사진도 무료로 찍어 드립니다.", new DemoUnit("취업박람회", 1, "구청 대강당", 60, "14:00~17:00", 0)) with { Key = Fair };
        yield return Event("중장년 이력서·면접 설명회", -9, 3, "경력을 살린 이력서 쓰기와 면접 연습을 합니다.", new DemoUnit("설명회", 4, "일자리지원센터", 6, "10:00~12:00", 0)) with { Key = Resume };
        yield return Event("요양보호사 직무 설명회", -40, -24, "요양보호사가 하는 일과 자격증 따는 길을 알려 드렸습니다.", new DemoUnit("직무 설명회", 9, "노인종합복지관", 20, "14:00~16:00", 0)) with { Key = CareTalk, Department = 2, Program = "동네 취업박람회·설명회" };
        yield return Event("면접 연습 교실", -1, 13, "실제와 같은 면접을 해 보고 조언을 듣습니다.", new DemoUnit("오전반", 4, "일자리지원센터", 10, "10:00~12:00", 0), new DemoUnit("오후반", 4, "일자리지원센터", 10, "14:00~16:00", 0)) with { Key = Interview };
        yield return Event("청년 창업 첫걸음 설명회", 5, 19, "창업 지원사업과 신청 방법을 안내합니다.", new DemoUnit("설명회", 3, "창업지원센터", 40, "18:30~20:30", 0)) with { Program = "청년 창업 첫걸음", Residence = ResidenceRule.City };
        yield return Event("사회적기업 설명회", -3, 4, "사회적기업과 협동조합을 만드는 길을 안내합니다.", new DemoUnit("설명회", 1, "구청 소강당", 30, "15:00~17:00", 0)) with { Program = "사회적경제 인력 지원" };
    }

    private static DemoOpening Work(string title, int opensIn, int closesIn, string text, IReadOnlyList<DemoUnit> units) =>
        new(OpeningKind.PublicWork, title, opensIn, closesIn, text, units)
        {
            Employment = EmploymentType.FixedTermPartTime,
            Exclusions = PublicWorkExclusions,
            Documents = PublicWorkDocuments,
            WhoCanApply = "접수 마감일에 우리 구에 주민등록이 된 분",
            OccupationName = "공공근로",
        };

    private static DemoOpening Job(string title, int opensIn, int closesIn, string text, DemoUnit unit) =>
        new(OpeningKind.Job, title, opensIn, closesIn, text, [unit])
        {
            Program = "구청 기간제근로자",
            AboveMinimum = 800,
            Residence = ResidenceRule.None,
            WhoCanApply = "맡은 일을 할 수 있는 분이면 누구나",
            Documents = ["신분증(창구에서 보여 주세요)", "경력증명서(해당하는 분만)"],
        };

    private static DemoOpening Event(string title, int opensIn, int closesIn, string text, params DemoUnit[] units) =>
        new(OpeningKind.Event, title, opensIn, closesIn, text, units)
        {
            Program = "동네 취업박람회·설명회",
            Residence = ResidenceRule.None,
            Employment = EmploymentType.Participation,
            WhoCanApply = "관심 있는 분이면 누구나",
        };
}
