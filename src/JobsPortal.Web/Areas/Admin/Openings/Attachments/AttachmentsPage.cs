using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Attachments;

/// <summary>첨부 서식 of one opening.</summary>
public sealed class AttachmentsPage
{
    /// <summary>The file that is sent.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The opening.</summary>
    [BindNever, ValidateNever]
    public Opening Opening { get; set; } = null!;

    /// <summary>What is there.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<AttachmentRow> Files { get; set; } = [];

    /// <summary>Whether files can be added and taken away: until the opening is withdrawn or archived.</summary>
    [BindNever, ValidateNever]
    public bool IsOpen => Opening.Status is OpeningStatus.Draft or OpeningStatus.Approved;

    /// <summary>Looks it up.</summary>
    public async Task<AttachmentsPage> LoadAsync(JobsDbContext db, Opening opening)
    {
        (Opening, Files) = (opening, await db.AttachmentRowsOf(opening.Id).ToListAsync());
        return this;
    }
}
