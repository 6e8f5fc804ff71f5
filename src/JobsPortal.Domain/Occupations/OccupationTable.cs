using static JobsPortal.Domain.Occupations.OccupationGroup;

namespace JobsPortal.Domain.Occupations;

/// <summary>
/// The facts behind <see cref="OccupationGroups"/>: prefixes of KECO codes (tables of 2024 and 2026 agree at these lengths), and words of names.
/// </summary>
internal static class OccupationTable
{
    public static readonly IReadOnlyDictionary<string, OccupationGroup> ByPrefix = new Dictionary<string, OccupationGroup>
    {
        ["0"] = Office,
        ["0139"] = Security,      // 빌딩 관리소장, 전문서비스 관리자
        ["0143"] = Security,      // 경비·청소 관리자
        ["0142"] = Food,
        ["0135"] = Welfare,
        ["0134"] = Health,
        ["0132"] = Education,
        ["0136"] = Culture,
        ["0131"] = Technology,
        ["0137"] = Technology,
        ["0151"] = Sales,
        ["0152"] = Driving,
        ["016"] = Production,     // 건설·제조 관리자
        ["033"] = Sales,          // 보험 모집인

        ["1"] = Technology,
        ["1584"] = Security,      // 산업 안전원 및 위험물 관리원

        ["2"] = Education,
        ["22"] = Office,          // 법률
        ["231"] = Welfare,
        ["2321"] = Care,          // 보육 교사
        ["2329"] = Welfare,       // 생활지도원
        ["233"] = Other,          // 종교직
        ["24"] = Security,
        ["25"] = Security,
        ["2153"] = Care,          // 교사보조 및 보육보조

        ["3"] = Health,

        ["4"] = Culture,

        ["51"] = Sales,
        ["52"] = Sales,
        ["53"] = Food,
        ["54"] = Security,
        ["55"] = Care,
        ["56"] = Cleaning,
        ["562"] = Sales,          // 검침, 검표, 사우나 정리
        ["5623"] = Security,      // 주차 관리 (2024)
        ["5643"] = Security,      // 주차 관리 (2026)
        ["564"] = Sales,

        ["61"] = Sales,
        ["62"] = Driving,

        ["7"] = Production,
        ["8"] = Production,
        ["9"] = Other,
        ["9015"] = Cleaning,      // 조경원
    };

    /// <summary>Words as they stand in a search key (no spaces, no signs), tried from top to bottom: what is narrower stands first.</summary>
    public static readonly IReadOnlyList<(OccupationGroup Group, string[] Words)> ByWord =
    [
        (Health, ["간호", "물리치료", "작업치료", "치위생", "임상병리", "방사선사", "약사", "응급구조", "의료", "병원코디", "안마사", "영양사"]),
        (Care, ["요양보호", "간병", "돌봄", "돌보미", "활동지원", "활동보조", "베이비시터", "육아", "보육", "산후", "가사도우미", "등하원", "요양사"]),
        (Food, ["조리", "주방", "요리", "급식", "배식", "홀서빙", "서빙", "바리스타", "카페", "음식점", "식당", "제과", "제빵", "식음료"]),
        (Driving, ["운전", "배송", "배달", "택배", "지게차", "택시", "버스", "화물차", "대리기사", "하역", "적재", "상하차", "물류센터", "심부름"]),
        (Cleaning, ["청소", "미화", "환경미화", "방역", "소독", "재활용", "폐기물", "쓰레기", "세차", "세탁", "조경", "풀베기", "크리닝", "클리닝", "빨래"]),
        (Security, ["경비", "보안", "경호", "주차", "안전요원", "안전관리", "안전지킴이", "순찰", "당직", "관리소장", "감시", "교통안전", "산불"]),
        (Welfare, ["사회복지", "생활지도", "직업상담", "상담사", "상담전문", "취업알선", "청소년지도", "생활재활", "복지"]),
        (Technology, ["개발자", "프로그래", "소프트웨어", "웹개발", "데이터", "네트워크", "정보보안", "연구원", "연구", "설계", "엔지니어", "전산", "인공지능"]),
        (Education, ["강사", "교사", "교육", "학습지", "방과후", "지도사", "교수", "튜터"]),
        (Culture, ["디자인", "디자이너", "영상", "촬영", "기자단", "기자", "작가", "공연", "예술", "문화", "홍보", "스포츠", "체육", "해설사", "사서", "도서관", "번역", "통역", "유튜브", "편집"]),
        (Production, ["생산", "제조", "조립", "용접", "기계", "설비", "전기", "시설", "정비", "수리", "건설", "배관", "영선", "기전", "목공", "도배", "도장", "미싱", "재봉", "봉제", "포장", "조작원", "기능원", "가공", "검사원", "품질", "공장", "인테리어", "현장"]),
        (Sales, ["판매", "영업", "매장", "계산원", "캐셔", "텔레마케", "주유", "충전", "미용", "호텔", "숙박", "마트", "편의점", "판촉", "진열", "점원", "고객응대"]),
        (Office, ["사무", "경리", "회계", "총무", "인사", "비서", "행정", "무역", "안내", "접수", "콜센터", "상담원", "고객상담", "자재", "구매", "창고", "물류관리", "마케팅", "기획", "머천다이저", "관리자", "조사원"]),
        (Other, ["농업", "농림", "임업", "어업", "사육", "재배", "산림"]),
    ];
}
