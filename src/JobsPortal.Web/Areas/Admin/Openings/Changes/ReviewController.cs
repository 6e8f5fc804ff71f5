using JobsPortal.Data;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Changes;

/// <summary>What the second person does with a change: publish it with the office's document, or send it back.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/changes/{number:int}"), Allows(Permission.ApproveOpenings)]
public sealed class ReviewController(JobsDbContext db, TimeProvider clock, DistrictProfile district, LegalFigures law, NoticeWording wording)
    : ChangeStepController(db, clock, district, law, wording)
{
    private readonly JobsDbContext _db = db;
    private readonly TimeProvider _clock = clock;
    private readonly DistrictProfile _district = district;
    private readonly LegalFigures _law = law;
    private readonly NoticeWording _wording = wording;

    /// <summary>승인: the opening has the new content, everybody who applied is told.</summary>
    [HttpPost("publish")]
    public async Task<IActionResult> Publish(int id, int number, ChangePage sent)
    {
        if (await FindAsync(id, number, sent) is not { } page)
        {
            return NotFound();
        }
        page.Reasons = page.Change.ReasonsNotToPublish(page.Opening, page.Applicants, User.StaffId(), _clock.UtcNow(), _law, page.HasResults);
        RefuseGaps(page);
        if (page.Reasons.Count > 0 || !ModelState.IsValid || IsStale(page))
        {
            return Refuse(page);
        }
        if (!page.Preview!.IsSeen(page.Seen))
        {
            ModelState.AddModelError("", NoticeTexts.NotAsShown);
            return Refuse(page);
        }
        var command = new PublishChange(_db, _wording, _district, _law);
        if (await command.RunAsync(id, number, (page.Version, page.Seen), page.ToDocument(), User.StaffId(), _clock.UtcNow()) is { } people)
        {
            return this.RedirectWith(people == 0 ? ChangeTexts.Published : $"{ChangeTexts.Published} 신청인 {people}명에게 알립니다.", Address(id, number));
        }
        ModelState.AddModelError("", ApprovalTexts.ChangedMeanwhile);
        return Refuse((await FindAsync(id, number))!);
    }

    /// <summary>반려 with remarks.</summary>
    [HttpPost("return")]
    public async Task<IActionResult> Return(int id, int number, ChangePage sent)
    {
        if (await FindAsync(id, number, sent) is not { } page)
        {
            return NotFound();
        }
        page.Reasons = page.Change.Status == ChangeStatus.InReview ? [] : [ApprovalBlocker.WrongState];
        if (TypedText.Kept(page.Remarks) is null)
        {
            ModelState.AddModelError(nameof(page.Remarks), RuleTexts.Of(ApprovalBlocker.ReasonMissing));
        }
        if (page.Reasons.Count > 0 || !ModelState.IsValid || IsStale(page))
        {
            return Refuse(page);
        }
        page.Change.Return(TypedText.Kept(page.Remarks)!);
        return await DoneAsync(id, number, ChangeTexts.Returned);
    }

    private void RefuseGaps(ChangePage page)
    {
        foreach (var gap in page.ToDocument().Gaps(_clock.SeoulToday()))
        {
            var field = gap == ApprovalBlocker.DocumentNumberMissing ? nameof(page.DocumentNumber) : nameof(page.DocumentDate);
            // A date that cannot be read has its own sentence already.
            if (ModelState.GetFieldValidationState(field) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            {
                ModelState.AddModelError(field, RuleTexts.Of(gap));
            }
        }
    }
}
