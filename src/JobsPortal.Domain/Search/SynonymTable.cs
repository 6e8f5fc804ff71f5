namespace JobsPortal.Domain.Search;

/// <summary>What the portal itself knows about words, as keys.</summary>
internal static class SynonymTable
{
    /// <summary>Words for the same.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups { get; } = Lines(SynonymGroups.Text);

    /// <summary>A short word does not count where it is only a part of another word; the words behind it are those others.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Except { get; } = Lines(
        """
        청소 청소년 구청소강당 구청소회의실 구청소속 구청소관 시청소속 군청소속 청소재지
        파트 아파트
        사무 사무실 사무소 사무국
        전기 운전기사 운전기능
        마트 스마트
        보안 정보보안 보안카드 학교보안관
        행정 행정복지센터 행정안전 행정동
        조리 산후조리
        정규직 비정규직
        노인 노인네
        교대 서울교대 교대역
        의사 의사소통 참여의사
        일당 일당백
        일급 일급식 일급여
        적재 적재적소
        육아 육아휴직 육아기
        기전 전기전자
        공장 공장등
        홍보 홍보물
        조교 보조교사
        영상 영상의학
        """).ToDictionary(line => line[0], line => (IReadOnlyList<string>)[.. line.Skip(1)]);

    /// <summary>Words of hours and conditions: they stand in the text and not in names, so that they count there however short.</summary>
    public static IReadOnlySet<string> Stated { get; } = Words("주말 야간 새벽 저녁 격일 교대 2교대 3교대 초보 신입 숙식 재택 단기 일급 일용직").ToHashSet();

    /// <summary>Every opening states its hours with these, so that alone they count in names only.</summary>
    public static IReadOnlySet<string> Halves { get; } = Words("오전 오후").ToHashSet();

    /// <summary>What a word is in other words that <see cref="Except"/> would keep from being found beside them: 청소년센터 청소원.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Besides { get; } = Lines(
        """
        청소 청소원 청소업무
        사무 사무직 사무원 사무보조
        전기 전기기사 전기관리
        파트 파트타임
        오전 오전근무 오전반 오전만 오전파트 오전타임 오전시간
        오후 오후근무 오후반 오후만 오후파트 오후타임 오후시간
        """).ToDictionary(line => line[0], line => (IReadOnlyList<string>)[.. line.Skip(1)]);

    /// <summary>Places and other words into which a compound may be cut, beside those of the groups.</summary>
    public static IReadOnlyList<string> Parts { get; } = Words(
        """
        아파트 빌라 빌딩 건물 사무실 병원 학교 초등학교 중학교 고등학교 유치원 어린이집 공장 식당 공원 도서관 복지관 호텔 백화점 편의점 약국 은행 시장 체육관 수영장
        구청 시청 센터 학원 교회 지하철 터미널 창고 농장 가정 오피스텔 상가 모텔 골프장 공항 대학교 대학
        도우미 지킴이 보조 보조원 기사 관리 관리원 상담 안내 오전 오후 야간 주간 주말 여성 남성 초보 경력 신입 장애인 외국인 어르신 학생 아동 청소년 초등학생 중학생 고등학생 대학생 환자 평일 월요일 화요일 수요일 목요일 금요일 의사 약사 변호사 세무사 교수 영어 한국어 자격증 면허 운전면허
        """);

    /// <summary>Words of the groups and the parts, of two or three letters: where one stands inside a longer word, a word begins. Documents hold what comes of it: with these words <see cref="SearchDocument.Version"/> is raised.</summary>
    public static IReadOnlySet<string> Known { get; } = Groups.SelectMany(g => g).Concat(Parts).Where(w => w.Length is 2 or 3).ToHashSet();

    /// <summary>Said about every opening: left out beside other words.</summary>
    public static IReadOnlySet<string> Common { get; } = Words(
        """
        일자리 채용 모집 구인 구직 공고 채용공고 모집공고 급구 직원 사원 직원모집 직원채용 사원모집 신규채용 모집합니다 모집중 모집해요 채용합니다 채용중 구인합니다 업무 근무 자리 일거리 일할곳 직장 분야 관련 채용정보 구인구직 구인공고 참여자 참여자모집 근로자 작업 담당 담당자 인력 종사자 신청 신청방법 신청하기 접수 접수방법 접수기간 일정 방법 기간 이상 이하 정도 미만 위주
        """).ToHashSet();

    /// <summary>Said to a person, not about the work: always left out.</summary>
    public static IReadOnlySet<string> Idle { get; } = Words(
        """
        구함 구해요 구합니다 구해 구하기 구하는 구하려고 구하고 뽑아요 뽑습니다 뽑는 뽑나요 찾아요 찾습니다 찾기 찾는 찾고 찾아 찾아줘 주세요 알려주세요 알려줘 있나요 있어요 있을까요 있는 하고싶어요 하고싶은 싶어요 싶습니다 원해요 원합니다
        부탁드립니다 부탁해요 하는 하는일 하는곳 하실분 할수있는 할만한 할수있나요 가능한 가능 추천 정보 어디 어떤 무슨 제발 급해요 빨리 저는 제가 나는 그리고 또는 일하고 일하는 일할 일하실 하실 모십니다 보여줘 보여주세요
        검색 일찾아요 일구해요 일구함 사람구함 사람 사람구해요 나오나요 되나요 됩니까 해주세요 아줌마 아저씨 이모 이모님 아주머니 하려면 어떻게 하나요 싶은데 싶은데요 하고싶은데요 일하고싶어요 일하고싶은데 하고 하면 하면서 하려고 하려는 해주는 해줄 해주실 데서 데가 데는 곳에서 곳에 없나요 없을까요 따기 따는 따려면 취득
        """).ToHashSet();

    /// <summary>Says how or for whom rather than what: left out before a word that says what, where nothing matches all.</summary>
    public static IReadOnlySet<string> Side { get; } = Words(
        """
        알바 아르바이트 시간제 파트타임 파트 파트타이머 단시간 단기 오전 오후 오전만 오후만 야간 주간 주말 주말만 주말알바 평일 토요일 일요일 초보 경력 신입 경력무관 초보가능 남자 여자 남성 여성
        60대 70대 50대 40대 30대 20대 60세 65세 노인 어르신 시니어 고령자 주부 학생 정규직 계약직 기간제 일용직 재택 숙식 숙식제공 시급 월급 일급 연봉 보조 도우미
        강사 선생님 교사 기사 엔지니어 관리자 교육
        """).ToHashSet();

    /// <summary>Of these the first to be left out: any work may be one.</summary>
    public static IReadOnlySet<string> Loose { get; } = Words("알바 아르바이트 보조 도우미").ToHashSet();

    /// <summary>Asks for work near home.</summary>
    public static IReadOnlySet<string> NearHome { get; } = Words(
        """
        집근처 집가까운 집에서가까운 집가까이 집에서가까운곳 집가까운곳 가까운곳 가까운데 가까운 집앞 집주변 우리동네 우리집근처 근처 동네근처 내주변
        """).ToHashSet();

    private static List<string> Words(string text) => [.. Lines(text).SelectMany(line => line)];

    private static List<IReadOnlyList<string>> Lines(string text) =>
        [.. text.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 0)];
}
