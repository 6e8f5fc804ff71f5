using JobsPortal.Data;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Web.Alerts;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Alerts;

/// <summary>What an <see cref="AlertsController"/> works with.</summary>
public sealed record AlertDesk(JobsDbContext Db, SaveSearch Searches, KeepAlerts Keep, DistrictProfile District, TimeProvider Clock, IStringLocalizer<Web.Texts> Texts);

/// <summary>One's own 새 공고 알림, found through the account or through the token of a mail; whatever is somebody else's is not there.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class AlertsController(AlertDesk desk) : Controller
{
    private const string Search = "searches/{id:int}";

    /// <summary>What it works with.</summary>
    protected AlertDesk Desk { get; } = desk;

    /// <summary>The address of the list.</summary>
    protected abstract string Base { get; }

    /// <summary>The searches. Opening a link changes nothing: mail programs open links by themselves.</summary>
    [HttpGet]
    public async Task<IActionResult> Show()
    {
        if (await FindAsync() is not { } recipient) return Nothing();
        var now = Desk.Clock.UtcNow();
        var searches = await Desk.Db.SavedSearches.AsNoTracking().Where(s => s.AlertRecipientId == recipient.Id).OrderBy(s => s.Id).Take(AlertRecipient.MostSearches).ToListAsync();
        var accountMail = await Desk.Db.Accounts.Where(a => a.Id == recipient.AccountId).Select(a => a.Email).SingleOrDefaultAsync();
        var waits = recipient.ConfirmedAt is null || searches.Any(s => s.ConfirmedAt is null && s.SavedAt > now - AlertRecipient.ConfirmWithin);
        return View("List", new AlertsPage(
            Base, [.. searches.Select(s => new SavedSearchRow(s.Id, AlertTexts.Of(s.Conditions, Desk.District), s.SavedAt, s.ConfirmedAt is not null))], recipient.Frequency,
            (recipient.AccountId is null ? recipient.Email : accountMail) is { Length: > 0 } mail ? NoticeTexts.Masked(mail) : null, recipient.MailsTo(accountMail),
            recipient.AskedAt is not null, waits && recipient.Email is not null && !IsSignedInArea));
    }

    /// <summary>The conditions of one.</summary>
    [HttpGet(Search)]
    public async Task<IActionResult> Edit(int id) =>
        await FindSearchAsync(id) is { } search ? View("Edit", PageOf(id, SavedSearchForm.From(search.Conditions))) : NotFound();

    /// <summary>Changes them.</summary>
    [HttpPost(Search)]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = nameof(SavedSearchPage.Form))] SavedSearchForm form)
    {
        if (await FindSearchAsync(id) is not { } search) return NotFound();
        form.Check(ModelState, Desk.District, Desk.Texts);
        var conditions = ModelState.IsValid ? await Desk.Searches.UnderstandAsync(form.ToConditions()) : null;
        var others = await Desk.Db.SavedSearches.AsNoTracking().Where(s => s.AlertRecipientId == search.AlertRecipientId && s.Id != id).OrderBy(s => s.Id).ToListAsync();
        if (ModelState.IsValid && (conditions is null ? [AlertBlocker.WordsTooShort] : SavedSearch.ReasonsNotToKeep(conditions, [.. others.Select(s => s.Conditions)])) is [var blocker, ..])
        {
            SavedSearchForm.Refuse(ModelState, blocker, Desk.Texts);
        }
        if (!ModelState.IsValid) return this.Refused("Edit", PageOf(id, form));
        search.Change(conditions!, Desk.Clock.UtcNow());
        await Desk.Db.SaveChangesAsync();
        return this.RedirectWith(Desk.Texts[AlertTexts.Changed], Base);
    }

    /// <summary>Takes one out.</summary>
    [HttpPost(Search + "/remove")]
    public async Task<IActionResult> Remove(int id) =>
        await FindAsync() is { } recipient && await Desk.Keep.RemoveAsync(recipient.Id, id) ? this.RedirectWith(Desk.Texts[AlertTexts.Removed], Base) : NotFound();

    /// <summary>How often from now on.</summary>
    [HttpPost("frequency")]
    public async Task<IActionResult> Change(AlertFrequency frequency)
    {
        if (await FindAsync() is not { } recipient || !Enum.IsDefined(frequency)) return NotFound();
        recipient.Change(frequency);
        await Desk.Db.SaveChangesAsync();
        return this.RedirectWith(Desk.Texts[AlertTexts.Changed], Base);
    }

    /// <summary>계속 받기.</summary>
    [HttpPost("keep")]
    public async Task<IActionResult> KeepOn()
    {
        if (await FindAsync() is not { } recipient) return Nothing();
        await Desk.Keep.StillWantedAsync(recipient.Id);
        return this.RedirectWith(Desk.Texts[AlertTexts.Kept], Base);
    }

    /// <summary>Ends everything.</summary>
    [HttpPost("stop")]
    public async Task<IActionResult> Stop()
    {
        if (await FindAsync() is { } recipient) await Desk.Keep.EndAsync(recipient.Id);
        return this.RedirectWith(Desk.Texts[AlertTexts.Ended], "/openings");
    }

    /// <summary>Whose it is; null where there is none.</summary>
    protected abstract Task<AlertRecipient?> FindAsync();

    /// <summary>The page where there is none.</summary>
    protected abstract IActionResult Nothing();

    private bool IsSignedInArea => Base == "/my/alerts";

    private async Task<SavedSearch?> FindSearchAsync(int id) =>
        await FindAsync() is { } recipient ? await Desk.Db.SavedSearches.SingleOrDefaultAsync(s => s.Id == id && s.AlertRecipientId == recipient.Id) : null;

    private SavedSearchPage PageOf(int id, SavedSearchForm form) => new(Base, id, SavedSearchFields.Of(form, Desk.District));
}
