using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Programs;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Areas.Admin.Programs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>Makes the pages of the ledger.</summary>
public sealed class ResultPages(JobsDbContext db, TimeProvider clock)
{
    private const int PageSize = 50;
    private const int ChoicesMax = 300;

    /// <summary>Fills in what the filter offers.</summary>
    public async Task OfferAsync(ResultFilter filter, StaffAccess access, CancellationToken cancellation)
    {
        var fields = await db.CurrentPlanFields().AsNoTracking().Take(ChoicesMax)
            .Select(f => new { f.Id, f.Sector, f.Name, Parent = f.Parent!.Name, Years = db.Plans.Where(p => p.Id == f.PlanId).Select(p => new { p.FromYear, p.ToYear }).First() })
            .ToListAsync(cancellation);
        filter.Fields = [.. fields.Select(f => new Choice(Key(f.Id), $"{f.Years.FromYear}~{f.Years.ToYear} {ProgramSurroundings.Path(f.Sector, f.Parent, f.Name)}"))];
        var programs = await db.ProgramsInLedger(access).AsNoTracking().Take(ChoicesMax).Select(p => new { p.Id, p.Name }).ToListAsync(cancellation);
        filter.Programs = [.. programs.Select(p => new Choice(Key(p.Id), p.Name))];
    }

    /// <summary>The page of what was asked.</summary>
    public async Task<ResultList> ListAsync(ResultFilter filter, StaffAccess access, int page, CancellationToken cancellation)
    {
        await OfferAsync(filter, access, cancellation);
        var today = clock.SeoulToday();
        var search = filter.ToSearch(today);
        var results = db.ResultsVisibleTo(access);
        var totals = await LedgerFigures.LoadAsync(db, results, search, LedgerDimension.All, cancellation);
        var groups = await LedgerFigures.LoadAsync(db, results, search, filter.ByField ? LedgerDimension.Field : LedgerDimension.Program, cancellation);
        var months = await LedgerFigures.LoadAsync(db, results, search, LedgerDimension.Month, cancellation);
        return new(
            filter, search.Until, totals, filter.ByField ? await ByFieldAsync(groups, cancellation) : await ByProgramAsync(groups, cancellation),
            LedgerMonths.Of(months, search.Measure ?? ResultMeasure.Jobs, search.Until),
            await db.LedgerLines(access, search).ToPageAsync(page, PageSize, cancellation));
    }

    private async Task<IReadOnlyList<ResultRow>> ByProgramAsync(IReadOnlyList<LedgerFigure> figures, CancellationToken cancellation)
    {
        var ids = figures.Select(f => f.Group).Distinct().ToArray();
        var known = await db.ProgramNames(ids).ToDictionaryAsync(p => p.Id, cancellation);
        return
        [
            .. figures.Select(f => known.GetValueOrDefault(f.Group) is { } p
                    ? new ResultRow(p.Sector, p.Field, p.Name, f.Measure == ResultMeasure.Jobs ? p.TargetPlaces : null, f)
                    : new ResultRow(null, null, null, null, f))
                .OrderBy(r => r.Sector is null).ThenBy(r => r.Sector).ThenBy(r => r.Field, StringComparer.Ordinal).ThenBy(r => r.Program, StringComparer.Ordinal)
                .ThenBy(r => r.Figure.Group).ThenBy(r => r.Figure.Measure),
        ];
    }

    private async Task<IReadOnlyList<ResultRow>> ByFieldAsync(IReadOnlyList<LedgerFigure> figures, CancellationToken cancellation)
    {
        var ids = figures.Select(f => f.Group).Distinct().ToArray();
        var known = await db.FieldNames(ids).ToDictionaryAsync(f => f.Id, cancellation);
        return
        [
            .. figures.Select(f => known.GetValueOrDefault(f.Group) is { } field
                    ? new ResultRow(field.Sector, field.Parent is null ? field.Name : $"{field.Parent} › {field.Name}", null, f.Measure == ResultMeasure.Jobs ? field.Target : null, f)
                    : new ResultRow(null, null, null, null, f))
                .OrderBy(r => r.Sector is null).ThenBy(r => r.Sector).ThenBy(r => r.Field, StringComparer.Ordinal).ThenBy(r => r.Figure.Group).ThenBy(r => r.Figure.Measure),
        ];
    }

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
