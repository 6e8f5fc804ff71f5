using JobsPortal.Data.Shared;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Search;

/// <summary>One opening as <see cref="SearchColumns"/> takes it over.</summary>
public sealed record ChangedOpening(
    int Id, OpeningStatus Status, string Title, string? Occupation, string? Employer, OpeningKind Kind, OccupationGroup Group, EmploymentType Employment,
    DateTime? OpensAt, DateTime? ClosesAt, DateTime PostedAt)
{
    /// <summary>Its units; filled when both have been read.</summary>
    public IReadOnlyList<ChangedUnit> Units { get; init; } = [];

    /// <summary>Whether lists hold it.</summary>
    public bool IsPublished => Status == OpeningStatus.Approved && OpensAt is not null && ClosesAt is not null;
}

/// <summary>One unit of it.</summary>
public readonly record struct ChangedUnit(int OpeningId, string? DongCode, PayBasis PayBasis, long? PayMinWon);

/// <summary>Hours of one unit, in words.</summary>
public readonly record struct UnitHours(int OpeningId, string? Hours);

/// <summary>What has changed since a version, or all.</summary>
public static class SearchColumnQueries
{
    /// <summary>Openings that were changed after a version, those too that are not published any more; all published ones after -1.</summary>
    public static IQueryable<ChangedOpening> ChangedSince(this IQueryable<Opening> openings, long version)
    {
        var keys = openings.KeysSince(version);
        return openings.AsNoTracking().Where(o => keys.Contains(o.Id)).OrderBy(o => o.Id).Select(o => new ChangedOpening(
            o.Id, o.Status, o.Title, o.OccupationName, o.EmployerName, o.Kind, o.OccupationGroup, o.EmploymentType, o.OpensAt, o.ClosesAt, o.PostedAt));
    }

    /// <summary>The units of the same, in the same order.</summary>
    public static IQueryable<ChangedUnit> UnitsChangedSince(this JobsDbContext db, long version)
    {
        var keys = db.Openings.KeysSince(version);
        return from u in db.OpeningUnits.AsNoTracking()
               where keys.Contains(u.OpeningId)
               orderby u.OpeningId, u.Id
               select new ChangedUnit(u.OpeningId, u.DongCode, u.PayBasis, u.PayMinWon);
    }

    /// <summary>Hours of the units of a few openings.</summary>
    public static IQueryable<UnitHours> HoursOf(this JobsDbContext db, IReadOnlyList<int> openings) => db.OpeningUnits.AsNoTracking()
        .Where(u => openings.Contains(u.OpeningId)).OrderBy(u => u.OpeningId).ThenBy(u => u.Id).Select(u => new UnitHours(u.OpeningId, u.Hours));

    // The keys first: beside a condition or a join, the order by key would have every row gone through for the one that has changed.
    private static IQueryable<int> KeysSince(this IQueryable<Opening> openings, long version) => version < 0
        ? openings.Where(o => o.Status == OpeningStatus.Approved).Select(o => o.Id)
        : openings.Where(o => EF.Property<long>(o, ContentVersionRow.Column) > version).Select(o => o.Id);
}
