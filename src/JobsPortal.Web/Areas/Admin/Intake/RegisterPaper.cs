using System.Security.Cryptography;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Intake;

/// <summary>A paper application as keyed in, its answers checked.</summary>
public sealed record PaperApplication(
    string Number, Channel Channel, DateTime ReceivedAt, IReadOnlyDictionary<string, string> Answers,
    IReadOnlyDictionary<ConsentKind, bool> Consents, TypedBy? Proxy, ProxyCheck Seen);

/// <summary>Takes a paper application in: draft, intake, submission, place and notice in one transaction.</summary>
public sealed class RegisterPaper(JobsDbContext db, Reception reception, AccessLog log, TimeProvider clock)
{
    /// <summary>A number for a new form.</summary>
    public static string Draw() => ReceiptNumber.New(RandomNumberGenerator.GetInt32);

    /// <summary>Registers it; null when it is received, now or by an earlier press of the same form.</summary>
    public async Task<ApplyBlocker?> RunAsync(Opening opening, PaperApplication paper, StaffAccess access, int by)
    {
        await reception.WarmUpAsync();
        try
        {
            return await db.WriteAsync(() => ReceiveAsync(opening.Id, paper, access, by));
        }
        catch (RuleBroken refused) when (refused.Reason is ApplyBlocker blocker)
        {
            return await IsReceivedAsync(paper.Number, opening.Id, by) ? null : blocker;
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return await IsReceivedAsync(paper.Number, opening.Id, by) ? null : ApplyBlocker.AlreadyApplied;
        }
    }

    /// <summary>접수번호 of the live application of the same person, where the clerk may read it.</summary>
    public async Task<string?> KnownAsync(Opening opening, IReadOnlyDictionary<string, string> answers, StaffAccess access)
    {
        var person = await reception.PersonKeyAsync(answers);
        return await db.ApplicationsVisibleTo(access).LiveOfPerson(opening.Id, person, accountId: null).Select(a => a.Number).FirstOrDefaultAsync();
    }

    private async Task<ApplyBlocker?> ReceiveAsync(int openingId, PaperApplication paper, StaffAccess access, int by)
    {
        db.ChangeTracker.Clear();
        if (await IsReceivedAsync(paper.Number, openingId, by))
        {
            return null;
        }
        if (!await db.HoldPublishedAsync(openingId))
        {
            return ApplyBlocker.OpeningNotPublished;
        }
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Id == openingId);
        var now = clock.UtcNow();
        var application = Application.Start(opening, paper.Number, paper.Channel, accountId: null, paper.Consents, now);
        application.NoteIntake(by, access.CounterDong);
        if (paper.Proxy is { } proxy)
        {
            application.NoteProxy(proxy, paper.Seen, by, now);
            log.Add(AccessAction.CheckProxy, paper.Number);
        }
        application.SaveDraft(paper.Answers, step: null, now);
        db.Applications.Add(application);
        log.Add(AccessAction.Register, paper.Number);
        await db.SaveChangesAsync();
        await reception.ReceiveAsync(application, opening, paper.ReceivedAt, Actor.Staff(by), now);
        return null;
    }

    private Task<bool> IsReceivedAsync(string number, int openingId, int by) =>
        db.Applications.AnyAsync(a => a.Number == number && a.OpeningId == openingId && a.EnteredBy == by && a.Status != ApplicationStatus.Draft);
}
