using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Applications;

/// <summary>이의신청, by the applicant online or keyed from paper: one against each result, with its receipt in the same transaction.</summary>
public sealed class FileObjection(JobsDbContext db, CaseNotices notices, IStringLocalizer<Texts> texts)
{
    /// <summary>Files it. Returns why it was refused, or null, also for a second press with the same text.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="text">What the applicant says.</param>
    /// <param name="channel">How it came in.</param>
    /// <param name="registeredBy">Who of staff keyed it.</param>
    /// <param name="filedAt">When it came in, UTC.</param>
    /// <param name="now">Now, UTC.</param>
    public async Task<CaseBlocker?> RunAsync(int applicationId, string? text, Channel channel, int? registeredBy, DateTime filedAt, DateTime now)
    {
        await notices.LoadAsync();
        try
        {
            await db.WriteAsync(() => FileAsync(applicationId, text, channel, registeredBy, filedAt, now));
            return null;
        }
        catch (RuleBroken refused) when (refused.Reason is CaseBlocker blocker)
        {
            return blocker;
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return await db.Objections.AnyAsync(x => x.ApplicationId == applicationId && x.Text == text) ? null : CaseBlocker.AlreadyObjected;
        }
    }

    private async Task FileAsync(int applicationId, string? text, Channel channel, int? registeredBy, DateTime filedAt, DateTime now)
    {
        db.ChangeTracker.Clear();
        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == applicationId);
        var told = await db.RefusedAt(applicationId).Select(at => (DateTime?)at).SingleOrDefaultAsync();
        var earlier = await db.ObjectionsAbout(applicationId).Where(x => x.ResultAt == told).Select(x => x.Text).ToListAsync();
        if (earlier.Contains(text ?? ""))
        {
            return;
        }
        var objection = Objection.File(application, told, earlier.Count > 0, text, channel, registeredBy, filedAt);
        db.Objections.Add(objection);
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == application.OpeningId);
        var sentence = Language.InKorean(() => texts["이의신청을 받았습니다. {0} 답변을 알려 드립니다.", SeoulDates.Until(objection.AnswerDueAt)].Value);
        if (notices.Of(application, opening, FormattableString.Invariant($"objection-{filedAt.Ticks}"), sentence, mailOnly: true, now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
        await db.SaveChangesAsync();
    }
}
