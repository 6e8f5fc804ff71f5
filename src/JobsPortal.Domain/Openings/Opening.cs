using System.Linq.Expressions;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>모집 공고: whatever a resident can apply for. Kinds differ by their descriptor, not by code path.</summary>
public sealed partial class Opening : IVersioned
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 150;

    /// <summary>Longest description, in characters.</summary>
    public const int DescriptionMaxLength = 10_000;

    /// <summary>Longest other text (how to apply, who can apply, reasons), in characters.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>Longest name of an employer, occupation or document number, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Most units of one opening.</summary>
    public const int UnitsMax = 30;

    private readonly List<OpeningUnit> _units = [];
    private readonly List<OpeningEvent> _history = [];
    private readonly List<OpeningSource> _sources = [];

    private Opening()
    {
        Title = "";
    }

    /// <summary>Database key, shown in addresses.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>What it is: decides words, form and who counts it.</summary>
    public OpeningKind Kind { get; private set; }

    /// <summary>What people have decided.</summary>
    public OpeningStatus Status { get; private set; }

    /// <summary>공고 제목.</summary>
    public string Title { get; private set; }

    /// <summary>하는 일, 내용.</summary>
    public string? Description { get; private set; }

    /// <summary>The programme it belongs to.</summary>
    public int? JobProgramId { get; private set; }

    /// <summary>The employer, when it is not the district.</summary>
    public int? OrganizationId { get; private set; }

    /// <summary>The employer's name as shown.</summary>
    public string? EmployerName { get; private set; }

    /// <summary>Responsible department; null for imported openings.</summary>
    public int? DepartmentId { get; private set; }

    /// <summary>Telephone for questions, digits.</summary>
    public string? ContactPhone { get; private set; }

    /// <summary>Where to apply.</summary>
    public ApplyMode ApplyMode { get; private set; }

    /// <summary>How applications by post are counted.</summary>
    public PostRule PostRule { get; private set; }

    /// <summary>Address of the source for <see cref="ApplyMode.LinkOut"/>.</summary>
    public string? ApplyUrl { get; private set; }

    /// <summary>How to apply, in words.</summary>
    public string? ApplyHow { get; private set; }

    /// <summary>Occupation code as given; codes changed their meaning over the years, so the name it came with stays beside it.</summary>
    public string? OccupationCode { get; private set; }

    /// <summary>Occupation name as written.</summary>
    public string? OccupationName { get; private set; }

    /// <summary>The group residents filter by; derived from code and name when they are set.</summary>
    public Occupations.OccupationGroup OccupationGroup { get; private set; }

    /// <summary>Contract.</summary>
    public EmploymentType EmploymentType { get; private set; }

    /// <summary>Beginning of the window, UTC.</summary>
    public DateTime? OpensAt { get; private set; }

    /// <summary>End of the window, UTC, exclusive: 18:00:00.000 is out.</summary>
    public DateTime? ClosesAt { get; private set; }

    /// <summary>채용시까지: <see cref="ClosesAt"/> is then the review date, at most two months after opening.</summary>
    public bool IsUntilFilled { get; private set; }

    /// <summary>결과 발표 예정일.</summary>
    public DateOnly? ResultsOn { get; private set; }

    /// <summary>First day of work, or the day of the event.</summary>
    public DateOnly? WorkStartsOn { get; private set; }

    /// <summary>Last day of work.</summary>
    public DateOnly? WorkEndsOn { get; private set; }

    /// <summary>How the places are given.</summary>
    public SelectionMethod SelectionMethod { get; private set; }

    /// <summary>Youngest age (만 나이) on the closing day.</summary>
    public int? MinAge { get; private set; }

    /// <summary>Oldest age (만 나이) on the closing day.</summary>
    public int? MaxAge { get; private set; }

    /// <summary>Law that allows the age rule.</summary>
    public string? AgeLegalBasis { get; private set; }

    /// <summary>Who must live where.</summary>
    public ResidenceRule Residence { get; private set; }

    /// <summary>신청할 수 있는 분, in words.</summary>
    public string? WhoCanApply { get; private set; }

    /// <summary>신청할 수 없는 분, one statement a line.</summary>
    public string? ExclusionLines { get; private set; }

    /// <summary>준비할 서류, one a line.</summary>
    public string? DocumentLines { get; private set; }

    /// <summary>Who drafted it; null for imports.</summary>
    public int? DraftedBy { get; private set; }

    /// <summary>담당자 after a handing over; null while whoever drafted it is responsible.</summary>
    public int? AssignedTo { get; private set; }

    /// <summary>Who sent it to review.</summary>
    public int? SubmittedBy { get; private set; }

    /// <summary>Who approved it; null for imports.</summary>
    public int? ApprovedBy { get; private set; }

    /// <summary>When it was approved, UTC.</summary>
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>결재문서 번호 of the office's own approval system.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>시행일 of that document.</summary>
    public DateOnly? DocumentDate { get; private set; }

    /// <summary>공고번호 from the office's register, typed, never generated.</summary>
    public string? NoticeNumber { get; private set; }

    /// <summary>Public reason of a withdrawal.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>The earlier opening of which this one is the 재공고.</summary>
    public int? RepostOfId { get; private set; }

    /// <summary>How often published content has changed: 0 as first approved. Calendars tell by it which copy is newer.</summary>
    public int Revision { get; private set; }

    /// <summary>When published content last changed, UTC; null as first approved.</summary>
    public DateTime? RevisedAt { get; private set; }

    /// <summary>When it was first made, UTC; for imports when the source posted it.</summary>
    public DateTime PostedAt { get; private set; }

    /// <summary>Whether it came from a feed.</summary>
    public bool IsImported { get; private set; }

    /// <summary>What a person should look at again.</summary>
    public ReviewFlags Flags { get; private set; }

    /// <summary>The units, in order.</summary>
    public IReadOnlyList<OpeningUnit> Units => _units;

    /// <summary>What happened to it, in order.</summary>
    public IReadOnlyList<OpeningEvent> History => _history;

    /// <summary>The feeds it came from.</summary>
    public IReadOnlyList<OpeningSource> Sources => _sources;

    /// <summary>The first minimum wage of the period of work that a unit's pay does not reach; null when it reaches all or no first day is known.</summary>
    public MinimumWage.Step? MissedMinimum(OpeningUnit unit, MinimumWages wages) =>
        WorkStartsOn is { } day ? unit.Pay.MissedMinimum(unit.WeeklyHours, day, WorkEndsOn, wages) : null;

    /// <summary>Statements that an applicant must not meet.</summary>
    public IReadOnlyList<string> Exclusions => Lines(ExclusionLines);

    /// <summary>Documents to bring.</summary>
    public IReadOnlyList<string> Documents => Lines(DocumentLines);

    /// <summary>관리번호: our own number, year of posting and key.</summary>
    public string ManagementNumber => FormattableString.Invariant($"{SeoulTime.DayOf(PostedAt).Year}-{Id:D5}");

    /// <summary>Whether the district decides who is taken: everything of its own; never a private employer's opening.</summary>
    public bool IsDecidedByDistrict => !IsImported && (Kind != OpeningKind.Job || OrganizationId is null);

    /// <summary>Whether people are still reviewed for it and given a place: not after a 취소공고, which is everybody's answer.</summary>
    public bool StillSelects => Status != OpeningStatus.Withdrawn;

    /// <summary>The one definition of "accepting applications", for the database and for memory.</summary>
    public static Expression<Func<Opening, bool>> AcceptingAt(DateTime utc) =>
        o => o.Status == OpeningStatus.Approved && o.OpensAt <= utc && utc < o.ClosesAt;

    /// <summary>What residents may see in lists when they also ask for closed ones.</summary>
    public static Expression<Func<Opening, bool>> PublishedAt(DateTime utc) =>
        o => o.Status == OpeningStatus.Approved && o.ApprovedAt <= utc;

    /// <summary>Where the clock stands against the window.</summary>
    public OpeningPhase PhaseAt(DateTime utc) =>
        utc < OpensAt ? OpeningPhase.Scheduled : utc < ClosesAt ? OpeningPhase.Open : OpeningPhase.Closed;

    /// <summary>Whether an application received at <paramref name="utc"/> is in time.</summary>
    public bool IsAcceptingAt(DateTime utc) => Status == OpeningStatus.Approved && PhaseAt(utc) == OpeningPhase.Open;

    private static string[] Lines(string? text) =>
        text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private void Move(OpeningStatus to, int? by, DateTime now, string? remarks)
    {
        if (!OpeningLifecycle.Table.Allows(Status, to))
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }

        _history.Add(new OpeningEvent(Status, to, by, now, remarks));
        Status = to;
    }
}
