using JobsPortal.Data.Settings;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Colors;

/// <summary>색: the district's own colours, refused where text could not be read on them.</summary>
[Area("Admin"), Route("admin/settings/colors"), Allows(Permission.EditSettings)]
public sealed class ColorsController(ChangeSettings change, CurrentSettings settings, IStringLocalizer<Texts> texts) : SettingStep(change, settings, texts)
{
    private readonly IStringLocalizer<Texts> _texts = texts;

    /// <summary>The colours that hold, and how well they are read.</summary>
    [HttpGet]
    public IActionResult Show() => View("Show", PageOf(ColorForm.From(Now.Value.District.Colors).Seeing(Now.Latest)));

    /// <summary>Sets them.</summary>
    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = Prefix)] ColorForm form) => ModelState.IsValid && await SetAsync(form)
        ? this.RedirectWith(Saved, to: "/admin/settings/colors")
        : this.Refused("Show", PageOf(form.Seeing(ShownAfter(form.Shown))));

    private ColorPage PageOf(ColorForm form) => new(Now.Value.District.Colors, form);

    private async Task<bool> SetAsync(ColorForm form)
    {
        if (WebColor.Parse(form.Button) is not { } button) return IsRefused(nameof(form.Button), SettingBlocker.ColorUnreadable);
        if (WebColor.Parse(form.Link) is not { } link) return IsRefused(nameof(form.Link), SettingBlocker.ColorUnreadable);
        // Of each colour the worst meeting is named.
        var poor = ColorContrast.Of(new(button, link)).Where(c => !c.IsEnough).GroupBy(c => c.Role).Select(g => g.MinBy(c => c.Ratio)!).ToList();
        foreach (var pair in poor) Refuse(pair.Role.ToString(), SettingBlocker.ContrastTooLow, _texts[SettingTexts.Of(pair.Meeting)].Value, pair.Ratio.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        return poor.Count == 0
            && await SavesAsync([SettingValue.Of(ColorRole.Button, button.ToString()), SettingValue.Of(ColorRole.Link, link.ToString())], form.Shown, form.Reason, nameof(form.Button));
    }

    private bool IsRefused(string field, SettingBlocker blocker)
    {
        Refuse(field, blocker);
        return false;
    }
}
