using JobsPortal.Data;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Filters;

/// <summary>저장한 조건: each member of staff keeps own filters of the lists; nobody sees another's.</summary>
[Area("Admin"), Route("admin/filters"), Allows(Permission.UseAdmin)]
public sealed class FiltersController(JobsDbContext db, SavedFilters filters, IStringLocalizer<Texts> texts) : Controller
{
    private const string Here = "/admin/filters";

    /// <summary>All own ones.</summary>
    [HttpGet]
    public async Task<IActionResult> List() => View(await PageAsync(form: null));

    /// <summary>Keeps the choices of a list under a name and goes back to it.</summary>
    [HttpPost]
    public async Task<IActionResult> Keep([Bind(Prefix = nameof(FiltersPage.Form))] FilterForm form)
    {
        if (form.List is not { } list) return BadRequest();
        var query = SavedFilters.Tidy(list, form.Query);
        if (ModelState.IsValid && !await filters.KeepAsync(User.StaffId(), list, Hangul.Clean(form.Name), query, form.IsDefault))
        {
            ModelState.AddModelError("", texts["한 목록에 조건을 {0}개까지 저장할 수 있습니다. 쓰지 않는 조건을 지워 주세요.", SavedFilter.Most]);
        }
        return ModelState.IsValid ? this.RedirectWith(texts["조건을 저장했습니다."], SavedFilters.AddressOf(list, query)) : this.Refused(nameof(List), await PageAsync(form));
    }

    /// <summary>Opens the list with it from now on.</summary>
    [HttpPost("{id:int}/default")]
    public async Task<IActionResult> OpenWith(int id, bool isDefault) =>
        await filters.OpenWithAsync(User.StaffId(), id, isDefault) ? this.RedirectWith(texts["처음 화면을 바꾸었습니다."], Here) : NotFound();

    /// <summary>Deletes it.</summary>
    [HttpPost("{id:int}/delete")]
    public async Task<IActionResult> Delete(int id) =>
        await filters.DeleteAsync(User.StaffId(), id) ? this.RedirectWith(texts["조건을 지웠습니다."], Here) : NotFound();

    private async Task<FiltersPage> PageAsync(FilterForm? form) =>
        new(form, await db.FiltersOf(User.StaffId()).Take(SavedFilter.Most * Enum.GetValues<FilteredList>().Length).ToListAsync());
}
