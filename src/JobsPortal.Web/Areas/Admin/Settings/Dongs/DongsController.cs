using JobsPortal.Data.Settings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Dongs;

/// <summary>동 정보: names, former names by which texts and people still call a dong, and where its community centre is.</summary>
[Area("Admin"), Route("admin/settings/dongs"), Allows(Permission.EditSettings)]
public sealed class DongsController(ChangeSettings change, CurrentSettings settings, IStringLocalizer<Texts> texts) : SettingStep(change, settings, texts)
{
    /// <summary>All dongs.</summary>
    [HttpGet]
    public IActionResult List() => View("List", Now.Value.District);

    /// <summary>The form of one.</summary>
    [HttpGet("{code}")]
    public IActionResult Show(string code) =>
        Now.Value.District.DongByCode(code) is { } dong ? View("Show", new DongPage(dong, DongForm.From(dong, Now.Latest))) : NotFound();

    /// <summary>Sets what differs.</summary>
    [HttpPost("{code}")]
    public async Task<IActionResult> Save(string code, [Bind(Prefix = Prefix)] DongForm form)
    {
        if (Now.Value.District.DongByCode(code) is not { } dong) return NotFound();
        if (ModelState.IsValid) RefuseTaken(dong, form);
        if (ModelState.IsValid && await SavesAsync(form.ToValues(dong), form.Shown, form.Reason, nameof(form.Name))) return this.RedirectWith(Saved, to: "/admin/settings/dongs");
        form.Shown = ShownAfter(form.Shown);
        return this.Refused("Show", new DongPage(dong, form));
    }

    // A name that two dongs share would lead an address to the wrong one.
    private void RefuseTaken(Dong dong, DongForm form)
    {
        var taken = Now.Value.District.Dongs.Where(d => d.Code != dong.Code).SelectMany(d => d.Aliases.Append(d.Name)).ToHashSet(StringComparer.Ordinal);
        if (taken.Contains(TypedText.Kept(form.Name) ?? "")) Refuse(nameof(form.Name), SettingBlocker.NameTaken);
        if (form.AliasNames.Any(taken.Contains)) Refuse(nameof(form.Aliases), SettingBlocker.NameTaken);
    }
}
