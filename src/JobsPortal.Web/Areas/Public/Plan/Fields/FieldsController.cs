using JobsPortal.Data;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Plan.Fields;

/// <summary>The number of one field, opened down to months, programmes and openings; no person is shown.</summary>
[Area("Public"), AllowAnonymous, PublicPage, Route("plan/fields")]
public sealed class FieldsController(JobsDbContext db, TimeProvider clock, DistrictProfile district) : Controller
{
    private const int PageSize = 30;

    /// <summary>One field of one of the district's plans.</summary>
    [HttpGet("{id:int}"), PublicPage("page")]
    public async Task<IActionResult> Show(int id, int page, CancellationToken cancellation)
    {
        var years = await db.Plans.AsNoTracking().Where(p => p.DistrictCode == district.Code && p.Fields.Any(f => f.Id == id))
            .Select(p => new { p.FromYear, p.ToYear }).SingleOrDefaultAsync(cancellation);
        if (years is null)
        {
            return NotFound();
        }
        var field = await db.FieldNames([id]).SingleAsync(cancellation);
        var asOf = clock.SeoulToday();
        var search = new LedgerSearch(From: null, asOf, FieldId: id, Measure: ResultMeasure.Jobs);
        var total = await LedgerFigures.LoadAsync(db, db.JobResults, search, LedgerDimension.All, cancellation);
        var months = await LedgerFigures.LoadAsync(db, db.JobResults, search, LedgerDimension.Month, cancellation);
        return View(new FieldPage(
            field, (years.FromYear, years.ToYear), asOf, total.Count > 0 ? total[0] : LedgerFigure.None(0), await ProgramsAsync(search, cancellation),
            LedgerMonths.Of(months, ResultMeasure.Jobs, asOf), await db.PublicLines(search).ToPageAsync(page, PageSize, cancellation)));
    }

    private async Task<IReadOnlyList<FieldProgram>> ProgramsAsync(LedgerSearch search, CancellationToken cancellation)
    {
        var figures = await LedgerFigures.LoadAsync(db, db.JobResults, search, LedgerDimension.Program, cancellation);
        var names = await db.ProgramNames([.. figures.Select(f => f.Group)]).ToDictionaryAsync(p => p.Id, cancellation);
        return [.. figures.Where(f => names.ContainsKey(f.Group)).Select(f => new FieldProgram(f.Group, names[f.Group].Name, names[f.Group].TargetPlaces, f)).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id)];
    }
}
