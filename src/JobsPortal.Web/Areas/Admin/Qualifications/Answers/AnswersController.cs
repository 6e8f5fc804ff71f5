using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Qualifications.Answers;

/// <summary>The page of the upload.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="Columns">Headings that the file must have.</param>
/// <param name="Report">What became of a file; null before one was sent.</param>
public sealed record AnswersPage(int OpeningId, string Title, IReadOnlyList<string> Columns, AnswerReport? Report);

/// <summary>조회 회신 올리기: the answers of another office, looked at first or written down at once.</summary>
[Area("Admin"), Route("admin/qualifications/{id:int}/answers"), Allows(Permission.DecideApplications)]
public sealed class AnswersController(JobsDbContext db, TakeAnswers take, IStringLocalizer<Texts> texts) : Controller
{
    private const string FileKey = "file";
    private const string SaveKey = "save";

    // The file and what the browser sends around it.
    private const int RequestMax = SheetReader.MaxBytes + 100_000;

    /// <summary>Asks for the file.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) => await PageAsync(id, report: null) is { } page ? View(nameof(Ask), page) : NotFound();

    /// <summary>Says row by row what becomes of it; writes the right ones down only when asked to.</summary>
    [HttpPost, RequestSizeLimit(RequestMax)]
    public async Task<IActionResult> Take(int id, IFormFile? file, [FromForm(Name = SaveKey)] bool save, CancellationToken cancellation)
    {
        if (await PageAsync(id, report: null) is not { } page)
        {
            return NotFound();
        }
        if (file is null || file.Length == 0 || file.Length > SheetReader.MaxBytes)
        {
            return Refused(page, file is null or { Length: 0 } ? "엑셀(.xlsx)이나 CSV 파일을 고르세요." : "파일이 너무 큽니다. 1MB 이하로 나누어 올려 주세요.");
        }
        try
        {
            await using var stream = file.OpenReadStream();
            return View(nameof(Ask), page with { Report = await take.RunAsync(id, stream, save, User.StaffId(), cancellation) });
        }
        catch (UnreadableFile fault)
        {
            return Refused(page, QualificationTexts.Of(fault));
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refused(page, "그사이 다른 사람이 회신을 적었습니다. 파일을 다시 올려 주세요.");
        }
    }

    private ViewResult Refused(AnswersPage page, string sentence)
    {
        ModelState.AddModelError(FileKey, texts[sentence]);
        return this.Refused(nameof(Ask), page);
    }

    private async Task<AnswersPage?> PageAsync(int id, AnswerReport? report)
    {
        var title = await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync();
        return title is null ? null : new(id, title, [.. (await db.LayoutOfAsync(QualificationTable.Answer)).Columns.Select(c => c.Heading)], report);
    }
}
