using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Settings;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Infrastructure.KeptPages;

/// <summary>A stretch of time in which public pages stay as they are.</summary>
/// <param name="Content">The content's version.</param>
/// <param name="Settings">The latest change of a setting.</param>
/// <param name="From">First instant.</param>
/// <param name="Until">The next instant at which an opening opens or closes, a list of results ends, or the day; exclusive.</param>
internal sealed record PageEpoch(long Content, int Settings, DateTime From, DateTime Until)
{
    /// <summary>Its name in keys.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{Content}.{Settings}.{Until.Ticks}");

    /// <summary>Whether it goes on.</summary>
    public bool Holds(long content, int settings, DateTime now) => content == Content && settings == Settings && From <= now && now < Until;
}

/// <summary>
/// Knows the epoch. What is kept carries its name in the key: nothing of an earlier epoch is ever found, whatever clock the store has; dropping
/// the entries by their tag only gives their memory back.
/// </summary>
internal sealed class PageEpochs(ContentVersion content, CurrentSettings settings, TimeProvider clock, IOutputCacheStore store)
{
    /// <summary>The tag of every kept page.</summary>
    public const string Tag = "pages";

    private volatile PageEpoch? _held;

    /// <summary>The epoch now; null while nothing is known about the content.</summary>
    public ValueTask<PageEpoch?> NowAsync(HttpContext context)
    {
        // Read before the page is: what changes meanwhile ends this epoch, and with it a page that may have missed the change.
        var (version, latest, now) = (content.Value, settings.Latest, clock.UtcNow());
        return version < 0 ? ValueTask.FromResult<PageEpoch?>(null)
            : _held is { } held && held.Holds(version, latest, now) ? ValueTask.FromResult<PageEpoch?>(held)
            : NextAsync(context, version, latest, now);
    }

    private async ValueTask<PageEpoch?> NextAsync(HttpContext context, long version, int latest, DateTime now)
    {
        var db = context.RequestServices.GetRequiredService<JobsDbContext>();
        var until = SeoulTime.EndOf(SeoulTime.DayOf(now));
        foreach (var next in (IQueryable<DateTime?>[])[db.Openings.NextOpening(now), db.Openings.NextClosing(now), db.ResultLists.NextEnd(now)])
        {
            if (await next.FirstOrDefaultAsync(context.RequestAborted) is { } instant && instant < until) until = instant;
        }
        PageEpoch epoch = new(version, latest, now, until);
        _held = epoch;
        await store.EvictByTagAsync(Tag, context.RequestAborted);
        return epoch;
    }
}
