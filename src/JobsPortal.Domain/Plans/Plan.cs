using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Plans;

/// <summary>부문.</summary>
public enum Sector
{
    /// <summary>일반부문.</summary>
    General,

    /// <summary>공공부문.</summary>
    Public,
}

/// <summary>One line of a plan as imported.</summary>
/// <param name="Sector">부문.</param>
/// <param name="Field">분야.</param>
/// <param name="Target">Jobs to create, from 0.</param>
/// <param name="Years">First and last year.</param>
/// <param name="Department">Responsible department, as written.</param>
/// <param name="Parent">The field that it is a part of.</param>
public sealed record PlanLine(Sector Sector, string Field, int Target, (int From, int To) Years, string Department, string? Parent);

/// <summary>What is wrong with a plan's lines.</summary>
public enum PlanFault
{
    /// <summary>There is no line.</summary>
    Empty,

    /// <summary>A field comes twice in its sector.</summary>
    FieldTwice,

    /// <summary>A parent is not a field of the same sector, or is itself a part.</summary>
    ParentUnknown,

    /// <summary>The parts of a field have more than the field itself.</summary>
    PartsExceedField,

    /// <summary>A year lies before 2000 or after 2100, or the last before the first.</summary>
    YearsWrong,

    /// <summary>A target is negative.</summary>
    TargetWrong,

    /// <summary>A name is missing or longer than <see cref="PlanField.NameMaxLength"/>.</summary>
    NameWrong,
}

/// <summary>일자리대책 종합계획: identified by district and years. Importing it again replaces its targets as a new version.</summary>
public sealed class Plan : IVersioned
{
    private readonly List<PlanField> _fields = [];

    private Plan() => DistrictCode = "";

    /// <summary>Starts a plan without fields.</summary>
    public Plan(string districtCode, int fromYear, int toYear) => (DistrictCode, FromYear, ToYear) = (districtCode, fromYear, toYear);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>Five-digit code of the district.</summary>
    public string DistrictCode { get; private set; }

    /// <summary>First year.</summary>
    public int FromYear { get; private set; }

    /// <summary>Last year.</summary>
    public int ToYear { get; private set; }

    /// <summary>Edition: 1, 2, 3 …; earlier targets stay readable.</summary>
    public int Edition { get; private set; }

    /// <summary>When the edition came, UTC.</summary>
    public DateTime ImportedAt { get; private set; }

    /// <summary>The fields of every edition; a field keeps its identity, so that programmes stay linked.</summary>
    public IReadOnlyList<PlanField> Fields => _fields;

    /// <summary>The targets of the current edition that stand by themselves: fields without a parent.</summary>
    public int Target => _fields.Where(f => f.ParentId is null && f.Parent is null).Sum(f => f.TargetIn(Edition) ?? 0);

    /// <summary>What is wrong with <paramref name="lines"/>, with the number of the line from 1 (0: the whole).</summary>
    public static IReadOnlyList<(int Line, PlanFault Fault)> Check(IReadOnlyList<PlanLine> lines) => [.. PlanLines.Check(lines)];

    /// <summary>Takes over a new edition. Fields with the same sector, parent and name stay the same field.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="Check"/>.</exception>
    public void Replace(IReadOnlyList<PlanLine> lines, DateTime now)
    {
        if (Check(lines) is [var (_, fault), ..])
        {
            throw new RuleBroken(fault);
        }

        (Edition, ImportedAt) = (Edition + 1, now);
        int order = 0;
        foreach (PlanLine line in lines.Where(l => l.Parent is null).Concat(lines.Where(l => l.Parent is not null)))
        {
            PlanField? parent = line.Parent is null ? null : _fields.Single(f => f.Parent is null && f.ParentId is null && f.IsNamed(line.Sector, line.Parent));
            PlanField field = _fields.FirstOrDefault(f => f.IsPartOf(parent) && f.IsNamed(line.Sector, line.Field)) ?? Add(line, parent);
            field.Set(Edition, line, order++);
        }
    }

    private PlanField Add(PlanLine line, PlanField? parent)
    {
        var field = new PlanField(line.Sector, line.Field, parent);
        _fields.Add(field);
        return field;
    }
}
