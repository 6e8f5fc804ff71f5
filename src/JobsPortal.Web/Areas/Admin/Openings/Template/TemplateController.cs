using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Template;

/// <summary>서식으로 저장: keeps an opening's content for the next one; and takes a template away again.</summary>
[Area("Admin"), Route("admin/openings"), Allows(Permission.DraftOpenings)]
public sealed class TemplateController(JobsDbContext db, TimeProvider clock) : DecisionController(db)
{
    private readonly JobsDbContext _db = db;

    /// <summary>The form for the name.</summary>
    [HttpGet("{id:int}/template")]
    public async Task<IActionResult> Confirm(int id) =>
        await OwnAsync(id) is { } opening ? Confirm(new TemplateForm { Name = opening.Title[..Math.Min(opening.Title.Length, OpeningTemplate.NameMaxLength)] }, opening, []) : NotFound();

    /// <summary>Saves it.</summary>
    [HttpPost("{id:int}/template")]
    public async Task<IActionResult> Save(int id, TemplateForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Refuse(form, opening, []);
        }
        _db.Add(new OpeningTemplate(opening, TypedText.Kept(form.Name)!, User.StaffId(), clock.UtcNow()));
        await _db.SaveChangesAsync();
        return this.RedirectWith("서식으로 저장했습니다. ‘공고 쓰기’에서 고를 수 있습니다.", "/admin/openings/new");
    }

    /// <summary>Takes a template of the own department away. Openings made from it stay.</summary>
    [HttpPost("templates/{id:int}/remove")]
    public async Task<IActionResult> Remove(int id)
    {
        if (await _db.TemplatesOfDepartment(User.StaffAccess()).SingleOrDefaultAsync(t => t.Id == id) is not { } template)
        {
            return NotFound();
        }
        _db.Remove(template);
        await _db.SaveChangesAsync();
        return this.RedirectWith("서식을 지웠습니다.", "/admin/openings/new");
    }
}
