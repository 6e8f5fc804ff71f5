using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>What every step of applying needs: the opening, the visitor's own draft, the clock.</summary>
public sealed class ApplyDesk(JobsDbContext db, ApplicationProofs proofs, DistrictProfile district, TimeProvider clock, IHttpContextAccessor http)
{
    private const int Attempts = 3;

    /// <summary>The applicant's account; staff apply without theirs.</summary>
    public int? AccountId => http.HttpContext!.User is { } person && !person.IsStaff() ? person.AccountId() : null;

    /// <summary>Now, UTC.</summary>
    public DateTime Now => clock.UtcNow();

    /// <summary>The applications of whoever is here.</summary>
    public IQueryable<Application> Reachable => db.Applications.ReachableBy(AccountId, proofs.Numbers);

    /// <summary>A published or withdrawn opening with its units; null when there is none to be seen.</summary>
    public async Task<Opening?> OpeningAsync(int id)
    {
        var opening = await OpeningQueries.WithUnits.Run(db, id).SingleOrDefaultAsync();
        return opening is { Status: OpeningStatus.Approved or OpeningStatus.Withdrawn } && opening.ApprovedAt <= Now ? opening : null;
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

    /// <summary>How full the units of first comers are; empty where people decide.</summary>
    public async Task<IReadOnlyList<UnitQueue>> QueuesAsync(Opening opening) =>
        QueueTexts.IsFirstCome(opening.Kind) ? await db.QueuesOf(opening.Id).ToListAsync() : [];

    /// <summary>What the opening asks.</summary>
    public Questionnaire Ask(Opening opening) => new(opening, district);

    /// <summary>Saves what was typed on one page of the form beside what is there already.</summary>
    public async Task SaveAsync(Application draft, IReadOnlyDictionary<string, string> typed, IEnumerable<FormField> fields, string step)
    {
        var filled = fields.ToDictionary(field => field.Key, field => typed.GetValueOrDefault(field.Key, ""));
        await SaveAsync(draft, fresh =>
        {
            var answers = fresh.CurrentAnswers.ToDictionary();
            foreach (var (key, value) in filled) answers[key] = value;
            fresh.SaveDraft(answers, step, Now);
        });
    }

    /// <summary>
    /// Changes the draft as it lies in the database, and keeps it within reach of this browser. Two presses at once both count; a draft that
    /// was submitted meanwhile stays as it is.
    /// </summary>
    public async Task SaveAsync(Application draft, Action<Application> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.WriteAsync(() => ChangeAsync(draft.Id, change));
                break;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Another press was faster: change what it left.
            }
        }

        Keep(draft);
    }

    /// <summary>Keeps an application without an account within reach of this browser; an account reaches its own, and ends with the session.</summary>
    public void Keep(Application application) => Keep(application.Number, application.AccountId);

    /// <inheritdoc cref="Keep(Application)"/>
    public void Keep(string number, int? accountId)
    {
        if (accountId is null) proofs.Remember(number);
    }

    private async Task ChangeAsync(int id, Action<Application> change)
    {
        db.ChangeTracker.Clear();
        if (await db.Applications.AsSplitQuery().Include(a => a.Answers).Include(a => a.ConsentRecords)
            .SingleOrDefaultAsync(a => a.Id == id && a.Status == ApplicationStatus.Draft) is not { } fresh)
        {
            return;
        }

        change(fresh);
        await db.SaveChangesAsync();
    }
}
