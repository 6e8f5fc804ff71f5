using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.SavedOpenings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.SavedOpenings;

/// <summary>A saved opening whose person is to be told that it closes.</summary>
public sealed record ClosingSoon(SavedOpening Saved, Opening Opening, Account Account);

/// <summary>Saved openings of their owner, and those whose end is near.</summary>
public static class SavedOpeningQueries
{
    /// <summary>The openings that an account keeps; what is withdrawn or over stays until it is taken out.</summary>
    public static IQueryable<Opening> OpeningsSavedBy(this JobsDbContext db, int accountId) =>
        db.Openings.Where(o => o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview && db.SavedOpenings.Any(s => s.AccountId == accountId && s.OpeningId == o.Id));

    /// <summary>One of them.</summary>
    public static IQueryable<SavedOpening> SavedOf(this JobsDbContext db, int accountId, int openingId) =>
        db.SavedOpenings.Where(s => s.AccountId == accountId && s.OpeningId == openingId);

    /// <summary>
    /// Whom to tell now: they have asked and were not told, the opening still takes applications and closes by <paramref name="until"/>, and
    /// the person has not applied.
    /// </summary>
    public static IQueryable<ClosingSoon> ClosingSoonFor(this JobsDbContext db, DateTime now, DateTime until) =>
        from s in db.SavedOpenings
        where s.WantsNotice && s.ToldAt == null
        join o in db.Openings.Where(Opening.AcceptingAt(now)) on s.OpeningId equals o.Id
        where o.ClosesAt <= until && !o.IsUntilFilled
            && !db.Applications.Any(a => a.OpeningId == o.Id && a.AccountId == s.AccountId && a.IsLive && a.Status != ApplicationStatus.Draft)
        join account in db.Accounts on s.AccountId equals account.Id
        where !account.IsDisabled
        orderby s.Id
        select new ClosingSoon(s, o, account);
}
