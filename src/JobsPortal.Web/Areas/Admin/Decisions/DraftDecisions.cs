using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>What an officer decides on one application; no outcome takes it out of the 선발(안).</summary>
public sealed record DecisionEntry(string Number, ApplicationStatus? Outcome, int? Rank, DecisionReason? Reason, string? Note)
{
    /// <summary>Whether the place, or the rank, is of the second choice of unit.</summary>
    public bool SecondChoice { get; init; }
}

/// <summary>What an officer typed on one page.</summary>
/// <param name="Version">The version it was typed on.</param>
/// <param name="Entries">The rows that are right.</param>
/// <param name="ReplyDueAt">By when selected people must answer, UTC.</param>
/// <param name="KeepsReplyDue">The day that was typed is none: the saved one stays.</param>
/// <param name="WaitlistUntil">Last day on which a rank on the waiting list holds.</param>
/// <param name="KeepsWaitlist">The day that was typed is none: the saved one stays.</param>
public sealed record DecisionChanges(
    Guid Version, IReadOnlyList<DecisionEntry> Entries, DateTime? ReplyDueAt, bool KeepsReplyDue, DateOnly? WaitlistUntil, bool KeepsWaitlist);

/// <summary>What came of writing into a 선발(안).</summary>
/// <param name="Fault">Why nothing was written; null when it was.</param>
/// <param name="Moved">Applications that could not be written, because they have moved on.</param>
public sealed record Drafted(DraftFault? Fault, IReadOnlyCollection<string> Moved);

/// <summary>Why nothing was written.</summary>
public enum DraftFault
{
    /// <summary>Not this person's.</summary>
    NotFound,

    /// <summary>Somebody else has saved it after the page was opened.</summary>
    Stale,

    /// <summary>It is with the approver, or released.</summary>
    NotADraft,

    /// <summary>The opening was cancelled: nobody is decided on any more.</summary>
    OpeningWithdrawn,
}

/// <summary>What the officer reads of a fault on the page of the 선발(안).</summary>
public static class DraftFaults
{
    /// <summary>The sentence.</summary>
    public static string Sentence(DraftFault fault) => fault switch
    {
        DraftFault.Stale => DecisionTexts.StaleDraft,
        DraftFault.OpeningWithdrawn => RuleTexts.Of(DecisionBlocker.OpeningWithdrawn),
        _ => RuleTexts.Of(DecisionBlocker.WrongState),
    };
}

/// <summary>Makes the one unreleased 선발(안) of an opening and writes decisions into it. Whatever is put in is in review from then on.</summary>
public sealed class DraftDecisions(JobsDbContext db, TimeProvider clock)
{
    /// <summary>The key of the unreleased 선발(안), made when there is none; two people at once get the same.</summary>
    public async Task<int> OpenAsync(int openingId, int by)
    {
        try
        {
            return await db.WriteAsync(async () => (await FindOrMakeAsync(openingId, by)).Id);
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return await UnreleasedOf(openingId).Select(b => b.Id).SingleAsync();
        }
    }

    /// <summary>Puts one application of an opening that the person decides on into its 선발(안).</summary>
    public async Task<Drafted> PutAsync(int openingId, DecisionEntry entry, int by)
    {
        var id = await OpenAsync(openingId, by);
        return await WriteAsync(async () => await WriteAsync(await UnreleasedOf(openingId).Include(b => b.Items).SingleAsync(b => b.Id == id), [entry], by));
    }

    /// <summary>임시저장 of a page, if nobody else has saved since the version it was typed on.</summary>
    public Task<Drafted> SaveAsync(int id, StaffAccess access, DecisionChanges changes, int by) => WriteAsync(async () =>
    {
        if (await db.DecisionBatchesVisibleTo(access).Include(b => b.Items).SingleOrDefaultAsync(b => b.Id == id) is not { } batch)
        {
            return new Drafted(DraftFault.NotFound, []);
        }
        if (batch.Status != DecisionBatchStatus.Draft)
        {
            return new Drafted(DraftFault.NotADraft, []);
        }
        if (batch.Version != changes.Version)
        {
            return new Drafted(DraftFault.Stale, []);
        }
        if (!changes.KeepsReplyDue)
        {
            batch.AnswerBy(changes.ReplyDueAt);
        }
        if (!changes.KeepsWaitlist)
        {
            batch.KeepWaitlistUntil(changes.WaitlistUntil);
        }
        return await WriteAsync(batch, changes.Entries, by);
    });

