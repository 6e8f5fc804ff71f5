using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Calls.Export;

/// <summary>Why the list leaves the portal.</summary>
public sealed class ExportForm
{
    /// <summary>Shortest reason, in characters.</summary>
    public const int ReasonMinLength = 10;

    /// <summary>The opening; null for all of the department.</summary>
    public int? Opening { get; set; }

    /// <summary>Kept with the access record.</summary>
    [Display(Name = "내려받는 사유", Description = "10자 이상 적어 주세요. 접속기록에 남습니다. 예: 동행일자리 결과 문자 발송(온나라 메시지)")]
    [Required(ErrorMessage = "내려받는 사유를 입력하세요."), StringLength(AccessRecord.ReasonMaxLength, MinimumLength = ReasonMinLength, ErrorMessage = "내려받는 사유를 10자 이상 200자까지 적어 주세요."), NoResidentNumber]
    public string? Reason { get; set; }
}

/// <summary>The waiting lines for the office's own text-message system, as a CSV file.</summary>
[Area("Admin"), Route("admin/calls/export"), Allows(Permission.CallApplicants)]
public sealed class ExportController(JobsDbContext db, AccessLog log, IStringLocalizer<Texts> texts) : Controller
{
    private const int MostLines = 5_000;

    /// <summary>Asks for the reason.</summary>
    [HttpGet]
    public IActionResult Ask(int? opening) => View(nameof(Ask), new ExportForm { Opening = opening });

    /// <summary>Hands the file over and records it.</summary>
    [HttpPost]
    public async Task<IActionResult> Export(ExportForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return this.Refused(nameof(Ask), form);
        var lines = await db.CallListLines(User.StaffAccess(), form.Opening, isDone: false).Take(MostLines).ToListAsync(cancellation);
        await log.RecordAsync(AccessAction.Export, subject: null, lines.Count, TypedText.Kept(form.Reason));
        string[] head = [texts["접수번호"], texts["이름"], texts["전화번호"], texts["안내 방법"], texts["주소"], texts["부재"], texts["공고"], texts["알릴 내용"]];
        var rows = lines.Select(line => new[]
        {
            ReceiptNumber.Format(line.Number), line.Name, PhoneNumber.Format(line.Phone), texts[NoticeTexts.Of(line.Method)].Value, line.PostalAddress ?? "",
            texts["{0}번", line.Absences].Value, line.OpeningTitle, line.Body,
        });
        return File(Csv.Of([head, .. rows]), "text/csv; charset=utf-8", "call-list.csv");
    }
}
