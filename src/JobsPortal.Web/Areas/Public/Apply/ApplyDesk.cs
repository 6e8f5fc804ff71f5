using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>What every step of applying needs: the opening, the visitor's own draft, the clock.</summary>
public sealed class ApplyDesk(JobsDbContext db, ApplicationProofs proofs, DistrictProfile district, TimeProvider clock, IHttpContextAccessor http)
{
    /// <summary>The applicant's account; staff apply without theirs.</summary>
    public int? AccountId => http.HttpContext!.User is { } person && !person.IsStaff() ? person.AccountId() : null;

    /// <summary>Now, UTC.</summary>
    public DateTime Now => clock.UtcNow();

    /// <summary>The applications of whoever is here.</summary>
    public IQueryable<Application> Reachable => db.Applications.ReachableBy(AccountId, proofs.Numbers);

    /// <summary>A published or withdrawn opening with its units; null when there is none to be seen.</summary>
    public async Task<Opening?> OpeningAsync(int id)
    {
        var now = Now;
        return await db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order)).SingleOrDefaultAsync(
            o => o.Id == id && (o.Status == OpeningStatus.Approved || o.Status == OpeningStatus.Withdrawn) && o.ApprovedAt <= now);
    }

    /// <summary>The visitor's draft for the opening: the one proven last, otherwise the account's latest.</summary>
    public async Task<Application?> DraftAsync(int openingId)
    {
        var drafts = await Reachable.Where(a => a.OpeningId == openingId && a.Status == ApplicationStatus.Draft)
            .Include(a => a.Answers).OrderByDescending(a => a.ChangedAt).ThenByDescending(a => a.Id).Take(20).ToListAsync();
        return drafts.OrderBy(d => Array.IndexOf(proofs.Numbers, d.Number) is >= 0 and var place ? place : int.MaxValue).FirstOrDefault();
    }

    /// <summary>The visitor's latest application to the opening that was received.</summary>
    public Task<string?> ReceivedNumberAsync(int openingId) =>
        Reachable.Where(a => a.OpeningId == openingId && a.Status != ApplicationStatus.Draft)
            .OrderByDescending(a => a.ReceivedAt).ThenByDescending(a => a.Id).Select(a => a.Number).FirstOrDefaultAsync();

    /// <summary>The visitor's live application to the opening, if there is one.</summary>
    public Task<string?> LiveNumberAsync(int openingId) =>
        Reachable.Where(a => a.OpeningId == openingId && a.IsLive).OrderByDescending(a => a.Id).Select(a => a.Number).FirstOrDefaultAsync();

    /// <summary>What the opening asks.</summary>
    public Questionnaire Ask(Opening opening) => new(opening, district);

    /// <summary>Saves what was typed on one page of the form beside what is there already.</summary>
    public async Task SaveAsync(Application draft, IReadOnlyDictionary<string, string> typed, IEnumerable<FormField> fields, string step)
    {
        var answers = draft.CurrentAnswers.ToDictionary();
        foreach (var field in fields)
        {
            answers[field.Key] = typed.GetValueOrDefault(field.Key, "");
        }
        draft.SaveDraft(answers, step, Now);
        await SaveAsync(draft);
    }

    /// <summary>Saves the draft and keeps it within reach of this browser.</summary>
    public async Task SaveAsync(Application draft)
    {
        await db.SaveChangesAsync();
        proofs.Remember(draft.Number);
    }
}
