using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Plans;
using JobsPortal.Data.Publications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Publications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Publications;

/// <summary>공표본: an approver freezes the ledger of a plan at a date; everybody reads it, nobody changes it.</summary>
[Area("Admin"), Route("admin/publications"), Allows(Permission.ReadResults)]
public sealed class PublicationsController(JobsDbContext db, TakePublication take, TimeProvider clock, DistrictProfile district, IStringLocalizer<Texts> texts) : Controller
{
    private const int Most = 100;

    /// <summary>All of them, the latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellation) => View(await db.PublicationRows().Take(Most).ToListAsync(cancellation));

    /// <summary>One of them, with the evidence of what came later.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation) => await PublicationSheet.LoadAsync(db, id, cancellation) is { } sheet ? View(sheet) : NotFound();

    /// <summary>The empty form.</summary>
    [HttpGet("new"), Allows(Permission.PublishResults)]
    public async Task<IActionResult> New()
    {
        var plans = await PlansAsync();
        return View(new PublicationForm { AsOf = clock.SeoulToday(), Plans = plans, PlanId = plans.Count > 0 ? int.Parse(plans[0].Value, CultureInfo.InvariantCulture) : null });
    }

    /// <summary>Freezes the ledger.</summary>
    [HttpPost("new"), Allows(Permission.PublishResults)]
    public async Task<IActionResult> Take(PublicationForm form)
    {
        form.Plans = await PlansAsync();
        if (form.PlanId is { } plan && form.Plans.All(p => p.Value != plan.ToString(CultureInfo.InvariantCulture)))
        {
            ModelState.AddModelError(nameof(form.PlanId), texts["목록에 있는 것 가운데에서 고르세요."]);
        }
        if (ModelState.IsValid && await take.RunAsync(form.PlanId!.Value, TypedText.Kept(form.Title) ?? "", form.AsOf!.Value, User.StaffId(), clock.UtcNow()) is var (publication, reasons))
        {
            if (publication is not null)
            {
                return this.RedirectWith(texts[PublicationTexts.Taken], $"/admin/publications/{publication.Id}");
            }
            foreach (var reason in reasons)
            {
                ModelState.AddModelError(PublicationForm.FieldOf(reason), texts[PublicationTexts.Of(reason)]);
            }
        }
        return this.Refused(nameof(New), form);
    }

    private async Task<IReadOnlyList<Choice>> PlansAsync() =>
        [.. (await db.Plans.OfDistrict(district.Code).Take(Most).ToListAsync()).Select(p => new Choice(p.Id.ToString(CultureInfo.InvariantCulture), PlanTexts.Years(p.FromYear, p.ToYear)))];
}
