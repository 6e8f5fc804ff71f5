using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Intake.Import;

/// <summary>The page of the upload.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Columns">Headings that the file must have.</param>
/// <param name="Report">What became of a file; null before one was sent.</param>
public sealed record ImportPage(Opening Opening, IReadOnlyList<string> Columns, PaperReport? Report);

/// <summary>접수대장 올리기: paper applications that an office has listed in a spreadsheet, looked at first or registered at once.</summary>
[Area("Admin"), Route("admin/intake/{id:int}/import"), Allows(Permission.RegisterPaper)]
public sealed class ImportController(JobsDbContext db, ImportPaper import, DistrictProfile district, LegalFigures law, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const string FileKey = "file";
    private const string SaveKey = "save";

    // The file and what the browser sends around it.
    private const int RequestMax = SheetReader.MaxBytes + 100_000;

    // As the intake of single forms.
    private static readonly TimeSpan KeyedWithin = TimeSpan.FromDays(60);

    /// <summary>Asks for the file.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) => await FindAsync(id) is { } opening ? View(nameof(Ask), new ImportPage(opening, TableOf(opening).Columns, Report: null)) : NotFound();

    /// <summary>The empty table.</summary>
    [HttpGet("template")]
    public async Task<IActionResult> Template(int id) =>
        await FindAsync(id) is { } opening ? File(SheetWriter.Write("접수대장", TableOf(opening).Columns, []), SheetWriter.ContentType, "paper-list.xlsx") : NotFound();

    /// <summary>Says line by line what becomes of it; registers only when asked to.</summary>
    [HttpPost, RequestSizeLimit(RequestMax)]
    public async Task<IActionResult> Take(int id, IFormFile? file, [FromForm(Name = SaveKey)] bool save)
    {
        if (await FindAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var page = new ImportPage(opening, TableOf(opening).Columns, Report: null);
        if (file is null || file.Length == 0 || file.Length > SheetReader.MaxBytes)
        {
            return Refused(page, file is null or { Length: 0 } ? "엑셀 파일(.xlsx)을 고르세요." : "파일이 너무 큽니다. 1MB 이하로 나누어 올려 주세요.");
        }
        try
        {
            await using var stream = file.OpenReadStream();
            var rows = TableOf(opening).Read(stream);
            return View(nameof(Ask), page with { Report = await import.RunAsync(opening, rows, save, User.StaffAccess(), User.StaffId()) });
        }
        catch (UnreadableFile fault)
        {
            return Refused(page, ResultTexts.Of(fault));
        }
    }

    private ViewResult Refused(ImportPage page, string sentence)
    {
        ModelState.AddModelError(FileKey, texts[sentence]);
        return this.Refused(nameof(Ask), page);
    }

    private PaperTable TableOf(Opening opening) => new(opening, new Questionnaire(opening, district), law.Holidays, texts, clock.UtcNow());

    private Task<Opening?> FindAsync(int id) =>
        db.OpeningsTakingPaper(User.StaffAccess(), clock.UtcNow(), clock.UtcNow() - KeyedWithin).AsNoTracking().Include(o => o.Units).SingleOrDefaultAsync(o => o.Id == id);
}
