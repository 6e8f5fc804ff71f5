namespace JobsPortal.Domain.Headlines;

/// <summary>What a published number counts.</summary>
public enum HeadlineUnit
{
    /// <summary>Jobs, 개.</summary>
    Jobs,

    /// <summary>Companies or bodies, 곳.</summary>
    Organizations,

    /// <summary>People, 명.</summary>
    People,

    /// <summary>Money, 원.</summary>
    Won,
}

/// <summary>How exactly a number was published.</summary>
public enum Precision
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>이상: at least so many.</summary>
    AtLeast,

    /// <summary>여: about so many.</summary>
    About,
}

/// <summary>What a part does to the number it is a part of.</summary>
public enum PartRole
{
    /// <summary>A part: it is added.</summary>
    Part,

    /// <summary>출발값: how many there were at the beginning; it is added, and what the number lies above it is growth.</summary>
    Start,

    /// <summary>기준치: what stood there anyway, for example people who worked there before. It adds nothing.</summary>
    Baseline,
}

/// <summary>One part of a published number.</summary>
/// <param name="Role">What it does to the number.</param>
/// <param name="Label">What it is.</param>
/// <param name="Group">What it stands under, for example a strategy.</param>
/// <param name="Amount">How many; null where the target of <paramref name="PlanFieldId"/> is meant.</param>
/// <param name="PlanFieldId">A field of a plan whose target it is; always the current edition's, never a copy.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="AsOf">When it was so, as the source says it.</param>
/// <param name="BudgetWon">Money put in, in won.</param>
/// <param name="BudgetNote">What that money is, for example 첫 투입분.</param>
/// <param name="IsInvented">The source does not name it: the name was made up for a demonstration, and the page says so.</param>
public sealed record HeadlinePartDetails(
    PartRole Role, string Label, long? Amount = null, int? PlanFieldId = null, string? Group = null, Precision Precision = Precision.Exact,
    string? AsOf = null, long? BudgetWon = null, string? BudgetNote = null, bool IsInvented = false);

/// <summary>A published number as staff type it.</summary>
/// <param name="Title">What the number is about.</param>
/// <param name="Stated">The words in which it was published: 1만 개.</param>
/// <param name="Figure">What those words say as a number. It is what was said, never a total: totals are computed.</param>
/// <param name="Precision">How exactly it was said.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="FromYear">First year it is about.</param>
/// <param name="ToYear">Last year.</param>
/// <param name="Source">Who published it and where.</param>
/// <param name="SourceOn">The day that the source itself bears.</param>
/// <param name="PublishedOn">The day on which it was published; a paper is often dated the day after its text.</param>
/// <param name="Parts">What it is made of.</param>
public sealed record HeadlineDetails(
    string Title, string Stated, long Figure, Precision Precision, HeadlineUnit Unit, int FromYear, int ToYear,
    string Source, DateOnly SourceOn, DateOnly PublishedOn, IReadOnlyList<HeadlinePartDetails> Parts);

/// <summary>What is wrong with a published number.</summary>
public enum HeadlineFault
{
    /// <summary>Title, stated words or source are missing.</summary>
    TextMissing,

    /// <summary>The number is not between 1 and <see cref="Headline.FigureMax"/>.</summary>
    FigureWrong,

    /// <summary>A year lies before 2000 or after 2100, or the last before the first.</summary>
    YearsWrong,

    /// <summary>The source bears a later day than the publication.</summary>
    DatesWrong,

    /// <summary>There are more than <see cref="Headline.PartsMax"/> parts.</summary>
    TooManyParts,

    /// <summary>A part has no name.</summary>
    PartNameMissing,

    /// <summary>A part has neither an amount nor a field, or both.</summary>
    PartAmountMissing,

    /// <summary>An amount is negative or too large.</summary>
    PartAmountWrong,

    /// <summary>A resident registration number stands in a text.</summary>
    ResidentNumberInText,
}
