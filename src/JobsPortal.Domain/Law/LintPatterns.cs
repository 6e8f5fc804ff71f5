using System.Text.RegularExpressions;

namespace JobsPortal.Domain.Law;

/// <summary>
/// The wordings, one pattern per rule. <c>(?&lt;![가-힣])</c> keeps a word from being found inside another (참여직원, 기본적).
/// </summary>
internal static partial class LintPatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int TimeoutMs = 2_000;

    // "남자, 여자 모두 모집" names both: neither half counts.
    private const string NotAfterOtherSex = @"(?<![가-힣])(?<!경력\s?단절\s?)(?<!(남자?|여자?|남성|여성)\s*[,/·&및와과]\s*)";

    public static readonly IReadOnlyList<(LintRule Rule, Regex Pattern)> All =
    [
        (LintRule.Sex, Sex()),
        (LintRule.Marriage, Marriage()),
        (LintRule.Appearance, Appearance()),
        (LintRule.Body, Body()),
        (LintRule.Age, Age()),
        (LintRule.MilitaryService, MilitaryService()),
        (LintRule.Origin, Origin()),
        (LintRule.Family, Family()),
        (LintRule.Property, Property()),
        (LintRule.Religion, Religion()),
        (LintRule.School, School()),
        (LintRule.Health, Health()),
        (LintRule.IdentityCopy, IdentityCopy()),
    ];

    /// <summary>Right behind a wording: "무관", "제한 없음".</summary>
    [GeneratedRegex(@"^\s*(여부)?[은는이가도을를:]?\s*(등은?\s*)?(무관|불문|(제한|상관|관계|구분|차별)(이|은|을)?\s*(없|두지|무|x|X|하지))", Options, TimeoutMs)]
    public static partial Regex Unrestricted();

    /// <summary>Later in the sentence: it must not be written into the application.</summary>
    [GeneratedRegex(@"미(기재|작성|기입)|(기재|작성|요구|수집|표기|언급|노출|암시|제출|기입|입력)(을|를)?\s*(하지|금지|불가|되지|말)|적지\s*(마|않|말)|쓰지\s*(마|않|말)|묻지\s*(마|않)|보지\s*않|받지\s*않|드러나지|블라인드|차별하지|알\s*수\s*없|불이익", Options, TimeoutMs)]
    public static partial Regex NotAsked();

    [GeneratedRegex(
        NotAfterOtherSex + @"(남자|여자|남성|여성)\s*분?\s*(만|구함|구합니다|구해요|모집|채용|모십니다|우대|선호|환영|한정|에\s*한함|지원\s*가능)(?!\s*(족|기업))"
        + "|" + NotAfterOtherSex + @"(남자|여자|남성|여성)\s*(요양보호사|간병인|간호사|운전\s*기사|기사|선생님|강사|교사|직원|사원|알바|아르바이트|경비원|미화원|청소원|관리인|조리원|주방|상담원|비서|경리|안내원|캐디)(?!\s*(휴게|화장|탈의|샤워|기숙|전용|숙소))"
        + "|" + NotAfterOtherSex + @"(남자|여자|남성|여성|남|여)\s*[0-9]{1,3}\s*명"
        + @"|(?<![가-힣A-Za-z0-9/,·)]\s?)(남|여)\)"
        + @"|(?<![가-힣])(여직원|여사원|여종업원|여비서|여경리|여급|남직원|남사원|남종업원)(?!\s*(휴게|화장|탈의|샤워|기숙|전용|숙소))"
        + @"|(?<![가-힣])(아줌마|아주머니|아저씨|아가씨|총각|주방\s*이모|홀\s*이모|이모님)|주부\s*(사원|만|우대|환영)"
        + @"|성별\s*:?\s*(남|여)(자|성)?(?![가-힣/,·])(?!\s*([/,·]|무관))",
        Options, TimeoutMs)]
    private static partial Regex Sex();

    [GeneratedRegex(
        @"(?<![가-힣])(미혼(?!모|부|한부모|양육)|기혼)(자|여성|남성)?|독신\s*(남|여|자만|만)|(결혼|혼인)\s*(여부|유무|상태)|혼인관계증명서|결혼하지\s*않은"
        + @"|임신\s*(여부|중|하지|계획)|출산\s*계획|임산부\s*(불가|제외|지원\s*불가)|자녀\s*(유무|계획)",
        Options, TimeoutMs)]
    private static partial Regex Marriage();

    [GeneratedRegex(
        @"용모\s*(가\s*)?(단정|준수|수려)|용모|(?<![가-힣])외모(?!집|임)|인상(이|이나|도)?\s*좋은|단정한\s*(용모|외모)|(?<![가-힣])미모|몸매|예쁘신|예쁜\s*(분|사람)|잘생긴|호감형|훈남|훈녀|전신\s*사진",
        Options, TimeoutMs)]
    private static partial Regex Appearance();

    [GeneratedRegex(
        @"(?<![가-힣])(키|신장)\s*[:()]?\s*1[4-9][0-9]\s*(cm|센티|㎝|이상|이하|정도)?|(?<![가-힣])(몸무게|체중)\s*[:()]?\s*[0-9]{2,3}\s*(kg|킬로|㎏|이상|이하)"
        + @"|(?<![가-힣])(키|신장)\s*(,|/|·|및|와|과)\s*(몸무게|체중)|(?<![가-힣])(몸무게|체중)\s*(,|/|·|및|와|과)\s*(키|신장)(?![가-힣])|(?<![가-힣])키(가)?\s*(큰|크신|작은)|신체\s*(조건|사이즈|치수)|비만(이)?\s*(아닌|불가|제외)|(?<![가-힣])몸무게",
        Options | RegexOptions.IgnoreCase, TimeoutMs)]
    private static partial Regex Body();

    [GeneratedRegex(
        @"(?<!정년[^\n]{0,10})(만\s*)?(?<![0-9])[2-7][0-9]\s*세?\s*[~\-–]\s*(만\s*)?[2-7][0-9]\s*세"
        + @"|(?<!정년[^\n]{0,10})(만\s*)?(?<![0-9])[2-7][0-9]\s*세\s*(이하|미만|이내|까지)(?!\s*(근무|정년|연장|고용|재계약|계약|촉탁|일할|일하))"
        + @"|(?<![가-힣])젊(은(?!이)|고|으신)|(?<![0-9])[2-5]0\s*대?\s*[~,\-]\s*[2-6]0\s*대|(?<![0-9])[2-5]0대\s*(만|우대|환영|선호|남|여|초반|중반|후반)"
        + @"|(?<![0-9])((19)?[5-9][0-9]|200[0-9]|0[0-9])\s*년생|(?<![0-9])(19[5-9][0-9]|200[0-9])\s*년\s*(이후|이전)\s*(출생|생)"
        + @"|(나이|연령)\s*제한(?!\s*(이\s*)?(없|무|x|X))|나이\s*(어린|많은)\s*(분|사람)|(고령자|노인)\s*(불가|제외|사절)",
        Options, TimeoutMs)]
    private static partial Regex Age();

    [GeneratedRegex(@"군필(?!수)|군\s*미필|병역\s*(필|을\s*(필|마친)|의무|사항|여부|미필)|미필\s*(자)?\s*(불가|제외)|군대\s*(다녀|갔다)", Options, TimeoutMs)]
    private static partial Regex MilitaryService();

    [GeneratedRegex(@"(?<![가-힣])본적(?!인)|(?<![가-힣])원적(?!외)|(?<![가-힣])호적|출신\s*(지역|지방|지(?![가-힣])|도(?![가-힣]))|출생지|(전라|경상|충청|강원|호남|영남|제주)도?\s*(지역\s*)?출신|지역\s*출신(만|자만)|고향(을|은)?\s*(기재|작성)", Options, TimeoutMs)]
    private static partial Regex Origin();

    [GeneratedRegex(@"가족\s*(관계|사항|상황|구성)(?!\s*(개선|향상|상담|회복|프로그램|교육|증진|강화|지원))|부모님?\s*의?\s*(직업|학력|재산)|형제\s*(관계|자매의?\s*(직업|학력|재산))|부양\s*가족\s*(수(?!당)|유무|사항)|양친", Options, TimeoutMs)]
    private static partial Regex Family();

    [GeneratedRegex(@"재산\s*(상황|정도|사항|유무|세\s*납부)|주거\s*형태|(자택|주택|부동산)\s*소유\s*(여부|유무)|(?<![가-힣])자가\s*소유", Options, TimeoutMs)]
    private static partial Regex Property();

    [GeneratedRegex(@"(?<![가-힣])종교(?!\s*(시설|단체|기관|법인|인|활동|행사|용|와|학|건물|부지))|기독교인|(천주교|불교|기독교|개신교)\s*(신자|교인)|(?<![가-힣])교인|(?<![가-힣])신앙(이|심|인|생활)|세례\s*(교인|증명|받)|크리스[천찬]", Options, TimeoutMs)]
    private static partial Regex Religion();

    [GeneratedRegex(@"출신\s*(학교|대학교?|고교)|(?<![가-힣])명문대|학벌|SKY\s*(대|출신)|인서울\s*(대|4년제|출신)|(서울|수도권)\s*소재\s*대학", Options, TimeoutMs)]
    private static partial Regex School();

    [GeneratedRegex(@"(?<![가-힣])병력\s*(유무|사항|기재|여부|조회)|장애인\s*(은\s*)?(불가|제외|사절|지원\s*불가)|장애(가)?\s*없는\s*(분|사람|자)|질병\s*(유무|이력)", Options, TimeoutMs)]
    private static partial Regex Health();

    [GeneratedRegex(@"(신분증|주민등록증|주민증|운전면허증|여권|장애인등록증)\s*(의\s*)?(앞면|뒷면|앞뒤|앞·뒤|앞뒷면|양면)?\s*(사본|복사본|복사|스캔본?|사진|촬영본)", Options, TimeoutMs)]
    private static partial Regex IdentityCopy();
}
