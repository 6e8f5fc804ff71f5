using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>The form, on one page or two. Every step saves the draft; "later" saves it as it stands.</summary>
public sealed class FormController(ApplyDesk desk, IStringLocalizer<Web.Texts> texts) : ApplyStep(desk)
{
    private const string Later = "later";

    /// <summary>The questions of the first page with the answers so far.</summary>
    [HttpGet(ApplySteps.Form)]
    public Task<IActionResult> First(int id) => ShowAsync(id, ApplySteps.Form);

    /// <summary>The questions of the second page with the answers so far.</summary>
    [HttpGet(ApplySteps.Details)]
    public Task<IActionResult> Second(int id) => ShowAsync(id, ApplySteps.Details);

    /// <summary>Saves the first page; goes on when it is right, or leaves it for later as it is.</summary>
    [HttpPost(ApplySteps.Form)]
    public Task<IActionResult> SaveFirst(int id, string? then) => SaveAsync(id, ApplySteps.Form, then);

    /// <summary>Saves the second page; goes on when it is right, or leaves it for later as it is.</summary>
    [HttpPost(ApplySteps.Details)]
    public Task<IActionResult> SaveSecond(int id, string? then) => SaveAsync(id, ApplySteps.Details, then);

    private async Task<IActionResult> ShowAsync(int id, string step)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (await Desk.DraftAsync(id) is not { } draft) return GoTo(id, ApplySteps.Start);
        if (BlockedBy(opening, draft.Number) is { } blocked) return blocked;
        return FieldsOf(opening, step) is { } fields ? View("Form", PageOf(opening, draft, step, fields)) : GoTo(id, ApplySteps.Form);
    }

    private async Task<IActionResult> SaveAsync(int id, string step, string? then)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (await Desk.DraftAsync(id) is not { } draft) return GoTo(id, ApplySteps.Start);
        if (FieldsOf(opening, step) is not { } fields) return GoTo(id, ApplySteps.Form);

        var asked = Desk.Ask(opening);
        var typed = TypedAnswers.Read(Request.Form, fields);
        var faults = asked.Check(fields, typed, ReceivedAt, new Dictionary<string, string>());
        var goesOn = faults.Count == 0 && then != Later;
        // Also what is wrong or late is kept: the deadline refuses the application, not the draft.
        await Desk.SaveAsync(draft, asked.ForDraft(fields, typed, ReceivedAt), fields, goesOn ? After(asked, step) : step);
        if (BlockedBy(opening, draft.Number) is { } blocked) return blocked;
        if (goesOn) return GoTo(id, After(asked, step));
        if (then == Later && !faults.Values.Contains(AnswerFault.ResidentNumber)) return LocalRedirect(ApplySteps.Url(id, "saved"));

        TypedAnswers.Refuse(ModelState, texts, Request.Form, fields, faults);
        return this.Refused("Form", PageOf(opening, draft, step, fields));
    }

    private static string After(Questionnaire asked, string step) =>
        step == ApplySteps.Form && asked.Pages.Count > 1 ? ApplySteps.Details : ApplySteps.Check;

    private IReadOnlyList<FormField>? FieldsOf(Opening opening, string step) =>
        Desk.Ask(opening).Pages.ElementAtOrDefault(step == ApplySteps.Details ? 1 : 0);

    private FormPage PageOf(Opening opening, Application draft, string step, IReadOnlyList<FormField> fields)
    {
        FormOrder.Ask(ViewData, [.. fields.Select(f => f.Key)]);
        var asked = Desk.Ask(opening);
        var previous = step == ApplySteps.Details ? ApplySteps.Form : draft.TypedByName is null ? ApplySteps.First(opening) : ApplySteps.Family;
        return new(
            ApplyHead.Of(opening, asked, step, draft.Number), asked.Ask(texts, fields, draft.CurrentAnswers), step, ApplySteps.Url(opening.Id, previous));
    }
}
