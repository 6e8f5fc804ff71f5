using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Openings.Attachments;

/// <summary>신청 서식 내려받기: always as a download, never shown inside the portal.</summary>
[Area("Public"), AllowAnonymous]
public sealed class AttachmentController(JobsDbContext db) : Controller
{
    /// <summary>The file.</summary>
    [HttpGet("openings/{id:int}/attachments/{file:int}")]
    public async Task<IActionResult> Download(int id, int file) =>
        await db.PublishedAttachment(id, file).SingleOrDefaultAsync() is { } attachment ? File(attachment.Content, TypeOf(attachment.Format), attachment.Name) : NotFound();

    private static string TypeOf(AttachmentFormat format) => format == AttachmentFormat.Pdf ? "application/pdf" : "application/hwp+zip";
}
