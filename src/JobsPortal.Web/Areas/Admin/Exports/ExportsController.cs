using JobsPortal.Data.Audit;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Exports;

/// <summary>
/// 내려받기: the one way in which a list leaves the portal. It asks for a reason, takes the filter of the screen along, leaves out what leads
/// to people unless it is asked for and allowed, writes an access record, and gives no cell that a spreadsheet would run.
/// </summary>
[Area("Admin"), Route("admin/exports/{list}"), Allows(Permission.UseAdmin), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ExportsController(IEnumerable<StaffSheet> sheets, AccessLog log, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Most rows of a file. A list that is longer is refused, never cut: nobody notices what is missing at the end.</summary>
    public const int MostRows = 50_000;

    private const string Page = "Ask";

    /// <summary>Asks for the reason.</summary>
    [HttpGet]
    public IActionResult Ask(string list) => Find(list) is { } sheet ? View(Page, PageOf(sheet, new ExportForm())) : NotFound();

    /// <summary>Hands the file over and records it.</summary>
    [HttpPost]
    public async Task<IActionResult> Export(string list, [Bind(Prefix = nameof(ExportPage.Form))] ExportForm form, CancellationToken cancellation)
    {
        if (Find(list) is not { } sheet) return NotFound();
        var filter = sheet.NewFilter();
        await TryUpdateModelAsync(filter, filter.GetType(), "");
        if (!ModelState.IsValid) return this.Refused(Page, PageOf(sheet, form));
        var withPersons = MayTakePersons(sheet) && (form.WithPersons || sheet.IsOfPersons);
        var table = await sheet.ReadAsync(filter, new SheetRequest(User, withPersons, MostRows + 1), cancellation);
        if (table.Rows.Count > MostRows)
        {
            ModelState.AddModelError("", texts["목록이 {0}줄을 넘습니다. 목록 화면에서 조건을 좁힌 뒤 다시 내려받으세요.", MostRows]);
            return this.Refused(Page, PageOf(sheet, form));
        }
        await log.RecordExportAsync(withPersons ? table.Rows.Count : 0, TypedText.Kept(form.Reason)!);
        return form.Format == ExportFormat.Csv
            ? File(Csv.Of([table.Head, .. table.Rows]), "text/csv; charset=utf-8", $"{sheet.Name}.csv")
            : File(SheetWriter.Write(texts[sheet.Title], table.Head, table.Rows, table.Numbers), SheetWriter.ContentType, $"{sheet.Name}.xlsx");
    }

    /// <summary>A list that this person may read; everybody else's is not there.</summary>
    private StaffSheet? Find(string name) =>
        sheets.FirstOrDefault(s => s.Name == name && User.May(s.Needs) && (!s.IsOfPersons || MayTakePersons(s)));

    private bool MayTakePersons(StaffSheet sheet) => sheet.NeedsForPersons is { } needed && User.May(needed);

    private ExportPage PageOf(StaffSheet sheet, ExportForm form)
    {
        var names = sheet.NewFilter().GetType().GetProperties().Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var sent = Request.HasFormContentType ? Request.Form : (IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>>)Request.Query;
        return new(sheet, form, [.. sent.Where(s => names.Contains(s.Key.Split('.')[0])).Select(s => KeyValuePair.Create(s.Key, s.Value.ToString()))], MayTakePersons(sheet) && !sheet.IsOfPersons);
    }
}
