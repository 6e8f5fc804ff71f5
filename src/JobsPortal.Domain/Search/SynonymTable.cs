namespace JobsPortal.Domain.Search;

/// <summary>
/// The portal's own words for the same, a group a line, as keys: whoever types one is shown the others too. Narrow on purpose: a group that is too wide
/// shows everything to everybody. A word may stand in several groups; groups do not chain. Staff add their own.
/// </summary>
internal static class SynonymTable
{
    /// <summary>Words for the same.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Groups { get; } = Lines(
        """
        청소 미화 클리닝 크리닝
        환경미화 거리청소 가로청소 가로정비 환경정비 환경정화 공원관리 골목청소 마을청소 동네청소 환경미화원 쓰레기줍기 쓰레기줍는 거리미화 길거리청소 길청소 도로청소
        건물청소 건물미화 빌딩청소 사무실청소 사무실미화
        객실청소 룸메이드 하우스키핑 객실정비 객실관리
        재활용 분리수거 분리배출 재활용선별 동네마당
        선별 분류
        폐기물 쓰레기 쓰레기수거 폐기물수거
        방역 소독 방제 방역소독 해충방제 모기방역
        세탁 빨래 세탁소 세탁물
        제설 눈치우기 눈쓸기 눈치우는
        경비 보안 방호 경비원 시큐리티
        cctv 씨씨티비 시시티비 씨씨티브이 관제 영상관제
        학교당직 시설당직 당직원 숙직 학교경비
        주차단속 주정차단속 불법주정차 주차단속원
        주차관리 주차안내 주차요원 주차장관리 주차장안내 주차 발렛
        안전요원 안전관리 안전원 안전지킴이
        학교보안관 배움터지킴이 등하굣길 등굣길 하굣길 등하교 안전지킴이 스쿨존 통학로 등교지킴이 하교지킴이 교통안전지킴이 교통지도 학교안전 학교지킴이
        산불감시 산불지킴이 산불예방
        신호수 교통정리 교통안내
        요양 돌봄 간병 돌보기
        요양보호사 간병인 간병사 요양사 노인요양사 요양보호
        방문요양 재가요양 재가요양보호사 방문요양보호사
        아이돌봄 아이돌보미 베이비시터 육아도우미 육아 등하원도우미 보육도우미 시터 아기돌보기 아이보기 아이돌보는 아이보는 아기보는 애보는 애보기 아기돌봄 애기돌봄 아이봐주는 아이봐주실 아기봐주는 아이돌봐주는
        장애인활동지원 활동지원사 활동보조인 장애인활동보조 활동지원 활동보조 장애인활동지원사 장애인도우미 장애인돌봄
        산후도우미 산모신생아 산후조리 산후관리사 신생아관리사 산모도우미
        가사도우미 가사관리사 파출부 가정부 집안일 가사 살림도우미
        어르신돌봄 노인돌봄 말벗 동네돌봄단 노노케어 안부확인 생활지원사 어르신돌보는 노인돌보는 독거노인 독거어르신 혼자사는노인 혼자사는어르신
        노인일자리 어르신일자리 시니어일자리 실버일자리 어르신 시니어 실버 고령자 노인공익활동 공익활동
        노인 어르신 시니어 실버 고령자 할머니 할아버지 60대 70대 60세 65세 노인일자리
        중장년 신중년 중년 5060 4050 오십플러스
        청년 청년일자리 청년인턴
        장애인일자리 장애인만채용 복지카드 장애인채용
        경력단절 경단녀 경력보유여성 경력단절여성
        공공근로 동행일자리 희망근로 지역공동체일자리 공공일자리 안심일자리 공공근로사업
        공공일자리 공공근로 동행일자리 지역공동체일자리
        주민센터 동주민센터 행정복지센터 동사무소
        경로당 노인정
        요양원 양로원 요양시설 노인요양원
        사무 행정 사무직 사무원
        사무보조 행정보조 업무보조 서류정리 자료정리 문서정리 사무보조원
        총무 서무
        자료입력 전산입력 데이터입력 타이핑 문서입력 타자 워드
        사육 축산 양계 양계장 목장
        경리 회계 장부정리 기장
        안내데스크 안내원 민원안내 접수원 리셉션 인포메이션 프론트
        안내 안내도우미
        콜센터 상담원 텔레마케터 전화상담 고객상담 고객센터 전화업무 전화상담원 전화받는 전화받기 전화응대 텔레마케팅 아웃바운드 인바운드
        알바 아르바이트 시간제 파트타임 파트 파트타이머 단시간
        판매 판매원 점원 매장직원
        의류 옷가게 옷파는 의류판매 의류매장
        편의점 씨유 gs25 지에스25 세븐일레븐
        패스트푸드 햄버거 햄버거집 햄버거가게
        계산원 캐셔 카운터 계산대
        마트 슈퍼마켓 수퍼마켓 슈퍼
        주유소 주유원 주유
        영양사 급식영양사
        전단지 홍보물배포 전단지배포
        운전 운전기사 운전원
        버스기사 버스운전 버스운전원 버스
        택시기사 택시운전 택시운전원 택시
        화물차 트럭 화물기사 트럭운전 윙바디 화물차운전
        승합차 봉고차 통학차량 통학버스 통학차 학원차 학원버스 스쿨버스 셔틀버스 어린이집차량
        이삿짐 이사짐 포장이사 이사업체 이사센터 이삿짐센터 이사짐센터
        배송 배달 택배
        납품 납품기사 납품운전
        배송기사 배달기사 택배기사 배달원 배송원
        지게차 포크리프트
        물류 물류센터 입출고 창고 창고지기 창고관리 창고정리
        심부름 퀵서비스 오토바이
        주방 조리 요리
        조리사 요리사 조리원 주방장
        식당 음식점 레스토랑 밥집
        주방보조 조리보조 주방이모 식당이모 찬모 설거지 밥하는 밥해주는 밥짓는 주방보조원 조리보조원 식당일 식당보조
        급식 배식 급식도우미 급식보조 단체급식 급식실 식사도우미 식사준비 밥하는 밥해주는 밥짓는
        서빙 홀서빙 홀직원 써빙 홀써빙 홀알바
        카페 바리스타 커피 커피숍 커피전문점 까페
        제빵 제과 베이커리 빵집 제빵사 제과제빵 빵굽는 빵만드는 빵굽기 베이킹 파티쉐 파티시에
        생산직 생산 제조 공장일 공장
        단순노무 단순직 단순종사원 잡부 막일 노가다 단순작업 막노동
        상하차 하역 적재 상차 짐나르기 물건나르기
        포장 패킹 포장원
        조립 조립원
        도장공 페인트 페인트공 페인트칠 칠하는 도색
        보일러 보일러공 보일러수리 배관 배관공 설비공
        승강기 엘리베이터
        에어컨 에어콘 냉난방기
        cnc 씨엔씨
        시설관리 건물관리 영선 기전 시설기사 건물보수 설비관리 시설직
        관리소장 관리사무소장 아파트소장 건물소장 빌딩소장
        용접 용접원 용접공 용접사
        재봉 미싱 봉제 바느질 재봉사
        조경 정원관리 정원사 나무관리 수목관리 공원가꾸기 꽃밭 꽃가꾸기 꽃가꾸는 나무가꾸기 나무가꾸는 나무자르기 나무심기 가지치기
        화훼 원예 꽃집 꽃가게 꽃농장 플로리스트 꽃키우는 꽃키우기 화초
        반려동물 반려견 강아지 애견 애완견 고양이 애완동물
        공원관리 공원가꾸기 공원지킴이 공원환경 공원청소 공원조경
        풀베기 제초 예초 풀깎기 잡초 예초작업 풀깎는 풀베는 풀뽑기 풀뽑는 예초기 예취기 벌초 잔디깎기 잔디깎는
        하수도 하수구 배수로 빗물받이 준설
        건설 공사장 건설현장 공사현장 신축현장
        보육교사 어린이집교사 보육사 어린이집선생님
        방과후 방과후교사 돌봄교실 방과후강사
        강사 선생님 교사 코치
        수상안전 수상안전요원 라이프가드 인명구조 인명구조원 수영장안전요원
        조사원 통계조사 통계조사원 설문조사 조사요원 면접조사
        선거 투표 개표
        학습지 과외 학습지교사
        간호조무사 조무사
        치과위생사 치위생사 치과간호사
        원무 원무과 병원접수 병원수납 병원데스크 접수수납
        간호사 널스
        사회복지사 복지사
        생활지도원 생활재활교사 생활지도 생활복지사
        직업상담사 취업상담 취업알선 직업상담
        개발자 프로그래머 웹개발자 소프트웨어개발 코딩 웹개발 홈페이지개발 홈페이지제작 앱개발
        컴퓨터 전산 피시
        디자인 디자이너
        동영상 영상 유튜브 영상편집 동영상편집 편집자
        도서관 사서 도서정리 책정리
        미용 미용사 헤어 미용실 헤어샵 헤어숍 미장원
        스태프 스탭 스텝
        목욕관리사 세신사 세신 때밀이 목욕탕 사우나 찜질방
        영업 영업사원 세일즈 영업직
        홍보 마케팅
        기자단 시민기자
        해설사 문화해설사
        스마트폰 핸드폰 휴대폰 휴대전화
        취업박람회 채용박람회 일자리박람회 만남의날 박람회
        취업설명회 채용설명회 설명회
        면접 모의면접 면접연습
        교육생 훈련생 수강생 직업훈련 직업교육 국비교육 국비훈련 국비지원 취업교육
        이력서 자기소개서 자소서
        창업 스타트업 창업지원
        인턴 인턴십 인턴사원
        오전만 오전근무 오전반 오전파트 반나절 아침
        새벽 새벽근무 새벽일 새벽시간
        저녁 저녁근무 저녁시간 저녁타임
        오후만 오후근무 오후반 오후파트
        야간 야간근무 밤일 밤근무 심야 밤에 밤에하는 밤알바 밤시간
        주말 주말근무 주말만 토요일 일요일
        재택 재택근무 집에서하는일 부업 투잡 집에서 집에서하는 집에서할수있는
        숙식 숙식제공 숙식가능 기숙사
        경력무관 초보가능 초보 무경력 신입가능
        정규직 상용직 무기계약 무기계약직
        계약직 기간제 촉탁직 촉탁 기간제근로자
        일용직 일당 일급 날일 하루일 당일지급
        격일제 격일 격일근무
        교대근무 교대 2교대 3교대
        단기 단기알바 단기근무
        """);

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
