using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Headlines;

/// <summary>
/// 발표 숫자: a number as it was published, with the parts it is made of and where it stands written. It is never a total of the portal: the
/// plan's and the ledger's totals are computed, and what was said is held against them.
/// </summary>
public sealed class Headline : IVersioned
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 100;

    /// <summary>Longest stated words, in characters.</summary>
    public const int StatedMaxLength = 50;

    /// <summary>Longest source, in characters.</summary>
    public const int SourceMaxLength = 200;

    /// <summary>Most parts.</summary>
    public const int PartsMax = 40;

    /// <summary>Largest number: 9,999조.</summary>
    public const long FigureMax = Won.Max;

    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private readonly List<HeadlinePart> _parts = [];

    private Headline() => (Title, Stated, Source) = ("", "", "");

    /// <summary>Records a published number.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="Check"/>.</exception>
    public Headline(HeadlineDetails details)
        : this() => Change(details);

    /// <summary>Database key, shown in addresses.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>What the number is about.</summary>
    public string Title { get; private set; }

    /// <summary>The words in which it was published.</summary>
    public string Stated { get; private set; }

    /// <summary>What those words say as a number.</summary>
    public long Figure { get; private set; }

    /// <summary>How exactly it was said.</summary>
    public Precision Precision { get; private set; }

    /// <summary>What it counts.</summary>
    public HeadlineUnit Unit { get; private set; }

    /// <summary>First year it is about.</summary>
    public int FromYear { get; private set; }

    /// <summary>Last year.</summary>
    public int ToYear { get; private set; }

    /// <summary>Who published it and where.</summary>
    public string Source { get; private set; }

    /// <summary>The day that the source itself bears.</summary>
    public DateOnly SourceOn { get; private set; }

    /// <summary>The day on which it was published.</summary>
    public DateOnly PublishedOn { get; private set; }

    /// <summary>What it is made of, in order.</summary>
    public IReadOnlyList<HeadlinePart> Parts => _parts;

    /// <summary>What is wrong, with the number of the part from 1 (0: the whole).</summary>
    public static IReadOnlyList<(int Part, HeadlineFault Fault)> Check(HeadlineDetails details) => [.. Faults(details)];

    /// <summary>Takes changed details over.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="Check"/>.</exception>
    public void Change(HeadlineDetails d)
    {
        if (Check(d) is [var (_, fault), ..])
        {
            throw new RuleBroken(fault);
        }

        (Title, Stated, Figure, Precision, Unit) = (d.Title, d.Stated, d.Figure, d.Precision, d.Unit);
        (FromYear, ToYear, Source, SourceOn, PublishedOn) = (d.FromYear, d.ToYear, d.Source, d.SourceOn, d.PublishedOn);
        _parts.Clear();
        _parts.AddRange(d.Parts.Select((part, order) => new HeadlinePart(part, order)));
    }

    /// <summary>Holds what was said against its parts.</summary>
    /// <param name="targetOf">The target of a field in its plan's current edition; null where the edition has no such field.</param>
    public Reconciliation Reconcile(Func<int, int?> targetOf) => new(
        Figure, Precision,
        [.. _parts.OrderBy(p => p.Order).Select(p => new ReconciledPart(p, p.PlanFieldId is { } field ? targetOf(field) ?? 0 : p.Amount ?? 0))]);

    private static IEnumerable<(int Part, HeadlineFault Fault)> Faults(HeadlineDetails d)
    {
        if (string.IsNullOrWhiteSpace(d.Title) || string.IsNullOrWhiteSpace(d.Stated) || string.IsNullOrWhiteSpace(d.Source))
        {
            yield return (0, HeadlineFault.TextMissing);
        }

        if (d.Figure is < 1 or > FigureMax)
        {
            yield return (0, HeadlineFault.FigureWrong);
        }

        if (d.FromYear < FirstYear || d.ToYear > LastYear || d.ToYear < d.FromYear)
        {
            yield return (0, HeadlineFault.YearsWrong);
        }

        if (d.SourceOn > d.PublishedOn)
        {
            yield return (0, HeadlineFault.DatesWrong);
        }

        if (d.Parts.Count > PartsMax)
        {
            yield return (0, HeadlineFault.TooManyParts);
        }

        if (new[] { d.Title, d.Stated, d.Source }.Any(ResidentNumber.ContainsOne))
        {
            yield return (0, HeadlineFault.ResidentNumberInText);
        }

        for (int i = 0; i < d.Parts.Count; i++)
        {
            foreach (HeadlineFault fault in OfPart(d.Parts[i]))
            {
                yield return (i + 1, fault);
            }
        }
    }

    private static IEnumerable<HeadlineFault> OfPart(HeadlinePartDetails part)
    {
        if (string.IsNullOrWhiteSpace(part.Label))
        {
            yield return HeadlineFault.PartNameMissing;
        }

        if (part.Amount is null == part.PlanFieldId is null)
        {
            yield return HeadlineFault.PartAmountMissing;
        }

        if (part.Amount is < 0 or > FigureMax || part.BudgetWon is < 0 or > Won.Max)
        {
            yield return HeadlineFault.PartAmountWrong;
        }

        if (ResidentNumber.ContainsOne(part.Label))
        {
            yield return HeadlineFault.ResidentNumberInText;
        }
    }
}
