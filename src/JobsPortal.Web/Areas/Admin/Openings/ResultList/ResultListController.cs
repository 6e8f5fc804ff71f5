using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Openings.ResultList;

/// <summary>Until when the results are shown.</summary>
public sealed class ResultListForm
{
    /// <summary>Last day.</summary>
    [Display(Name = "공개 마지막 날", Description = "이 날 24시에 페이지가 저절로 사라집니다. 60일까지 정할 수 있습니다."), Required(ErrorMessage = "공개 마지막 날을 적어 주세요.")]
    public DateOnly? LastDay { get; set; }
}

/// <summary>The page before the results are shown.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Lines">What will be shown.</param>
/// <param name="ShownUntil">Until when it is shown now, UTC; null while it is not.</param>
/// <param name="Form">What is typed.</param>
public sealed record ResultListPage(Opening Opening, IReadOnlyList<ResultLine> Lines, DateTime? ShownUntil, ResultListForm Form);

/// <summary>결과 공개: shows 접수번호 and result to everybody for a set time, or takes the page away.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/result-list"), Allows(Permission.ReleaseDecisions)]
public sealed class ResultListController(JobsDbContext db, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Shows what will be shown.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) => await PageAsync(id, new ResultListForm()) is { } page ? View(page) : NotFound();

    /// <summary>Publishes, or moves the last day.</summary>
    [HttpPost]
    public async Task<IActionResult> Publish(int id, [Bind(Prefix = "Form")] ResultListForm form)
    {
        if (await PageAsync(id, form) is not { } page)
        {
            return NotFound();
        }
        var now = clock.UtcNow();
        if (form.LastDay is { } day && !Domain.Applications.ResultList.CanShowUntil(day, now))
        {
            ModelState.AddModelError("Form.LastDay", texts[StepTexts.Of(CaseBlocker.ShownUntilWrong)]);
        }
        if (!ModelState.IsValid)
        {
            return this.Refused(nameof(Confirm), page);
        }
        if (await db.ResultLists.SingleOrDefaultAsync(r => r.OpeningId == id) is { } list)
        {
            list.ShowUntil(form.LastDay!.Value, User.StaffId(), now);
        }
        else
        {
            db.ResultLists.Add(new(id, form.LastDay!.Value, User.StaffId(), now));
        }
        await db.SaveChangesAsync();
        return this.RedirectWith(texts["결과를 공개했습니다."], $"/admin/openings/{id}/result-list");
    }

    /// <summary>Takes the page away at once.</summary>
    [HttpPost("hide")]
    public async Task<IActionResult> Hide(int id)
    {
        if (!await db.OpeningsDecidedBy(User.StaffAccess()).AnyAsync(o => o.Id == id) || await db.ResultLists.SingleOrDefaultAsync(r => r.OpeningId == id) is not { } list)
        {
            return NotFound();
        }
        list.Hide(clock.UtcNow());
        await db.SaveChangesAsync();
        return this.RedirectWith(texts["결과 공개를 끝냈습니다."], $"/admin/openings/{id}/result-list");
    }

    private async Task<ResultListPage?> PageAsync(int id, ResultListForm form)
    {
        var now = clock.UtcNow();
        if (await db.OpeningsDecidedBy(User.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id) is not { } opening)
        {
            return null;
        }
        var until = await db.ResultLists.ShownAt(id, now).Select(r => (DateTime?)r.ShownUntil).SingleOrDefaultAsync();
        form.LastDay ??= ModelState.IsValid ? SeoulTime.DayOf(now).AddDays(14) : null;
        var lines = await db.ResultLines(id).ToListAsync();
        await log.RecordAsync(AccessAction.List, subject: null, lines.Count);
        return new(opening, lines, until, form);
    }
}
