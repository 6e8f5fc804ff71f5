using JobsPortal.Data.Shared;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Alerts;

/// <summary>An opening with the version of its last change.</summary>
public sealed record ChangedFor(Opening Opening, long Version);

/// <summary>Somebody to whom a message is due, with the account's own name and address.</summary>
public sealed record DueRecipient(AlertRecipient Recipient, string? AccountName, string? AccountEmail);

/// <summary>Whom to tell of what.</summary>
public static class AlertQueries
{
    /// <summary>Confirmed searches, as they are looked for.</summary>
    public static IQueryable<SavedSearch> Confirmed(this IQueryable<SavedSearch> searches) => searches.AsNoTracking().Where(s => s.ConfirmedAt != null).OrderBy(s => s.Id);

    /// <summary>Openings published since an instant that changed behind a place, up to a version, in the order of their changes.</summary>
    public static IQueryable<ChangedFor> ChangedBehind(this IQueryable<Opening> openings, long version, int openingId, long upTo, DateTime since) =>
        from o in openings.AsNoTracking().Include(o => o.Units)
        let changed = EF.Property<long>(o, ContentVersionRow.Column)
        where o.Status == OpeningStatus.Approved && o.ApprovedAt >= since && changed <= upTo && (changed > version || (changed == version && o.Id > openingId))
        orderby changed, o.Id
        select new ChangedFor(o, changed);

    /// <summary>Keys of those whose digest is due: something found until <paramref name="dailyDue"/>, or until <paramref name="weeklyDue"/> where it comes once a week, was not told.</summary>
    public static IQueryable<int> DigestsDue(this JobsDbContext db, DateTime dailyDue, DateTime weeklyDue) =>
        db.Reachable(db.AlertRecipients.Where(r => db.AlertMatches.Any(
            m => m.AlertRecipientId == r.Id && m.ToldAt == null && m.FoundAt <= (r.Frequency == AlertFrequency.Weekly ? weeklyDue : dailyDue)))).Select(r => r.Id);

    /// <summary>Some of them, with what is known of them now.</summary>
    public static IQueryable<DueRecipient> Among(this JobsDbContext db, IReadOnlyList<int> recipientIds) =>
        db.WithAccounts(db.AlertRecipients.AsNoTracking().Where(r => recipientIds.Contains(r.Id)));

    /// <summary>What waits to be told to some of them.</summary>
    public static IQueryable<AlertMatch> UntoldTo(this IQueryable<AlertMatch> matches, IReadOnlyList<int> recipientIds) =>
        matches.AsNoTracking().Where(m => m.ToldAt == null && recipientIds.Contains(m.AlertRecipientId)).OrderBy(m => m.AlertRecipientId).ThenBy(m => m.OpeningId);

    /// <summary>These; thousands of keys are one value of the statement.</summary>
    public static IQueryable<AlertMatch> Among(this IQueryable<AlertMatch> matches, IReadOnlyList<long> ids) => matches.Where(m => EF.Parameter(ids).Contains(m.Id));

    /// <summary>Who is to be asked whether the alerts are still wanted.</summary>
    public static IQueryable<DueRecipient> ToBeAsked(this JobsDbContext db, DateTime wantedBefore) =>
        db.WithAccounts(db.AlertRecipients.Where(r => r.AskedAt == null && r.WantedAt <= wantedBefore && db.SavedSearches.Any(s => s.AlertRecipientId == r.Id && s.ConfirmedAt != null)));

    /// <summary>Who has not answered.</summary>
    public static IQueryable<AlertRecipient> Unanswered(this IQueryable<AlertRecipient> recipients, DateTime askedBefore) => recipients.Where(r => r.AskedAt <= askedBefore).OrderBy(r => r.Id);

    /// <summary>Searches that nobody confirmed in time.</summary>
    public static IQueryable<SavedSearch> Unconfirmed(this IQueryable<SavedSearch> searches, DateTime savedBefore) =>
        searches.Where(s => s.ConfirmedAt == null && s.SavedAt <= savedBefore).OrderBy(s => s.Id);

    /// <summary>Recipients without any search.</summary>
    public static IQueryable<AlertRecipient> WithoutSearches(this JobsDbContext db) =>
        db.AlertRecipients.Where(r => !db.SavedSearches.Any(s => s.AlertRecipientId == r.Id)).OrderBy(r => r.Id);

    /// <summary>Told openings whose window lies back far enough: they cannot come twice any more.</summary>
    public static IQueryable<AlertMatch> MatchesDue(this JobsDbContext db, DateTime cutoff) =>
        from m in db.AlertMatches
        join o in db.Openings on m.OpeningId equals o.Id
        where o.ClosesAt <= cutoff && m.FoundAt <= cutoff
        orderby m.Id
        select m;

    private static IQueryable<DueRecipient> WithAccounts(this JobsDbContext db, IQueryable<AlertRecipient> recipients) =>
        from r in db.Reachable(recipients)
        join account in db.Accounts on r.AccountId equals account.Id into accounts
        from a in accounts.DefaultIfEmpty()
        select new DueRecipient(r, a.Name, a.Email);

    // A disabled account hears of nothing until it is open again.
    private static IOrderedQueryable<AlertRecipient> Reachable(this JobsDbContext db, IQueryable<AlertRecipient> recipients) =>
        recipients.Where(r => r.AccountId == null || db.Accounts.Any(a => a.Id == r.AccountId && !a.IsDisabled)).OrderBy(r => r.Id);
}
