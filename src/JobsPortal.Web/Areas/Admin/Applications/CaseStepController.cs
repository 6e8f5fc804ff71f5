using JobsPortal.Domain.Applications;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>What the steps of a case share: the pages, the use case, the words.</summary>
public sealed class CaseDesk(ApplicationPages pages, MoveCase move, CaseNotices notices, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    /// <summary>Makes the page of the application and records that it was seen.</summary>
    public ApplicationPages Pages => pages;

    /// <summary>The use case.</summary>
    public MoveCase Move => move;

    /// <summary>What is told.</summary>
    public CaseNotices Notices => notices;

    /// <summary>The sentences.</summary>
    public IStringLocalizer<Texts> Texts => texts;

    /// <summary>Now, UTC.</summary>
    public DateTime Now => clock.UtcNow();
}

/// <summary>
/// A step after the decision: a page that asks, the same page with the words that will be told, the deed. What was not shown is not sent.
/// </summary>
[Area("Admin")]
public abstract class CaseStepController(CaseDesk desk) : Controller
{
    private const string StepView = "Step";

    /// <summary>Which step.</summary>
    protected abstract CaseStep Step { get; }

    /// <summary>Pages, use case, words.</summary>
    protected CaseDesk Desk { get; } = desk;

    /// <summary>Asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(string number) =>
        await Desk.Pages.ReadAsync(number, User) is { } page && Step.StartsFrom(page.Application)
            ? View(StepView, new CaseStepPage(page, Step, Begin(page), Preview: null, await ReasonsAsync(page)))
            : NotFound();

    /// <summary>Shows what will be told; once that was seen, does it.</summary>
    [HttpPost]
    public async Task<IActionResult> Post(string number, [Bind(Prefix = "Form")] CaseStepForm form)
    {
        if (await Desk.Pages.ReadAsync(number, User) is not { } page)
        {
            return NotFound();
        }
        Check(form, page);
        if (!ModelState.IsValid)
        {
            return await RefusedAsync(page, form);
        }
        var told = form.Told(Step);
        var preview = await Desk.Move.PreviewAsync(page.Application, page.Opening, told);
        if (form.Seen != preview.Mark)
        {
            var shown = new CaseStepPage(page, Step, form, preview, await ReasonsAsync(page));
            return this.ShowsNotice(form.Seen) ? View(StepView, shown) : this.Refused(StepView, shown);
        }
        var outcome = await Desk.Move.RunAsync(number, User.StaffAccess(), User.StaffId(), (told, form.Seen), hand => ApplyAsync(hand, form));
        if (outcome.Reason is { } reason)
        {
            ModelState.AddModelError(FieldOf(reason), Sentence(reason));
            return await RefusedAsync(await Desk.Pages.ReadAsync(number, User) ?? page, form);
        }
        return outcome.IsFound ? this.RedirectWith(Desk.Texts["처리했습니다: {0}", Desk.Texts[Step.Button(page.Opening.Kind)].Value], $"/admin/applications/{number}") : NotFound();
    }

    /// <summary>What the rule does.</summary>
    protected abstract Task ApplyAsync(CaseInHand hand, CaseStepForm form);

    /// <summary>What the form starts with.</summary>
    protected virtual CaseStepForm Begin(ApplicationPage page) => new();

    /// <summary>What is missing or wrong in the form.</summary>
    protected virtual void Check(CaseStepForm form, ApplicationPage page)
    {
    }

    /// <summary>What stands against the step now.</summary>
    protected virtual Task<IReadOnlyList<CaseBlocker>> ReasonsAsync(ApplicationPage page) => Task.FromResult<IReadOnlyList<CaseBlocker>>([]);

    /// <summary>A last day that can be.</summary>
    protected void CheckDay(CaseStepForm form, ApplicationPage page)
    {
        if (ModelState.FindKeysWithPrefix("Form.Day").Any(e => e.Value.Errors.Count > 0))
        {
            return;
        }
        if (form.Day is not { } day)
        {
            ModelState.AddModelError("Form.Day", Desk.Texts["마지막 날을 적어 주세요."]);
        }
        else if (page.Application.ReasonsNotToEndOn(day, Desk.Now) is [var blocker, ..])
        {
            Refuse("Form.Day", blocker);
        }
    }

    /// <summary>What is needed and by when.</summary>
    protected void CheckAsked(CaseStepForm form)
    {
        if (TypedText.Kept(form.Items) is null)
        {
            Refuse("Form.Items", CaseBlocker.ItemsMissing);
        }
        if (!(form.DueAt > Desk.Now) && ModelState.FindKeysWithPrefix("Form.DueOn").All(e => e.Value.Errors.Count == 0))
        {
            Refuse("Form.DueOn", CaseBlocker.DueMissing);
        }
    }

    /// <summary>A reason, explained where it must be.</summary>
    protected void CheckReason(CaseStepForm form)
    {
        if (form.Reason is null)
        {
            Refuse("Form.Reason", CaseBlocker.ReasonMissing);
        }
        if (form.Reason == DecisionReason.Other && form.KeptNote is null)
        {
            Refuse("Form.Note", CaseBlocker.NoteMissing);
        }
    }

    /// <summary>Puts the sentence of a refusal at its field.</summary>
    protected void Refuse(string field, CaseBlocker blocker) => ModelState.AddModelError(field, Desk.Texts[StepTexts.Of(blocker)]);

    private async Task<IActionResult> RefusedAsync(ApplicationPage page, CaseStepForm form) =>
        this.Refused(StepView, new CaseStepPage(page, Step, form, Preview: null, await ReasonsAsync(page)));

    private string Sentence(Enum reason) => Desk.Texts[reason switch
    {
        CaseBlocker blocker => StepTexts.Of(blocker),
        ApplyBlocker.ReplyOverdue => "회신 기한이 지나 참여로 적을 수 없습니다. 기한 내 응답 없음으로 처리하거나 선발(안)을 다시 하세요.",
        ApplyBlocker blocker => ApplicationTexts.Blocked(blocker),
        _ => StepTexts.Of(CaseBlocker.WrongState),
    }];

    private static string FieldOf(Enum reason) => reason switch
    {
        CaseBlocker.ReplyDueMissing => "Form.ReplyDue",
        CaseBlocker.ReasonMissing => "Form.Reason",
        CaseBlocker.NoteMissing => "Form.Note",
        CaseBlocker.ItemsMissing => "Form.Items",
        CaseBlocker.DueMissing or CaseBlocker.DueNotLater => "Form.DueOn",
        CaseBlocker.ExtensionReasonMissing or CaseBlocker.AnswerMissing => "Form.Text",
        CaseBlocker.DayInFuture or CaseBlocker.DayBeforeStart => "Form.Day",
        _ => "",
    };
}
