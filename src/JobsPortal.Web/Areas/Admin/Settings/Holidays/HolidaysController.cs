using JobsPortal.Data.Settings;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Holidays;

/// <summary>공휴일: a year's list, typed or pasted line by line, by which warnings and counters go.</summary>
[Area("Admin"), Route("admin/settings/holidays"), Allows(Permission.EditSettings)]
public sealed class HolidaysController(ChangeSettings change, CurrentSettings settings, TimeProvider clock, IStringLocalizer<Texts> texts) : SettingStep(change, settings, texts)
{
    /// <summary>The list of a year.</summary>
    [HttpGet]
    public IActionResult Show(int? year)
    {
        var shown = year ?? Today.Year;
        return YearFigures.IsKept(shown, Today)
            ? View("Show", PageOf(new() { Year = shown, Lines = HolidayLines.Write(Known.Of(shown)), Shown = Now.Latest }))
            : NotFound();
    }

    /// <summary>Sets the list of a year: what is missing from it is no holiday.</summary>
    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = Prefix)] HolidayForm form)
    {
        if (!YearFigures.IsKept(form.Year, Today)) return NotFound();
        return ModelState.IsValid && await SetAsync(form)
            ? this.RedirectWith(Saved, to: $"/admin/settings/holidays?year={form.Year}")
            : this.Refused("Show", PageOf(form.Seeing(ShownAfter(form.Shown))));
    }

    private PublicHolidays Known => Now.Value.Law.Holidays;

    private DateOnly Today => clock.SeoulToday();

    private HolidayPage PageOf(HolidayForm form) =>
        new(Known, form, [.. Enumerable.Range(YearFigures.FirstYear, Today.Year + YearFigures.YearsAhead - YearFigures.FirstYear + 1)]);

    private async Task<bool> SetAsync(HolidayForm form)
    {
        var (days, blocker, line) = HolidayLines.Read(form.Lines, form.Year);
        if (blocker is { } against)
        {
            Refuse(nameof(form.Lines), against, line);
            return false;
        }
        return await SavesAsync(HolidayLines.Changes(Known, form.Year, days), form.Shown, form.Source, nameof(form.Lines));
    }
}
