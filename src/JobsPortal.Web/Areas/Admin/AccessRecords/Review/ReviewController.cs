using System.Globalization;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.AccessRecords.Review;

/// <summary>접속기록 월 점검: the unusual of a month first, and the sign-off with who and when.</summary>
[Area("Admin"), Route("admin/access-records/review"), Allows(Permission.ReadAccessRecords)]
public sealed class ReviewController(ReviewAccess review, AccessLog log, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>One month; the last whole one unless asked.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string? month, CancellationToken cancellation)
    {
        var page = await review.ReadAsync(MonthOf(month), cancellation);
        await log.RecordAsync(AccessAction.Search, subject: null, page.Rows.Select(r => r.Staff.Id).Distinct().Count());
        return View("Show", page with { Form = new ReviewForm { Month = Written(page.Month) } });
    }

    /// <summary>Signs it.</summary>
    [HttpPost]
    public async Task<IActionResult> Sign([Bind(Prefix = nameof(ReviewPage.Form))] ReviewForm form, CancellationToken cancellation)
    {
        var page = await review.ReadAsync(MonthOf(form.Month), cancellation) with { Form = form };
        if (!ModelState.IsValid)
        {
            return this.Refused("Show", page);
        }
        foreach (var reason in await review.SignAsync(page, form.Note, User.StaffId()))
        {
            ModelState.AddModelError(reason == ReviewBlocker.NoteMissing ? "Form.Note" : "", texts[AccessTexts.Of(reason)]);
        }
        return ModelState.IsValid
            ? this.RedirectWith(texts["{0} 접속기록 점검을 마쳤습니다.", page.Month.ToString("yyyy. M.", CultureInfo.InvariantCulture)], to: "/admin/access-records/review?month=" + Written(page.Month))
            : this.Refused("Show", page);
    }

    /// <summary>The month as it stands in the address.</summary>
    public static string Written(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private DateOnly MonthOf(string? typed) =>
        DateOnly.TryParseExact(typed + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : new DateOnly(review.Today.Year, review.Today.Month, 1).AddMonths(-1);
}
