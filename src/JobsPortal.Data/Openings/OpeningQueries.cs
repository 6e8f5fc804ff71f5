using System.Linq.Expressions;
using JobsPortal.Data.Organizations;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>Named queries over openings for residents. Only approved ones are ever found; withdrawn ones keep their page, not their place in lists.</summary>
public static class OpeningQueries
{
    /// <summary>Openings that the district itself decides on; <see cref="Opening.IsDecidedByDistrict"/> for the database.</summary>
    public static Expression<Func<Opening, bool>> DecidedByDistrict { get; } =
        o => !o.IsImported && (o.Kind != OpeningKind.Job || o.OrganizationId == null);

    /// <summary>What a search finds. <paramref name="without"/> leaves groups of choices out, to count what each of their choices would leave.</summary>
    public static IQueryable<Opening> Found(this IQueryable<Opening> openings, OpeningSearch search, OpeningFacets without = OpeningFacets.None)
    {
        var found = openings.Where(o => o.Status == OpeningStatus.Approved);
        if (Narrows(OpeningFacets.State)) found = found.InStates(search);
        if (Narrows(OpeningFacets.ClosingWithin)) found = found.ClosingBy(search.Now, search.ClosesBy);
        if (Narrows(OpeningFacets.Pay)) found = found.Paying(search);
        if (Narrows(OpeningFacets.Kind) && search.Kinds is { Count: > 0 } kinds) found = found.Where(o => kinds.Contains(o.Kind));
        if (Narrows(OpeningFacets.Occupation) && search.Occupations is { Count: > 0 } groups) found = found.Where(o => groups.Contains(o.OccupationGroup));
        if (Narrows(OpeningFacets.Employment) && search.Employments is { Count: > 0 } types) found = found.Where(o => types.Contains(o.EmploymentType));
        if (Narrows(OpeningFacets.Dong) && search.Dongs is { Count: > 0 } dongs) found = found.Where(o => o.Units.Any(u => u.DongCode != null && dongs.Contains(u.DongCode)));
        return search.Words.Aggregate(found, (narrowed, word) => narrowed.Where(o => EF.Property<string>(o, SearchText.Column).Contains(word)));

        bool Narrows(OpeningFacets facet) => (without & facet) == 0;
    }

    /// <summary>In the search's order: open ones, then scheduled, then closed ones (latest first), and within these as asked.</summary>
    public static IQueryable<Opening> InOrder(this IQueryable<Opening> openings, OpeningSearch search)
    {
        var now = search.Now;
        // Where only open ones are listed, the order is one that an index serves.
        IOrderedQueryable<Opening>? byState = search is { WithScheduled: false, WithClosed: false }
            ? null
            : openings.OrderBy(o => o.ClosesAt <= now ? 2 : now < o.OpensAt ? 1 : 0);
        return search.Sort switch
        {
            OpeningSort.Newest => (byState?.ThenByDescending(o => o.PostedAt) ?? openings.OrderByDescending(o => o.PostedAt)).ThenByDescending(o => o.Id),
            OpeningSort.Title => (byState?.ThenBy(o => o.Title) ?? openings.OrderBy(o => o.Title)).ThenBy(o => o.Id),
            _ => (byState?.ThenByDescending(o => o.ClosesAt <= now ? o.ClosesAt : null).ThenBy(o => o.ClosesAt) ?? openings.OrderBy(o => o.ClosesAt)).ThenBy(o => o.Id),
        };
    }

    /// <summary>The lines of a list.</summary>
    public static IQueryable<OpeningRow> AsRows(this IQueryable<Opening> openings) => openings.AsNoTracking().Select(o => new OpeningRow
    {
        Id = o.Id,
        Kind = o.Kind,
        Status = o.Status,
        Title = o.Title,
        Employer = o.EmployerName,
        Occupation = o.OccupationGroup,
        Employment = o.EmploymentType,
        OpensAt = o.OpensAt,
        ClosesAt = o.ClosesAt,
        IsUntilFilled = o.IsUntilFilled,
        PostedAt = o.PostedAt,
        WorkStartsOn = o.WorkStartsOn,
        WorkEndsOn = o.WorkEndsOn,
        Units = o.Units.OrderBy(u => u.Order).ThenBy(u => u.Id)
            .Select(u => new UnitRow(u.Name, u.Place, u.DongCode, u.Headcount, u.Hours, u.PayBasis, u.PayMinWon, u.PayMaxWon, u.PayAsWritten)).ToList(),
    });

