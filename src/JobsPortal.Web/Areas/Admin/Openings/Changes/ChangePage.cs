using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Changes;

/// <summary>One change: what it alters, what stands against it, and what a step asks.</summary>
public sealed class ChangePage
{
    /// <summary>The version that the person looked at.</summary>
    public Guid Version { get; set; }

    /// <summary>결재문서 번호.</summary>
    [Display(Name = "결재문서 번호", Description = "온나라 문서의 번호. 예: 일자리경제과-1234"), StringLength(Opening.NameMaxLength), NoResidentNumber]
    public string? DocumentNumber { get; set; }

    /// <summary>시행일.</summary>
    [Display(Name = "시행일")]
    public DateOnly? DocumentDate { get; set; }

    /// <summary>공고번호.</summary>
    [Display(Name = "공고번호", Description = "공고 대장의 번호가 있으면 적으세요. 예: 서울특별시 노원구 공고 제2026-1234호"), StringLength(Opening.NameMaxLength), NoResidentNumber]
    public string? NoticeNumber { get; set; }

    /// <summary>Remarks of a return.</summary>
    [Display(Name = "반려 사유", Description = "담당자가 읽고 고칠 수 있게 적어 주세요."), StringLength(Opening.TextMaxLength), NoResidentNumber]
    public string? Remarks { get; set; }

    /// <summary>Mark of what the person has seen of the notice.</summary>
    public string? Seen { get; set; }

    /// <summary>What will be told once the change is published; null where nobody publishes it now.</summary>
    [BindNever, ValidateNever]
    public NoticePreview? Preview { get; set; }

    /// <summary>The opening as published.</summary>
    [BindNever, ValidateNever]
    public Opening Opening { get; set; } = null!;

    /// <summary>The change.</summary>
    [BindNever, ValidateNever]
    public OpeningChange Change { get; set; } = null!;

    /// <summary>What it alters.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<ChangeNoteLine> Lines { get; set; } = [];

    /// <summary>What stands against the next step.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<ApprovalBlocker> Reasons { get; set; } = [];

    /// <summary>How many people applied and will be told.</summary>
    [BindNever, ValidateNever]
    public int Applicants { get; set; }

    /// <summary>Whether results of the opening were released.</summary>
    [BindNever, ValidateNever]
    public bool HasResults { get; set; }

    /// <summary>Names of who drafted and who published.</summary>
    [BindNever, ValidateNever]
    public (string? Drafter, string? Publisher) Names { get; set; }

    /// <summary>Whether the person may write it.</summary>
    public static bool MayDraft(ClaimsPrincipal person) => person.May(Permission.DraftOpenings);

    /// <summary>What was typed of the office's document.</summary>
    public OfficeDocument ToDocument() => new(TypedText.Kept(DocumentNumber), DocumentDate, TypedText.Kept(NoticeNumber));

    /// <summary>Looks it up for a member of the opening's department; false for everybody else.</summary>
    public async Task<bool> LoadAsync(JobsDbContext db, int id, int number, ClaimsPrincipal person, DistrictProfile district, LegalFigures law, DateTime now)
    {
        var change = await db.ChangesOfDepartment(person.StaffAccess()).Include(c => c.Lines).SingleOrDefaultAsync(c => c.OpeningId == id && c.Number == number);
        if (change is null)
        {
            return false;
        }
        (Change, Opening) = (change, await db.Openings.Include(o => o.Units).SingleAsync(o => o.Id == id));
        Applicants = await db.Applications.LiveOf(id).CountAsync();
        HasResults = await db.ReleasedOf(id).AnyAsync();
        var people = await db.Accounts.Where(a => a.Id == change.DraftedBy || a.Id == change.PublishedBy).Select(a => new { a.Id, a.Name }).ToListAsync();
        Names = (people.FirstOrDefault(p => p.Id == change.DraftedBy)?.Name, people.FirstOrDefault(p => p.Id == change.PublishedBy)?.Name);
        var lines = change.Status == ChangeStatus.Published ? [.. change.Lines.OrderBy(l => l.Id)] : change.LinesFor(Opening);
        Lines = [.. lines.Select(l => ChangeNoteLine.From(l, district))];
        Reasons = change.Status switch
        {
            ChangeStatus.Draft => change.ReasonsNotToSubmit(Opening, Applicants, now, law, HasResults),
            ChangeStatus.InReview => change.ReasonsNotToPublish(Opening, Applicants, person.StaffId(), now, law, HasResults),
            _ => [],
        };
        return true;
    }
}
