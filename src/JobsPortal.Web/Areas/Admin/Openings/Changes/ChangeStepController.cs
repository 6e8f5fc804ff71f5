using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Changes;

/// <summary>What every step of a change has in common: its page, and its refusal on the same page.</summary>
public abstract class ChangeStepController(JobsDbContext db, TimeProvider clock, DistrictProfile district, LegalFigures law, NoticeWording wording) : Controller
{
    /// <summary>The change's page; null where it is not there for this person.</summary>
    protected async Task<ChangePage?> FindAsync(int id, int number, ChangePage? sent = null)
    {
        var page = sent ?? new ChangePage();
        if (!await page.LoadAsync(db, id, number, User, district, law, clock.UtcNow()))
        {
            return null;
        }
        page.Preview = page.Change.IsPending ? await new PublishChange(db, wording, district, law).PreviewAsync(page.Change, page.Opening, clock.UtcNow()) : null;
        return page;
    }

    /// <summary>The page as it stands.</summary>
    protected ViewResult Page(ChangePage page)
    {
        page.Version = page.Change.Version;
        return View("Show", page);
    }

    /// <summary>The same page, refused.</summary>
    protected ViewResult Refuse(ChangePage page)
    {
        ModelState.Remove(nameof(page.Version));
        page.Version = page.Change.Version;
        return this.Refused("Show", page);
    }

    /// <summary>Whether the person looked at something else than what is there now; says so on the page.</summary>
    protected bool IsStale(ChangePage page)
    {
        if (page.Version == page.Change.Version)
        {
            return false;
        }
        ModelState.AddModelError("", ApprovalTexts.ChangedMeanwhile);
        return true;
    }

    /// <summary>Saves and shows the change again; refused where somebody else was quicker.</summary>
    protected async Task<IActionResult> DoneAsync(int id, int number, string text)
    {
        if (await db.SavesAsync())
        {
            return this.RedirectWith(text, Address(id, number));
        }
        db.ChangeTracker.Clear();
        ModelState.AddModelError("", ApprovalTexts.ChangedMeanwhile);
        return Refuse((await FindAsync(id, number))!);
    }

    /// <summary>The change's own address.</summary>
    protected static string Address(int id, int number) => string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{id}/changes/{number}");
}
