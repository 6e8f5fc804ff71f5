using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>What the pages of a new and of a changed draft have in common.</summary>
public abstract class OpeningFormController(JobsDbContext db, TimeProvider clock, DistrictProfile district, LegalFigures law) : Controller
{
    private const string Page = "Form";

    /// <summary>The button that goes on to the opening's page; the other one stays in the form.</summary>
    public const string GoOn = "show";

    /// <summary>The opening as typed, for the rules to look at; never saved.</summary>
    protected Opening Typed(OpeningForm form, OpeningKind kind) =>
        Opening.Draft(kind, form.ToDetails(User.StaffAccess().DepartmentId), User.StaffId(), clock.UtcNow());

    /// <summary>What the rules say about what is typed.</summary>
    protected virtual FormSurroundings Judge(FormSurroundings around, OpeningForm form, OpeningKind kind) => around.Judging(Typed(form, kind), clock.UtcNow(), law);

    /// <summary>An opening of the own department with its units.</summary>
    protected Task<Opening?> OwnAsync(int id) =>
        db.OpeningsOfDepartment(User.StaffAccess()).Include(o => o.Units).SingleOrDefaultAsync(o => o.Id == id);

    /// <summary>The page with the form.</summary>
    protected async Task<ViewResult> ShowAsync(OpeningForm form, OpeningKind kind, int? id)
    {
        var around = await FormSurroundings.LoadAsync(db, district, User.StaffAccess(), kind, id, form);
        if (!around.Offers(nameof(form.JobProgramId), Text(form.JobProgramId)))
        {
            // A copy of another department's opening leaves that department's programme behind.
            form.JobProgramId = null;
        }
        form.Around = Judge(around, form, kind);
        return View(Page, form);
    }

    /// <summary>The page again after a row button or a mistake; null when the draft can be saved.</summary>
    protected async Task<ViewResult?> TurnedAsync(OpeningForm form, OpeningKind kind, int? id, string? rows)
    {
        var around = await FormSurroundings.LoadAsync(db, district, User.StaffAccess(), kind, id, form);
        var turned = FormRows.Change(ModelState, nameof(form.Units), form.Units, rows, Opening.UnitsMax);
        form.Around = Judge(around, form, kind);
        if (turned)
        {
            return View(Page, form);
        }
        OnlyOffered(form);
        return ModelState.IsValid ? null : this.Refused(Page, form);
    }

    /// <summary>The page with both values, because somebody else has saved meanwhile.</summary>
    protected ViewResult Stale(OpeningForm form, Opening saved)
    {
        var differences = StaleEdit.Between(OpeningForm.From(saved), OpeningForm.From(Typed(form, saved.Kind)), form.Around.Choices);
        form.Around = form.Around with { Differences = differences };
        ModelState.Remove(nameof(form.Version));
        form.Version = saved.Version;
        return this.Refused(Page, form);
    }

    /// <summary>Where a saved draft goes on.</summary>
    protected static string After(int id, string? then) =>
        string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{id}{(then == GoOn ? "" : "/edit")}");

    private void OnlyOffered(OpeningForm form)
    {
        Demand(form, nameof(form.JobProgramId), nameof(form.JobProgramId), Text(form.JobProgramId));
        Demand(form, nameof(form.OrganizationId), nameof(form.OrganizationId), Text(form.OrganizationId));
        Demand(form, nameof(form.SelectionMethod), nameof(form.SelectionMethod), $"{form.SelectionMethod}");
        for (var i = 0; i < form.Units.Count; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{nameof(form.Units)}[{i}].{nameof(UnitForm.DongCode)}");
            Demand(form, key, nameof(UnitForm.DongCode), TypedText.Kept(form.Units[i].DongCode));
        }
    }

    private void Demand(OpeningForm form, string key, string list, string? value)
    {
        if (!form.Around.Offers(list, value))
        {
            ModelState.AddModelError(key, "목록에 있는 것 가운데에서 고르세요.");
        }
    }

    private static string? Text(int? id) => id?.ToString(CultureInfo.InvariantCulture);
}
