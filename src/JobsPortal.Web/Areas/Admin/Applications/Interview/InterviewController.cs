using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.Interview;

/// <summary>면접 of one application: the answer told at the counter or over the telephone, and whether the applicant came.</summary>
[Area("Admin"), Route("admin/applications/{number}/interview"), Allows(Permission.ReadApplications)]
public sealed class InterviewController(
    JobsDbContext db, ApplicationPages pages, AnswerInterview answer, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The invitation.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number) => await PageAsync(number, new(), new()) is { } page ? View(nameof(Show), page) : NotFound();

    /// <summary>Writes the applicant's answer down.</summary>
    [HttpPost, Allows(Permission.RegisterPaper)]
    public async Task<IActionResult> Answer(string number, [Bind(Prefix = nameof(InterviewCasePage.Answer))] AnswerForm form)
    {
        if (await PageAsync(number, form, new()) is not { } page)
        {
            return NotFound();
        }
        if (ModelState.IsValid && await AnswerAsync(page.Application.Application.Id, form) is { } blocker)
        {
            ModelState.AddModelError("Answer.Slot", texts[InterviewTexts.Of(blocker)]);
        }
        return ModelState.IsValid ? this.RedirectWith(texts["면접 답변을 적었습니다."], $"/admin/applications/{number}/interview") : this.Refused(nameof(Show), page);
    }

    /// <summary>Writes down what came of it.</summary>
    [HttpPost("outcome"), Allows(Permission.DecideApplications)]
    public async Task<IActionResult> Record(string number, [Bind(Prefix = nameof(InterviewCasePage.Result))] OutcomeForm form)
    {
        if (await PageAsync(number, new(), form) is not { } page)
        {
            return NotFound();
        }
        if (ModelState.IsValid)
        {
            try
            {
                await db.WriteAsync(() => RecordAsync(page.Application.Application.Id, number, form));
            }
            catch (RuleBroken refused) when (refused.Reason is InterviewBlocker blocker)
            {
                ModelState.AddModelError("Result.Outcome", texts[InterviewTexts.Of(blocker)]);
            }
            catch (DbUpdateConcurrencyException)
            {
                ModelState.AddModelError("", texts[InterviewTexts.Of(InterviewBlocker.WrongState)]);
            }
        }
        return ModelState.IsValid ? this.RedirectWith(texts["면접 결과를 적었습니다."], $"/admin/applications/{number}/interview") : this.Refused(nameof(Show), page);
    }

    private Task<InterviewBlocker?> AnswerAsync(int applicationId, AnswerForm form)
    {
        var (by, now, way) = (Actor.Staff(User.StaffId()), clock.UtcNow(), form.Way);
        return form.Slot == AnswerForm.Refusal ? answer.RefuseAsync(applicationId, by, way, now)
            : form.Slot == AnswerForm.OtherTimes ? answer.AskForOtherTimesAsync(applicationId, by, way, now)
            : int.TryParse(form.Slot, NumberStyles.None, CultureInfo.InvariantCulture, out var slot) ? answer.BookAsync(applicationId, slot, by, way, now)
            : Task.FromResult<InterviewBlocker?>(InterviewBlocker.SlotMissing);
    }

    private async Task RecordAsync(int applicationId, string number, OutcomeForm form)
    {
        db.ChangeTracker.Clear();
        var application = await db.Applications.SingleAsync(a => a.Id == applicationId);
        var interview = await db.Interviews.SingleAsync(i => i.ApplicationId == applicationId);
        if (interview.Status == form.Outcome)
        {
            return;
        }
        var slot = await db.InterviewSlots.AsNoTracking().SingleOrDefaultAsync(s => s.Id == interview.SlotId);
        interview.Record(application, form.Outcome!.Value, slot, User.StaffId(), clock.UtcNow(), TypedText.Kept(form.Note));
        log.Add(AccessAction.Decide, number);
        await db.SaveChangesAsync();
    }

    private async Task<InterviewCasePage?> PageAsync(string number, AnswerForm typed, OutcomeForm outcome)
    {
        if (await pages.ReadAsync(number, User) is not { } page || await db.InterviewOf(page.Application.Id).SingleOrDefaultAsync() is not { } interview)
        {
            return null;
        }
        var now = clock.UtcNow();
        var slots = await db.InterviewSlotsOf(page.Application.OpeningId).AsNoTracking()
            .Where(s => (s.StartsAt > now && s.Taken < s.Capacity) || s.Id == interview.SlotId).ToListAsync();
        var isOpen = page.Application.Status == ApplicationStatus.Shortlisted;
        var isAnswered = interview.Status is InterviewStatus.Attended or InterviewStatus.Absent;
        typed.Slot ??= interview.SlotId?.ToString(CultureInfo.InvariantCulture);
        return new(
            page, interview, slots, isOpen && !isAnswered && User.May(Permission.RegisterPaper),
            isOpen && interview.Status is not (InterviewStatus.Refused or InterviewStatus.NoTimeFits) && now >= (interview.StartsAt ?? interview.ReplyDueAt) && User.May(Permission.DecideApplications), typed, outcome);
    }
}
