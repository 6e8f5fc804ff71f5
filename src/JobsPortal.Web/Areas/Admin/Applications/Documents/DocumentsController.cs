using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.Documents;

/// <summary>One document of the checklist as it is typed.</summary>
public sealed class DocumentRowForm
{
    /// <summary>Which document, by its place in the list.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it is there; null while nobody has looked.</summary>
    [Display(Name = "확인 결과")]
    public DocumentState? State { get; set; }
}

/// <summary>The checklist as it is typed.</summary>
public sealed class DocumentsForm
{
    /// <summary>One row for each document.</summary>
    public List<DocumentRowForm> Rows { get; set; } = [];
}

/// <summary>The checklist of one application.</summary>
public sealed record DocumentsPage(ApplicationPage Application, DocumentsForm Form);

/// <summary>서류 확인: which documents are there, which are missing, which the office looks up itself.</summary>
[Area("Admin"), Route("admin/applications/{number}/documents"), Allows(Permission.RegisterPaper)]
public sealed class DocumentsController(JobsDbContext db, ApplicationPages pages, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The checklist.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number) => await pages.ReadAsync(number, User) is { Documents.Count: > 0 } page
        ? View(new DocumentsPage(page, new DocumentsForm { Rows = [.. page.Documents.Select(d => new DocumentRowForm { Name = d.Name, State = d.State })] }))
        : NotFound();

    /// <summary>Saves it; only documents that the page names are kept.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(string number, [Bind(Prefix = "Form")] DocumentsForm form)
    {
        if (await pages.ReadAsync(number, User) is not { Documents.Count: > 0 } page)
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return this.Refused(nameof(Show), new DocumentsPage(page, form));
        }
        var chosen = form.Rows.Where(r => r.State is not null).DistinctBy(r => r.Name).ToDictionary(r => r.Name, r => r.State!.Value);
        await db.WriteAsync(() => SaveAsync(page, chosen));
        return this.RedirectWith(texts["서류 확인을 저장했습니다."], $"/admin/applications/{number}");
    }

    private async Task SaveAsync(ApplicationPage page, Dictionary<string, DocumentState> chosen)
    {
        db.ChangeTracker.Clear();
        var (id, by, now) = (page.Application.Id, User.StaffId(), clock.UtcNow());
        var known = await db.ApplicationDocuments.Where(d => d.ApplicationId == id).ToDictionaryAsync(d => d.Name);
        foreach (var (name, state) in chosen.Where(c => page.Documents.Any(d => d.Name == c.Key)))
        {
            if (known.TryGetValue(name, out var document))
            {
                document.Check(state, by, now);
            }
            else
            {
                db.ApplicationDocuments.Add(new ApplicationDocument(id, name, state, by, now));
            }
        }
        await db.SaveChangesAsync();
    }
}
