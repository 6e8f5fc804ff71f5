using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>Makes the page of a 선발(안) and records whom it shows.</summary>
public sealed class DecisionPages(JobsDbContext db, DecisionCases cases, ResultNotices notices, AccessLog log, TimeProvider clock, DistrictProfile district, IStringLocalizer<Texts> texts)
{
    /// <summary>Applications of one page.</summary>
    public const int Size = 100;

    /// <summary>The page as it is saved; null for everybody else's 선발(안).</summary>
    public async Task<DecisionPage?> ReadAsync(int id, ClaimsPrincipal person, int page, CancellationToken cancellation = default)
    {
        if (await cases.ReadAsync(id, person.StaffAccess()) is not { } found)
        {
            return null;
        }
        var lines = await LinesOf(found.Batch).ToPageAsync(page, Size, cancellation);
        return await MakeAsync(found, person, lines, DecisionForm.From(found.Batch, lines.Items, lines.Number), isStale: false);
    }

    /// <summary>The page with what was typed, after a refusal. It takes the new version along: saving again is then meant.</summary>
    public async Task<DecisionPage?> WithTypedAsync(int id, ClaimsPrincipal person, DecisionForm form, bool isStale)
    {
        if (await cases.ReadAsync(id, person.StaffAccess()) is not { } found)
        {
            return null;
        }
        var numbers = form.Rows.Select(r => r.Number).Take(Size).ToArray();
        var lines = await db.DecisionLinesOf(id, found.Opening.Id, numbers).ToDictionaryAsync(l => l.Number);
        form.Rows = [.. form.Rows.Where(r => lines.ContainsKey(r.Number)).DistinctBy(r => r.Number)];
        form.Version = found.Batch.Version;
        var page = new Page<DecisionLine>([.. form.Rows.Select(r => lines[r.Number])], form.Page, Size, await LinesOf(found.Batch).CountAsync());
        return await MakeAsync(found, person, page, form, isStale);
    }

    private IQueryable<DecisionLine> LinesOf(DecisionBatch batch) => batch.Status == DecisionBatchStatus.Draft
        ? db.DecisionLines(batch.Id, batch.OpeningId)
        : db.DecidedLines(batch.Id, batch.OpeningId);

    private async Task<DecisionPage> MakeAsync(DecisionCase found, ClaimsPrincipal person, Page<DecisionLine> lines, DecisionForm form, bool isStale)
    {
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        await notices.LoadAsync();
        var (batch, now) = (found.Batch, clock.UtcNow());
        var reasons = batch.Status == DecisionBatchStatus.Released ? [] : found.ReasonsNotReady(now);
        var isDecider = person.May(Permission.ReleaseDecisions) && batch.Status == DecisionBatchStatus.InReview;
        return new()
        {
            Batch = batch,
            Opening = found.Opening,
            People = await PeopleOfAsync(batch),
            Lines = lines,
            Places = found.Places,
            Reasons = reasons,
            Keys = new KeyAnswers(found.Opening, district, texts, now),
            Checks = await db.LatestQualificationChecks([.. lines.Items.Select(l => l.ApplicationId)]).AsNoTracking().ToDictionaryAsync(c => c.ApplicationId),
            Interviews = await db.InterviewsOf([.. lines.Items.Select(l => l.ApplicationId)]).AsNoTracking().ToDictionaryAsync(i => i.ApplicationId, i => i.Status),
            // What was told stays, whatever becomes of the others.
            Scores = batch.Status == DecisionBatchStatus.Released ? found.Kept : found.Scores,
            SelectedInDoubt = await db.SelectedWithoutGoodCheck(batch.Id).CountAsync(),
            Concerns = batch.Status == DecisionBatchStatus.Released ? new([]) : await ConcernList.LoadAsync(db, batch, found.Opening, found.Applications, found.Scores),
            Form = form,
            IsStale = isStale,
            IsWritten = batch.Status == DecisionBatchStatus.Draft && person.May(Permission.DecideApplications),
            CanSubmit = batch.Status == DecisionBatchStatus.Draft && person.May(Permission.DecideApplications) && reasons.Count == 0,
            CanTakeBack = batch.Status == DecisionBatchStatus.InReview && person.May(Permission.DecideApplications),
            CanDecide = isDecider,
            CanRelease = isDecider && batch.ReasonsNotToRelease(found.Applications, found.Opening, person.StaffId(), now).Count == 0,
        };
    }

    private async Task<DecisionPeople> PeopleOfAsync(DecisionBatch batch)
    {
        int?[] ids = [batch.DraftedBy, batch.SubmittedBy, batch.ReleasedBy];
        var known = ids.OfType<int>().Distinct().ToArray();
        var names = await db.Accounts.AsNoTracking().Where(a => known.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
        return new(names[batch.DraftedBy], Name(batch.SubmittedBy), Name(batch.ReleasedBy));

        string? Name(int? id) => id is { } key ? names.GetValueOrDefault(key) : null;
    }
}

/// <summary>How the steps of a 선발(안) refuse.</summary>
public static class DecisionRefusals
{
    /// <summary>The page as it is now, with why the step was not taken; the next press carries the version that is shown.</summary>
    public static async Task<DecisionPage> RefusedAsync(
        this DecisionPages pages, int id, ClaimsPrincipal person, Controller controller, Moved moved, IStringLocalizer<Texts> texts)
    {
        controller.ModelState.Remove("Form.Version");
        controller.ModelState.Remove("Form.Words");
        var sentences = moved.IsStale ? [DecisionTexts.Stale] : moved.Reasons.Select(RuleTexts.Of);
        foreach (var sentence in sentences)
        {
            controller.ModelState.AddModelError("", texts[sentence]);
        }
        return await pages.ReadAsync(id, person, page: 1) ?? throw new InvalidOperationException("The decisions were there a moment ago.");
    }
}
