using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>신청: one applicant's application to one opening, from draft to the end of participation.</summary>
public sealed partial class Application : IVersioned
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 1_000;

    /// <summary>Longest e-mail address, in characters.</summary>
    public const int EmailMaxLength = 254;

    private readonly List<ApplicationEvent> _events = [];
    private readonly List<AnswerVersion> _answers = [];
    private readonly List<ConsentRecord> _consents = [];

    private Application() => Number = "";

    /// <summary>Database key; never shown. Applications are addressed by <see cref="Number"/>.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>접수번호, while a draft 이어쓰기 번호.</summary>
    public string Number { get; private set; }

    /// <summary>Under which access records and the ledger know it; given when it is first saved, gone with it.</summary>
    public string RecordKey { get; private set; } = "";

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>Kind of the opening: decides words and life.</summary>
    public OpeningKind Kind { get; private set; }

    /// <summary>First choice of unit, later the unit of the place.</summary>
    public int? UnitId { get; private set; }

    /// <summary>Second choice of unit.</summary>
    public int? SecondUnitId { get; private set; }

    /// <summary>Account of the applicant, where there is one.</summary>
    public int? AccountId { get; private set; }

    /// <summary>Where it stands.</summary>
    public ApplicationStatus Status { get; private set; }

    /// <summary>Stored for the uniqueness of live applications per person and opening.</summary>
    public bool IsLive { get; private set; }

    /// <summary>How it came in.</summary>
    public Channel Channel { get; private set; }

    /// <summary>When it was started, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was last changed by a step, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>When it came in, UTC: for paper not when it was keyed.</summary>
    public DateTime? ReceivedAt { get; private set; }

    /// <summary>Staff who keyed a paper application.</summary>
    public int? EnteredBy { get; private set; }

    /// <summary>Dong of the counter that took it.</summary>
    public string? IntakeDong { get; private set; }

    /// <summary>How often the 조회번호 was made anew; 0 for the first.</summary>
    public int CodeRound { get; private set; }

    /// <summary>Name of the applicant.</summary>
    public string? ApplicantName { get; private set; }

    /// <summary>Birth date; not asked for events.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>Telephone, digits.</summary>
    public string? Phone { get; private set; }

    /// <summary>E-mail; never required.</summary>
    public string? Email { get; private set; }

    /// <summary>결과 안내 방법 as chosen; null where nothing was.</summary>
    public NoticeMethod? NoticeBy { get; private set; }

    /// <summary>Where post goes; only of those who want it.</summary>
    public string? PostalAddress { get; private set; }

    /// <summary>How this applicant is told.</summary>
    public NoticeMethod ToldBy => NoticeMethods.For(NoticeBy, Email);

    /// <summary>Dong of residence by code, or <see cref="DefaultForms.OutsideDistrict"/>.</summary>
    public string? DongCode { get; private set; }

    /// <summary>People that come; 1 except for events.</summary>
    public int PartySize { get; private set; } = 1;

    /// <summary>The person under the portal's secret (<see cref="LookupCode.PersonKey"/>); null while a draft.</summary>
    public string? PersonKey { get; private set; }

    /// <summary>Name of a family member who typed, or of a proxy.</summary>
    public string? TypedByName { get; private set; }

    /// <summary>Relation of that person.</summary>
    public string? TypedByRelation { get; private set; }

    /// <summary>Telephone of that person, digits.</summary>
    public string? TypedByPhone { get; private set; }

    /// <summary>Rank on the waiting list, from 1.</summary>
    public int? WaitlistRank { get; private set; }

    /// <summary>Coded reason of the decision.</summary>
    public DecisionReason? Reason { get; private set; }

    /// <summary>Note to the reason, told to the applicant.</summary>
    public string? ReasonNote { get; private set; }

    /// <summary>By when a selected person must answer, UTC.</summary>
    public DateTime? ReplyDueAt { get; private set; }

    /// <summary>Step of the form where a draft goes on.</summary>
    public string? DraftStep { get; private set; }

    /// <summary>Every step, in order.</summary>
    public IReadOnlyList<ApplicationEvent> Events => _events;

    /// <summary>Every version of the answers, in order.</summary>
    public IReadOnlyList<AnswerVersion> Answers => _answers;

    /// <summary>The consents.</summary>
    public IReadOnlyList<ConsentRecord> ConsentRecords => _consents;

    /// <summary>The current answers by key.</summary>
    public IReadOnlyDictionary<string, string> CurrentAnswers => AnswerText.Read(_answers.MaxBy(a => a.Number)?.Answers);

    /// <summary>The life of this kind.</summary>
    public StateTable<ApplicationStatus> Lifecycle => OpeningKinds.Of(Kind).Lifecycle;

    /// <summary>Whether the applicant may withdraw: until a decision.</summary>
    public bool CanWithdraw => Lifecycle.Allows(Status, ApplicationStatus.Withdrawn);

    /// <summary>Whether a selected applicant owes an answer.</summary>
    public bool CanReply => Status == ApplicationStatus.Selected && Lifecycle.Allows(Status, ApplicationStatus.Accepted);

    /// <summary>Whether the applicant may give up a place.</summary>
    public bool CanDecline => Lifecycle.Allows(Status, ApplicationStatus.Declined);

    /// <summary>Why nothing can be received for <paramref name="opening"/> at <paramref name="receivedAt"/>.</summary>
    public static IReadOnlyList<ApplyBlocker> ReasonsNotToApply(Opening opening, DateTime receivedAt)
    {
        if (opening.Status != OpeningStatus.Approved)
        {
            return [ApplyBlocker.OpeningNotPublished];
        }

        if (opening.ApplyMode != ApplyMode.Here)
        {
            return [ApplyBlocker.NotTakenHere];
        }

        return opening.PhaseAt(receivedAt) switch
        {
            OpeningPhase.Scheduled => [ApplyBlocker.NotOpenYet],
            OpeningPhase.Closed => [ApplyBlocker.WindowClosed],
            _ => [],
        };
    }

    /// <summary>Why nobody is reviewed for <paramref name="opening"/> or given a place of it any more.</summary>
    public static IReadOnlyList<CaseBlocker> ReasonsNotToReview(Opening opening) => opening.StillSelects ? [] : [CaseBlocker.OpeningWithdrawn];

    /// <summary>Whether the answers may still be changed: submitted or in review, the window open, no decision.</summary>
    public IReadOnlyList<ApplyBlocker> ReasonsNotToEdit(Opening opening, DateTime now) =>
        Status is not (ApplicationStatus.Submitted or ApplicationStatus.InReview) || OpeningKinds.Of(Kind).Lifecycle == ApplicationLifecycle.FirstCome
            ? [ApplyBlocker.WrongState]
            : ReasonsNotToApply(opening, now);

    private void Move(ApplicationStatus to, Actor by, DateTime now, DecisionReason? reason = null, string? note = null)
    {
        if (!Lifecycle.Allows(Status, to))
        {
            throw new RuleBroken(ApplyBlocker.WrongState);
        }

        _events.Add(new ApplicationEvent(Status, to, by, now, reason, note));
        (Status, IsLive, ChangedAt) = (to, ApplicationLifecycle.IsLive(to), now);
    }
}
