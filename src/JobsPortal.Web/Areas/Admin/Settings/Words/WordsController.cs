using JobsPortal.Data.Settings;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Words;

/// <summary>같은 뜻의 말: by which residents find openings that say it differently. A change holds from the next search on.</summary>
[Area("Admin"), Route("admin/settings/words"), Allows(Permission.EditSettings)]
public sealed class WordsController(ChangeSettings change, CurrentSettings settings, IStringLocalizer<Texts> texts) : SettingStep(change, settings, texts)
{
    private const string Back = "/admin/settings/words";

    /// <summary>Every group.</summary>
    [HttpGet]
    public IActionResult List() => View("List", Groups);

    /// <summary>The form of a new group.</summary>
    [HttpGet("new")]
    public IActionResult New() => View("Show", new WordsPage(null, new() { Shown = Now.Latest }));

    /// <summary>The form of one.</summary>
    [HttpGet("{key}")]
    public IActionResult Show(string key) =>
        GroupOf(key) is { } group ? View("Show", new WordsPage(key, new() { Words = group.Text, Shown = Now.Latest })) : NotFound();

    /// <summary>Adds a group.</summary>
    [HttpPost("new")]
    public Task<IActionResult> Add([Bind(Prefix = Prefix)] WordsForm form) => SaveAsync(null, form);

    /// <summary>Changes one.</summary>
    [HttpPost("{key}")]
    public async Task<IActionResult> Save(string key, [Bind(Prefix = Prefix)] WordsForm form) => GroupOf(key) is null ? NotFound() : await SaveAsync(key, form);

    /// <summary>Takes one away.</summary>
    [HttpPost("{key}/remove")]
    public async Task<IActionResult> Remove(string key, [Bind(Prefix = Prefix)] WordsForm form)
    {
        if (GroupOf(key) is null) return NotFound();
        ModelState.Remove($"{Prefix}.{nameof(form.Words)}");
        return ModelState.IsValid && await SavesAsync([new(SettingArea.Synonym, key, null)], form.Shown, form.Reason, nameof(form.Words))
            ? this.RedirectWith(Saved, to: Back)
            : Again(key, form);
    }

    private IReadOnlyList<SynonymGroup> Groups => Now.Value.District.Synonyms;

    private SynonymGroup? GroupOf(string key) => Groups.FirstOrDefault(g => g.Key == key);

    private async Task<IActionResult> SaveAsync(string? key, WordsForm form)
    {
        var words = SynonymGroup.Read(form.Words);
        if (ModelState.IsValid)
        {
            foreach (var reason in SynonymGroup.ReasonsNotToKeep(words)) Refuse(nameof(form.Words), reason);
        }
        if (!ModelState.IsValid) return Again(key, form);

        var group = new SynonymGroup(key ?? SynonymGroup.NewKey(words, Groups.Select(g => g.Key).ToHashSet()), words);
        return await SavesAsync([new(SettingArea.Synonym, group.Key, group.Text)], form.Shown, form.Reason, nameof(form.Words))
            ? this.RedirectWith(Saved, to: Back)
            : Again(key, form);
    }

    private ViewResult Again(string? key, WordsForm form)
    {
        form.Shown = ShownAfter(form.Shown);
        return this.Refused("Show", new WordsPage(key, form));
    }
}
