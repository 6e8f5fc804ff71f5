using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Interviews.Invite;

/// <summary>Shortlists and invites many at once: everybody's state, invitation and notice in one transaction, or nothing of it.</summary>
public sealed class InviteToInterview(JobsDbContext db, CaseNotices notices, AccessLog log, TimeProvider clock)
{
    /// <summary>What the chosen will be told.</summary>
    public async Task<NoticePreview> PreviewAsync(int openingId, IReadOnlyCollection<string> numbers, string sentence)
    {
        await notices.LoadAsync();
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == openingId);
        return notices.Preview(await Chosen(openingId, numbers).AsNoTracking().ToListAsync(), opening, sentence, mailOnly: false);
    }

    /// <summary>Invites; returns why it was refused, or null.</summary>
    /// <param name="openingId">The opening, which the person decides on.</param>
    /// <param name="numbers">접수번호 of the chosen.</param>
    /// <param name="replyDueAt">By when to choose a time, UTC.</param>
    /// <param name="shown">What each one is told, and the mark of what was shown.</param>
    /// <param name="by">Who invites.</param>
    public async Task<InterviewBlocker?> RunAsync(int openingId, IReadOnlyCollection<string> numbers, DateTime replyDueAt, (string Sentence, string? Seen) shown, int by)
    {
        await notices.LoadAsync();
        try
        {
            await db.WriteAsync(() => InviteAsync(openingId, [.. numbers.Distinct()], replyDueAt, shown, by));
            return null;
        }
        catch (RuleBroken refused) when (refused.Reason is InterviewBlocker blocker)
        {
            return blocker;
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || fault.IsDuplicate())
        {
            return InterviewBlocker.WrongState;
        }
    }

    private async Task InviteAsync(int openingId, string[] numbers, DateTime replyDueAt, (string Sentence, string? Seen) shown, int by)
    {
        db.ChangeTracker.Clear();
        var now = clock.UtcNow();
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == openingId);
        if (Interview.ReasonsNotToInviteFor(opening) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }
        var applications = await Chosen(openingId, numbers).ToListAsync();
        if (applications.Count < numbers.Length)
        {
            throw new RuleBroken(InterviewBlocker.WrongState);
        }
        if (!notices.Preview(applications, opening, shown.Sentence, mailOnly: false).IsSeen(shown.Seen))
        {
            throw new RuleBroken(InterviewBlocker.NoticeChanged);
        }
        var invited = await db.InterviewsOf([.. applications.Select(a => a.Id)]).Select(i => i.ApplicationId).ToHashSetAsync();
        foreach (var application in applications)
        {
            db.Add(Interview.Invite(application, invited.Contains(application.Id), replyDueAt, by, now));
            if (notices.Of(application, opening, OutboxMessage.InterviewInvitation, shown.Sentence, mailOnly: false, now) is { } notice)
            {
                db.OutboxMessages.Add(notice);
            }
        }
        log.Add(AccessAction.Decide, subject: null, applications.Count);
        await db.SaveChangesAsync();
    }

    private IQueryable<Application> Chosen(int openingId, IReadOnlyCollection<string> numbers) =>
        db.Applications.Where(a => a.OpeningId == openingId && numbers.Contains(a.Number)).OrderBy(a => a.Id);
}
