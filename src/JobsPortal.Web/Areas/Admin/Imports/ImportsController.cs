using JobsPortal.Data;
using JobsPortal.Data.Imports;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Imports;

/// <summary>공고 가져오기: the files that the command line takes, with the same report, from the browser. Looked at first, then taken over.</summary>
[Area("Admin"), Route("admin/imports"), Allows(Permission.ImportOpenings)]
public sealed class ImportsController(JobsDbContext db, ImportOpenings import, ImportTurn turn, IStringLocalizer<Texts> texts) : Controller
{
    private const string Page = "List";
    private const string Prefix = nameof(ImportPage.Form);

    // The file and what the browser sends around it.
    private const int RequestMax = ImportForm.MaxBytes + 100_000;

    /// <summary>The upload and every run so far.</summary>
    [HttpGet]
    public async Task<IActionResult> List(int page) => View(Page, await PageAsync(new ImportForm(), preview: null, page));

    /// <summary>Says what the file would do and writes nothing.</summary>
    [HttpPost("preview"), RequestSizeLimit(RequestMax), RequestFormLimits(MultipartBodyLengthLimit = RequestMax)]
    public async Task<IActionResult> Preview([Bind(Prefix = Prefix)] ImportForm form) =>
        await RunAsync(form, isDryRun: true) is { } report ? View(Page, await PageAsync(form, report)) : this.Refused(Page, await PageAsync(form, preview: null));

    /// <summary>Takes the file over. The same file again changes nothing.</summary>
    [HttpPost, RequestSizeLimit(RequestMax), RequestFormLimits(MultipartBodyLengthLimit = RequestMax)]
    public async Task<IActionResult> Take([Bind(Prefix = Prefix)] ImportForm form) =>
        await RunAsync(form, isDryRun: false) is { } report
            ? this.RedirectWith(texts["공고를 가져왔습니다. 새로 등록 {0}건, 변경 {1}건, 그대로 {2}건입니다.", report.Created, report.Updated, report.Unchanged], "/admin/imports")
            : this.Refused(Page, await PageAsync(form, preview: null));

    private async Task<ImportReport?> RunAsync(ImportForm form, bool isDryRun)
    {
        if (form.File is null or { Length: 0 }) ModelState.AddModelError(FileField, texts["파일을 고르세요."]);
        else if (form.File.Length > ImportForm.MaxBytes) ModelState.AddModelError(FileField, texts["파일이 너무 큽니다. 50MB 이하로 나누어 올리고 ‘일부’를 고르세요."]);
        if (!ModelState.IsValid) return null;
        try
        {
            var report = await turn.TryRunAsync(() => ReadAsync(form, isDryRun));
            if (report is null) ModelState.AddModelError("", texts["다른 사람이 공고를 가져오는 중입니다. 잠시 뒤에 다시 눌러 주세요."]);
            return report;
        }
        catch (UnreadableFile fault)
        {
            ModelState.AddModelError(FileField, texts["{0} 바뀐 것은 없습니다.", ImportTexts.Of(fault)]);
            return null;
        }
    }

    private async Task<ImportReport> ReadAsync(ImportForm form, bool isDryRun)
    {
        await using var stream = form.File!.OpenReadStream();
        var name = Path.GetFileName(form.File.FileName);
        var kept = name.Length <= ImportRun.FileNameMaxLength ? name : name[..ImportRun.FileNameMaxLength];
        // A closed browser does not break a run off half-way.
        return await import.RunAsync(stream, form.Format!.Value, new ImportOptions(kept, isDryRun, form.IsPartial, User.StaffId()));
    }

    private async Task<ImportPage> PageAsync(ImportForm form, ImportReport? preview, int page = 1) =>
        new(form, preview, await db.ImportRunLines().ToPageAsync(page, CancellationToken.None));

    private static string FileField => $"{Prefix}.{nameof(ImportForm.File)}";
}
