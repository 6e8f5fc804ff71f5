using System.Linq.Expressions;
using JobsPortal.Data.Organizations;
using JobsPortal.Data.Shared;
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

    /// <summary><see cref="RowsAmong"/>, prepared: every list asks it.</summary>
    public static readonly PreparedQuery<IReadOnlyList<int>, OpeningRow> Rows = new(RowsAmong);

    /// <summary><see cref="DetailOf"/>, prepared: the page that is read most.</summary>
    public static readonly PreparedQuery<int, DateOnly, DateTime, OpeningDetail> Detail = new(DetailOf);

    /// <summary><see cref="WithUnitsOf"/>, prepared: every step of applying begins with it.</summary>
    public static readonly PreparedQuery<int, Opening> WithUnits = new(WithUnitsOf);

    /// <summary>One opening with its units in their order, in whatever state it is.</summary>
    public static IQueryable<Opening> WithUnitsOf(this JobsDbContext db, int openingId) =>
        db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order)).Where(o => o.Id == openingId);

    /// <summary>The lines of a page that a search has found, in no order. Whether they are still published is asked of the rows: beside a status the keys would not be looked up.</summary>
    public static IQueryable<OpeningRow> RowsAmong(this JobsDbContext db, IReadOnlyList<int> ids) => db.Openings.Where(o => ids.Contains(o.Id)).AsRows();

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

    /// <summary>
    /// Everything that the page of one opening shows, in one statement, with the employer's certification on a day. Whether it is published
    /// is asked of what comes back.
    /// </summary>
    public static IQueryable<OpeningDetail> DetailOf(this JobsDbContext db, int openingId, DateOnly day, DateTime now) =>
        from o in db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order))
        where o.Id == openingId
        join d in db.Departments on o.DepartmentId equals d.Id into departments
        from d in departments.DefaultIfEmpty()
        join p in db.JobPrograms on o.JobProgramId equals p.Id into programs
        from p in programs.DefaultIfEmpty()
        join g in db.Organizations on o.OrganizationId equals g.Id into organizations
        from g in organizations.DefaultIfEmpty()
        select new OpeningDetail(
            o,
            new OpeningSurroundings(
                d == null ? null : d.Name, d == null ? null : d.Phone, p == null ? null : p.Id, p == null ? null : p.Name,
                g == null ? null : g.Name, g == null ? null : g.BusinessNumber, g == null ? null : g.Address,
                db.OrganizationCertifications.CountingOn(day).Where(c => c.OrganizationId == o.OrganizationId).Select(c => (Certification?)c.Kind).FirstOrDefault())
            {
                OrganizationPhone = g == null ? null : g.Phone,
            },
            new OpeningExtras(
                db.OpeningChanges.Any(c => c.OpeningId == openingId && c.Status == ChangeStatus.Published),
                db.OpeningAttachments.Any(a => a.OpeningId == openingId),
                db.Openings.Where(r => r.RepostOfId == openingId && (r.Status == OpeningStatus.Approved || r.Status == OpeningStatus.Archived)).Max(r => (int?)r.Id),
                db.ResultLists.Any(r => r.OpeningId == openingId && now < r.ShownUntil)));
}
