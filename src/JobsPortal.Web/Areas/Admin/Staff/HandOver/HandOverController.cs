using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.HandOver;

/// <summary>인사이동: what one person is responsible for goes to another one, and rights that are over end the same day.</summary>
[Area("Admin"), Route("admin/staff/{id:int}/hand-over"), Allows(Permission.EditStaff)]
public sealed class HandOverController(JobsDbContext db, HandOverWork work, IStringLocalizer<Texts> texts) : Controller
{
    private const string Page = "Ask";
    private const string Prefix = nameof(HandOverPage.Form);

    /// <summary>The list, all of it ticked.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) =>
        await db.StaffLine(id).SingleOrDefaultAsync() is { } line ? View(Page, await work.PageAsync(line, typed: null)) : NotFound();

    /// <summary>Hands over.</summary>
    [HttpPost]
    public async Task<IActionResult> HandOver(int id, [Bind(Prefix = Prefix)] HandOverForm form)
    {
        if (await db.StaffLine(id).SingleOrDefaultAsync() is not { } line) return NotFound();
        if (ModelState.IsValid) await TryAsync(id, form);
        return ModelState.IsValid
            ? this.RedirectWith(texts[form.Things.Count > 0 ? "업무를 넘겼습니다." : "처리했습니다."], $"/admin/staff/{id}")
            : this.Refused(Page, await work.PageAsync(line, form));
    }

    private async Task TryAsync(int id, HandOverForm form)
    {
        try
        {
            foreach (var blocker in await work.RunAsync(id, form, User.StaffId())) ModelState.AddModelError(FieldOf(blocker), texts[HandoverTexts.Of(blocker)]);
        }
        catch (RuleBroken broken) when (broken.Reason is StaffBlocker blocker)
        {
            ModelState.AddModelError($"{Prefix}.{nameof(form.Afterwards)}", texts[StaffTexts.Of(blocker)]);
        }
    }

    private static string FieldOf(HandoverBlocker blocker) => blocker switch
    {
        HandoverBlocker.ReceiverMissing or HandoverBlocker.SameReceiver or HandoverBlocker.ReceiverCannot => $"{Prefix}.{nameof(HandOverForm.ToAccountId)}",
        HandoverBlocker.DestinationMissing => $"{Prefix}.{nameof(HandOverForm.DestinationId)}",
        HandoverBlocker.OwnAccount => $"{Prefix}.{nameof(HandOverForm.Afterwards)}",
        _ => "",
    };
}
