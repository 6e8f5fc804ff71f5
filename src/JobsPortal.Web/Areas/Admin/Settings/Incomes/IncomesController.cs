using System.Globalization;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Incomes;

/// <summary>기준 중위소득: a year's amounts by household size, which the form of an application shows beside its question about income.</summary>
[Area("Admin"), Route("admin/settings/incomes"), Allows(Permission.EditSettings)]
public sealed class IncomesController(ChangeSettings change, CurrentSettings settings, TimeProvider clock, IStringLocalizer<Texts> texts) : SettingStep(change, settings, texts)
{
    /// <summary>The known years, and the form of one.</summary>
    [HttpGet]
    public IActionResult Show(int? year)
    {
        var incomes = Now.Value.Law.Incomes;
        var shown = year ?? incomes.Years.Last() + 1;
        return View("Show", new IncomePage(incomes, IncomeForm.From(shown, incomes.Of(shown)).Seeing(Now.Latest)));
    }

    /// <summary>Sets a year's amounts.</summary>
    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = Prefix)] IncomeForm form)
    {
        return ModelState.IsValid && await SetAsync(form.Year!.Value, form.Amounts, form)
            ? this.RedirectWith(Saved, to: "/admin/settings/incomes")
            : this.Refused("Show", new IncomePage(Now.Value.Law.Incomes, form.Seeing(ShownAfter(form.Shown))));
    }

    private async Task<bool> SetAsync(int year, IReadOnlyList<long> amounts, IncomeForm form)
    {
        if (YearFigures.ReasonNotToSet(Now.Value.Law.Incomes, year, amounts, clock.SeoulToday()) is { } blocker)
        {
            Refuse(blocker == SettingBlocker.YearOutOfRange ? nameof(form.Year) : nameof(form.One), blocker);
            return false;
        }
        var value = new SettingValue(SettingArea.MedianIncome, year.ToString(CultureInfo.InvariantCulture), YearFigures.Write(amounts));
        return await SavesAsync([value], form.Shown, form.Source, nameof(form.One));
    }
}
