using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Staff;

/// <summary>What becomes of whoever hands work over.</summary>
public enum Afterwards
{
    /// <summary>Goes on in the same place.</summary>
    Stays,

    /// <summary>Works in another department from now on.</summary>
    Moves,

    /// <summary>Leaves: the account is switched off today.</summary>
    Leaves,
}

/// <summary>What is handed over.</summary>
public enum HandoverKind
{
    /// <summary>공고, with its applications and their clocks.</summary>
    Opening,

    /// <summary>선발(안) that is not released.</summary>
    Decisions,

    /// <summary>사업, with its results.</summary>
    Program,

    /// <summary>공고 서식.</summary>
    Template,

    /// <summary>직원 of a department.</summary>
    Person,
}

/// <summary>Why work cannot be handed over so.</summary>
public enum HandoverBlocker
{
    /// <summary>Nobody, or no department, was chosen to take it.</summary>
    ReceiverMissing,

    /// <summary>It would go to where it is.</summary>
    SameReceiver,

    /// <summary>Only an officer of the same department can go on with it.</summary>
    ReceiverCannot,

    /// <summary>Nothing was chosen, and nothing else would change.</summary>
    NothingChosen,

    /// <summary>The department in which the person works from now on is missing, or is the one of today.</summary>
    DestinationMissing,

    /// <summary>Nobody switches the own account off or moves it.</summary>
    OwnAccount,

    /// <summary>The list has changed since it was shown.</summary>
    ListChanged,
}

/// <summary>A member of staff as the rules of handing over see them.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Role">The role.</param>
/// <param name="DepartmentId">The department.</param>
/// <param name="IsDisabled">Whether the account is switched off.</param>
public sealed record HandoverPerson(int AccountId, StaffRole Role, int? DepartmentId, bool IsDisabled);

/// <summary>One thing that was handed over, named as it was then.</summary>
public sealed class HandoverItem : IAppendOnly
{
    /// <summary>Longest title that is kept, in characters.</summary>
    public const int TitleMaxLength = 200;

    private HandoverItem() => Title = "";

    /// <summary>Names a thing.</summary>
    public HandoverItem(HandoverKind kind, int subjectId, string title)
        : this() => (Kind, SubjectId, Title) = (kind, subjectId, title.Length <= TitleMaxLength ? title : title[..TitleMaxLength]);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The handing over.</summary>
    public int HandoverId { get; private set; }

    /// <summary>What it is.</summary>
    public HandoverKind Kind { get; private set; }

    /// <summary>Its key.</summary>
    public int SubjectId { get; private set; }

    /// <summary>Its title then.</summary>
    public string Title { get; private set; }
}

/// <summary>
/// 업무 인계: everything that one person, or one department, is responsible for goes to another one. What was done before stays under the
/// name of whoever did it; who drafted something still cannot approve it. Kept for good: it says who was responsible when.
/// </summary>
public sealed class Handover : IAppendOnly
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 200;

    /// <summary>Most things of one handing over; whoever has more does it in several.</summary>
    public const int MostItems = 500;

    /// <summary>Longest name of a person or a department that is kept, in characters.</summary>
    public const int NameMaxLength = 60;

    private readonly List<HandoverItem> _items = [];

    private Handover() => (FromName, ToName, Reason) = ("", "", "");

    /// <summary>Writes down what goes from whom to whom.</summary>
    public Handover(HandoverEnd from, HandoverEnd to, string reason, Afterwards afterwards, IEnumerable<HandoverItem> items, int by, DateTime now)
        : this()
    {
        (FromAccountId, FromDepartmentId, FromName) = (from.AccountId, from.DepartmentId, from.Name);
        (ToAccountId, ToDepartmentId, ToName) = (to.AccountId, to.DepartmentId, to.Name);
        (Reason, Afterwards, By, At) = (reason, afterwards, by, now);
        _items.AddRange(items);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>Who had it; null where a department had.</summary>
    public int? FromAccountId { get; private set; }

    /// <summary>The department that had it; null where a person had.</summary>
    public int? FromDepartmentId { get; private set; }

    /// <summary>Name of whoever had it, as it was then.</summary>
    public string FromName { get; private set; }

    /// <summary>Who has it now; null where a department has.</summary>
    public int? ToAccountId { get; private set; }

    /// <summary>The department that has it now; null where a person has.</summary>
    public int? ToDepartmentId { get; private set; }

    /// <summary>Name of whoever has it now, as it was then.</summary>
    public string ToName { get; private set; }

    /// <summary>Why: "2026년 하반기 정기 인사".</summary>
    public string Reason { get; private set; }

    /// <summary>What became of whoever had it.</summary>
    public Afterwards Afterwards { get; private set; }

    /// <summary>The administrator.</summary>
    public int By { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What was handed over.</summary>
    public IReadOnlyList<HandoverItem> Items => _items;

    /// <summary>Why the work of one person cannot go to another one so.</summary>
    /// <param name="from">Who has it.</param>
    /// <param name="to">Who shall have it; null where nobody was chosen, which is right only where nothing is handed over.</param>
    /// <param name="afterwards">What becomes of <paramref name="from"/>.</param>
    /// <param name="destination">The department to which <paramref name="from"/> moves.</param>
    /// <param name="departments">The department of each thing that was chosen: only somebody of that department sees it.</param>
    /// <param name="by">The administrator.</param>
    public static IReadOnlyList<HandoverBlocker> ReasonsNotTo(HandoverPerson from, HandoverPerson? to, Afterwards afterwards, int? destination, IReadOnlyCollection<int> departments, int by)
    {
        var things = departments.Count;
        List<HandoverBlocker> reasons = [];
        if (things == 0 && afterwards == Afterwards.Stays) reasons.Add(HandoverBlocker.NothingChosen);
        if (things > 0 && to is null) reasons.Add(HandoverBlocker.ReceiverMissing);
        if (to is not null && to.AccountId == from.AccountId) reasons.Add(HandoverBlocker.SameReceiver);
        else if (things > 0 && to is not null && (to.IsDisabled || departments.Any(d => d != to.DepartmentId) || !StaffPermissions.Allow(to.Role, Permission.DraftOpenings))) reasons.Add(HandoverBlocker.ReceiverCannot);
        if (afterwards != Afterwards.Stays && from.AccountId == by) reasons.Add(HandoverBlocker.OwnAccount);
        if (afterwards == Afterwards.Moves && (destination is null || destination == from.DepartmentId)) reasons.Add(HandoverBlocker.DestinationMissing);
        return reasons;
    }

    /// <summary>Why the work of one department cannot go to another one so.</summary>
    public static IReadOnlyList<HandoverBlocker> ReasonsNotTo(int fromDepartment, int? toDepartment, int things)
    {
        List<HandoverBlocker> reasons = [];
        if (things == 0) reasons.Add(HandoverBlocker.NothingChosen);
        if (toDepartment is null) reasons.Add(HandoverBlocker.ReceiverMissing);
        else if (toDepartment == fromDepartment) reasons.Add(HandoverBlocker.SameReceiver);
        return reasons;
    }
}

/// <summary>One end of a handing over: a person or a department, with the name of today.</summary>
public sealed record HandoverEnd(int? AccountId, int? DepartmentId, string Name);
