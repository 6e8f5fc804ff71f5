using JobsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Results;

/// <summary>What a programme of the ledger is called and aims at.</summary>
public sealed record LedgerProgram(int Id, string Name, Sector? Sector, string? Field, int TargetPlaces);

/// <summary>What a field of the ledger is called and aims at in the plan's current edition.</summary>
public sealed record LedgerField(int Id, Sector Sector, string? Parent, string Name, int? Target);

/// <summary>Names beside the totals of the ledger.</summary>
public static class LedgerNameQueries
{
    /// <summary>Programmes by key.</summary>
    public static IQueryable<LedgerProgram> ProgramNames(this JobsDbContext db, IReadOnlyList<int> ids) =>
        from p in db.JobPrograms.AsNoTracking()
        where ids.Contains(p.Id)
        join field in db.PlanFields on p.PlanFieldId equals field.Id into fields
        from f in fields.DefaultIfEmpty()
        select new LedgerProgram(p.Id, p.Name, f == null ? null : f.Sector, f.Name, p.TargetPlaces);

    /// <summary>Fields by key.</summary>
    public static IQueryable<LedgerField> FieldNames(this JobsDbContext db, IReadOnlyList<int> ids) =>
        db.PlanFields.AsNoTracking().Where(f => ids.Contains(f.Id)).Select(f => new LedgerField(
            f.Id, f.Sector, f.Parent!.Name, f.Name,
            f.Targets.Where(t => db.Plans.Any(p => p.Id == f.PlanId && p.Edition == t.Edition)).Select(t => (int?)t.Target).FirstOrDefault()));
}
