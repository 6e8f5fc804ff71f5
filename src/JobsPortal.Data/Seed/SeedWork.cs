using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Seed;

/// <summary>One sort of work with the pay that is usual for it.</summary>
/// <param name="Code">Occupation code (KECO, table of 2024).</param>
/// <param name="Name">Occupation name of that table.</param>
/// <param name="Title">As firms write it.</param>
/// <param name="Duties">What is done.</param>
/// <param name="Basis">What the pay counts by.</param>
/// <param name="Low">Lowest usual pay in won.</param>
/// <param name="High">Highest usual pay in won.</param>
/// <param name="WeeklyHours">Contracted hours per week.</param>
/// <param name="Hours">In words.</param>
public sealed record SeedWork(string Code, string Name, string Title, string Duties, PayBasis Basis, long Low, long High, decimal WeeklyHours, string Hours)
{
    private const string Days = "주 5일 09:00~18:00 (휴게 1시간)";

    /// <summary>The sorts, as frequent as they stand here.</summary>
    public static readonly IReadOnlyList<SeedWork> All =
    [
        new("550104", "재가 요양보호사", "재가 요양보호사", "어르신 댁을 방문하여 식사, 청소, 외출을 돕습니다.", PayBasis.Hourly, 11_000, 13_500, 15, "주 5일 09:00~12:00"),
        new("550103", "시설 요양보호사(노인요양사)", "요양원 요양보호사", "어르신의 식사와 목욕, 이동을 돕고 기록합니다.", PayBasis.Monthly, 2_200_000, 2_500_000, 40, "3교대 근무, 주 40시간"),
        new("561101", "건물 청소원(공공건물,아파트,사무실,병원,상가,공장 등)", "건물 청소원", "복도와 화장실, 사무실을 청소하고 쓰레기를 분리합니다.", PayBasis.Monthly, 2_240_000, 2_400_000, 40, "주 5일 06:00~15:00 (휴게 1시간)"),
        new("561101", "건물 청소원(공공건물,아파트,사무실,병원,상가,공장 등)", "상가 청소(오전)", "상가의 계단과 주차장을 청소합니다.", PayBasis.Hourly, 10_700, 11_500, 20, "주 5일 07:00~11:00"),
        new("542001", "아파트·빌라 경비원", "아파트 경비원", "출입을 살피고 순찰하며 분리배출을 돕습니다. 감시·단속적 근로 승인을 받은 곳입니다.", PayBasis.Monthly, 2_240_000, 2_600_000, 40, "격일 근무, 주 40시간"),
        new("541903", "주차 단속원 및 안전 순찰원", "주차관리원", "주차 안내와 요금 정산을 합니다.", PayBasis.Monthly, 2_240_000, 2_450_000, 40, Days),
        new("531203", "유치원·어린이집 급식 조리사", "어린이집 조리원", "영유아 점심과 간식을 준비하고 조리실을 정리합니다.", PayBasis.Monthly, 2_300_000, 2_700_000, 40, "주 5일 08:00~17:00 (휴게 1시간)"),
        new("532302", "단체 급식 보조원", "학교 급식 보조", "식재료를 다듬고 배식과 세척을 돕습니다.", PayBasis.Hourly, 10_700, 12_000, 20, "주 5일 10:00~14:00"),
        new("531700", "음료 조리사(바리스타 포함)", "동네 카페 바리스타", "음료를 만들고 매장을 정리합니다.", PayBasis.Hourly, 10_700, 12_000, 25, "주 5일 12:00~17:00"),
        new("616101", "매장 계산원", "마트 계산원", "계산과 진열, 고객 안내를 합니다.", PayBasis.Hourly, 10_700, 11_500, 30, "주 5일 14:00~20:00"),
        new("617903", "쇼핑몰택배 준비원", "온라인몰 포장원", "주문 상품을 골라 포장하고 송장을 붙입니다.", PayBasis.Hourly, 10_700, 13_000, 40, Days),
        new("624101", "일반 택배원(퀵서비스 포함)", "택배 배송원", "맡은 구역의 물품을 배송합니다. 1종 보통 운전면허가 필요합니다.", PayBasis.Monthly, 2_800_000, 4_000_000, 40, "주 5일 08:00~17:00 (휴게 1시간)"),
        new("307500", "간호조무사", "의원 간호조무사", "접수와 진료 보조를 합니다.", PayBasis.Monthly, 2_300_000, 2_700_000, 40, Days),
        new("231101", "사회복지사(사회복지시설)", "복지관 사회복지사", "프로그램을 운영하고 이용자를 상담합니다. 사회복지사 2급 이상.", PayBasis.Monthly, 2_500_000, 3_200_000, 40, Days),
        new("231104", "방과후 교사 및 지도사", "초등 방과후 돌봄교사", "방과 후 아이들의 숙제와 놀이를 돌봅니다.", PayBasis.Hourly, 13_000, 30_000, 15, "주 5일 14:00~17:00"),
        new("029505", "사무 보조원(공공기관)", "사무보조원", "문서 작성과 자료 입력, 민원 안내를 합니다.", PayBasis.Monthly, 2_240_000, 2_500_000, 40, Days),
        new("027100", "회계 사무원", "회계·경리 사무원", "전표를 정리하고 세금계산서를 발행합니다.", PayBasis.Yearly, 28_000_000, 38_000_000, 40, Days),
        new("029202", "콜센터 상담원(콜센터·고객센터·CS센터)", "고객센터 상담원", "전화와 채팅으로 고객 문의에 답합니다.", PayBasis.Monthly, 2_300_000, 2_700_000, 40, Days),
        new("133301", "웹 개발자(웹 엔지니어·웹 프로그래머)", "웹 개발자", "사내 서비스를 개발하고 운영합니다.", PayBasis.Yearly, 32_000_000, 55_000_000, 40, Days),
        new("824100", "용접원", "설비 용접원", "배관과 구조물을 용접하고 점검합니다.", PayBasis.Monthly, 2_800_000, 3_800_000, 40, Days),
        new("901500", "조경원", "공원 조경 관리원", "잔디와 나무를 가꾸고 시설을 정리합니다.", PayBasis.Daily, 88_000, 110_000, 40, "주 5일 08:00~17:00 (휴게 1시간)"),
        new("561200", "환경미화원 및 재활용품 수거원", "재활용품 선별원", "재활용품을 골라내고 작업장을 정리합니다.", PayBasis.Monthly, 2_240_000, 2_600_000, 40, "주 5일 07:00~16:00 (휴게 1시간)"),
    ];
}
