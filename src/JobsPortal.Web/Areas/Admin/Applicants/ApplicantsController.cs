using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applicants;

/// <summary>신청인 찾기: by 접수번호, name or the last four digits of the telephone, among the applications that this person may see.</summary>
[Area("Admin"), Route("admin/applicants"), Allows(Permission.ReadApplications), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ApplicantsController(JobsDbContext db, AccessLog log, IStringLocalizer<Texts> texts) : Controller
{
    private const string Page = "Find";
    private const int Most = 50;

    /// <summary>Asks who is looked for.</summary>
    [HttpGet]
    public IActionResult Ask() => View(Page, new FindApplicantPage(new FindApplicantForm()));

    /// <summary>Shows whom it found and records the search with their number.</summary>
    [HttpPost]
    public async Task<IActionResult> Find([Bind(Prefix = nameof(FindApplicantPage.Form))] FindApplicantForm form, CancellationToken cancellation)
    {
        var (key, blocker) = ApplicantKey.Read(form.Key);
        if (blocker is { } reason) ModelState.AddModelError("Form.Key", texts[ApplicantTexts.Of(reason)]);
        if (!ModelState.IsValid) return this.Refused(Page, new FindApplicantPage(form));
        var lines = await db.ApplicantLines(User.StaffAccess(), key!).Take(Most + 1).ToListAsync(cancellation);
        await log.RecordAsync(AccessAction.Search, subject: null, Math.Min(lines.Count, Most));
        return View(Page, new FindApplicantPage(form, [.. lines.Take(Most)], lines.Count > Most));
    }
}
