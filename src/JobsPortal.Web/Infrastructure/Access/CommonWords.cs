using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Words that passwords are made of, in lower case; the Korean ones also as typed on the Latin keyboard.</summary>
public static class CommonWords
{
    private const string Latin =
        """
        password passw0rd p@ssw0rd p@ssword passwd pass1234 pass word admin administrator root user guest test tester login welcome letmein
        master manager secret dragon monkey football baseball soccer basketball hockey superman batman spiderman pokemon starwars
        princess sunshine shadow summer winter spring autumn flower cookie coffee chocolate cheese banana orange apple cherry pepper
        iloveyou loveyou lovely love baby angel lucky happy smile friend family mother father brother sister hello
        abc123 qwer1234 qwer asdf zxcv qwerty qwertz azerty 1q2w3e4r 1qaz2wsx q1w2e3r4 a1b2c3 zaq12wsx trustno1 access freedom whatever
        michael jennifer jordan thomas daniel andrew joshua matthew charlie robert jessica ashley nicole michelle
        samsung google naver daum kakao hyundai android iphone apple microsoft windows computer internet server system database
        korea korean seoul nowon dongjak gangnam busan daegu incheon government office public portal jobs
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
        changeme default temporary temp1234 newpass mypass killer hunter ranger tigger ginger maggie buster harley matrix mustang
        liverpool chelsea arsenal barcelona madrid yankees cowboys eagles lakers steelers
        """;

    private const string Korean =
        """
        비밀번호 비번 암호 관리자 아이디 로그인 회원 사용자 사랑해 사랑해요 사랑합니다 사랑 안녕 안녕하세요 안녕하십니까 감사합니다 고맙습니다
        대한민국 한국 서울 서울시 서울특별시 노원 노원구 노원구청 동작 동작구 동작구청 구청 시청 주민센터 동주민센터 행정복지센터 공무원 주무관
        일자리 일자리마당 취업 채용 공공근로 행복 행운 희망 건강 천사 바보 나비 하늘 바다 구름 무지개 소나무 강아지 고양이 호랑이 토끼
        엄마 아빠 어머니 아버지 우리집 우리가족 가족 아들 딸 동생 친구 여보 자기야 왕자 공주 하나님 예수님 부처님 화이팅 파이팅 대박 최고
        월드컵 축구 야구 축구왕 독도 아리랑 무궁화 태극기 김치 라면 커피 소주 맥주 치킨 비빔밥 삼성 현대 네이버 카카오 다음 롯데
        홍길동 김철수 김영희 이순신 세종대왕 봄여름가을겨울 가나다라 도레미파 하나둘셋넷 테스트 임시 초기 변경
        """;

    private static readonly string[] Years = [.. Enumerable.Range(1930, 121).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>All of them, each once.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. Split(Latin)
            .Concat(Split(Korean)).Concat(Split(Korean).Select(word => TwoSetKeyboard.KeysOfSyllables(word).ToLowerInvariant()))
            .Concat(Years)
            // Two letters occur in every sentence; short Korean words are kept because their keys are four and more.
            .Where(word => word.Length > 1)
            .Distinct().OrderByDescending(word => word.Length),
    ];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
