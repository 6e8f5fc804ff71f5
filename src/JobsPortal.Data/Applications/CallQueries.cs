using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>One logged call with the name of who called.</summary>
public sealed record CallLine(DateTime At, string By, CallOutcome Outcome, CallPurpose Purpose, string? Note);

/// <summary>How applicants were told: by logged calls, or by a notice that went out.</summary>
public static class CallQueries
{
    /// <summary>The calls about one application in order.</summary>
    public static IQueryable<CallLine> CallsAbout(this JobsDbContext db, int applicationId) =>
        from c in db.CallAttempts.AsNoTracking()
        where c.ApplicationId == applicationId
        join caller in db.Accounts on c.By equals caller.Id
        orderby c.Id
        select new CallLine(c.At, caller.Name, c.Outcome, c.Purpose, c.Note);

    /// <summary>Whether and how often somebody was told since the application last came to be selected.</summary>
    public static async Task<Telling> ToldOfSelectionAsync(this JobsDbContext db, int applicationId)
    {
        var since = await db.Set<ApplicationEvent>().Where(e => e.ApplicationId == applicationId && e.To == ApplicationStatus.Selected)
            .MaxAsync(e => (DateTime?)e.At);
        return new(
            await db.OutboxMessages.AnyAsync(m => m.ApplicationId == applicationId && m.CreatedAt >= since && m.SentAt != null),
            await db.CallAttempts.CountAsync(c => c.ApplicationId == applicationId && c.At >= since));
    }
}
