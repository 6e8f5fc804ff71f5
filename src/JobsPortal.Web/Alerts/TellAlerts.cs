using JobsPortal.Data;
using JobsPortal.Data.Alerts;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Alerts;

/// <summary>Writes the digests and the yearly questions. What was told is written together with the message: neither a kill nor a repetition tells twice.</summary>
public sealed class TellAlerts(JobsDbContext db, AlertMail mail, KeepAlerts keep, ToldOpenings told, CurrentKnowledge knowledge, DistrictProfile district)
{
    /// <summary>Most recipients of one write.</summary>
    public const int Portion = 50;

    /// <summary>Writes the digests that are due and tells for how many recipients.</summary>
    public async Task<int> DigestsAsync(DateTime now, CancellationToken stopping = default)
    {
        await mail.LoadAsync();
        var due = await db.DigestsDue(AlertSchedule.LatestDue(AlertFrequency.Daily, now), AlertSchedule.LatestDue(AlertFrequency.Weekly, now)).ToListAsync(CancellationToken.None);
        foreach (var some in due.Chunk(Portion))
        {
            stopping.ThrowIfCancellationRequested();
            await db.WriteAsync(() => TellAsync(some, now), stopping);
            db.ChangeTracker.Clear();
        }

        return due.Count;
    }

    /// <summary>Asks some of those who have had alerts for a year, and tells how many.</summary>
    public async Task<int> QuestionsAsync(DateTime now)
    {
        await mail.LoadAsync();
        return await db.WriteAsync(async () =>
        {
            var due = await db.ToBeAsked(now - AlertRecipient.AskAfter).Take(Portion).ToListAsync();
            foreach (var one in due)
            {
                db.Add(mail.StillWanted(one, now));
                one.Recipient.Asked(now);
            }

            await db.SaveChangesAsync();
            return due.Count;
        });
    }

    /// <summary>Deletes what nobody confirmed or answered in time, and tells how many went.</summary>
    public async Task<int> EndingsAsync(DateTime now)
    {
        var searches = await db.SavedSearches.Unconfirmed(now - AlertRecipient.ConfirmWithin).Select(s => s.Id).Take(Portion).ToArrayAsync();
        if (searches.Length > 0) await db.WriteAsync(() => db.SavedSearches.Where(s => searches.Contains(s.Id)).ExecuteDeleteAsync());
        var over = await db.AlertRecipients.Unanswered(now - AlertRecipient.AnswerWithin).Select(r => r.Id).Take(Portion).ToArrayAsync();
        var empty = await db.WithoutSearches().Select(r => r.Id).Take(Portion).ToArrayAsync();
        return searches.Length + await keep.EndAsync([.. over.Union(empty)]);
    }

    // Everything is read again inside the write: whoever ended or changed something meanwhile is told what is wanted now.
    private async Task TellAsync(int[] recipientIds, DateTime now)
    {
        var due = await db.Among(recipientIds).ToListAsync();
        var dueAt = due.ToDictionary(d => d.Recipient.Id, d => AlertSchedule.LatestDue(d.Recipient.Frequency, now));
        var waiting = (await db.AlertMatches.UntoldTo(recipientIds).ToListAsync()).Where(m => dueAt.TryGetValue(m.AlertRecipientId, out var until) && m.FoundAt <= until).ToList();
        var openings = await told.OfAsync([.. waiting.Select(m => m.OpeningId).Distinct()], now);
        var wanted = Wanted(await db.SavedSearches.Confirmed().Where(s => recipientIds.Contains(s.AlertRecipientId)).ToListAsync(), openings.Values);

        // Withdrawn, closed, or no longer what is wanted: there is nothing to tell.
        var isTold = waiting.ToLookup(m => wanted.ContainsKey((m.AlertRecipientId, m.OpeningId)));
        var matches = isTold[true].ToLookup(m => m.AlertRecipientId);
        foreach (var one in due.Where(d => matches.Contains(d.Recipient.Id)))
        {
            var lines = matches[one.Recipient.Id].Select(m => new DigestLine(openings[m.OpeningId].Line, wanted[(m.AlertRecipientId, m.OpeningId)])).ToList();
            db.Add(mail.Digest(one, lines, matches[one.Recipient.Id].Max(m => m.Id), now));
        }

        await db.SaveChangesAsync();
        await db.AlertMatches.Among([.. isTold[true].Select(m => m.Id)]).ExecuteUpdateAsync(s => s.SetProperty(m => m.ToldAt, now));
        await db.AlertMatches.Among([.. isTold[false].Select(m => m.Id)]).ExecuteDeleteAsync();
    }

    /// <summary>Which searches of whom an opening meets, in the order in which they were saved.</summary>
    private Dictionary<(int RecipientId, int OpeningId), IReadOnlyList<SearchConditions>> Wanted(IEnumerable<SavedSearch> searches, IEnumerable<ToldOpening> openings)
    {
        var index = AlertIndex.Of(searches.Select(s => new AlertSearch(s.AlertRecipientId, s.Conditions, s.SinceAt) { Place = s.Id }), knowledge.Of(district));
        var met = from opening in openings
                  where !opening.IsOver
                  from search in index.Matching(opening.Opening, opening.Document)
                  group search by (search.RecipientId, opening.Opening.Id);
        return met.ToDictionary(g => g.Key, g => (IReadOnlyList<SearchConditions>)[.. g.OrderBy(s => s.Place).Select(s => s.Conditions)]);
    }
}
