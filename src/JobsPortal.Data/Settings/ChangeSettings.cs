using JobsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Settings;

/// <summary>Changes settings and writes down who, when, why, from what to what. It holds from the next request on.</summary>
public sealed class ChangeSettings(JobsDbContext db, CurrentSettings settings, TimeProvider clock)
{
    /// <summary>Sets what differs from what holds.</summary>
    /// <param name="values">The values, of one area.</param>
    /// <param name="shown">The latest change that the person's form was filled from.</param>
    /// <param name="reason">Why, or the source.</param>
    /// <param name="by">Who.</param>
    /// <returns>What stands against it; null when it is done.</returns>
    public async Task<SettingBlocker?> RunAsync(IReadOnlyCollection<SettingValue> values, int shown, string? reason, int by)
    {
        if (string.IsNullOrWhiteSpace(reason)) return SettingBlocker.ReasonMissing;
        var blocker = await db.WriteAsync(() => WriteAsync(values, shown, reason.Trim(), by));
        await settings.ReadAsync(db);
        return blocker;
    }

    private async Task<SettingBlocker?> WriteAsync(IReadOnlyCollection<SettingValue> values, int shown, string reason, int by)
    {
        await settings.ReadAsync(db);
        var held = settings.Value;
        var differing = values.Where(v => held.InForce(v.Area, v.Key) != v.Value).ToList();
        if (differing.Count == 0) return SettingBlocker.Unchanged;
        var (area, keys) = (differing[0].Area, differing.Select(v => v.Key).ToList());
        if (await db.Set<SettingChange>().AnyAsync(c => c.Area == area && keys.Contains(c.Key) && c.Id > shown)) return SettingBlocker.ChangedMeanwhile;
        var now = clock.GetUtcNow().UtcDateTime;
        db.AddRange(differing.Select(v => new SettingChange
        {
            Area = v.Area,
            Key = v.Key,
            From = held.InForce(v.Area, v.Key),
            To = v.Value,
            Reason = reason,
            ByAccountId = by,
            At = now,
        }));
        await db.SaveChangesAsync();
        return null;
    }
}
