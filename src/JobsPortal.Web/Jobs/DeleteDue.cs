using JobsPortal.Data;
using JobsPortal.Data.Alerts;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Privacy;
using JobsPortal.Data.Retention;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Jobs;

/// <summary>Deletes some of what is due, in one write, so that requests get their turn between the portions.</summary>
public sealed class DeleteDue(JobsDbContext db, ErasePersons erase, MailCopies mail, TimeProvider clock)
{
    /// <summary>Most that one write deletes.</summary>
    public const int Portion = 100;

    /// <summary>Deletes at most <see cref="Portion"/> of a kind and tells how many.</summary>
    public Task<int> RunAsync(RetentionKind kind, int days)
    {
        var cutoff = clock.UtcNow().AddDays(-days);
        return kind switch
        {
            RetentionKind.Drafts => ApplicationsAsync(db.DraftsDue(cutoff)),
            RetentionKind.NotSelected => ApplicationsAsync(db.NotSelectedDue(cutoff)),
            RetentionKind.Events => ApplicationsAsync(db.EventsDue(cutoff)),
            RetentionKind.Selected => ApplicationsAsync(db.SelectedDue(cutoff)),
            RetentionKind.Notices => NoticesAsync(cutoff),
            RetentionKind.Sessions => db.WriteAsync(async () =>
            {
                var ids = await db.SessionsDue(cutoff).Select(s => s.Id).Take(Portion).ToArrayAsync();
                return await db.AccountSessions.Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync();
            }),
            RetentionKind.SavedOpenings => db.WriteAsync(async () =>
            {
                var ids = await db.SavedOpeningsDue(cutoff).Select(s => s.Id).Take(Portion).ToArrayAsync();
                return await db.SavedOpenings.Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync();
            }),
            RetentionKind.RoundSignups => SignupsAsync(db.SignupsDue(cutoff)),
            RetentionKind.RoundSignupsDone => SignupsAsync(db.SignupsDoneDue(cutoff)),
            RetentionKind.Profiles => db.WriteAsync(async () =>
            {
                var ids = await db.ProfilesDue(cutoff).Select(p => p.Id).Take(Portion).ToArrayAsync();
                return await db.ResidentProfiles.Where(p => ids.Contains(p.Id)).ExecuteDeleteAsync();
            }),
            RetentionKind.AlertMatches => db.WriteAsync(async () =>
            {
                var ids = await db.MatchesDue(cutoff).Select(m => m.Id).Take(Portion).ToArrayAsync();
                return await db.AlertMatches.Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync();
            }),
            RetentionKind.Feedback => db.WriteAsync(async () =>
            {
                var pages = await db.FeedbackDue(cutoff).Select(f => f.Id).Take(Portion / 2).ToArrayAsync();
                var reports = await db.ReportsDue(cutoff).Select(r => r.Id).Take(Portion / 2).ToArrayAsync();
                return await db.PageFeedback.Where(f => pages.Contains(f.Id)).ExecuteDeleteAsync() + await db.OpeningReports.Where(r => reports.Contains(r.Id)).ExecuteDeleteAsync();
            }),
            RetentionKind.AccessRecords => db.WriteAsync(() => db.CutOldestAsync(cutoff, Portion)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No way to delete it."),
        };
    }

    /// <summary>Writes down how many of a kind a run deleted.</summary>
    public Task NoteAsync(RetentionKind kind, int days, int deleted)
    {
        db.Add(new RetentionRun { At = clock.UtcNow(), Kind = kind, Days = days, Deleted = deleted });
        return db.SaveChangesAsync();
    }

    private async Task<int> ApplicationsAsync(IQueryable<Application> due)
    {
        var ids = await due.Select(a => a.Id).Take(Portion).ToArrayAsync();
        await mail.RemoveAsync(await db.OutboxMessages.Where(m => ids.Contains(m.ApplicationId!.Value)).Select(m => m.MessageId).ToListAsync());
        // Asked again inside the write: what has moved meanwhile is not due any more.
        return await db.WriteAsync(async () => await erase.ApplicationsAsync(await due.Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToArrayAsync()));
    }

    private async Task<int> SignupsAsync(IQueryable<RoundSignup> due)
    {
        var ids = await due.Select(s => s.Id).Take(Portion).ToArrayAsync();
        await mail.RemoveAsync(await db.OutboxMessages.Where(m => ids.Contains(m.RoundSignupId!.Value)).Select(m => m.MessageId).ToListAsync());
        return await db.WriteAsync(() => erase.SignupsAsync(ids));
    }

    private async Task<int> NoticesAsync(DateTime cutoff)
    {
        var due = await db.NoticesDue(cutoff).Select(m => new { m.Id, m.MessageId }).Take(Portion).ToListAsync();
        await mail.RemoveAsync(due.Select(m => m.MessageId));
        long[] ids = [.. due.Select(m => m.Id)];
        return await db.WriteAsync(() => db.OutboxMessages.Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync());
    }
}
