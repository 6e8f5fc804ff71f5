using JobsPortal.Data.Imports;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results.Proposals.Import;

/// <summary>The page of the upload.</summary>
/// <param name="Report">What was wrong with the table; null before one was sent or where it could not be read.</param>
public sealed record ImportPage(ResultImportReport? Report);

/// <summary>엑셀로 한꺼번에 입력: a table of reported results, taken over whole or not at all, with what is wrong row by row.</summary>
[Area("Admin"), Route("admin/results/proposals"), Allows(Permission.RecordResults)]
public sealed class ImportController(ImportResults import, IStringLocalizer<Texts> texts) : Controller
{
    private const string FileName = "실적-입력.xlsx";

    // The file and what the browser sends around it.
    private const int RequestMax = SheetReader.MaxBytes + 100_000;

    /// <summary>Asks for the file.</summary>
    [HttpGet("import")]
    public IActionResult Ask() => View(new ImportPage(Report: null));

    /// <summary>The empty table.</summary>
    [HttpGet("template")]
    public IActionResult Template() => File(SheetWriter.Write("실적", ResultTable.Columns, []), SheetWriter.ContentType, FileName);

    /// <summary>Takes the table over, or says what is wrong with each row.</summary>
    [HttpPost("import"), RequestSizeLimit(RequestMax)]
    public async Task<IActionResult> Take(IFormFile? file)
    {
        if (file is null || file.Length == 0 || file.Length > SheetReader.MaxBytes)
        {
            return Refused(file is null or { Length: 0 } ? "엑셀 파일(.xlsx)을 고르세요." : "파일이 너무 큽니다. 1MB 이하로 나누어 올려 주세요.", report: null);
        }
        try
        {
            await using var stream = file.OpenReadStream();
            var report = await import.RunAsync(stream, User.StaffAccess(), User.StaffId());
            return report.IsTaken
                ? this.RedirectWith(texts[ResultTexts.Imported, report.Rows.Count], "/admin/results/proposals?status=Proposed")
                : Refused(ResultTexts.ImportRefused, report);
        }
        catch (UnreadableFile fault)
        {
            return Refused(ResultTexts.Of(fault), report: null);
        }
    }

    private ViewResult Refused(string sentence, ResultImportReport? report)
    {
        ModelState.AddModelError("file", texts[sentence]);
        return this.Refused(nameof(Ask), new ImportPage(report));
    }
}
