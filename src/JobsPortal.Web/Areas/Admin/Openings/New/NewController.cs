using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.New;

/// <summary>A new draft: the kind comes first, or an earlier opening to copy.</summary>
[Area("Admin"), Route("admin/openings/new"), Allows(Permission.DraftOpenings)]
public sealed class NewController(JobsDbContext db, TimeProvider clock, DistrictProfile district, LegalFigures law) : OpeningFormController(db, clock, district, law)
{
    private const int CopiesShown = 10;
    private const int TemplatesShown = 100;
    private readonly JobsDbContext _db = db;
    private readonly DistrictProfile _district = district;

    /// <summary>Kinds to choose; with a kind or an earlier opening the form.</summary>
    [HttpGet]
    public async Task<IActionResult> New(OpeningKind? kind, int? from, int? organization, int? template)
    {
        if (template is { } kept)
        {
            return await _db.TemplatesOfDepartment(User.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(t => t.Id == kept) is { } found
                ? await ShowAsync(OpeningForm.Copy(found.Details), found.Kind, id: null)
                : NotFound();
        }
        if (from is { } earlier)
        {
            return await _db.OpeningsVisibleTo(User.StaffAccess()).AsNoTracking().Include(o => o.Units).SingleOrDefaultAsync(o => o.Id == earlier) is { } opening
                ? await ShowAsync(OpeningForm.Copy(opening.Details()), opening.Kind, id: null)
                : NotFound();
        }
        return kind is { } chosen && User.StaffAccess().DepartmentId is not null
            ? await ShowAsync(await BlankAsync(chosen, organization), chosen, id: null)
            : await ChooseAsync(organization);
    }

    /// <summary>Saves the draft.</summary>
    [HttpPost]
    public async Task<IActionResult> Create([FromQuery] OpeningKind? kind, OpeningForm form, string? rows, string? then)
    {
        if (kind is not { } chosen)
        {
            return NotFound();
        }
        if (User.StaffAccess().DepartmentId is null)
        {
            return await ChooseAsync(form.OrganizationId);
        }
        if (await TurnedAsync(form, chosen, id: null, rows) is { } page)
        {
            return page;
        }
        var opening = Typed(form, chosen);
        _db.Add(opening);
        await _db.SaveChangesAsync();
        return this.RedirectWith(ApprovalTexts.Saved, After(opening.Id, then));
    }

    private async Task<IActionResult> ChooseAsync(int? organization)
    {
        var access = User.StaffAccess();
        var latest = await _db.OpeningsOfDepartment(access).AsNoTracking().OrderByDescending(o => o.Id).Take(CopiesShown)
            .Select(o => new EarlierRow(o.Id, o.Title, o.Kind, o.PostedAt)).ToListAsync();
        var templates = await _db.TemplatesOfDepartment(access).AsNoTracking().Take(TemplatesShown).Select(t => new TemplateRow(t.Id, t.Name, t.Kind)).ToListAsync();
        var page = new ChoosePage(organization, access.DepartmentId is null ? ApprovalBlocker.DepartmentMissing : null, latest, templates);
        return page.Blocker is null ? View("Choose", page) : this.Refused("Choose", page);
    }

    private async Task<OpeningForm> BlankAsync(OpeningKind kind, int? organization)
    {
        var access = User.StaffAccess();
        var phone = await _db.Departments.Where(d => d.Id == access.DepartmentId).Select(d => d.Phone).SingleOrDefaultAsync();
        var employer = await _db.Organizations.Where(o => o.Id == organization).Select(o => o.Name).SingleOrDefaultAsync();
        var form = OpeningForm.Blank(OpeningKinds.Of(kind), employer ?? _district.OfficeName, phone);
        if (employer is not null)
        {
            form.OrganizationId = organization;
            form.ApplyMode = kind == OpeningKind.Job ? ApplyMode.Contact : ApplyMode.Here;
        }
        return form;
    }
}
