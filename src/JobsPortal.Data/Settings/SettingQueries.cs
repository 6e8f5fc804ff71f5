using JobsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Settings;

/// <summary>One change of a setting with who made it.</summary>
public sealed record SettingChangeLine(SettingArea Area, string Key, string? From, string? To, string Reason, string? By, DateTime At);

/// <summary>What is set, and how it came to be.</summary>
public static class SettingQueries
{
    /// <summary>The latest change of every area and key.</summary>
    public static IQueryable<SettingChange> SettingsInForce(this JobsDbContext db)
    {
        var changes = db.Set<SettingChange>().AsNoTracking();
        return changes.Where(c => !changes.Any(later => later.Area == c.Area && later.Key == c.Key && later.Id > c.Id)).OrderBy(c => c.Id);
    }

    /// <summary>Every change, newest first; of one area where it is named.</summary>
    public static IQueryable<SettingChangeLine> SettingChangeLines(this JobsDbContext db, SettingArea? area) =>
        from c in db.Set<SettingChange>().AsNoTracking()
        join a in db.Accounts.AsNoTracking() on c.ByAccountId equals a.Id into authors
        from author in authors.DefaultIfEmpty()
        where area == null || c.Area == area
        orderby c.Id descending
        select new SettingChangeLine(c.Area, c.Key, c.From, c.To, c.Reason, author == null ? null : author.Name, c.At);

    /// <summary>The number of the latest change; null before the first.</summary>
    public static IQueryable<int?> LatestSettings(this JobsDbContext db) => db.Set<SettingChange>().OrderByDescending(c => c.Id).Take(1).Select(c => (int?)c.Id);
}
