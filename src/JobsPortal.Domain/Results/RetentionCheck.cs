using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Results;

/// <summary>How long after the first day it was looked whether a job still stood.</summary>
public enum RetentionMark
{
    /// <summary>One month.</summary>
    OneMonth,

    /// <summary>Three months.</summary>
    ThreeMonths,

    /// <summary>Six months.</summary>
    SixMonths,
}

/// <summary>Why a check of retention cannot be recorded.</summary>
public enum RetentionBlocker
{
    /// <summary>Only jobs are kept; a participation ends by itself.</summary>
    NotJobs,

    /// <summary>The count is 0.</summary>
    CountMissing,

    /// <summary>More would be kept than the entry counts.</summary>
    MoreThanCounted,

    /// <summary>Less than nothing would be kept.</summary>
    LessThanNothing,

    /// <summary>The months are not over on the day of the check.</summary>
    TooEarly,

    /// <summary>The day of the check has not come.</summary>
    DayNotCome,

    /// <summary>Nothing proves it.</summary>
    EvidenceMissing,
}

/// <summary>
/// 고용 유지 확인: how many jobs of an entry still stood after one, three or six months. Append only: a mistake is taken back by a check
/// with a negative count. Planned, confirmed and retained jobs are different measures and are never added together.
/// </summary>
public sealed class RetentionCheck : IAppendOnly
{
    /// <summary>Longest evidence, in characters.</summary>
    public const int EvidenceMaxLength = JobResult.EvidenceMaxLength;

    private RetentionCheck() => Evidence = "";

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The entry whose jobs were looked after.</summary>
    public int JobResultId { get; private set; }

    /// <summary>After how long.</summary>
    public RetentionMark Mark { get; private set; }

    /// <summary>How many still stood; negative where an earlier check is taken back.</summary>
    public int Count { get; private set; }

    /// <summary>The day it was looked at, in Seoul.</summary>
    public DateOnly CheckedOn { get; private set; }

    /// <summary>What proves it, without naming a person.</summary>
    public string Evidence { get; private set; }

    /// <summary>Who wrote it.</summary>
    public int RecordedBy { get; private set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>The months of a mark.</summary>
    public static int MonthsOf(RetentionMark mark) => mark switch
    {
        RetentionMark.OneMonth => 1,
        RetentionMark.ThreeMonths => 3,
        RetentionMark.SixMonths => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "No months."),
    };

    /// <summary>Everything that stands against recording a check.</summary>
    /// <param name="entry">The entry of the ledger.</param>
    /// <param name="counted">What the entry counts after its counter-entries.</param>
    /// <param name="keptSoFar">What earlier checks of the same mark say together.</param>
    /// <param name="found">What was found.</param>
    /// <param name="today">Today in Seoul.</param>
    public static IReadOnlyList<RetentionBlocker> ReasonsNotToRecord(JobResult entry, int counted, int keptSoFar, FoundRetention found, DateOnly today)
    {
        List<RetentionBlocker> reasons = [];
        void Unless(bool holds, RetentionBlocker blocker)
        {
            if (!holds)
            {
                reasons.Add(blocker);
            }
        }

        Unless(entry.Measure == ResultMeasure.Jobs, RetentionBlocker.NotJobs);
        Unless(found.Count != 0, RetentionBlocker.CountMissing);
        Unless(found.Count <= 0 || keptSoFar + found.Count <= counted, RetentionBlocker.MoreThanCounted);
        Unless(keptSoFar + found.Count >= 0, RetentionBlocker.LessThanNothing);
        Unless(found.CheckedOn >= entry.OccurredOn.AddMonths(MonthsOf(found.Mark)), RetentionBlocker.TooEarly);
        Unless(found.CheckedOn <= today, RetentionBlocker.DayNotCome);
        Unless(!string.IsNullOrWhiteSpace(found.Evidence), RetentionBlocker.EvidenceMissing);
        return reasons;
    }

    /// <summary>The check.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToRecord"/>.</exception>
    public static RetentionCheck Of(JobResult entry, int counted, int keptSoFar, FoundRetention found, int by, DateTime now)
    {
        if (ReasonsNotToRecord(entry, counted, keptSoFar, found, SeoulTime.DayOf(now)) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        return new()
        {
            JobResultId = entry.Id,
            Mark = found.Mark,
            Count = found.Count,
            CheckedOn = found.CheckedOn,
            Evidence = found.Evidence.Trim(),
            RecordedBy = by,
            RecordedAt = now,
        };
    }
}

/// <summary>What somebody found who looked whether jobs still stood.</summary>
/// <param name="Mark">After how long.</param>
/// <param name="Count">How many; negative takes an earlier check back.</param>
/// <param name="CheckedOn">The day, in Seoul.</param>
/// <param name="Evidence">What proves it.</param>
public sealed record FoundRetention(RetentionMark Mark, int Count, DateOnly CheckedOn, string Evidence);
