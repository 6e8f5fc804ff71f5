using System.Globalization;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Wages;

/// <summary>최저임금: a year's figure from the notice of the ministry, against which the pay of openings is held.</summary>
[Area("Admin"), Route("admin/settings/wages"), Allows(Permission.EditSettings)]
public sealed class WagesController(ChangeSettings change, CurrentSettings settings, TimeProvider clock, IStringLocalizer<Texts> texts) : SettingStep(change, settings, texts)
{
    /// <summary>The known years, and the form of one.</summary>
    [HttpGet]
    public IActionResult Show(int? year)
    {
        var wages = Now.Value.Law.Wages;
        var shown = year ?? wages.Steps[^1].From.Year + 1;
        return View("Show", new WagePage(wages, new() { Year = shown, Won = wages.Of(shown) is { } won ? Won.Format(won) : null, Shown = Now.Latest }));
    }

    /// <summary>Sets a year's figure.</summary>
    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = Prefix)] WageForm form)
    {
        return ModelState.IsValid && await SetAsync(form.Year!.Value, WonAmountAttribute.Read(form.Won)!.Value, form)
            ? this.RedirectWith(Saved, to: "/admin/settings/wages")
            : this.Refused("Show", new WagePage(Now.Value.Law.Wages, form.Seeing(ShownAfter(form.Shown))) { AsksWhetherItFalls = IsFalling(form) });
    }

    private bool IsFalling(WageForm form) =>
        form.Year is { } year && WonAmountAttribute.Read(form.Won) is { } won && YearFigures.Falls(Now.Value.Law.Wages, year, won);

    private async Task<bool> SetAsync(int year, long won, WageForm form)
    {
        if (YearFigures.ReasonNotToSet(Now.Value.Law.Wages, year, won, clock.SeoulToday()) is { } blocker)
        {
            Refuse(blocker == SettingBlocker.YearOutOfRange ? nameof(form.Year) : nameof(form.Won), blocker);
            return false;
        }
        if (IsFalling(form) && !form.Falls)
        {
            Refuse(nameof(form.Won), SettingBlocker.WageFalls);
            return false;
        }
        var value = new SettingValue(SettingArea.MinimumWage, year.ToString(CultureInfo.InvariantCulture), won.ToString(CultureInfo.InvariantCulture));
        return await SavesAsync([value], form.Shown, form.Source, nameof(form.Won));
    }
}