    /// <summary>Open openings of one programme.</summary>
    public static IQueryable<Opening> OpenOfProgram(this IQueryable<Opening> openings, int programId, DateTime now) =>
        openings.Where(Opening.AcceptingAt(now)).Where(o => o.JobProgramId == programId).OrderBy(o => o.ClosesAt).ThenBy(o => o.Id);

    /// <summary>Open openings that the district decides on, or all others, those that close first before.</summary>
    public static IQueryable<Opening> ClosingSoon(this IQueryable<Opening> openings, DateTime now, bool decidedByDistrict)
    {
        var open = openings.Where(Opening.AcceptingAt(now));
        open = decidedByDistrict ? open.Where(DecidedByDistrict) : open.Where(o => o.IsImported || (o.Kind == OpeningKind.Job && o.OrganizationId != null));
        return open.OrderBy(o => o.ClosesAt).ThenBy(o => o.Id);
    }

    /// <summary>Published 재공고 of an opening, the latest first.</summary>
    public static IQueryable<Opening> PublishedRepostsOf(this IQueryable<Opening> openings, int openingId) => openings.AsNoTracking()
        .Where(o => o.RepostOfId == openingId && (o.Status == OpeningStatus.Approved || o.Status == OpeningStatus.Archived)).OrderByDescending(o => o.Id);

    /// <summary>The names around one opening, with the employer's certification on a day.</summary>
    public static IQueryable<OpeningSurroundings> SurroundingsOf(this JobsDbContext db, int openingId, DateOnly day) =>
        from o in db.Openings.AsNoTracking()
        where o.Id == openingId
        join d in db.Departments on o.DepartmentId equals d.Id into departments
        from d in departments.DefaultIfEmpty()
        join p in db.JobPrograms on o.JobProgramId equals p.Id into programs
        from p in programs.DefaultIfEmpty()
        join g in db.Organizations on o.OrganizationId equals g.Id into organizations
        from g in organizations.DefaultIfEmpty()
        select new OpeningSurroundings(
            d == null ? null : d.Name, d == null ? null : d.Phone, p == null ? null : p.Id, p == null ? null : p.Name,
            g == null ? null : g.Name, g == null ? null : g.BusinessNumber, g == null ? null : g.Address,
            db.OrganizationCertifications.ValidOn(day).Where(c => c.OrganizationId == o.OrganizationId)
                .OrderBy(c => c.Kind == Certification.Certified ? 0 : 1).Select(c => (Certification?)c.Kind).FirstOrDefault());

    private static IQueryable<Opening> InStates(this IQueryable<Opening> openings, OpeningSearch search)
    {
        var now = search.Now;
        return (search.WithScheduled, search.WithClosed) switch
        {
            (false, false) => openings.Where(o => o.OpensAt <= now && now < o.ClosesAt),
            (true, false) => openings.Where(o => o.OpensAt != null && now < o.ClosesAt),
            (false, true) => openings.Where(o => o.OpensAt != null && (o.ClosesAt <= now || (o.OpensAt <= now && now < o.ClosesAt))),
            _ => openings.Where(o => o.OpensAt != null && o.ClosesAt != null),
        };
    }

    private static IQueryable<Opening> ClosingBy(this IQueryable<Opening> openings, DateTime now, DateTime? by) =>
        by is { } last ? openings.Where(o => now < o.ClosesAt && o.ClosesAt <= last) : openings;

    private static IQueryable<Opening> Paying(this IQueryable<Opening> openings, OpeningSearch search) => (search.PayBasis, search.PayAtLeast) switch
    {
        ({ } basis, { } least) => openings.Where(o => o.Units.Any(u => u.PayBasis == basis && u.PayMinWon >= least)),
        ({ } basis, null) => openings.Where(o => o.Units.Any(u => u.PayBasis == basis)),
        _ => openings,
    };
}
