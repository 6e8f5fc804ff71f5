using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Shared;

/// <summary>Gives rows that were there before the keys one each. Runs after a migration, in portions, and can be broken off and repeated.</summary>
internal static class RecordKeys
{
    private const int Portion = 500;

    public static async Task FillAsync(JobsDbContext db)
    {
        while (await db.WriteAsync(() => ApplicationsAsync(db)) == Portion)
        {
            db.ChangeTracker.Clear();
        }
        while (await db.WriteAsync(() => AccountsAsync(db)) == Portion)
        {
            db.ChangeTracker.Clear();
        }
        await db.WriteAsync(() => db.JobResults.Where(r => r.RecordKey == null && r.ApplicationId != null).ExecuteUpdateAsync(s =>
            s.SetProperty(r => r.RecordKey, r => db.Applications.Where(a => a.Id == r.ApplicationId).Select(a => a.RecordKey).FirstOrDefault())));
        db.ChangeTracker.Clear();
    }

    private static async Task<int> ApplicationsAsync(JobsDbContext db)
    {
        var rows = await db.Applications.Where(a => a.RecordKey == "").OrderBy(a => a.Id).Take(Portion).ToListAsync();
        rows.ForEach(row => db.Entry(row).Property(nameof(Application.RecordKey)).CurrentValue = RecordKey.New());
        await db.SaveChangesAsync();
        return rows.Count;
    }

    private static async Task<int> AccountsAsync(JobsDbContext db)
    {
        var rows = await db.Accounts.Where(a => a.RecordKey == "").OrderBy(a => a.Id).Take(Portion).ToListAsync();
        rows.ForEach(row => db.Entry(row).Property(a => a.RecordKey).CurrentValue = RecordKey.New());
        await db.SaveChangesAsync();
        return rows.Count;
    }
}
