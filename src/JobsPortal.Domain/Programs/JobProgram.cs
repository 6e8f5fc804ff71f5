using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Programs;

/// <summary>What staff type about a programme.</summary>
/// <param name="Name">사업명.</param>
/// <param name="Summary">What it is, for residents.</param>
/// <param name="PlanFieldId">The plan's field that its results count for.</param>
/// <param name="DepartmentId">Responsible department.</param>
/// <param name="ContactPhone">Telephone, digits.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="TargetPlaces">Places to fill, from 0.</param>
/// <param name="NextRoundOn">First day of the month of the next round, when known.</param>
/// <param name="Partners">Partners as text.</param>
/// <param name="Budgets">Won by year.</param>
public sealed record JobProgramDetails(
    string Name, string? Summary, int? PlanFieldId, int DepartmentId, string ContactPhone, DateOnly StartsOn, DateOnly EndsOn,
    int TargetPlaces, DateOnly? NextRoundOn, string? Partners, IReadOnlyDictionary<int, long> Budgets);

/// <summary>사업: belongs to one field of the plan; its openings and results count there.</summary>
public sealed class JobProgram : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest summary or list of partners, in characters.</summary>
    public const int SummaryMaxLength = 2_000;

    /// <summary>Most places.</summary>
    public const int TargetPlacesMax = 100_000;

    private readonly List<ProgramBudget> _budgets = [];

    private JobProgram() => (Name, ContactPhone) = ("", "");

    /// <summary>Makes a programme.</summary>
    public JobProgram(JobProgramDetails details)
        : this() => Change(details);

    /// <summary>Database key, shown in addresses.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>사업명.</summary>
    public string Name { get; private set; }

    /// <summary>What it is, for residents.</summary>
    public string? Summary { get; private set; }

    /// <summary>The plan's field that its results count for.</summary>
    public int? PlanFieldId { get; private set; }

    /// <summary>Responsible department.</summary>
    public int DepartmentId { get; private set; }

    /// <summary>Telephone, digits.</summary>
    public string ContactPhone { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>Places to fill.</summary>
    public int TargetPlaces { get; private set; }

    /// <summary>Month of the next round (its first day): "다음 모집: 5월".</summary>
    public DateOnly? NextRoundOn { get; private set; }

    /// <summary>Partners as text.</summary>
    public string? Partners { get; private set; }

    /// <summary>Budget by year.</summary>
    public IReadOnlyList<ProgramBudget> Budgets => _budgets;

    /// <summary>인계: another department is responsible from now on.</summary>
    public void MoveTo(int department) => DepartmentId = department;

    /// <summary>Takes changed details over.</summary>
    public void Change(JobProgramDetails d)
    {
        (Name, Summary, PlanFieldId, DepartmentId, ContactPhone) = (d.Name, d.Summary, d.PlanFieldId, d.DepartmentId, d.ContactPhone);
        (StartsOn, EndsOn, TargetPlaces, NextRoundOn, Partners) = (d.StartsOn, d.EndsOn, d.TargetPlaces, d.NextRoundOn, d.Partners);
        _budgets.RemoveAll(b => !d.Budgets.ContainsKey(b.Year));
        foreach ((int year, long won) in d.Budgets)
        {
            if (_budgets.Find(b => b.Year == year) is { } budget)
            {
                budget.Set(won);
                continue;
            }

            _budgets.Add(new ProgramBudget(year, won));
        }
    }
}

/// <summary>Budget of a programme in one year, in won.</summary>
public sealed class ProgramBudget
{
    private ProgramBudget()
    {
    }

    internal ProgramBudget(int year, long won) => (Year, Won) = (year, won);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The programme.</summary>
    public int JobProgramId { get; private set; }

    /// <summary>Year.</summary>
    public int Year { get; private set; }

    /// <summary>Won, from 0.</summary>
    public long Won { get; private set; }

    internal void Set(long won) => Won = won;
}
