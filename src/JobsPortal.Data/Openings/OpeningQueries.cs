using System.Linq.Expressions;
using JobsPortal.Data.Organizations;
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

    /// <summary>The openings of a page that a search has found, in no order. Whether they are still published is asked of the rows: beside a status the keys would not be looked up.</summary>
    public static IQueryable<Opening> Among(this IQueryable<Opening> openings, IReadOnlyList<int> ids) => openings.Where(o => ids.Contains(o.Id));

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

    /// <summary>What else there is to an opening's page, in one statement: most have none of it.</summary>
    public static IQueryable<OpeningExtras> ExtrasOf(this JobsDbContext db, int openingId, DateTime now) =>
        db.Openings.AsNoTracking().Where(o => o.Id == openingId).Select(o => new OpeningExtras(
            db.OpeningChanges.Any(c => c.OpeningId == openingId && c.Status == ChangeStatus.Published),
            db.OpeningAttachments.Any(a => a.OpeningId == openingId),
            db.Openings.Where(r => r.RepostOfId == openingId && (r.Status == OpeningStatus.Approved || r.Status == OpeningStatus.Archived)).Max(r => (int?)r.Id),
            db.ResultLists.Any(r => r.OpeningId == openingId && now < r.ShownUntil)));
}
