namespace JobsPortal.Domain.Shared;

/// <summary>A span of Seoul days; both ends belong to it.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
public sealed record DateRange(DateOnly From, DateOnly To)
{
    /// <summary>Whether the first day is not after the last.</summary>
    public bool IsValid => From <= To;

    /// <summary>How many days the span holds, both ends counted; 0 when it is not valid.</summary>
    public int Days => IsValid ? To.DayNumber - From.DayNumber + 1 : 0;

    /// <summary>Whether a day lies in the span.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether the other span lies wholly in this one.</summary>
    public bool Contains(DateRange other) => other.IsValid && Contains(other.From) && Contains(other.To);

    /// <summary>Whether the two spans share at least one day.</summary>
    public bool Overlaps(DateRange other) => IsValid && other.IsValid && From <= other.To && other.From <= To;
}
