using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Headlines;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Programs;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Headlines;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Headlines;

/// <summary>발표 숫자: what the office published, recorded with its parts and sources; the public reads how it agrees.</summary>
[Area("Admin"), Route("admin/headlines"), Allows(Permission.ReadResults)]
public sealed class HeadlinesController(JobsDbContext db, IStringLocalizer<Texts> texts) : Controller
{
    private const int Most = 200;

    /// <summary>All of them, the latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellation) =>
        View(await HeadlineSheet.LoadAsync(db, await db.Headlines.LatestFirst().Take(Most).ToListAsync(cancellation), cancellation));

    /// <summary>The empty form.</summary>
    [HttpGet("new"), Allows(Permission.RecordResults)]
    public async Task<IActionResult> New() => View("Edit", await OfferAsync(new HeadlineForm { Parts = [new PartForm()] }));

    /// <summary>Records one.</summary>
    [HttpPost("new"), Allows(Permission.RecordResults)]
    public async Task<IActionResult> Create(HeadlineForm form, string? rows)
    {
        if (await TurnedAsync(form, rows) is { } page)
        {
            return page;
        }
        db.Add(new Headline(form.ToDetails()));
        await db.SaveChangesAsync();
        return this.RedirectWith(texts["발표 숫자를 저장했습니다."], "/admin/headlines");
    }

    /// <summary>The form of one.</summary>
    [HttpGet("{id:int}"), Allows(Permission.RecordResults)]
    public async Task<IActionResult> Edit(int id) =>
        await db.Headlines.LatestFirst().SingleOrDefaultAsync(h => h.Id == id) is { } headline ? View(await OfferAsync(HeadlineForm.From(headline))) : NotFound();

    /// <summary>Changes one; what somebody else saved meanwhile is not written over.</summary>
    [HttpPost("{id:int}"), Allows(Permission.RecordResults)]
    public async Task<IActionResult> Change(int id, HeadlineForm form, string? rows)
    {
        if (await db.Headlines.Include(h => h.Parts).SingleOrDefaultAsync(h => h.Id == id) is not { } headline)
        {
            return NotFound();
        }
        form.Id = id;
        if (await TurnedAsync(form, rows) is { } page)
        {
            return page;
        }
        if (form.Version == headline.Version)
        {
            headline.Change(form.ToDetails());
            db.Touch(headline);
            if (await db.SavesAsync())
            {
                return this.RedirectWith(texts["발표 숫자를 저장했습니다."], "/admin/headlines");
            }
        }
        ModelState.Remove(nameof(form.Version));
        form.Version = await db.Headlines.AsNoTracking().Where(h => h.Id == id).Select(h => h.Version).SingleAsync();
        ModelState.AddModelError("", texts["그사이 다른 사람이 먼저 저장했습니다. 적은 내용은 그대로 남아 있습니다. 다시 저장하면 적은 내용으로 바뀝니다."]);
        return this.Refused("Edit", form);
    }

    /// <summary>The page again after a row button or a mistake; null when the form can be saved.</summary>
    private async Task<ViewResult?> TurnedAsync(HeadlineForm form, string? rows)
    {
        await OfferAsync(form);
        if (FormRows.Change(ModelState, nameof(form.Parts), form.Parts, rows, Headline.PartsMax))
        {
            return View("Edit", form);
        }
        if (ModelState.IsValid)
        {
            foreach (var (part, fault) in Headline.Check(form.ToDetails()))
            {
                ModelState.AddModelError(HeadlineForm.FieldOf(part, fault), texts[HeadlineTexts.Of(fault)]);
            }
        }
        return ModelState.IsValid ? null : this.Refused("Edit", form);
    }

    private async Task<HeadlineForm> OfferAsync(HeadlineForm form)
    {
        var fields = await db.CurrentPlanFields().AsNoTracking().Take(Most)
            .Select(f => new { f.Id, f.Sector, f.Name, Parent = f.Parent!.Name, Years = db.Plans.Where(p => p.Id == f.PlanId).Select(p => new { p.FromYear, p.ToYear }).First() })
            .ToListAsync();
        form.Fields = [.. fields.Select(f => new Choice(f.Id.ToString(CultureInfo.InvariantCulture), $"{f.Years.FromYear}~{f.Years.ToYear} {ProgramSurroundings.Path(f.Sector, f.Parent, f.Name)}"))];
        return form;
    }
}
