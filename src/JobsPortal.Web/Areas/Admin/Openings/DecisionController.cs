using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>What every step of an opening has in common: found through the own department, confirmed on a page, refused on the same page.</summary>
public abstract class DecisionController(JobsDbContext db) : Controller
{
    private const string ConfirmView = "Confirm";

    /// <summary>An opening of the own department with its units; everybody else's is not there.</summary>
    protected Task<Opening?> OwnAsync(int id) =>
        db.OpeningsOfDepartment(User.StaffAccess()).Include(o => o.Units).SingleOrDefaultAsync(o => o.Id == id);

    /// <summary>The page before the step.</summary>
    protected ViewResult Confirm(DecisionForm form, Opening opening, IReadOnlyList<ApprovalBlocker> reasons)
    {
        (form.Opening, form.Reasons, form.Version) = (opening, reasons, opening.Version);
        return View(ConfirmView, form);
    }

    /// <summary>The same page, refused; the next try is made in the knowledge of what it shows.</summary>
    protected ViewResult Refuse(DecisionForm form, Opening opening, IReadOnlyList<ApprovalBlocker> reasons)
    {
        ModelState.Remove(nameof(form.Version));
        (form.Opening, form.Reasons, form.Version) = (opening, reasons, opening.Version);
        return this.Refused(ConfirmView, form);
    }

    /// <summary>Whether the person looked at something else than what is there now; says so on the page.</summary>
    protected bool IsStale(DecisionForm form, Opening opening)
    {
        if (form.Version == opening.Version)
        {
            return false;
        }
        ModelState.AddModelError("", ApprovalTexts.ChangedMeanwhile);
        return true;
    }

    /// <summary>Puts the sentence of a refusal at its field.</summary>
    protected void RefuseField(string field, ApprovalBlocker blocker) => ModelState.AddModelError(field, RuleTexts.Of(blocker));

    /// <summary>Saves and goes to the opening's page; refused where somebody else was quicker.</summary>
    protected async Task<IActionResult> DoneAsync(DecisionForm form, int id, string text)
    {
        if (await db.SavesAsync())
        {
            return this.RedirectWith(text, string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{id}"));
        }
        db.ChangeTracker.Clear();
        ModelState.AddModelError("", ApprovalTexts.ChangedMeanwhile);
        return Refuse(form, (await OwnAsync(id))!, []);
    }
}
