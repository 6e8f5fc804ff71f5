using JobsPortal.Data.Applications;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Applications;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>One version of the answers in words.</summary>
public sealed record AnsweredVersion(int Number, DateTime? SubmittedAt, IReadOnlyList<Question> Answers);

/// <summary>What the 선발(안) of the opening says of this application.</summary>
public sealed record InBatch(int Id, DecisionBatchStatus Status, ApplicationStatus? Outcome, int? Rank);

/// <summary>A notice that was written for the applicant.</summary>
public sealed record WrittenNotice(OutboxChannel Channel, string Subject, DateTime CreatedAt, DateTime? SentAt, DateTime? GivenUpAt);

/// <summary>One document of the checklist; null while nobody has looked.</summary>
public sealed record DocumentLine(string Name, DocumentState? State, DateTime? CheckedAt);

/// <summary>One application as staff read it, with what this person can do about it now.</summary>
public sealed class ApplicationPage
{
    /// <summary>The application.</summary>
    public required Application Application { get; init; }

    /// <summary>Its opening with units.</summary>
    public required Opening Opening { get; init; }

    /// <summary>Every version of the answers, the current one first.</summary>
    public required IReadOnlyList<AnsweredVersion> Versions { get; init; }

    /// <summary>Every step.</summary>
    public required IReadOnlyList<TimelineLine> Timeline { get; init; }

    /// <summary>Every notice.</summary>
    public required IReadOnlyList<WrittenNotice> Notices { get; init; }

    /// <summary>Who keyed a paper application.</summary>
    public string? EnteredBy { get; init; }

    /// <summary>Who saw the 위임장 and both identity cards of a proxy's application.</summary>
    public string? ProxyCheckedBy { get; init; }

    /// <summary>Name of the dong of the counter that took it.</summary>
    public string? IntakeDong { get; init; }

    /// <summary>The unreleased 선발(안) of the opening, where this person may read it.</summary>
    public InBatch? Batch { get; init; }

    /// <summary>Whether 심사 시작 would be taken.</summary>
    public bool CanStartReview { get; init; }

    /// <summary>Whether 부적격 and 선발(안)에 넣기 would be taken.</summary>
    public bool CanPropose { get; init; }

    /// <summary>Whether 참여 확정 would be taken.</summary>
    public bool CanConfirm { get; init; }

    /// <summary>Every logged call.</summary>
    public required IReadOnlyList<CallLine> Calls { get; init; }

    /// <summary>The steps after the decision that would be taken now.</summary>
    public required IReadOnlyList<CaseStep> Steps { get; init; }

    /// <summary>What stands against a step that would come next: no place, not in turn, nobody reached.</summary>
    public required IReadOnlyList<CaseBlocker> Waits { get; init; }

    /// <summary>The checklist: the opening's documents and whatever else was checked.</summary>
    public required IReadOnlyList<DocumentLine> Documents { get; init; }

    /// <summary>Every 이의신청.</summary>
    public required IReadOnlyList<Objection> Objections { get; init; }

    /// <summary>Whether an 이의신청 on paper would be taken.</summary>
    public bool CanObject { get; init; }

    /// <summary>The latest 자격조회, where this person may read it.</summary>
    public QualificationRound? Qualification { get; init; }

    /// <summary>The invitation to an interview, once there is one.</summary>
    public InterviewCase? Interview { get; init; }

    /// <summary>Whether this person reads 자격조회.</summary>
    public bool ReadsQualification { get; init; }

    /// <summary>Documents that were looked for and are missing.</summary>
    public IEnumerable<string> MissingDocuments => Documents.Where(d => d.State == DocumentState.Missing).Select(d => d.Name);

    /// <summary>What stands against closing or repeating a 보완요구 now.</summary>
    public IReadOnlyList<CaseBlocker> WaitsForSupplement(DateTime now) =>
        Application.OpenSupplement is { } open && now < open.DueAt ? [CaseBlocker.SupplementNotOverdue] : [];

    /// <summary>Applications to the same opening that may be the same person's.</summary>
    public required IReadOnlyList<ResemblingPair> Resembling { get; init; }

    /// <summary>Whether this person logs calls.</summary>
    public bool CanCall { get; init; }

    /// <summary>Whether this person prints receipts.</summary>
    public bool CanPrint { get; init; }
}
