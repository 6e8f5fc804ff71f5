using JobsPortal.Data;
using JobsPortal.Data.Alerts;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Alerts;

/// <summary>Writes the digests and the yearly questions. What was told is written together with the message: neither a kill nor a repetition tells twice.</summary>
public sealed class TellAlerts(JobsDbContext db, AlertMail mail, KeepAlerts keep, CurrentKnowledge knowledge, DistrictProfile district)
{
    /// <summary>Most recipients of one write.</summary>
    public const int Portion = 50;

    /// <summary>Writes some of the digests that are due and tells for how many recipients.</summary>
    public async Task<int> DigestsAsync(DateTime now)
    {
        await mail.LoadAsync();
        return await db.WriteAsync(async () =>
        {
            var due = await db.DigestsDue(AlertSchedule.LatestDue(AlertFrequency.Daily, now), AlertSchedule.LatestDue(AlertFrequency.Weekly, now)).Take(Portion).ToListAsync();
            int[] ids = [.. due.Select(d => d.Recipient.Id)];
            var searches = (await db.SavedSearches.Confirmed().Where(s => ids.Contains(s.AlertRecipientId)).ToListAsync()).ToLookup(s => s.AlertRecipientId);
            var waiting = (await db.AlertMatches.UntoldTo(ids).ToListAsync()).ToLookup(m => m.AlertRecipientId);
            int[] openingIds = [.. waiting.SelectMany(w => w).Select(m => m.OpeningId).Distinct()];
            var openings = await db.Openings.WithUnits(openingIds).ToDictionaryAsync(o => o.Id, o => new Found(o, SearchDocument.Of(o)));
            var rows = await db.RowsAmong(openingIds).ToDictionaryAsync(r => r.Id);
            foreach (var one in due) Tell(one, [.. searches[one.Recipient.Id]], [.. waiting[one.Recipient.Id]], openings, rows, now);
            await db.SaveChangesAsync();
            return due.Count;
        });
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

    private void Tell(
        DueRecipient due, IReadOnlyList<SavedSearch> searches, IReadOnlyList<AlertMatch> waiting, Dictionary<int, Found> openings, Dictionary<int, OpeningRow> rows, DateTime now)
    {
        var dueAt = AlertSchedule.LatestDue(due.Recipient.Frequency, now);
        var index = AlertIndex.Of(searches.Select(s => new AlertSearch(due.Recipient.Id, s.Conditions, s.SinceAt) { Place = s.Id }), knowledge.Of(district));
        List<DigestLine> lines = [];
        var told = 0L;
        foreach (var match in waiting.Where(m => m.FoundAt <= dueAt))
        {
            // Withdrawn, closed, or no longer what is wanted: there is nothing to tell.
            var (opening, document) = openings[match.OpeningId];
            var isOver = opening.Status != OpeningStatus.Approved || opening.PhaseAt(now) == OpeningPhase.Closed;
            IReadOnlyList<SearchConditions> found = isOver ? [] : [.. index.Matching(opening, document).OrderBy(s => s.Place).Select(s => s.Conditions)];
            if (found.Count == 0)
            {
                db.Remove(match);
                continue;
            }

            match.Told(now);
            told = Math.Max(told, match.Id);
            lines.Add(new(rows[match.OpeningId], found));
        }

        if (lines.Count > 0) db.Add(mail.Digest(due, lines, told, now));
    }

    /// <summary>An opening with what search sees of it, made once for everybody.</summary>
    private sealed record Found(Opening Opening, SearchDocument Document);
}
