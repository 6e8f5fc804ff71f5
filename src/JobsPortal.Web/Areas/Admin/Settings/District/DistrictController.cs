using JobsPortal.Data.Settings;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.District;

/// <summary>구 정보: what the portal and its district are called, and where residents turn to.</summary>
[Area("Admin"), Route("admin/settings/district"), Allows(Permission.EditSettings)]
public sealed class DistrictController(ChangeSettings change, CurrentSettings settings, IStringLocalizer<Texts> texts) : SettingStep(change, settings, texts)
{
    /// <summary>The form with what holds.</summary>
    [HttpGet]
    public IActionResult Show() => View("Show", new DistrictPage(DistrictForm.From(Now.Value, Now.Latest)));

    /// <summary>Sets what differs.</summary>
    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = Prefix)] DistrictForm form)
    {
        if (ModelState.IsValid && await SavesAsync(form.ToValues(), form.Shown, form.Reason, nameof(form.Name))) return this.RedirectWith(Saved, to: "/admin/settings/district");
        form.Shown = ShownAfter(form.Shown);
        return this.Refused("Show", new DistrictPage(form));
    }
}
