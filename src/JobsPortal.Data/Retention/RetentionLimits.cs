using JobsPortal.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Retention;

/// <summary>The limits that hold now, in days.</summary>
public sealed class RetentionLimits
{
    private readonly Dictionary<RetentionKind, int> _days;

    private RetentionLimits(Dictionary<RetentionKind, int> days) => _days = days;

    /// <summary>The limit of a kind.</summary>
    public int this[RetentionKind kind] => _days.GetValueOrDefault(kind, RetentionRules.Of(kind).DefaultDays);

    /// <summary>Reads them; the latest change of each kind counts.</summary>
    public static async Task<RetentionLimits> ReadAsync(JobsDbContext db, CancellationToken cancellation = default)
    {
        var changes = db.Set<RetentionChange>().AsNoTracking();
        return new(await changes.Where(c => !changes.Any(later => later.Kind == c.Kind && later.Id > c.Id)).ToDictionaryAsync(c => c.Kind, c => c.ToDays, cancellation));
    }

    /// <summary>When what was last moved at <paramref name="moved"/> is deleted.</summary>
    public DateTime EndOf(RetentionKind kind, DateTime moved) => moved.AddDays(this[kind]);
}
