using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>One step in the life of an application: from, to, who, when, why.</summary>
public sealed class ApplicationEvent : IAppendOnly
{
    private ApplicationEvent()
    {
    }

    internal ApplicationEvent(ApplicationStatus state, Actor by, DateTime at, Happening fact)
        : this(state, state, by, at, reason: null, note: null) =>
        (Fact, FactAt, FactPlace, FactWay) = (fact.What, fact.At, fact.Place, fact.Way);

    internal ApplicationEvent(ApplicationStatus from, ApplicationStatus to, Actor by, DateTime at, DecisionReason? reason, string? note) =>
        (From, To, ActorKind, AccountId, At, Reason, Note) = (from, to, by.Kind, by.AccountId, at, reason, note);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>State before.</summary>
    public ApplicationStatus From { get; private set; }

    /// <summary>State after; the same as before when only the answers changed.</summary>
    public ApplicationStatus To { get; private set; }

    /// <summary>Who acted.</summary>
    public ActorKind ActorKind { get; private set; }

    /// <summary>The account that acted, where there is one.</summary>
    public int? AccountId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Coded reason.</summary>
    public DecisionReason? Reason { get; private set; }

    /// <summary>Note to the reason.</summary>
    public string? Note { get; private set; }

    /// <summary>What happened within the state; null where the states tell it.</summary>
    public EventFact? Fact { get; private set; }

    /// <summary>The time that <see cref="Fact"/> names, UTC.</summary>
    public DateTime? FactAt { get; private set; }

    /// <summary>The place that <see cref="Fact"/> names.</summary>
    public string? FactPlace { get; private set; }

    /// <summary>How staff heard of <see cref="Fact"/>.</summary>
    public CaseWay? FactWay { get; private set; }

    /// <summary>What happened within the state, with what its words need.</summary>
    public Happening? Happened() => Fact is { } what ? new(what, FactAt, FactPlace, FactWay) : null;
}

/// <summary>One version of the answers. A submitted one never changes; editing before the deadline makes the next.</summary>
public sealed class AnswerVersion
{
    private AnswerVersion()
    {
        Answers = "";
    }

    internal AnswerVersion(int number, string answers) => (Number, Answers) = (number, answers);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private set; }

    /// <summary>The answers in the form of <see cref="AnswerText"/>.</summary>
    public string Answers { get; private set; }

    /// <summary>When it was submitted, UTC; null for the draft.</summary>
    public DateTime? SubmittedAt { get; private set; }

    internal void Replace(string answers) => Answers = answers;

    internal void Seal(DateTime at) => SubmittedAt = at;
}

/// <summary>One consent, given or not, to one version of its text (개인정보 보호법 §15, §22: each asked separately).</summary>
public sealed class ConsentRecord : IAppendOnly
{
    private ConsentRecord()
    {
        TextVersion = "";
    }

    internal ConsentRecord(ConsentKind kind, string textVersion, bool isGiven, DateTime at) =>
        (Kind, TextVersion, IsGiven, At) = (kind, textVersion, isGiven, at);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>What was asked.</summary>
    public ConsentKind Kind { get; private set; }

    /// <summary>Version of the text that was shown.</summary>
    public string TextVersion { get; private set; }

    /// <summary>Whether the person agreed.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }
}

/// <summary>What consent is asked for.</summary>
public enum ConsentKind
{
    /// <summary>필수: collection and use for this application.</summary>
    CollectionAndUse,

    /// <summary>선택: being told of further openings.</summary>
    Contact,

    /// <summary>
    /// 선택: that the office asks other offices for what it would else ask the applicant to bring (전자정부법 §36, 행정정보 공동이용; 개인정보 보호법 §17).
    /// </summary>
    RecordsFromOffices,
}

/// <summary>The consents.</summary>
public static class Consents
{
    /// <summary>Version of the texts; changes with every change of their words.</summary>
    public const string TextVersion = "2026-11-22.3";

    /// <summary>Longest version mark, in characters.</summary>
    public const int TextVersionMaxLength = 20;

    /// <summary>Every consent, in the order they are asked.</summary>
    public static readonly IReadOnlyList<ConsentKind> All = [ConsentKind.CollectionAndUse, ConsentKind.RecordsFromOffices, ConsentKind.Contact];

    /// <summary>The consents that an application to this kind asks for: only where people decide are other offices asked about applicants.</summary>
    public static IReadOnlyList<ConsentKind> Of(OpeningKind kind) =>
        OpeningKinds.Of(kind).Lifecycle == ApplicationLifecycle.DecidedByPeople ? All : [ConsentKind.CollectionAndUse, ConsentKind.Contact];

    /// <summary>Whether an application cannot be taken without it. Refusing an optional one has no effect (§16③).</summary>
    public static bool IsRequired(ConsentKind kind) => kind == ConsentKind.CollectionAndUse;
}

/// <summary>A family member who types for the applicant; the consents stay the applicant's.</summary>
/// <param name="Name">Name of the typing person.</param>
/// <param name="Relation">Relation to the applicant.</param>
/// <param name="Phone">Telephone, digits.</param>
public sealed record TypedBy(string Name, string Relation, string Phone)
{
    /// <summary>Longest relation, in characters.</summary>
    public const int RelationMaxLength = 30;
}
