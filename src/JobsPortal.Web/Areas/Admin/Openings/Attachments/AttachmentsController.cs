using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Attachments;

/// <summary>첨부 서식: forms that residents download from the opening. What a file is, its content says; every change stands in the history.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/attachments"), Allows(Permission.DraftOpenings)]
public sealed class AttachmentsController(JobsDbContext db, TimeProvider clock) : Controller
{
    // Room for the envelope around the file.
    private const long MostBytes = OpeningAttachment.MaxBytes + 64 * 1024;

    /// <summary>What is there, and the form for one more.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id) => await OwnAsync(id) is { } opening ? View(await new AttachmentsPage().LoadAsync(db, opening)) : NotFound();

    /// <summary>Adds a file.</summary>
    [HttpPost, RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public async Task<IActionResult> Add(int id, AttachmentsPage page)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        await page.LoadAsync(db, opening);
        var content = await ReadAsync(page.File);
        if (Fault(page, content) is { } fault)
        {
            ModelState.AddModelError(nameof(page.File), fault);
            return this.Refused(nameof(Show), page);
        }
        var attachment = new OpeningAttachment(id, page.File!.FileName, content!, User.StaffId(), clock.UtcNow());
        db.Add(attachment);
        opening.NoteFiles($"첨부 서식 추가: {attachment.Name}", User.StaffId(), clock.UtcNow());
        await db.SaveChangesAsync();
        return this.RedirectWith("첨부 서식을 올렸습니다.", Address(id));
    }

    /// <summary>Takes a file away.</summary>
    [HttpPost("{file:int}/remove")]
    public async Task<IActionResult> Remove(int id, int file)
    {
        if (await OwnAsync(id) is not { } opening || await db.OpeningAttachments.SingleOrDefaultAsync(a => a.Id == file && a.OpeningId == id) is not { } attachment)
        {
            return NotFound();
        }
        var page = await new AttachmentsPage().LoadAsync(db, opening);
        if (!page.IsOpen)
        {
            ModelState.AddModelError("", RuleTexts.Of(ApprovalBlocker.WrongState));
            return this.Refused(nameof(Show), page);
        }
        db.Remove(attachment);
        opening.NoteFiles($"첨부 서식 삭제: {attachment.Name}", User.StaffId(), clock.UtcNow());
        await db.SaveChangesAsync();
        return this.RedirectWith("첨부 서식을 지웠습니다.", Address(id));
    }

    private static string? Fault(AttachmentsPage page, byte[]? content) => (page, content) switch
    {
        ({ IsOpen: false }, _) => RuleTexts.Of(ApprovalBlocker.WrongState),
        ({ File: null } or { File.Length: 0 }, _) => "올릴 파일을 고르세요.",
        ({ Files.Count: >= OpeningAttachment.MostFiles }, _) => "첨부 서식은 10개까지 올릴 수 있습니다.",
        (_, null) => "파일이 너무 큽니다. 10MB 이하의 파일을 올려 주세요.",
        _ when OpeningAttachment.FormatOf(content) is null => "HWPX 또는 PDF 파일만 올릴 수 있습니다. 한글에서 ‘다른 이름으로 저장하기’로 HWPX를 고르세요.",
        _ => null,
    };

    private static async Task<byte[]?> ReadAsync(IFormFile? file)
    {
        if (file is null || file.Length > OpeningAttachment.MaxBytes)
        {
            return null;
        }
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }

    private static string Address(int id) => string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{id}/attachments");

    private Task<Opening?> OwnAsync(int id) => db.OpeningsOfDepartment(User.StaffAccess()).SingleOrDefaultAsync(o => o.Id == id);
}
