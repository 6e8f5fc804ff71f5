using JobsPortal.Data;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Search;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Alerts;

/// <summary>What came of saving a search of a signed-in resident.</summary>
/// <param name="Blocker">Why it was not saved.</param>
/// <param name="IsAsked">Whether a mail asks if the address is theirs.</param>
public sealed record SavedAnswer(AlertBlocker? Blocker, bool IsAsked);

/// <summary>검색 저장: for an account, or for an address that a link confirms. Of an address alone the caller learns nothing.</summary>
public sealed class SaveSearch(JobsDbContext db, SearchEngine engine, CurrentKnowledge knowledge, DistrictProfile district, AlertMail mail, TimeProvider clock)
{
    /// <summary>The conditions with their words as they are understood now; null where not one of them can be looked for.</summary>
    public async Task<SearchConditions?> UnderstandAsync(SearchConditions typed)
    {
        if (typed.Words.Length == 0) return typed with { IsExact = false };
        var query = typed.IsExact ? SearchQuery.Exactly(typed.Words) : SearchQuery.Read(typed.Words, knowledge.Of(district), await engine.VocabularyAsync(db));
        if (query.IsRefused) return null;
        return typed.IsExact ? typed : typed with { Words = Cut(AlertWords.Fix(query, await engine.UnderstandAsync(db, query))) };
    }

    /// <summary>For a signed-in resident. Mail goes out once its address is proven; until then everything stands on the resident's own page.</summary>
    public async Task<SavedAnswer> ForAccountAsync(int accountId, SearchConditions conditions, AlertFrequency frequency, string origin)
    {
        await mail.LoadAsync();
        return await db.WriteAsync(async () =>
        {
            var now = clock.UtcNow();
            var recipient = await db.AlertRecipients.SingleOrDefaultAsync(r => r.AccountId == accountId);
            var kept = recipient is null ? [] : await KeptAsync(recipient.Id);
            if (SavedSearch.ReasonsNotToKeep(conditions, kept) is [var blocker, ..]) return new SavedAnswer(blocker, IsAsked: false);
            if (recipient is null) db.Add(recipient = AlertRecipient.OfAccount(accountId, frequency, origin, now));
            else recipient.Change(frequency);
            recipient.UseMail((await db.Accounts.Where(a => a.Id == accountId).Select(a => a.Email).SingleAsync())?.ToLowerInvariant());
            await db.SaveChangesAsync();
            db.Add(new SavedSearch(recipient.Id, conditions, isProven: true, now));
            var asks = recipient is { Email: not null, ConfirmedAt: null };
            if (asks) db.Add(mail.Question(recipient, isFull: false, now));
            await db.SaveChangesAsync();
            return new SavedAnswer(null, asks);
        });
    }

    /// <summary>Sends the question about the account's address once more.</summary>
    public async Task AskAgainAsync(int accountId)
    {
        await mail.LoadAsync();
        await db.WriteAsync(async () =>
        {
            if (await db.AlertRecipients.SingleOrDefaultAsync(r => r.AccountId == accountId) is not { } recipient) return;
            recipient.UseMail((await db.Accounts.Where(a => a.Id == accountId).Select(a => a.Email).SingleAsync())?.ToLowerInvariant());
            if (recipient is { Email: not null, ConfirmedAt: null }) db.Add(mail.Question(recipient, isFull: false, clock.UtcNow()));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>For an address. Whatever is known of it, one mail goes there and nowhere else is it told.</summary>
    public async Task ForMailAsync(string email, SearchConditions conditions, AlertFrequency frequency, string origin)
    {
        await mail.LoadAsync();
        await db.WriteAsync(async () =>
        {
            var now = clock.UtcNow();
            // An address that an account has proven hears of everything through that account.
            var recipient = await db.AlertRecipients.Where(r => r.Email == email && (r.AccountId == null || r.ConfirmedAt != null)).OrderBy(r => r.AccountId == null).ThenBy(r => r.Id).FirstOrDefaultAsync();
            if (recipient is null)
            {
                db.Add(recipient = AlertRecipient.OfMail(email, frequency, origin, now));
                await db.SaveChangesAsync();
            }

            var reasons = SavedSearch.ReasonsNotToKeep(conditions, await KeptAsync(recipient.Id));
            if (reasons.Count == 0) db.Add(new SavedSearch(recipient.Id, conditions, isProven: false, now));
            db.Add(mail.Question(recipient, reasons.Contains(AlertBlocker.TooMany), now));
            await db.SaveChangesAsync();
        });
    }

    private async Task<List<SearchConditions>> KeptAsync(int recipientId) =>
        [.. (await db.SavedSearches.AsNoTracking().Where(s => s.AlertRecipientId == recipientId).OrderBy(s => s.Id).ToListAsync()).Select(s => s.Conditions)];

    private static string Cut(string words) => words.Length <= SavedSearch.WordsMaxLength ? words : words[..SavedSearch.WordsMaxLength];
}
