using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Privacy;

/// <summary>
/// Deletes people from every table that knows them (<see cref="PersonTables"/>). Inside a write of the caller. What must stay, the ledger and
/// the access records, stays under a random key that leads to nobody afterwards.
/// </summary>
public sealed class ErasePersons(JobsDbContext db)
{
    /// <summary>Deletes these applications with all that hangs on them.</summary>
    public async Task<int> ApplicationsAsync(int[] ids)
    {
        if (ids.Length == 0) return 0;
        foreach (var table in PersonTables.All.Where(t => t.Link == PersonLink.Application)) await table.ForgetAsync(db, ids);
        db.ChangeTracker.Clear();
        return ids.Length;
    }

    /// <summary>Deletes these 다음 모집 안내 신청 with the mails about them.</summary>
    public async Task<int> SignupsAsync(int[] ids)
    {
        if (ids.Length == 0) return 0;
        foreach (var table in PersonTables.All.Where(t => t.Link == PersonLink.Signup)) await table.ForgetAsync(db, ids);
        db.ChangeTracker.Clear();
        return ids.Length;
    }

    /// <summary>Deletes these recipients of 새 공고 알림 with their searches and the mails to them.</summary>
    public async Task<int> AlertsAsync(int[] ids)
    {
        if (ids.Length == 0) return 0;
        foreach (var table in PersonTables.All.Where(t => t.Link == PersonLink.Alert)) await table.ForgetAsync(db, ids);
        db.ChangeTracker.Clear();
        return ids.Length;
    }

    /// <summary>
    /// Deletes a resident's account and the drafts in it. Received applications stay for as long as their limit says and are reached by
    /// their number from then on.
    /// </summary>
    public async Task AccountAsync(int id)
    {
        await ApplicationsAsync(await db.Applications.Where(a => a.AccountId == id && a.Status == ApplicationStatus.Draft).Select(a => a.Id).ToArrayAsync());
        await SignupsAsync(await db.RoundSignups.Where(s => s.AccountId == id).Select(s => s.Id).ToArrayAsync());
        await AlertsAsync(await db.AlertRecipients.Where(r => r.AccountId == id).Select(r => r.Id).ToArrayAsync());
        foreach (var table in PersonTables.All.Where(t => t.Link == PersonLink.Account)) await table.ForgetAsync(db, [id]);
        db.ChangeTracker.Clear();
    }
}
