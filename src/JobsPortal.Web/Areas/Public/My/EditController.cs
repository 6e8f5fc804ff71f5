using JobsPortal.Domain.Applications;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.TagHelpers;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>신청 내용 고치기, before the deadline: a new version, the earlier ones stay.</summary>
[Route(Case + "/edit")]
public sealed class EditController(MyDesk desk, EditApplication edit, IStringLocalizer<Web.Texts> texts) : MyStep(desk)
{
    /// <summary>The questions with the current answers.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        return found.Application.ReasonsNotToEdit(found.Opening, ReceivedAt).Count > 0 ? LocalRedirect("/my/" + number) : View("Edit", PageOf(found));
    }

    /// <summary>Saves the next version.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(string number, int basedOn)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        Dictionary<string, string> answers = [];
        var faults = found.Asked.CheckAll(TypedAnswers.Read(Request.Form, found.Asked.Fields), ReceivedAt, answers);
        TypedAnswers.Refuse(ModelState, texts, Request.Form, found.Asked.Fields, faults);
        if (found.Application.ReasonsNotToEdit(found.Opening, ReceivedAt) is [var blocker, ..]) return Refuse(found, blocker);
        if (faults.Count > 0) return this.Refused("Edit", PageOf(found));
        if (basedOn != VersionOf(found)) return Stale(found, answers);

        var refused = await edit.RunAsync(found.Application.Id, answers, basedOn, Actor.Applicant(Desk.AccountId), ReceivedAt);
        return refused is { } why ? Refuse(found, why) : this.RedirectWith(texts["신청 내용을 고쳤습니다."], "/my/" + number);
    }

    private static int VersionOf(MyCase found) => found.Application.Answers.Max(a => a.Number);

    private ViewResult Refuse(MyCase found, ApplyBlocker blocker)
    {
        ModelState.AddModelError("", texts[ApplicationTexts.Blocked(blocker)]);
        return this.Refused("Edit", PageOf(found));
    }

    /// <summary>Somebody saved in another window: both values, and saving again means it.</summary>
    private ViewResult Stale(MyCase found, Dictionary<string, string> typed)
    {
        foreach (var question in found.Asked.Ask(texts, found.Asked.Fields, found.Application.CurrentAnswers))
        {
            if (typed.GetValueOrDefault(question.Field.Key, "") == question.Answer) continue;
            ModelState.AddModelError(question.Field.Key, texts["{0}: 그 사이에 다른 창에서 {1} 저장되었습니다. 적으신 대로 바꾸려면 다시 저장해 주세요.", question.Text.Label, Shared.Texts.Language.Ro($"‘{question.InWords}’")]);
        }
        if (ModelState.IsValid) ModelState.AddModelError("", texts["그 사이에 다른 창에서 같은 내용으로 저장되었습니다."]);
        ModelState.Remove("basedOn");
        return this.Refused("Edit", PageOf(found));
    }

    private EditPage PageOf(MyCase found)
    {
        FormOrder.Ask(ViewData, [.. found.Asked.Fields.Select(f => f.Key)]);
        return new(found, found.Asked.Ask(texts, found.Asked.Fields, found.Application.CurrentAnswers), VersionOf(found));
    }
}
