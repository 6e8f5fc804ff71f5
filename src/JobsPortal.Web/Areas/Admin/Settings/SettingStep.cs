using JobsPortal.Data.Settings;
using JobsPortal.Domain.Settings;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings;

/// <summary>What every page that changes settings has in common: what stands against it is said at a field of its form.</summary>
public abstract class SettingStep(ChangeSettings change, CurrentSettings settings, IStringLocalizer<Texts> texts) : Controller
{
    private bool _isTold;

    /// <summary>Name of the form in the page.</summary>
    protected const string Prefix = "Form";

    /// <summary>What holds.</summary>
    protected CurrentSettings Now => settings;

    /// <summary>The change that the page shows: the next save of who was told of another's change is made in the knowledge of it.</summary>
    protected int ShownAfter(int shown) => _isTold ? settings.Latest : shown;

    /// <summary>Sets the values; false, with the reason at the field, when something stands against it.</summary>
    protected async Task<bool> SavesAsync(IReadOnlyCollection<SettingValue> values, int shown, string? reason, string field)
    {
        if (await change.RunAsync(values, shown, reason, User.StaffId()) is not { } blocker) return true;
        Refuse(field, blocker);
        _isTold = blocker == SettingBlocker.ChangedMeanwhile;
        return false;
    }

    /// <summary>Says at a field what stands against it.</summary>
    protected void Refuse(string field, SettingBlocker blocker, params object[] arguments) =>
        ModelState.AddModelError($"{Prefix}.{field}", texts[SettingTexts.Of(blocker), arguments]);

    /// <summary>The sentence after a change.</summary>
    protected string Saved => texts["저장했습니다. 다음 화면부터 적용됩니다."];
}
