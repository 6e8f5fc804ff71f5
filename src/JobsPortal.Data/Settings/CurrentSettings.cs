using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Settings;

/// <summary>
/// The settings as this process knows them. Read at start, after every change made here, and at most every <see cref="Interval"/> because
/// another process may have changed them.
/// </summary>
/// <param name="configured">The profile of the configuration, for a database that has none yet.</param>
/// <param name="clock">Time.</param>
public sealed class CurrentSettings(DistrictProfile configured, TimeProvider clock)
{
    /// <summary>How long a change of another process may stay unseen.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly Lock _turn = new();
    private volatile Snapshot _held = new(0, DateTimeOffset.MinValue, -1, PortalSettings.From(configured, []));

    /// <summary>What holds now.</summary>
    public PortalSettings Value => _held.Settings;

    /// <summary>The number of the latest change that <see cref="Value"/> knows: what a form was filled from.</summary>
    public int Latest => _held.Latest;

    /// <summary>Reads the settings anew.</summary>
    public async Task ReadAsync(JobsDbContext db, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var values = await db.SettingsInForce().ToListAsync(cancellation);
        var latest = values.Count == 0 ? 0 : values.Max(v => v.Id);
        var settings = PortalSettings.From(configured, values.Select(v => new SettingValue(v.Area, v.Key, v.To)));
        lock (_turn)
        {
            // Of two that read at the same time the later change counts.
            if (latest >= _held.Latest) _held = new(latest, now, _held.LookedAtVersion, settings);
        }
    }

    /// <summary>
    /// Whether it is time to look for changes of other processes: some seconds have passed, or the content has another
    /// <paramref name="version"/> than at the last look, because a changed setting raises that too.
    /// </summary>
    public bool IsDue(long version)
    {
        var (held, now) = (_held, clock.GetUtcNow());
        return held.LookedAtVersion != version || now - held.LookedAt >= Interval || now < held.LookedAt;
    }

    /// <summary>Looks for changes of other processes, which are known by their <paramref name="version"/> of the content.</summary>
    public async Task LookAsync(JobsDbContext db, long version, CancellationToken cancellation = default)
    {
        var latest = await db.LatestSettings().SingleOrDefaultAsync(cancellation) ?? 0;
        if (latest != _held.Latest) await ReadAsync(db, cancellation);
        lock (_turn) _held = _held with { LookedAt = clock.GetUtcNow(), LookedAtVersion = version };
    }

    /// <summary>Writes down at the first start which district this database is of. From then on that holds, whatever the configuration says.</summary>
    public async Task AdoptAsync(JobsDbContext db)
    {
        await ReadAsync(db);
        if (Value.Text(DistrictField.Profile) is not null) return;
        db.Add(new SettingChange
        {
            Area = SettingArea.District,
            Key = nameof(DistrictField.Profile),
            To = configured.Key,
            Reason = "처음 시작할 때의 설정",
            At = clock.GetUtcNow().UtcDateTime,
        });
        await db.SaveChangesAsync();
        await ReadAsync(db);
    }

    private sealed record Snapshot(int Latest, DateTimeOffset LookedAt, long LookedAtVersion, PortalSettings Settings);
}
