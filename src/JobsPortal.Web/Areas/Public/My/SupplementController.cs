using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.TagHelpers;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>서류 보완하기: what the office needs, the applicant's answer to it, and the form to put right.</summary>
/// <param name="Case">The application with its opening.</param>
/// <param name="Asked">What is needed and by when.</param>
/// <param name="Questions">The questions of the form with their answers.</param>
/// <param name="Answer">What was typed.</param>
public sealed record SupplementPage(MyCase Case, Supplement Asked, IReadOnlyList<Question> Questions, string? Answer);

/// <summary>서류 보완하기, until its day, also after the end of the window.</summary>
[Route(Case + "/supplement")]
public sealed class SupplementController(MyDesk desk, SupplementApplication supplement, IStringLocalizer<Web.Texts> texts) : MyStep(desk)
{
    private const string AnswerKey = "Answer";

    /// <summary>Asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        return found.Application.CanSupplement(ReceivedAt) ? View("Supplement", PageOf(found, found.Application.OpenSupplement!, null)) : LocalRedirect("/my/" + number);
    }

    /// <summary>Takes the answer.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(string number, int asked, [FromForm(Name = AnswerKey)] string? answer)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        if (found.Application.Supplements.FirstOrDefault(s => s.Number == asked) is not { } request) return NotFound();
        Dictionary<string, string> answers = [];
        var faults = found.Asked.CheckAll(TypedAnswers.Read(Request.Form, found.Asked.Fields), ReceivedAt, answers);
        TypedAnswers.Refuse(ModelState, texts, Request.Form, found.Asked.Fields, faults);
        CheckAnswer(answer);
        if (!ModelState.IsValid) return this.Refused("Supplement", PageOf(found, request, answer));

        var refused = await supplement.RunAsync(found.Application.Id, asked, Hangul.Clean(answer), answers, Actor.Applicant(Desk.AccountId), ReceivedAt);
        if (refused is null) return this.RedirectWith(texts["보완하신 내용을 받았습니다."], "/my/" + number);
        ModelState.AddModelError("", texts[refused is CaseBlocker blocker ? StepTexts.Of(blocker) : ApplicationTexts.Blocked((ApplyBlocker)refused)]);
        return this.Refused("Supplement", PageOf(found, request, answer));
    }

    private void CheckAnswer(string? answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
        {
            ModelState.AddModelError(AnswerKey, texts[StepTexts.Of(CaseBlocker.AnswerMissing)]);
        }
        else if (answer.Length > Supplement.TextMaxLength)
        {
            ModelState.AddModelError(AnswerKey, texts["{0}자 안으로 적어 주세요.", Supplement.TextMaxLength]);
        }
        else if (ResidentNumber.ContainsOne(answer))
        {
            ModelState.AddModelError(AnswerKey, texts["주민등록번호는 적을 수 없습니다. 지운 뒤 다시 눌러 주세요."]);
        }
    }

    private SupplementPage PageOf(MyCase found, Supplement asked, string? answer)
    {
        FormOrder.Ask(ViewData, [AnswerKey, .. found.Asked.Fields.Select(f => f.Key)]);
        return new(found, asked, found.Asked.Ask(texts, found.Asked.Fields, found.Application.CurrentAnswers), answer);
    }
}
