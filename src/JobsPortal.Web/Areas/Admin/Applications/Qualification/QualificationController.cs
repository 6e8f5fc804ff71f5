using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.Qualification;

/// <summary>자격조회 of one application: asked, answered and asked once more by hand.</summary>
[Area("Admin"), Route("admin/applications/{number}/qualification"), Allows(Permission.ReadDecisions)]
public sealed class QualificationController(JobsDbContext db, ApplicationPages pages, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Every round, and the form of the awaited answer.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number) =>
        await PageAsync(number, new QualificationForm { AnsweredOn = clock.SeoulToday() }) is { } page ? View(nameof(Show), page) : NotFound();

    /// <summary>조회 요청.</summary>
    [HttpPost("ask"), Allows(Permission.DecideApplications)]
    public Task<IActionResult> Ask(string number) => RunAsync(number, form: null, "조회를 요청한 것으로 적었습니다.");

    /// <summary>회신 적기.</summary>
    [HttpPost, Allows(Permission.DecideApplications)]
    public Task<IActionResult> Answer(string number, [Bind(Prefix = "Form")] QualificationForm form) => RunAsync(number, form, "회신을 적었습니다.");

    private async Task<IActionResult> RunAsync(string number, QualificationForm? form, string done)
    {
        if (ModelState.IsValid)
        {
            try
            {
                if (!await db.WriteAsync(() => MoveAsync(number, form))) return NotFound();
                return this.RedirectWith(texts[done], $"/admin/applications/{number}/qualification");
            }
            catch (RuleBroken refused) when (refused.Reason is QualificationBlocker blocker)
            {
                ModelState.AddModelError(QualificationForm.FieldOf(blocker), texts[QualificationTexts.Of(blocker)]);
            }
            catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || fault.IsDuplicate())
            {
                ModelState.AddModelError("", texts[QualificationTexts.Of(form is null ? QualificationBlocker.AskedAlready : QualificationBlocker.NotAsked)]);
            }
        }
        return await PageAsync(number, form ?? new()) is { } page ? this.Refused(nameof(Show), page) : NotFound();
    }

    private async Task<bool> MoveAsync(string number, QualificationForm? form)
    {
        db.ChangeTracker.Clear();
        if (await db.ApplicationsVisibleTo(User.StaffAccess()).SingleOrDefaultAsync(a => a.Number == number) is not { } application)
        {
            return false;
        }
        var latest = await db.LatestQualificationChecks([application.Id]).SingleOrDefaultAsync();
        if (form is null)
        {
            if (QualificationCheck.ReasonsNotToAskAbout(await db.Openings.AsNoTracking().SingleAsync(o => o.Id == application.OpeningId)) is [var blocker, ..])
            {
                throw new RuleBroken(blocker);
            }
            if (!await AgreesAsync(application.Id))
            {
                throw new RuleBroken(QualificationBlocker.NotAgreed);
            }
            db.Add(QualificationCheck.Ask(application, latest, User.StaffId(), clock.UtcNow()));
        }
        else if (latest is { } check && check.Round == form.Round && !check.Says(form.ToAnswer()))
        {
            check.Answer(form.ToAnswer(), User.StaffId(), clock.UtcNow());
        }
        else if (latest?.Round != form.Round)
        {
            throw new RuleBroken(QualificationBlocker.NotAsked);
        }
        log.Add(AccessAction.Register, number);
        await db.SaveChangesAsync();
        return true;
    }

    private Task<bool> AgreesAsync(int applicationId) => db.AgreeingToRecords().AnyAsync(id => id == applicationId);

    private async Task<QualificationCasePage?> PageAsync(string number, QualificationForm form)
    {
        if (await pages.ReadAsync(number, User) is not { } page)
        {
            return null;
        }
        var rounds = await db.QualificationRounds(page.Application.Id).ToListAsync();
        var latest = await db.LatestQualificationChecks([page.Application.Id]).AsNoTracking().SingleOrDefaultAsync();
        var agrees = await AgreesAsync(page.Application.Id);
        var decides = User.May(Permission.DecideApplications);
        form.Round = form.Round == 0 ? latest?.Round ?? 0 : form.Round;
        return new(page, rounds, decides && agrees && page.Opening.StillSelects && QualificationCheck.ReasonsNotToAsk(page.Application, latest).Count == 0, decides && latest is { IsOpen: true }, form) { IsNotAgreed = !agrees };
    }
}
