namespace JobsPortal.Web.Tests.Kit;

/// <summary>A clock that stands until a test sets it. Local time is UTC, so that code which wrongly asks for local time is nine hours off.</summary>
public sealed class FakeClock : TimeProvider
{
    /// <summary>Monday, 2 November 2026, 10:00 in Seoul.</summary>
    public static readonly DateTime Start = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);

    private long _ticks = Start.Ticks;

    /// <summary>The instant, UTC.</summary>
    public DateTime Now
    {
        get => new(Interlocked.Read(ref _ticks), DateTimeKind.Utc);
        set => Interlocked.Exchange(ref _ticks, value.Kind == DateTimeKind.Utc ? value.Ticks : throw new ArgumentException("UTC, please.", nameof(value)));
    }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Now);
}
