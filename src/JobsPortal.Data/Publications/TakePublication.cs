using JobsPortal.Data.Plans;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Publications;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Publications;

/// <summary>Freezes the ledger of a plan: counted and kept in one transaction, so that nothing comes between.</summary>
public sealed class TakePublication(JobsDbContext db)
{
    /// <summary>Freezes it; null where there is no such plan of the district.</summary>
    public Task<(Publication? Publication, IReadOnlyList<PublicationBlocker> Reasons)?> RunAsync(int planId, string title, DateOnly asOf, int by, DateTime now) =>
        db.WriteAsync<(Publication?, IReadOnlyList<PublicationBlocker>)?>(async () =>
        {
            if (await db.Plans.AsNoTracking().Where(p => p.Id == planId).Select(p => new { p.Id, p.Edition }).SingleOrDefaultAsync() is not { } plan) return null;

            var lines = await LinesAsync(plan.Id, plan.Edition, asOf);
            if (Publication.ReasonsNotToTake(title, asOf, lines.Count, SeoulTime.DayOf(now)) is { Count: > 0 } reasons) return (null, reasons);

            var last = await db.JobResults.MaxAsync(r => (int?)r.Id) ?? 0;
            var publication = Publication.Take(title, (plan.Id, plan.Edition), asOf, lines, last, by, now);
            db.Add(publication);
            await db.SaveChangesAsync();
            return (publication, []);
        });

    private async Task<List<PublishedFigures>> LinesAsync(int planId, int edition, DateOnly asOf)
    {
        var search = new LedgerSearch(From: null, asOf, Measure: ResultMeasure.Jobs);
        var fields = await db.PlanFields.FieldsOf(planId, edition).ToListAsync();
        var programs = (await db.JobPrograms.AsNoTracking().Where(p => db.PlanFields.Any(f => f.Id == p.PlanFieldId && f.PlanId == planId))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name, p.TargetPlaces, p.PlanFieldId }).ToListAsync()).ToLookup(p => p.PlanFieldId);
        var whole = await FiguresAsync(search, LedgerDimension.WholeField);
        var own = await FiguresAsync(search, LedgerDimension.Field);
        var byProgram = await FiguresAsync(search, LedgerDimension.Program);
        var parts = fields.Where(f => f.ParentId is not null).ToLookup(f => f.ParentId);
        List<PublishedFigures> lines = [];
        foreach (var field in fields.Where(f => f.ParentId is null).OrderBy(f => f.Sector))
        {
            Add(PublicationLevel.Field, field, whole);
            foreach (var part in parts[field.Id]) Add(PublicationLevel.Part, part, own);
        }

        return lines;

        void Add(PublicationLevel level, PlanFieldRow field, Dictionary<int, LedgerFigure> figures)
        {
            lines.Add(Of(level, field, field.Name, field.Target, figures.GetValueOrDefault(field.Id)));
            lines.AddRange(programs[field.Id].Select(p => Of(PublicationLevel.Program, field, p.Name, p.TargetPlaces, byProgram.GetValueOrDefault(p.Id))));
        }
    }

    private async Task<Dictionary<int, LedgerFigure>> FiguresAsync(LedgerSearch search, LedgerDimension by) =>
        (await LedgerFigures.LoadAsync(db, db.JobResults, search, by)).ToDictionary(f => f.Group);

    private static PublishedFigures Of(PublicationLevel level, PlanFieldRow field, string name, int planned, LedgerFigure? figure)
    {
        var f = figure ?? LedgerFigure.None(0);
        return new(level, field.Sector, name, planned, f.Count, f.People, f.AfterOneMonth, f.AfterThreeMonths, f.AfterSixMonths);
    }
}
