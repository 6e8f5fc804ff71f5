using System.Security.Claims;
using System.Text.RegularExpressions;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Privacy;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>
/// Every Korean sentence that a resident can read: the literals of the pages and tables that are residents' alone, and the words of the
/// tables that residents share with staff, asked value by value.
/// </summary>
internal static partial class ResidentSentences
{
    private const string Web = "src/JobsPortal.Web/";

    /// <summary>Folders and files whose Korean literals residents read.</summary>
    private static readonly string[] Folders = [Web + "Areas/Public", Web + "Shared", Web + "Infrastructure"];

    /// <summary>What lies in those folders and is staff's, the operator's or a developer's, or is no sentence.</summary>
    private static readonly string[] NotResidents =
    [
        "Areas/Public/DevMail/", "Infrastructure/Logging/", "Infrastructure/Access/CommonWords.cs", "Infrastructure/DatabaseStartUp.cs", "Infrastructure/LoopbackOnly.cs",
        "Infrastructure/StartUpNotice.cs", "Infrastructure/StorageFolder.cs", "Shared/DateParts.cs", "Shared/Menus.cs", "Shared/Texts/Language.cs",
    ];

    /// <summary>Tables of words that are residents' as a whole.</summary>
    private static readonly string[] OwnTables =
        ["AlertTexts", "ConsentTexts", "DataTexts", "EligibilityTexts", "EventTexts", "FeedbackTexts", "FormTexts", "MatchTexts", "OpeningTexts", "PayTexts", "PlanTexts", "ProgramTexts", "QueueTexts", "SavedTexts", "SeoulDates", "SignupTexts"];

    /// <summary>Tables that residents share with staff: their part is asked value by value in <see cref="OfSharedTables"/>.</summary>
    private static readonly string[] SharedTables =
    [
        "ApplicationTexts", "ApprovalTexts", "CaseNotices", "ChangeTexts", "DecisionTexts", "HeadlineTexts", "InterviewTexts", "NoticeTexts", "OrganizationTexts", "ResetTexts", "RetentionTexts", "StaffTexts", "StepTexts",
    ];

    /// <summary>Literals that are looked for in what was typed, or are patterns of dates: nobody reads them as they are.</summary>
    private static readonly string[] NoSentences =
        ["면접", "결정", "내규", "yyyy년", "M월", "yyyy년 M월", "yyyy년 M월 d일", "24시", "개", "곳", "가", "한", "한국어"];

    /// <summary>Refusals that only staff at the counter meet.</summary>
    private static readonly ApplyBlocker[] AtTheCounter =
    [
        ApplyBlocker.ReceivedInFuture, ApplyBlocker.CounterClosed, ApplyBlocker.PostNotTaken, ApplyBlocker.PostmarkMissing, ApplyBlocker.PostmarkTooLate, ApplyBlocker.PostArrivedTooLate,
        ApplyBlocker.ProxyNotChecked, ApplyBlocker.ProxyLetterNotSeen, ApplyBlocker.ApplicantIdentityNotSeen, ApplyBlocker.ProxyIdentityNotSeen, ApplyBlocker.ProxyIsApplicant,
    ];

    /// <summary>The steps that applicants take themselves can be refused for these reasons.</summary>
    private static readonly CaseBlocker[] OfApplicants =
        [CaseBlocker.WrongState, CaseBlocker.SupplementOverdue, CaseBlocker.AnswerMissing, CaseBlocker.ObjectionTooLate, CaseBlocker.AlreadyObjected, CaseBlocker.TextMissing];

