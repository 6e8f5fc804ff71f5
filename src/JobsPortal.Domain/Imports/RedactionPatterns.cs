using System.Text.RegularExpressions;

namespace JobsPortal.Domain.Imports;

/// <summary>What <see cref="PersonalDataRedaction"/> looks for. The group <c>it</c>, where there is one, is what gets replaced.</summary>
internal static partial class RedactionPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int TimeoutMs = 2_000;

    // Between the parts of a number, and a figure as people disguise it.
    private const string Gap = @"[ \t\u00A0\-‐‑‒–—−~.·ㆍ,/()_*:;=\u200B\u200C\u200D\uFEFF]";
    private const string Digit = "([0-9OolI영공령이둘삼셋사넷오육륙칠팔구]|일곱|일|하나|다섯|여섯|여덟|아홉)";
    private const string LandDigit = "[0-9영공일이둘삼셋사넷오육칠팔구]";
    private const string Zero = "[0Oo영공령]";
    private const string Titles = "(팀장|과장|부장|차장|대리|주임|실장|소장|원장|대표|사장|이사|국장|계장|반장|센터장|사무국장|사무장|관장|점장|복지사|상담사|주무관|간호사|선생님?|매니저|담당자?|님|씨)";
    private const string Surname = "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도석선설마길연위표명기왕금옥육인맹제모탁국]";
    private const string PersonName = "(" + Surname + "[가-힣]{1,2}|(남궁|황보|제갈|선우|독고)[가-힣]{1,2}|" + Surname + "[OoX○〇◯*]{1,2})";

    private const string Client = "(할머니|할아버지|어르신|수급자|대상자|여자|남자|여성|남성)";
    private const string ClientFact = @"(?<![0-9])((만\s?)?(6[5-9]|[7-9][0-9]|10[0-9])\s?(세|대)(?!\s?(이상|이하|미만|까지|부터|~|-))|([1-5]\s?|인지지원)등급|[0-9]{1,4}\s?동\s?[0-9]{2,4}\s?호)";

    /// <summary>Whether what looks like a name is a common word or a part of an office (총무과, 전기팀).</summary>
    public static bool IsNoName(string text) => NoNames.Contains(text) || text[^1] is '팀' or '청' or '처' or '점' or '과';

    private static readonly HashSet<string> NoNames =
    [
        "전화", "전화번", "문의", "문의처", "이메일", "메일", "방문", "이력서", "지원", "지원자", "채용", "정보", "주소", "안내", "고용", "고용센", "구인", "구인처", "인사",
        "유선", "하단", "조건", "신청", "신청서", "이후", "이전", "성명", "이름", "경력", "우대", "현장", "경리", "경비", "공지", "오전", "오후", "주말", "주간", "평일", "원장",
        "이사", "이사장", "여부", "노인", "지사", "지점", "전담", "전용", "고객", "노무", "배송", "심사", "임원", "강사", "양식", "사무", "사무국", "사무실", "사무장", "운영",
        "배차", "안전", "주차", "홍보", "서무", "서류", "원무", "공무", "조리", "구매", "전산", "전기", "정비", "정책", "정규", "임대", "임금", "유통", "차량", "하자", "우리",
        "문화", "민원", "한국", "장애인", "장기", "기획", "기관", "기업", "모집", "모두", "제출", "제조", "금융", "국내", "국민", "감사", "반장", "반드시", "선생", "선택",
        "연락", "연락처", "연구", "위치", "위탁", "표시", "나이", "진행", "주임", "주무관", "차장", "이상", "이용", "인원", "인력", "인력팀", "호텔", "경영", "경기", "사회", "사업", "사업부",
        "고령자", "남자", "여자", "남성", "여성", "신입", "신규", "유무", "휴대폰", "핸드폰", "팩스", "문자", "상담", "접수", "접수처", "구청", "시청", "도청", "본사", "추후", "추가",
        "도시", "도우미", "방법", "시간", "장소", "성별", "제한", "지역", "지도", "관리", "관리자", "개인", "통화", "통화후", "오시는", "오픈", "하시면", "하세요", "이내", "이하", "정확", "사절", "사항", "주세요", "구함", "정규직", "인사팀", "고지", "진료", "오후반", "오전반", "주방",
    ];

    [GeneratedRegex(@"(?<![0-9])[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])" + Gap + @"{0,3}[1-8][0-9]{6}(?![0-9])", Options, TimeoutMs)]
    public static partial Regex ResidentNumber();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9._%+\-])(?>[A-Za-z0-9._%+\-]{1,200})\s{0,2}(@|[(\[{<]\s?(at|a|앳|골뱅이)\s?[)\]}>]|골뱅이|앳)\s{0,2}"
        + @"[A-Za-z0-9\-]{1,63}(\s?([.]|[(\[]\s?(dot|점|닷)\s?[)\]]|점|닷|쩜)\s?([A-Za-z0-9\-]{2,30}|컴|넷|오알|케이알|씨오|코))([.][A-Za-z0-9\-]{2,30}){0,3}",
        Options | RegexOptions.IgnoreCase, TimeoutMs)]
    public static partial Regex Address();

    // Well-known providers are enough: hong골뱅이네이버, hong @ naver, hong at gmail.com.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9._%+\-])(?>[A-Za-z0-9._%+\-]{1,200})\s{0,2}(@|[(\[{<]\s?(at|a|앳|골뱅이)\s?[)\]}>]|골뱅이|앳|\sat\s)\s{0,2}"
        + @"(naver|daum|hanmail|gmail|kakao|nate|hotmail|outlook|네이버|다음|한메일|지메일|카카오|네이트|핫메일)(\s?(\.|점|닷|쩜)\s?(com|net|co\s?\.\s?kr|컴|넷))?",
        Options | RegexOptions.IgnoreCase, TimeoutMs)]
    public static partial Regex SpokenAddress();

    [GeneratedRegex("(?<![0-9])" + Zero + @"\s?([1lI일]|하나)\s?(" + Zero + "|[16789일육칠팔구])(" + Gap + "{0,4}" + Digit + "){7,8}(?![0-9])", Options, TimeoutMs)]
    public static partial Regex Mobile();

    [GeneratedRegex(@"(?<![0-9])0(?<gap>[ .\-])1\k<gap>[016789](\k<gap>{1,2}[0-9]){7,8}(?![0-9])", Options, TimeoutMs)]
    public static partial Regex SpacedMobile();

    [GeneratedRegex(@"(\+|(?<![0-9])00)\s?82" + Gap + @"{0,3}(0?\s?\)?\s?)" + Gap + @"{0,3}[0-9]{1,2}" + Gap + "{0,3}[0-9]{3,4}" + Gap + "{0,3}[0-9]{4}(?![0-9])", Options, TimeoutMs)]
    public static partial Regex Abroad();

    [GeneratedRegex(@"(?<![0-9\-])\(?0(2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|50[2-8])\)?" + Gap + "{0,4}" + LandDigit + "{3,4}" + Gap + "{0,3}" + LandDigit + "{4}(?![0-9])", Options, TimeoutMs)]
    public static partial Regex Landline();

    // 1588-1234, and 10-1234-5678 without its first zero.
    [GeneratedRegex(@"(?<![0-9\-])(1[568][0-9]{2}\s?[-‐‑–—]\s?[0-9]{4}|10\s?[-.]\s?[0-9]{4}\s?[-.]\s?[0-9]{4})(?![0-9\-])(?!\s?(만|원|명|시간|년))", Options, TimeoutMs)]
    public static partial Regex Nationwide();

    [GeneratedRegex(@"(전화(번호)?|☎|☏|📞|TEL|연락처|문의처?|팩스|FAX|H\.?P|휴대폰|핸드폰|내선|직통)[ \t:.)(]{0,6}(?<it>[0-9]{3,4}\s?[-‐–—.]\s?[0-9]{4}(?!\s?[-.])(?![0-9]))", Options | RegexOptions.IgnoreCase, TimeoutMs)]
    public static partial Regex Labelled();

    [GeneratedRegex(@"(카카오톡|카톡|오픈\s?톡|오픈\s?채팅|텔레그램|라인)\s?(아이디|ID|주소|채팅방)?\s?[:：]?\s?(?<it>https?://open\.kakao\.com/[^\s<>""]{1,100}|(?<![가-힣])[A-Za-z][A-Za-z0-9_.\-]{3,30})", Options | RegexOptions.IgnoreCase, TimeoutMs)]
    public static partial Regex Messenger();

    // Behind a colon a name may end the line; behind a mere space it must be followed by a title or a number, or the label must be plain.
    [GeneratedRegex(
        "(담당자?|문의처?|연락처|상담사|작성자|성명|대표자)" + @"\s?[:)ㅣ|\-]\s{0,2}(?<it>" + PersonName + @")(?=\s{0,2}(" + Titles + @"(?![가-힣])|[(,/☎☏\[]|[0-9]|$|\.(\s|$)|\)))"
        + "|(담당자?|문의처?|연락처|상담사|작성자|성명|대표자)" + @"\s{1,2}(?<it>" + PersonName + @")(?=\s?(" + Titles + @"(?![가-힣])|[(☎☏:]{0,2}\s?\[(연락처|이메일)))"
        + @"|(담당자|작성자|성명|대표자)\s{1,2}(?<it>" + PersonName + @")(?=\s*($|[,/)]))",
        Options, TimeoutMs)]
    public static partial Regex NameBehindLabel();

    [GeneratedRegex(
        @"(?<![가-힣])(?<it>" + PersonName + @")\s?" + Titles + @"(님)?[ \t,.:()☎☏/전화연락처]{0,10}\[(연락처|이메일) 삭제\]"
        + "|" + Titles + @"\s?:?\s?(?<it>" + PersonName + @")\s?(님|씨)?[ \t,.:()☎☏/전화연락처]{0,10}\[(연락처|이메일) 삭제\]",
        Options, TimeoutMs)]
    public static partial Regex NameBeforeContact();

    [GeneratedRegex(@"\[(연락처|이메일) 삭제\][ \t,/(:]{0,4}(?<it>" + PersonName + @")\s?" + Titles + @"(?![가-힣])", Options, TimeoutMs)]
    public static partial Regex NameBehindContact();

    // A client of home care: age and care grade beside the person, and the flat (개인정보 보호법 제23조: health).
    [GeneratedRegex(
        "(?<it>" + ClientFact + ")(?=[^\n]{0,25}" + Client + ")|" + Client + "[^\n]{0,12}?(?<it>" + ClientFact + ")",
        Options, TimeoutMs)]
    public static partial Regex CareClient();
}
