namespace JobsPortal.Domain.Plans;

/// <summary>분야 of a plan. A field may have parts; what they leave of its target is 미배분.</summary>
public sealed class PlanField
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    private readonly List<PlanTarget> _targets = [];

    private PlanField() => Name = "";

    internal PlanField(Sector sector, string name, PlanField? parent) => (Sector, Name, Parent) = (sector, name, parent);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The plan.</summary>
    public int PlanId { get; private set; }

    /// <summary>부문.</summary>
    public Sector Sector { get; private set; }

    /// <summary>Name as in the plan.</summary>
    public string Name { get; private set; }

    /// <summary>Key of the field that it is a part of.</summary>
    public int? ParentId { get; private set; }

    /// <summary>The field that it is a part of; loaded or new.</summary>
    public PlanField? Parent { get; private set; }

    /// <summary>Targets by edition.</summary>
    public IReadOnlyList<PlanTarget> Targets => _targets;

    /// <summary>The target of an edition; null when the edition has no such field.</summary>
    public int? TargetIn(int edition) => _targets.FirstOrDefault(t => t.Edition == edition)?.Target;

    internal bool IsNamed(Sector sector, string name) => Sector == sector && Name == name;

    internal bool IsPartOf(PlanField? parent) => parent is null ? Parent is null && ParentId is null : Parent == parent || (parent.Id != 0 && ParentId == parent.Id);

    internal void Set(int edition, PlanLine line, int order) => _targets.Add(new PlanTarget(edition, line, order));
}

/// <summary>The target of a field in one edition of its plan.</summary>
public sealed class PlanTarget
{
    private PlanTarget() => Department = "";

    internal PlanTarget(int edition, PlanLine line, int order) =>
        (Edition, Target, FromYear, ToYear, Department, Order) = (edition, line.Target, line.Years.From, line.Years.To, line.Department, order);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The field.</summary>
    public int PlanFieldId { get; private set; }

    /// <summary>Edition of the plan.</summary>
    public int Edition { get; private set; }

    /// <summary>Jobs to create.</summary>
    public int Target { get; private set; }

    /// <summary>First year.</summary>
    public int FromYear { get; private set; }

    /// <summary>Last year.</summary>
    public int ToYear { get; private set; }

    /// <summary>Responsible department, as written.</summary>
    public string Department { get; private set; }

    /// <summary>Place in the plan.</summary>
    public int Order { get; private set; }
}

/// <summary>Checks the lines of a plan.</summary>
internal static class PlanLines
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public static IEnumerable<(int Line, PlanFault Fault)> Check(IReadOnlyList<PlanLine> lines)
    {
        if (lines.Count == 0)
        {
            yield return (0, PlanFault.Empty);
        }

        HashSet<(Sector, string?, string)> seen = [];
        for (int i = 0; i < lines.Count; i++)
        {
            foreach (PlanFault fault in One(lines[i], lines, seen))
            {
                yield return (i + 1, fault);
            }
        }
    }

    private static IEnumerable<PlanFault> One(PlanLine line, IReadOnlyList<PlanLine> lines, HashSet<(Sector, string?, string)> seen)
    {
        if (string.IsNullOrWhiteSpace(line.Field) || line.Field.Length > PlanField.NameMaxLength || line.Department.Length > PlanField.NameMaxLength)
        {
            yield return PlanFault.NameWrong;
        }

        if (!seen.Add((line.Sector, line.Parent, line.Field)))
        {
            yield return PlanFault.FieldTwice;
        }

        if (line.Target < 0)
        {
            yield return PlanFault.TargetWrong;
        }

        if (line.Years.From < FirstYear || line.Years.To > LastYear || line.Years.To < line.Years.From)
        {
            yield return PlanFault.YearsWrong;
        }

        if (line.Parent is not null && !lines.Any(l => l.Parent is null && l.Sector == line.Sector && l.Field == line.Parent))
        {
            yield return PlanFault.ParentUnknown;
        }

        int parts = lines.Where(l => l.Parent == line.Field && l.Sector == line.Sector).Sum(l => l.Target);
        if (line.Parent is null && parts > Math.Max(0, line.Target))
        {
            yield return PlanFault.PartsExceedField;
        }
    }
}
