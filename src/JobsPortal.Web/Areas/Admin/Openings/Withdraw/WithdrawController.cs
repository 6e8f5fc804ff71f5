using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Withdraw;

/// <summary>취소공고 with a public reason: the page stays findable, everybody who applied is told.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/withdraw"), Allows(Permission.DraftOpenings)]
public sealed class WithdrawController(JobsDbContext db, TimeProvider clock, NoticeWording wording) : DecisionController(db)
{
    private readonly JobsDbContext _db = db;

    /// <summary>The form for the reason, with the number of people who will be told.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await OwnAsync(id) is { } opening ? Confirm(await CountedAsync(new WithdrawForm(), id), opening, Reasons(opening)) : NotFound();

    /// <summary>Shows what will be told; once that was seen, withdraws it and writes the notices in the same transaction.</summary>
    [HttpPost]
    public async Task<IActionResult> Withdraw(int id, WithdrawForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        await CountedAsync(form, id);
        var reasons = Reasons(opening);
        if (reasons.Length > 0 || !ModelState.IsValid || IsStale(form, opening))
        {
            return Refuse(form, opening, reasons);
        }
        var (command, reason) = (new WithdrawOpening(_db, wording), TypedText.Kept(form.Reason)!);
        form.Preview = await command.PreviewAsync(opening, reason);
        if (!form.Preview.IsSeen(form.Seen))
        {
            return this.ShowsNotice(form.Seen) ? Confirm(form, opening, reasons) : Refuse(form, opening, reasons);
        }
        var told = await command.RunAsync(id, form.Version, reason, form.Seen, User.StaffId(), clock.UtcNow());
        if (told is { } people)
        {
            return this.RedirectWith(people == 0 ? ApprovalTexts.Withdrawn : $"{ApprovalTexts.Withdrawn} 신청인 {people}명에게 알립니다.", $"/admin/openings/{id}");
        }
        ModelState.AddModelError("", ApprovalTexts.ChangedMeanwhile);
        var now = (await OwnAsync(id))!;
        (form.Preview, form.Applicants) = (await command.PreviewAsync(now, reason), 0);
        return Refuse(await CountedAsync(form, id), now, Reasons(now));
    }

    private async Task<WithdrawForm> CountedAsync(WithdrawForm form, int id)
    {
        form.Applicants = await _db.Applications.LiveOf(id).CountAsync();
        return form;
    }

    private static ApprovalBlocker[] Reasons(Opening opening) => opening.Status == OpeningStatus.Approved ? [] : [ApprovalBlocker.WrongState];
}
