namespace JobsPortal.Domain.Headlines;

/// <summary>How a published number stands to its parts.</summary>
public enum ReconciliationVerdict
{
    /// <summary>The parts are the number.</summary>
    Agrees,

    /// <summary>The parts are less: the rest is 미배분.</summary>
    PartsLeave,

    /// <summary>The parts are more than what was said.</summary>
    PartsExceed,
}

/// <summary>A part with its amount.</summary>
/// <param name="Part">The part.</param>
/// <param name="Amount">How many: typed, or the field's target now.</param>
public sealed record ReconciledPart(HeadlinePart Part, long Amount)
{
    /// <summary>Won for each place, rounded down; null without money or places. A computed indicator, never a price.</summary>
    public long? WonPerPlace => Part.BudgetWon is { } won && Amount > 0 ? won / Amount : null;
}

/// <summary>A published number held against its parts. Nothing of it is stored.</summary>
/// <param name="Figure">What was said.</param>
/// <param name="Precision">How exactly it was said.</param>
/// <param name="Parts">The parts in order.</param>
public sealed record Reconciliation(long Figure, Precision Precision, IReadOnlyList<ReconciledPart> Parts)
{
    /// <summary>What stood there at the beginning.</summary>
    public long Start => SumOf(PartRole.Start);

    /// <summary>What was there anyway and adds nothing.</summary>
    public long Baseline => SumOf(PartRole.Baseline);

    /// <summary>Parts and beginning together.</summary>
    public long Sum => SumOf(PartRole.Part) + Start;

    /// <summary>How far the parts lie above (or below) what was said.</summary>
    public long Difference => Sum - Figure;

    /// <summary>미배분: what the parts leave.</summary>
    public long Unallocated => Math.Max(0, -Difference);

    /// <summary>How far the number lies above its beginning; null where it names none.</summary>
    public long? Growth => Parts.Any(p => p.Part.Role == PartRole.Start) ? Figure - Start : null;

    /// <summary>이상: the number or one of its parts is only a least.</summary>
    public bool IsAtLeast => Precision == Precision.AtLeast || Parts.Any(p => p.Part is { Role: not PartRole.Baseline, Precision: Precision.AtLeast });

    /// <summary>여: the number or one of its parts is only about right.</summary>
    public bool IsAbout => Precision == Precision.About || Parts.Any(p => p.Part is { Role: not PartRole.Baseline, Precision: Precision.About });

    /// <summary>How many parts there are, without baselines and beginnings.</summary>
    public int PartCount => Parts.Count(p => p.Part.Role == PartRole.Part);

    /// <summary>How many groups the parts stand under.</summary>
    public int GroupCount => Parts.Select(p => p.Part.Group).OfType<string>().Distinct().Count();

    /// <summary>Whether a name was made up for a demonstration.</summary>
    public bool HasInvented => Parts.Any(p => p.Part.IsInvented);

    /// <summary>How it stands.</summary>
    public ReconciliationVerdict Verdict => Difference switch
    {
        0 => ReconciliationVerdict.Agrees,
        < 0 => ReconciliationVerdict.PartsLeave,
        _ => ReconciliationVerdict.PartsExceed,
    };

    private long SumOf(PartRole role) => Parts.Where(p => p.Part.Role == role).Sum(p => p.Amount);
}
