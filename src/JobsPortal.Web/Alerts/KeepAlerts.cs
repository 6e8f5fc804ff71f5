using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Privacy;
using JobsPortal.Domain.Alerts;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Alerts;

/// <summary>Confirms, merges and ends 새 공고 알림. What ends is deleted: searches, what was found, and the mails with their copies.</summary>
public sealed class KeepAlerts(JobsDbContext db, ErasePersons erase, MailCopies mail, TimeProvider clock)
{
    /// <summary>
    /// The link was followed: the address and what waited is confirmed, and where the same address had a list of its own besides the account's, the two become one.
    /// False where nothing waited or the link was too old.
    /// </summary>
    public async Task<bool> ConfirmAsync(int recipientId, string origin)
    {
        var (confirmed, merged) = await db.WriteAsync(async () =>
        {
            var now = clock.UtcNow();
            var recipient = await db.AlertRecipients.SingleAsync(r => r.Id == recipientId);
            var waiting = await db.SavedSearches.Where(s => s.AlertRecipientId == recipientId && s.ConfirmedAt == null && s.SavedAt > now - AlertRecipient.ConfirmWithin).ToListAsync();
            var isAsked = recipient.ConfirmedAt is null && await db.OutboxMessages.AnyAsync(m => m.AlertRecipientId == recipientId && m.Channel == OutboxChannel.Email && m.CreatedAt > now - AlertRecipient.ConfirmWithin);
            if (waiting.Count == 0 && !isAsked) return (false, (int?)null);
            recipient.Confirm(origin, now);
            foreach (var search in waiting) search.Confirm(now);
            var other = recipient.AccountId is null ? null : await db.AlertRecipients.SingleOrDefaultAsync(r => r.AccountId == null && r.Email == recipient.Email && r.ConfirmedAt != null);
            if (other is not null) await MergeAsync(from: other.Id, into: recipient.Id);
            await db.SaveChangesAsync();
            return (true, other?.Id);
        });
        if (merged is { } gone) await EndAsync(gone);
        return confirmed;
    }

    /// <summary>Still wanted, for another year.</summary>
    public Task StillWantedAsync(int recipientId) => db.WriteAsync(async () =>
    {
        (await db.AlertRecipients.SingleAsync(r => r.Id == recipientId)).StillWanted(clock.UtcNow());
        await db.SaveChangesAsync();
    });

    /// <summary>Takes one search out; with the last one everything goes. False where it is not theirs.</summary>
    public async Task<bool> RemoveAsync(int recipientId, int searchId)
    {
        if (await db.WriteAsync(() => db.SavedSearches.Where(s => s.Id == searchId && s.AlertRecipientId == recipientId).ExecuteDeleteAsync()) == 0) return false;
        if (!await db.SavedSearches.AnyAsync(s => s.AlertRecipientId == recipientId)) await EndAsync(recipientId);
        return true;
    }

    /// <summary>Deletes recipients with everything about them.</summary>
    public async Task<int> EndAsync(params int[] recipientIds)
    {
        if (recipientIds.Length == 0) return 0;
        await mail.RemoveAsync(await db.OutboxMessages.Where(m => recipientIds.Contains(m.AlertRecipientId!.Value)).Select(m => m.MessageId).ToListAsync());
        return await db.WriteAsync(() => erase.AlertsAsync(recipientIds));
    }

    // What was told to the address counts as told to the account: never the same opening twice.
    private async Task MergeAsync(int from, int into)
    {
        var kept = await db.SavedSearches.Where(s => s.AlertRecipientId == into).ToListAsync();
        foreach (var search in await db.SavedSearches.Where(s => s.AlertRecipientId == from).ToListAsync())
        {
            var isTaken = search.ConfirmedAt is not null && SavedSearch.ReasonsNotToKeep(search.Conditions, [.. kept.Select(k => k.Conditions)]).Count == 0;
            if (!isTaken)
            {
                db.Remove(search);
                continue;
            }

            search.MoveTo(into);
            kept.Add(search);
        }

        var known = await db.AlertMatches.Where(m => m.AlertRecipientId == into).ToDictionaryAsync(m => m.OpeningId);
        foreach (var match in await db.AlertMatches.Where(m => m.AlertRecipientId == from).ToListAsync())
        {
            if (!known.TryGetValue(match.OpeningId, out var own)) match.MoveTo(into);
            else if (match.ToldAt is { } told) own.Told(told);
        }
    }
}
