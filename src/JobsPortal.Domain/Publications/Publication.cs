using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Publications;

/// <summary>Why the ledger cannot be published so.</summary>
public enum PublicationBlocker
{
    /// <summary>It has no title.</summary>
    TitleMissing,

    /// <summary>The reference date has not come.</summary>
    DayNotCome,

    /// <summary>The plan has no field: there is nothing to publish.</summary>
    NothingToPublish,
}

/// <summary>What a frozen line is.</summary>
public enum PublicationLevel
{
    /// <summary>A field of the plan with everything in it.</summary>
    Field,

    /// <summary>A part of a field.</summary>
    Part,

    /// <summary>A programme of the field or part above.</summary>
    Program,
}

/// <summary>One frozen line: planned, confirmed and retained as they were counted that day.</summary>
/// <param name="Level">What it is.</param>
/// <param name="Sector">부문.</param>
/// <param name="Name">분야 or 사업.</param>
/// <param name="Planned">Target.</param>
/// <param name="Confirmed">연인원.</param>
/// <param name="People">실인원.</param>
/// <param name="AfterOneMonth">Jobs that stood after one month.</param>
/// <param name="AfterThreeMonths">Jobs that stood after three months.</param>
/// <param name="AfterSixMonths">Jobs that stood after six months.</param>
public sealed record PublishedFigures(
    PublicationLevel Level, Sector Sector, string Name, int Planned, int Confirmed, int People, int AfterOneMonth, int AfterThreeMonths, int AfterSixMonths);

/// <summary>
/// 공표본: the ledger of one plan, frozen at a reference date. It is never changed; what is recorded later about days up to that date is listed
/// against it.
/// </summary>
public sealed class Publication : IAppendOnly
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 100;

    private readonly List<PublicationLine> _lines = [];

    private Publication() => Title = "";

    /// <summary>Database key, shown in addresses.</summary>
    public int Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; }

    /// <summary>The plan.</summary>
    public int PlanId { get; private set; }

    /// <summary>The plan's edition, whose targets are frozen.</summary>
    public int Edition { get; private set; }

    /// <summary>기준일: the last day that counts, in Seoul.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>When it was frozen, UTC.</summary>
    public DateTime TakenAt { get; private set; }

    /// <summary>Who froze it.</summary>
    public int TakenBy { get; private set; }

    /// <summary>The last entry of the ledger that it knows; what has a higher key came later.</summary>
    public int LastResultId { get; private set; }

    /// <summary>The frozen lines in order.</summary>
    public IReadOnlyList<PublicationLine> Lines => _lines;

    /// <summary>Targets of all fields.</summary>
    public int Planned => _lines.Where(l => l.Level == PublicationLevel.Field).Sum(l => l.Planned);

    /// <summary>Confirmed jobs of all fields.</summary>
    public int Confirmed => _lines.Where(l => l.Level == PublicationLevel.Field).Sum(l => l.Confirmed);

    /// <summary>What stands against freezing it.</summary>
    public static IReadOnlyList<PublicationBlocker> ReasonsNotToTake(string? title, DateOnly asOf, int fields, DateOnly today)
    {
        List<PublicationBlocker> reasons = [];
        if (string.IsNullOrWhiteSpace(title))
        {
            reasons.Add(PublicationBlocker.TitleMissing);
        }

        if (asOf > today)
        {
            reasons.Add(PublicationBlocker.DayNotCome);
        }

        if (fields == 0)
        {
            reasons.Add(PublicationBlocker.NothingToPublish);
        }

        return reasons;
    }

    /// <summary>Freezes the lines.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="plan">The plan and its edition.</param>
    /// <param name="asOf">기준일.</param>
    /// <param name="lines">The ledger as it is counted now.</param>
    /// <param name="lastResultId">The last entry of the ledger.</param>
    /// <param name="by">Who freezes it.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToTake"/>.</exception>
    public static Publication Take(string title, (int Id, int Edition) plan, DateOnly asOf, IReadOnlyList<PublishedFigures> lines, int lastResultId, int by, DateTime now)
    {
        if (ReasonsNotToTake(title, asOf, lines.Count, SeoulTime.DayOf(now)) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        var publication = new Publication
        {
            Title = title.Trim(),
            PlanId = plan.Id,
            Edition = plan.Edition,
            AsOf = asOf,
            TakenAt = now,
            TakenBy = by,
            LastResultId = lastResultId,
        };
        publication._lines.AddRange(lines.Select((line, order) => new PublicationLine(line, order)));
        return publication;
    }
}

/// <summary>One frozen line of a publication.</summary>
public sealed class PublicationLine : IAppendOnly
{
    private PublicationLine() => Name = "";

    internal PublicationLine(PublishedFigures f, int order) =>
        (Level, Sector, Name, Planned, Confirmed, People, AfterOneMonth, AfterThreeMonths, AfterSixMonths, Order) =
        (f.Level, f.Sector, f.Name, f.Planned, f.Confirmed, f.People, f.AfterOneMonth, f.AfterThreeMonths, f.AfterSixMonths, order);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The publication.</summary>
    public int PublicationId { get; private set; }

    /// <summary>What it is.</summary>
    public PublicationLevel Level { get; private set; }

    /// <summary>부문.</summary>
    public Sector Sector { get; private set; }

    /// <summary>분야 or 사업 as it was called.</summary>
    public string Name { get; private set; }

    /// <summary>Target.</summary>
    public int Planned { get; private set; }

    /// <summary>연인원.</summary>
    public int Confirmed { get; private set; }

    /// <summary>실인원.</summary>
    public int People { get; private set; }

    /// <summary>Jobs that stood after one month.</summary>
    public int AfterOneMonth { get; private set; }

    /// <summary>Jobs that stood after three months.</summary>
    public int AfterThreeMonths { get; private set; }

    /// <summary>Jobs that stood after six months.</summary>
    public int AfterSixMonths { get; private set; }

    /// <summary>Place among the lines, from 0.</summary>
    public int Order { get; private set; }
}
