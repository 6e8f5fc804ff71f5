using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>What came of a plan's import.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Edition">Its edition now; 1 for a new plan.</param>
/// <param name="Years">First and last year.</param>
/// <param name="General">Jobs of 일반부문.</param>
/// <param name="Public">Jobs of 공공부문.</param>
/// <param name="Fields">Fields of the edition, parts included.</param>
public sealed record PlanImportReport(int PlanId, int Edition, (int From, int To) Years, int General, int Public, int Fields);

/// <summary>Takes a plan over. A plan is identified by district and years; importing it again makes a new edition of the same plan.</summary>
public sealed class ImportPlan(JobsDbContext db, DistrictProfile district, TimeProvider clock)
{
    /// <summary>Takes the table over and reports.</summary>
    /// <exception cref="UnreadableFile">It is no such table.</exception>
    /// <exception cref="PlanRefused">Lines are wrong.</exception>
    public async Task<PlanImportReport> RunAsync(Stream file, CancellationToken cancellationToken = default) =>
        await RunAsync(await PlanTable.ReadAsync(file, cancellationToken), clock.GetUtcNow().UtcDateTime);

    /// <summary>Takes lines over that were checked.</summary>
    internal async Task<PlanImportReport> RunAsync(IReadOnlyList<PlanLine> lines, DateTime now)
    {
        var (from, to) = (lines.Min(l => l.Years.From), lines.Max(l => l.Years.To));
        return await db.WriteAsync(async () =>
        {
            var plan = await db.Plans.Include(p => p.Fields).ThenInclude(f => f.Targets).AsSplitQuery()
                .SingleOrDefaultAsync(p => p.DistrictCode == district.Code && p.FromYear == from && p.ToYear == to);
            if (plan is null) db.Plans.Add(plan = new Plan(district.Code, from, to));
            plan.Replace(lines, now);
            await db.SaveChangesAsync();
            int Of(Sector sector) => lines.Where(l => l.Sector == sector && l.Parent is null).Sum(l => l.Target);
            return new PlanImportReport(plan.Id, plan.Edition, (from, to), Of(Sector.General), Of(Sector.Public), lines.Count);
        });
    }
}
