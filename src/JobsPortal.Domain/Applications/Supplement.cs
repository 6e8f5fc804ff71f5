using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>보완요구: what is still needed of an applicant and by when. One is open at a time; while it is, the processing clock stands.</summary>
public sealed class Supplement
{
    /// <summary>Longest list of what is needed, in characters.</summary>
    public const int ItemsMaxLength = 2_000;

    /// <summary>Longest answer and longest reason, in characters.</summary>
    public const int TextMaxLength = 2_000;

    private Supplement() => Items = "";

    internal Supplement(int number, string items, DateTime dueAt, int? askedBy, DateTime now) =>
        (Number, Items, DueAt, AskedBy, AskedAt) = (number, items, dueAt, askedBy, now);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private set; }

    /// <summary>What is needed, one thing a line.</summary>
    public string Items { get; private set; }

    /// <summary>By when, UTC, exclusive. It may lie behind the end of the window.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>Who of staff asked.</summary>
    public int? AskedBy { get; private set; }

    /// <summary>When, UTC: from here the processing clock stands.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>When it was answered, asked anew or closed, UTC: the processing clock runs again.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>What the applicant wrote, or what was brought to the counter; null when it was not answered.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public ActorKind? AnsweredBy { get; private set; }

    /// <summary>What is needed, line by line.</summary>
    public IReadOnlyList<string> Lines => Items.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether an answer is awaited.</summary>
    public bool IsOpen => EndedAt is null;

    /// <summary>How long the processing clock has stood for it.</summary>
    public TimeSpan PausedAt(DateTime now) => (EndedAt ?? now) - AskedAt;

    internal void Extend(DateTime dueAt) => DueAt = dueAt;

    internal void End(DateTime now) => EndedAt = now;

    internal void Fulfil(string answer, Actor by, DateTime now) => (Answer, AnsweredBy, EndedAt) = (answer, by.Kind, now);
}

/// <summary>Whether a document of an application is there.</summary>
public enum DocumentState
{
    /// <summary>제출.</summary>
    Submitted,

    /// <summary>미제출.</summary>
    Missing,

    /// <summary>행정정보 공동이용: the office looks it up, with consent.</summary>
    LookedUp,

    /// <summary>해당 없음.</summary>
    NotApplicable,
}

/// <summary>One line of the checklist of documents, after the opening's own list.</summary>
public sealed class ApplicationDocument
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 300;

    private ApplicationDocument() => Name = "";

    /// <summary>Checks a document for the first time.</summary>
    public ApplicationDocument(int applicationId, string name, DocumentState state, int by, DateTime now) =>
        (ApplicationId, Name, State, CheckedBy, CheckedAt) = (applicationId, name.Length > NameMaxLength ? name[..NameMaxLength] : name, state, by, now);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>The document, in the words of the opening.</summary>
    public string Name { get; private set; }

    /// <summary>Whether it is there.</summary>
    public DocumentState State { get; private set; }

    /// <summary>Who looked last.</summary>
    public int CheckedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime CheckedAt { get; private set; }

    /// <summary>Looks again.</summary>
    public void Check(DocumentState state, int by, DateTime now)
    {
        if (State != state)
        {
            (State, CheckedBy, CheckedAt) = (state, by, now);
        }
    }
}