    /// <summary>All of them, each with a place where it stands.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Folders.SelectMany(folder => Sources.Below(folder, ".cs", ".cshtml")))
        {
            foreach (var sentence in OfFile(file)) found.TryAdd(sentence, file);
        }
        foreach (var said in NoSentences) found.Remove(said);
        foreach (var sentence in OfSharedTables().Where(HasHangul)) found.TryAdd(sentence, "a table of words");
        return found;
    }

    /// <summary>Tables that a resident's page asks and nobody has named here.</summary>
    public static IReadOnlyList<string> UnknownTables() =>
    [
        .. Sources.Below(Web + "Areas/Public", ".cs", ".cshtml").Concat(Sources.Below(Web + "Shared", ".cshtml")).SelectMany(file => Table().Matches(Sources.Read(file)).Select(m => m.Groups[1].Value))
            .Distinct().Where(name => File.Exists(Path.Combine(Sources.Root, Web, "Shared/Texts", name + ".cs")) && !OwnTables.Contains(name) && !SharedTables.Contains(name)).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> OfFile(string file)
    {
        if (NotResidents.Any(part => file.Contains(part, StringComparison.Ordinal))) return [];

        var name = Path.GetFileNameWithoutExtension(file);
        var text = WithoutComments(Sources.Read(file));
        return name switch
        {
            // Only the refusal; the rest is the list of what is refused.
            "CommonPasswords" => Literals(text[text.IndexOf("Description", StringComparison.Ordinal)..]),
            "CaseNotices" => Literals(Between(text, "public string Answer", "private string Result")),
            "ConsentTexts" => [],
            _ when file.Contains("/Shared/Texts/", StringComparison.Ordinal) && !OwnTables.Contains(name) => text.Split('\n').Where(line => line.Contains("Language.Say(", StringComparison.Ordinal)).SelectMany(Literals),
            _ => Literals(text),
        };
    }

    private static IEnumerable<string> OfSharedTables() =>
    [
        .. Enum.GetValues<OpeningKind>().SelectMany(kind => Enum.GetValues<ApplicationStatus>().Select(status => ApplicationTexts.PatternOf(kind, status))),
        .. Each<OpeningKind>(ApplicationTexts.FormOf),
        .. Each<DecisionReason>(ApplicationTexts.Because),
        .. Each<Channel>(ApplicationTexts.ChannelOf),
        .. Enum.GetValues<ApplyBlocker>().Except(AtTheCounter).Select(ApplicationTexts.Blocked),
        .. Each<OpeningStatus>(ApprovalTexts.Of),
        .. Each<AccessAction>(StaffTexts.Of),
        .. Each<ChangeKind>(ChangeTexts.Of),
        .. Each<ContentField>(ChangeTexts.Of),
        .. Each<Precision>(HeadlineTexts.Of),
        .. Each<PartRole>(HeadlineTexts.Of),
        .. Each<ReconciliationVerdict>(HeadlineTexts.Of),
        "{0}개", "{0}곳", "{0}명", "없음",
        .. Each<IdentityCheck>(ResetTexts.Of),
        .. Each<ResultMeasure>(DecisionTexts.Of),
        .. Each<ResultOrigin>(DecisionTexts.Of),
        .. Each<Certification>(OrganizationTexts.Of),
        .. Each<Sector>(OrganizationTexts.Of),
        .. Each<RetentionKind>(RetentionTexts.Of),
        .. Each<RetentionKind>(RetentionTexts.Since),
        "{0}년", "{0}일",
        .. Each<NoticeMethod>(NoticeTexts.Of),
        .. Each<OutboxChannel>(NoticeTexts.Told),
        .. Each<NoticeEvent>(NoticeTexts.TitleOf),
        .. Each<CaseWay>(StepTexts.Of),
        .. Each<InterviewStatus>(InterviewTexts.Of),
        .. OfApplicants.Select(StepTexts.Of),
        .. new[] { InterviewBlocker.WrongState, InterviewBlocker.ReplyOverdue, InterviewBlocker.SlotMissing, InterviewBlocker.SlotPassed, InterviewBlocker.SlotFull }.Select(InterviewTexts.Of),
        .. Enum.GetValues<OpeningKind>().SelectMany(kind => Consents.All.Select(consent => ConsentTexts.Of(consent, kind))).SelectMany(c => new[] { c.Title, c.Purpose, c.Items, c.Period, c.Refusal }),
        .. PersonTables.All.Select(table => table.Name),
        .. Menus.ForResidents(new ClaimsPrincipal()).Select(item => item.Text), "내 신청",
        .. Districts.All.SelectMany(d => new[] { d.Name, d.OfficeName, d.ServiceName.Replace(d.Name, "", StringComparison.Ordinal).Trim(), d.Contact.Hours, d.Contact.CenterName }),
    ];

    private static IEnumerable<string> Each<T>(Func<T, string> words) where T : struct, Enum => Enum.GetValues<T>().Select(words);

    // In an attribute's value the quotes of a text pair up wrongly: what L is asked is looked for on its own.
    private static IEnumerable<string> Literals(string text) =>
        Literal().Matches(text).Concat(Question().Matches(text)).Select(m => m.Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal)).Where(HasHangul).Where(said => !said.Contains('|', StringComparison.Ordinal));

    private static string WithoutComments(string text) => LineComment().Replace(PageComment().Replace(text, ""), "");

    private static string Between(string text, string from, string to) => text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)];

    private static bool HasHangul(string text) => text.Any(letter => letter is >= '가' and <= '힣');

    [GeneratedRegex(@"(?<!\$)""((?:[^""\\\n]|\\.)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b(?:L|texts|words|Texts)\[""((?:[^""\\\n]|\\.)*)""")]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(\w+(?:Texts|Notices|Dates))\.")]
    private static partial Regex Table();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex PageComment();

    [GeneratedRegex(@"(?:^|\s)//[^\n]*", RegexOptions.Multiline)]
    private static partial Regex LineComment();
}