    private async Task<Drafted> WriteAsync(Func<Task<Drafted>> work)
    {
        try
        {
            return await db.WriteAsync(() =>
            {
                db.ChangeTracker.Clear();
                return work();
            });
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Drafted(DraftFault.Stale, []);
        }
    }

    private async Task<Drafted> WriteAsync(DecisionBatch batch, IReadOnlyList<DecisionEntry> entries, int by)
    {
        if (batch.Status != DecisionBatchStatus.Draft)
        {
            return new Drafted(DraftFault.NotADraft, []);
        }
        if (!(await db.Openings.AsNoTracking().SingleAsync(o => o.Id == batch.OpeningId)).StillSelects)
        {
            return new Drafted(DraftFault.OpeningWithdrawn, []);
        }
        var numbers = entries.Select(e => e.Number).ToArray();
        var applications = await db.Applications.Where(a => a.OpeningId == batch.OpeningId && numbers.Contains(a.Number)).ToDictionaryAsync(a => a.Number);
        List<string> moved = [];
        foreach (var entry in entries.Where(e => applications.ContainsKey(e.Number)))
        {
            if (!Apply(batch, applications[entry.Number], entry, by))
            {
                moved.Add(entry.Number);
            }
        }
        db.Touch(batch);
        await db.SaveChangesAsync();
        return new Drafted(Fault: null, moved);
    }

    private bool Apply(DecisionBatch batch, Application application, DecisionEntry entry, int by)
    {
        var now = clock.UtcNow();
        var before = batch.Items.FirstOrDefault(i => i.ApplicationId == application.Id);
        if (entry.Outcome is not { } outcome)
        {
            if (before is not null) batch.Remove(application.Id);
            return true;
        }
        if (!CanBecome(application, outcome))
        {
            return false;
        }
        if (application.Status == ApplicationStatus.Submitted)
        {
            application.StartReview(Actor.Staff(by), now);
        }
        var rank = outcome == ApplicationStatus.Waitlisted ? entry.Rank : null;
        var reason = outcome is ApplicationStatus.NotSelected or ApplicationStatus.Ineligible ? entry.Reason : null;
        var second = entry.SecondChoice && application.SecondUnitId is not null && outcome is (ApplicationStatus.Selected or ApplicationStatus.Waitlisted);
        if (before is null || (before.Outcome, before.Rank, before.Reason, before.Note, before.TakesSecondChoice) != (outcome, rank, reason, entry.Note, second))
        {
            batch.Put(new DecisionItem { ApplicationId = application.Id, Outcome = outcome, Rank = rank, Reason = reason, Note = entry.Note, TakesSecondChoice = second }, by);
        }
        return true;
    }

    /// <summary>Whether a 선발(안) can bring an application there; a submitted one passes through the review.</summary>
    public static bool CanBecome(Application application, ApplicationStatus outcome) =>
        CanBecome(application.Lifecycle == ApplicationLifecycle.DecidedByPeople, application.Status, outcome);

    /// <inheritdoc cref="CanBecome(Application, ApplicationStatus)"/>
    public static bool CanBecome(bool isDecidedByPeople, ApplicationStatus status, ApplicationStatus outcome) =>
        isDecidedByPeople && DecisionItem.Outcomes.Contains(outcome) && ApplicationLifecycle.IsUndecided(status)
        && ApplicationLifecycle.DecidedByPeople.Allows(status == ApplicationStatus.Submitted ? ApplicationStatus.InReview : status, outcome);

    private IQueryable<DecisionBatch> UnreleasedOf(int openingId) => db.DecisionBatches.Where(b => b.OpeningId == openingId && b.ReleasedAt == null);

    private async Task<DecisionBatch> FindOrMakeAsync(int openingId, int by)
    {
        if (await UnreleasedOf(openingId).SingleOrDefaultAsync() is { } known)
        {
            return known;
        }
        var made = new DecisionBatch(openingId, by, clock.UtcNow());
        db.DecisionBatches.Add(made);
        await db.SaveChangesAsync();
        return made;
    }
}
