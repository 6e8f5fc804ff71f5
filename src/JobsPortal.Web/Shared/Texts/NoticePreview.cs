using System.Security.Cryptography;
using System.Text;
using JobsPortal.Data.Outbox;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>A notice before it is written: where it goes, and its words with what is each person's own still in braces.</summary>
/// <param name="Channel">By which way.</param>
/// <param name="To">Address or telephone; empty where it stands on the page alone.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">What it says.</param>
public sealed record PlannedNotice(OutboxChannel Channel, string To, string Subject, string Body);

/// <summary>One text, and how many people get it by which way.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">What it says.</param>
/// <param name="ByMail">People who get a mail.</param>
/// <param name="ByCall">People who come onto the call list.</param>
/// <param name="OnPage">People who read it on their own page.</param>
public sealed record ShownNotice(string Subject, string Body, int ByMail, int ByCall, int OnPage)
{
    /// <summary>People who are told.</summary>
    public int People => ByMail + ByCall + OnPage;

    /// <summary>Whether braces are left for what is each person's own.</summary>
    public bool IsFilledIn => Subject.Contains('{', StringComparison.Ordinal) || Body.Contains('{', StringComparison.Ordinal);
}

/// <summary>
/// What a step will tell, as the page before it shows it. Nothing is sent that was not shown: the page carries <see cref="Mark"/>, and the step
/// is taken only while the same words go to the same people by the same ways.
/// </summary>
public sealed class NoticePreview
{
    /// <summary>Stands for each person's name.</summary>
    public const string Name = "{이름}";

    /// <summary>Stands for each person's 접수번호.</summary>
    public const string Number = "{접수번호}";

    /// <summary>Stands for where each application stands.</summary>
    public const string Status = "{상태}";

    /// <summary>Stands for a day of reply that is counted from what is typed.</summary>
    public const string Due = "{답변 기한}까지";

    /// <summary>Stands for each person's own address of a page.</summary>
    public const string OwnAddress = "{받는 분의 주소}";

    /// <summary>A preview of <paramref name="notices"/>.</summary>
    public NoticePreview(IEnumerable<PlannedNotice> notices)
    {
        PlannedNotice[] planned = [.. notices];
        Texts =
        [
            .. planned.GroupBy(n => (n.Subject, n.Body))
                .Select(g => new ShownNotice(g.Key.Subject, g.Key.Body, Count(g, OutboxChannel.Email), Count(g, OutboxChannel.CallList), Count(g, OutboxChannel.OnPage))),
        ];
        Mark = MarkOf([.. planned.Select(n => $"{n.Channel}\0{n.To}\0{n.Subject}\0{n.Body}").Order(StringComparer.Ordinal)]);
    }

    /// <summary>Each text once.</summary>
    public IReadOnlyList<ShownNotice> Texts { get; }

    /// <summary>People who are told.</summary>
    public int People => Texts.Sum(t => t.People);

    /// <summary>Stands for every word and every recipient; it tells neither.</summary>
    public string Mark { get; }

    /// <summary>Whether nobody is told, or this is what was shown.</summary>
    public bool IsSeen(string? mark) => People == 0 || mark == Mark;

    /// <summary>A mark that stands for some texts in their order.</summary>
    public static string MarkOf(params string[] texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))))[..32];

    private static int Count(IEnumerable<PlannedNotice> notices, OutboxChannel channel) => notices.Count(n => n.Channel == channel);
}
