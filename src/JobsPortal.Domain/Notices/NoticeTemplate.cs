using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Notices;

/// <summary>What is wrong with the words of a template.</summary>
public enum TemplateFault
{
    /// <summary>No subject.</summary>
    SubjectMissing,

    /// <summary>No text.</summary>
    BodyMissing,

    /// <summary>The subject is longer than <see cref="NoticeTemplate.SubjectMaxLength"/>, or has more than one line.</summary>
    SubjectTooLong,

    /// <summary>The text is longer than <see cref="NoticeTemplate.BodyMaxLength"/>.</summary>
    BodyTooLong,

    /// <summary>Braces with a word that nothing fills in.</summary>
    UnknownWord,

    /// <summary>The text does not say what happened: {내용} is missing.</summary>
    MessageMissing,

    /// <summary>A resident registration number (개인정보 보호법 §24의2).</summary>
    ResidentNumber,
}

/// <summary>
/// 안내 문구: the words of one event, in one version. Append only: a change is a new version with who and when, and the latest one counts.
/// </summary>
public sealed partial class NoticeTemplate : IAppendOnly
{
    /// <summary>Longest subject, in characters.</summary>
    public const int SubjectMaxLength = 100;

    /// <summary>Longest text, in characters.</summary>
    public const int BodyMaxLength = 4_000;

    private static readonly Dictionary<string, NoticeWord> Words = new()
    {
        ["이름"] = NoticeWord.Name,
        ["공고"] = NoticeWord.Opening,
        ["내용"] = NoticeWord.Message,
        ["접수번호"] = NoticeWord.Number,
        ["상태"] = NoticeWord.Status,
        ["발표일"] = NoticeWord.ResultsOn,
        ["누리집"] = NoticeWord.Site,
        ["부서"] = NoticeWord.Department,
        ["전화"] = NoticeWord.Phone,
    };

    private NoticeTemplate() => (Subject, Body) = ("", "");

    /// <summary>A new version.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="Faults"/>.</exception>
    public NoticeTemplate(NoticeEvent of, string subject, string body, int by, DateTime at)
    {
        if (Faults(subject, body) is [var fault, ..])
        {
            throw new RuleBroken(fault);
        }

        (Event, Subject, Body, ChangedBy, ChangedAt) = (of, subject, body, by, at);
    }

    /// <summary>Database key; the latest version of an event is the one with the highest.</summary>
    public int Id { get; private set; }

    /// <summary>What it tells of.</summary>
    public NoticeEvent Event { get; private set; }

    /// <summary>Subject with words in braces.</summary>
    public string Subject { get; private set; }

    /// <summary>Text with words in braces.</summary>
    public string Body { get; private set; }

    /// <summary>Who of staff wrote this version.</summary>
    public int ChangedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The words that may stand in braces.</summary>
    public static IReadOnlyCollection<string> KnownWords => Words.Keys;

    /// <summary>What is wrong with these words; empty when they can be sent.</summary>
    public static IReadOnlyList<TemplateFault> Faults(string subject, string body)
    {
        List<TemplateFault> faults = [];
        if (string.IsNullOrWhiteSpace(subject)) faults.Add(TemplateFault.SubjectMissing);
        if (string.IsNullOrWhiteSpace(body)) faults.Add(TemplateFault.BodyMissing);
        if (subject.Length > SubjectMaxLength || subject.Contains('\n', StringComparison.Ordinal)) faults.Add(TemplateFault.SubjectTooLong);
        if (body.Length > BodyMaxLength) faults.Add(TemplateFault.BodyTooLong);
        if (UnknownWordIn(subject) is not null || UnknownWordIn(body) is not null) faults.Add(TemplateFault.UnknownWord);
        if (!string.IsNullOrWhiteSpace(body) && !body.Contains("{내용}", StringComparison.Ordinal)) faults.Add(TemplateFault.MessageMissing);
        if (ResidentNumber.ContainsOne(subject) || ResidentNumber.ContainsOne(body)) faults.Add(TemplateFault.ResidentNumber);
        return faults;
    }

    /// <summary>The first word in braces that nothing fills in; a lone brace counts as one.</summary>
    public static string? UnknownWordIn(string text) =>
        Braces().Matches(text).Select(m => m.Value).FirstOrDefault(found => !Words.ContainsKey(found.Trim('{', '}')) || found.Length < 3);

    /// <summary>The words filled in. A line of nothing but a word that is empty here falls away.</summary>
    public static string Fill(string text, IReadOnlyDictionary<NoticeWord, string> values)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Where(line => !IsEmptyHere(line, values));
        return string.Join('\n', lines.Select(line => Braces().Replace(line, m => Words.TryGetValue(m.Value.Trim('{', '}'), out var word) ? values.GetValueOrDefault(word, "") : m.Value)));
    }

    // "결과 발표 예정일: {발표일}" says nothing where no day is known.
    private static bool IsEmptyHere(string line, IReadOnlyDictionary<NoticeWord, string> values) =>
        Braces().Matches(line) is { Count: > 0 } found
        && found.All(m => Words.TryGetValue(m.Value.Trim('{', '}'), out var word) && string.IsNullOrEmpty(values.GetValueOrDefault(word)));

    [GeneratedRegex(@"\{[^{}\n]*\}|[{}]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Braces();
}
