using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JobsPortal.Data.Providers;

/// <summary>Instants are kept in UTC and to the millisecond: finer parts are cut off, so that what was saved compares equal to what is read.</summary>
internal static class UtcTime
{
    /// <summary>Text of fixed width: its order is the order of time.</summary>
    private const string Format = "yyyy-MM-dd HH:mm:ss.fff";

    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public static DateTime ToStored(DateTime value)
    {
        if (value.Kind == DateTimeKind.Local) throw new ArgumentException("An instant must be UTC, not local time.", nameof(value));
        return DateTime.SpecifyKind(value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMillisecond)), DateTimeKind.Utc);
    }

    public static DateTime FromStored(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Utc);

    public static string ToText(DateTime value) => ToStored(value).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads the one form in which it is written; a list reads hundreds of them. Another one, typed into the file by hand, is read too.</summary>
    public static DateTime FromText(string text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, Utc, out var exact) ? exact : DateTime.Parse(text, CultureInfo.InvariantCulture, Utc);
}

internal sealed class UtcAsDateTime() : ValueConverter<DateTime, DateTime>(v => UtcTime.ToStored(v), v => UtcTime.FromStored(v));

internal sealed class UtcAsText() : ValueConverter<DateTime, string>(v => UtcTime.ToText(v), v => UtcTime.FromText(v));

/// <summary>Identity's own columns (the end of a lock-out, the making of a passkey) carry an offset; it is always zero.</summary>
internal sealed class OffsetAsDateTime() : ValueConverter<DateTimeOffset, DateTime>(
    v => UtcTime.ToStored(v.UtcDateTime), v => new DateTimeOffset(UtcTime.FromStored(v)));

/// <inheritdoc cref="OffsetAsDateTime"/>
internal sealed class OffsetAsText() : ValueConverter<DateTimeOffset, string>(
    v => UtcTime.ToText(v.UtcDateTime), v => new DateTimeOffset(UtcTime.FromText(v)));
