using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Objections;

/// <summary>이의신청 of the own department: soonest due first, and one by one.</summary>
[Area("Admin"), Route("admin/objections"), Allows(Permission.ReadDecisions)]
public sealed class ObjectionsController(JobsDbContext db, ObjectionPages pages, AccessLog log, TimeProvider clock) : Controller
{
    private const int ListSize = 50;

    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> List(ObjectionStatus? status, int page, CancellationToken cancellation)
    {
        var lines = await db.ObjectionLines(User.StaffAccess(), status).ToPageAsync(page, ListSize, cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        return View(new ObjectionList(status, lines, clock.UtcNow()));
    }

    /// <summary>One of them.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id) => await pages.ReadAsync(id, User) is { } page ? View(page) : NotFound();
}

/// <summary>What the steps of an 이의신청 share: refused on the page of the objection with everything typed.</summary>
[Area("Admin")]
public abstract class ObjectionStepController(ObjectionPages pages, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The sentences.</summary>
    protected IStringLocalizer<Texts> Texts { get; } = texts;

    /// <summary>Ends a step.</summary>
    protected async Task<IActionResult> EndAsync(int id, ObjectionForm form, Func<Task<ObjectionOutcome>> step, string done)
    {
        if (ModelState.IsValid)
        {
            var outcome = await step();
            if (!outcome.IsFound)
            {
                return NotFound();
            }
            if (outcome.Reason is not { } reason)
            {
                return this.RedirectWith(Texts[done], $"/admin/objections/{id}");
            }
            var blocker = reason as CaseBlocker? ?? CaseBlocker.WrongState;
            ModelState.AddModelError(FieldOf(blocker), Texts[StepTexts.Of(blocker)]);
        }
        ModelState.Remove("Form.Version");
        return await pages.ReadAsync(id, User, form) is { } page ? this.Refused("Show", page) : NotFound();
    }

    private static string FieldOf(CaseBlocker blocker) => blocker switch
    {
        CaseBlocker.AnswerChoiceMissing => "Form.Answer",
        CaseBlocker.RankMissing or CaseBlocker.RankTaken => "Form.Rank",
        CaseBlocker.ReplyDueMissing => "Form.ReplyDue",
        CaseBlocker.AnswerNoteMissing => "Form.Note",
        CaseBlocker.TextMissing => "Form.Remarks",
        _ => "",
    };
}
