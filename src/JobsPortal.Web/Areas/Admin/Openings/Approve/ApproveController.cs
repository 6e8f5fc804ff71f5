using JobsPortal.Data;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>게시 승인 by a second person of the department.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/approve"), Allows(Permission.ApproveOpenings)]
public sealed class ApproveController(JobsDbContext db, TimeProvider clock, LegalFigures law, NoticeWording wording) : DecisionController(db)
{
    private readonly JobsDbContext _db = db;

    /// <summary>What stands against it, or the form for the office's document with the notices that go out.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await OwnAsync(id) is { } opening
            ? Confirm(new ApproveForm { Preview = (await NoticesAsync(opening)).Preview }, opening, opening.ReasonsNotToApprove(User.StaffId(), clock.UtcNow(), law))
            : NotFound();

    /// <summary>Publishes it.</summary>
    [HttpPost]
    public async Task<IActionResult> Approve(int id, ApproveForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var reasons = opening.ReasonsNotToApprove(User.StaffId(), clock.UtcNow(), law);
        RefuseGaps(form);
        var notices = await NoticesAsync(opening);
        form.Preview = notices.Preview;
        if (reasons.Count == 0 && !form.Preview.IsSeen(form.Seen))
        {
            ModelState.AddModelError("", NoticeTexts.NotAsShown);
        }
        if (reasons.Count > 0 || IsStale(form, opening) || !ModelState.IsValid)
        {
            return Refuse(form, opening, reasons);
        }
        opening.Approve(form.ToDocument(), User.StaffId(), clock.UtcNow(), law);
        notices.Add(clock.UtcNow());
        return await DoneAsync(form, id, ApprovalTexts.Approved);
    }

    private Task<PublicationNotices> NoticesAsync(Opening opening) => PublicationNotices.LoadAsync(_db, wording, opening, $"{Request.Scheme}://{Request.Host}");

    private void RefuseGaps(ApproveForm form)
    {
        foreach (var gap in form.ToDocument().Gaps(clock.SeoulToday()))
        {
            var field = gap == ApprovalBlocker.DocumentNumberMissing ? nameof(form.DocumentNumber) : nameof(form.DocumentDate);
            // A date that cannot be read has its own sentence already.
            if (ModelState.GetFieldValidationState(field) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            {
                RefuseField(field, gap);
            }
        }
    }
}
