using JobsPortal.Data;
using JobsPortal.Data.Organizations;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Organizations;

/// <summary>기관·기업: employers, partners, tenants. Every officer may add and change them.</summary>
[Area("Admin"), Route("admin/organizations"), Allows(Permission.ReadWork)]
public sealed class OrganizationsController(JobsDbContext db, TimeProvider clock) : Controller
{
    private const string NumberTaken = "같은 사업자등록번호의 기관·기업이 이미 있습니다. 목록에서 찾아 고치세요.";

    /// <summary>All of them by name.</summary>
    [HttpGet]
    public async Task<IActionResult> List(string? q, int page, CancellationToken cancellation) => View(new OrganizationList(q, await db.Organizations.ByName(q).AsLines(db, clock.SeoulToday())
        .ToPageAsync(page, cancellation)));

    /// <summary>The empty form.</summary>
    [HttpGet("new"), Allows(Permission.EditPrograms)]
    public IActionResult New() => View("Edit", new OrganizationForm());

    /// <summary>Adds one.</summary>
    [HttpPost("new"), Allows(Permission.EditPrograms)]
    public async Task<IActionResult> Create(OrganizationForm form, string? rows)
    {
        if (FormRows.Change(ModelState, nameof(form.Certifications), form.Certifications, rows, OrganizationCertification.Most))
        {
            return View("Edit", form);
        }
        if (!ModelState.IsValid)
        {
            return this.Refused("Edit", form);
        }
        db.Add(form.ToOrganization());
        return await SaveAsync(form);
    }

    /// <summary>The form of one.</summary>
    [HttpGet("{id:int}"), Allows(Permission.EditPrograms)]
    public async Task<IActionResult> Edit(int id) =>
        await db.Organizations.AsNoTracking().Include(o => o.Certifications).SingleOrDefaultAsync(o => o.Id == id) is { } organization ? View(OrganizationForm.From(organization)) : NotFound();

    /// <summary>Changes one; a stale form shows both values.</summary>
    [HttpPost("{id:int}"), Allows(Permission.EditPrograms)]
    public async Task<IActionResult> Change(int id, OrganizationForm form, string? rows)
    {
        if (await db.Organizations.Include(o => o.Certifications).SingleOrDefaultAsync(o => o.Id == id) is not { } organization)
        {
            return NotFound();
        }
        form.Id = id;
        if (FormRows.Change(ModelState, nameof(form.Certifications), form.Certifications, rows, OrganizationCertification.Most))
        {
            return View("Edit", form);
        }
        if (!ModelState.IsValid)
        {
            return this.Refused("Edit", form);
        }
        if (form.Version != organization.Version)
        {
            return Stale(form, organization);
        }
        organization.Change(form.ToDetails());
        organization.KeepCertifications([.. form.Certifications.Select(c => c.ToDetails())]);
        // A changed history alone is a change of the organization as well.
        db.Touch(organization);
        return await SaveAsync(form);
    }

    private async Task<IActionResult> SaveAsync(OrganizationForm form)
    {
        try
        {
            if (await db.SavesAsync())
            {
                return this.RedirectWith("기관·기업을 저장했습니다.", "/admin/organizations");
            }
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            ModelState.AddModelError(nameof(form.BusinessNumber), NumberTaken);
            return this.Refused("Edit", form);
        }
        return Stale(form, await db.Organizations.AsNoTracking().Include(o => o.Certifications).SingleAsync(o => o.Id == form.Id));
    }

    private ViewResult Stale(OrganizationForm form, Organization saved)
    {
        form.Differences = StaleEdit.Between(OrganizationForm.From(saved), OrganizationForm.From(form.ToOrganization()), OrganizationForm.Choices);
        // The next save is made in the knowledge of what is shown now.
        ModelState.Remove(nameof(form.Version));
        form.Version = saved.Version;
        return this.Refused("Edit", form);
    }
}
