using JobsPortal.Domain.Imports;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Feedback;

/// <summary>Why a 의견 cannot be marked.</summary>
public enum FeedbackBlocker
{
    /// <summary>Somebody has looked at it already.</summary>
    AlreadyRead,
}

/// <summary>의견: whether a page helped, in one answer and a few words; from nobody in particular.</summary>
public sealed class PageFeedback
{
    /// <summary>Longest text, in characters.</summary>
    public const int CommentMaxLength = 500;

    /// <summary>Longest address of a page, in characters.</summary>
    public const int PathMaxLength = 100;

    /// <summary>Longest note of staff, in characters.</summary>
    public const int NoteMaxLength = 500;

    private static readonly string[] OfPersons = ["my", "lookup", "account", "round-signups", "alerts"];

    private PageFeedback() => Path = "";

    /// <summary>An answer as it was given. Whatever leads to a person is taken out of it (개인정보 보호법 §3).</summary>
    /// <param name="path">Address of the page; <see cref="PageOf"/> is kept.</param>
    /// <param name="isHelpful">도움이 되었나요.</param>
    /// <param name="comment">A few words.</param>
    /// <param name="now">Now, UTC.</param>
    public PageFeedback(string? path, bool isHelpful, string? comment, DateTime now)
    {
        string told = PersonalDataRedaction.Redact(comment?.Trim()).Text;
        (Path, IsHelpful, At) = (PageOf(path), isHelpful, now);
        Comment = told.Length == 0 ? null : told.Length <= CommentMaxLength ? told : told[..CommentMaxLength];
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The page, without anything that leads to a person.</summary>
    public string Path { get; private set; }

    /// <summary>The answer.</summary>
    public bool IsHelpful { get; private set; }

    /// <summary>A few words, without contact data.</summary>
    public string? Comment { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who of staff has read it.</summary>
    public int? ReadBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Note { get; private set; }

    /// <summary>
    /// The page that an address stands for: of one's own pages only the first part, because what follows is a number of somebody; of an address
    /// that no page of the portal has, the home page.
    /// </summary>
    public static string PageOf(string? path)
    {
        string[] parts = (path ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path is null || path.Length > PathMaxLength || !path.StartsWith('/') || !parts.All(p => p.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')))
        {
            return "/";
        }

        return "/" + string.Join('/', parts is [var first, ..] && OfPersons.Contains(first) ? [first] : parts);
    }

    /// <summary>Staff have read it and say what comes of it.</summary>
    /// <exception cref="RuleBroken">It was read already.</exception>
    public void Read(int by, string? note, DateTime now)
    {
        if (ReadAt is not null) throw new RuleBroken(FeedbackBlocker.AlreadyRead);
        (ReadBy, ReadAt, Note) = (by, now, note);
    }
}
