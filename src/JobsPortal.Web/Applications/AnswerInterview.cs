using JobsPortal.Data;
using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Applications;

/// <summary>What an applicant answers to an invitation, alone or through staff: the place of the time, the history and the notice in one transaction.</summary>
public sealed class AnswerInterview(JobsDbContext db, CaseNotices notices, IStringLocalizer<Texts> texts)
{
    /// <summary>Chooses a time; a second press finds it chosen. Returns why it was refused, or null.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="slotId">The time.</param>
    /// <param name="by">Who chooses.</param>
    /// <param name="way">How the applicant said it, where staff wrote it down.</param>
    /// <param name="now">Now, UTC.</param>
    public Task<InterviewBlocker?> BookAsync(int applicationId, int slotId, Actor by, CaseWay? way, DateTime now) => RunAsync(applicationId, slotId, async (application, interview) =>
    {
        if (interview.SlotId == slotId)
        {
            return null;
        }
        if (await db.InterviewSlots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == slotId && s.OpeningId == application.OpeningId) is not { } slot)
        {
            throw new RuleBroken(InterviewBlocker.SlotMissing);
        }
        var earlier = interview.SlotId;
        interview.Book(application, slot, by, now, way);
        if (!await db.TakeInterviewPlaceAsync(slotId))
        {
            throw new RuleBroken(InterviewBlocker.SlotFull);
        }
        if (earlier is { } before)
        {
            await db.GiveBackInterviewPlaceAsync(before);
        }
        return Language.InKorean(() => InterviewTexts.Booked(texts, slot));
    }, now);

    /// <summary>참석할 수 없습니다. Returns why it was refused, or null.</summary>
    public Task<InterviewBlocker?> RefuseAsync(int applicationId, Actor by, CaseWay? way, DateTime now) =>
        AnswerAsync(applicationId, InterviewStatus.Refused, (application, interview) => interview.Refuse(application, by, now, way), now);

    /// <summary>맞는 시간이 없습니다. Returns why it was refused, or null.</summary>
    public Task<InterviewBlocker?> AskForOtherTimesAsync(int applicationId, Actor by, CaseWay? way, DateTime now) =>
        AnswerAsync(applicationId, InterviewStatus.NoTimeFits, (application, interview) => interview.AskForOtherTimes(application, by, now, way), now);

    private Task<InterviewBlocker?> AnswerAsync(int applicationId, InterviewStatus to, Action<Application, Interview> step, DateTime now) => RunAsync(applicationId, slotId: null, async (application, interview) =>
    {
        if (interview.Status == to)
        {
            return null;
        }
        var earlier = interview.SlotId;
        step(application, interview);
        if (earlier is { } before)
        {
            await db.GiveBackInterviewPlaceAsync(before);
        }
        return Language.InKorean(() => InterviewTexts.Answered(texts, to));
    }, now);

    private async Task<InterviewBlocker?> RunAsync(int applicationId, int? slotId, Func<Application, Interview, Task<string?>> step, DateTime now)
    {
        await notices.LoadAsync();
        try
        {
            await db.WriteAsync(() => MoveAsync(applicationId, step, now));
            return null;
        }
        catch (RuleBroken refused) when (refused.Reason is InterviewBlocker blocker)
        {
            return blocker;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The other of two presses, or the office, was faster.
            return await db.Interviews.AnyAsync(i => i.ApplicationId == applicationId && i.SlotId == slotId) ? null : InterviewBlocker.WrongState;
        }
    }

    private async Task MoveAsync(int applicationId, Func<Application, Interview, Task<string?>> step, DateTime now)
    {
        db.ChangeTracker.Clear();
        var application = await db.Applications.SingleAsync(a => a.Id == applicationId);
        if (await db.Interviews.SingleOrDefaultAsync(i => i.ApplicationId == applicationId) is not { } interview)
        {
            throw new RuleBroken(InterviewBlocker.WrongState);
        }
        if (await step(application, interview) is not { } sentence)
        {
            return;
        }
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == application.OpeningId);
        if (notices.Of(application, opening, FormattableString.Invariant($"interview-{now.Ticks}"), sentence, mailOnly: true, now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
        await db.SaveChangesAsync();
    }
}
