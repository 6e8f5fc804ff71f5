using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>The answer as it is typed.</summary>
public sealed class InterviewForm
{
    /// <summary>Key of a time, or <see cref="InterviewController.Refusal"/>.</summary>
    [Display(Name = "언제 오시겠어요?"), Required(ErrorMessage = "면접 시간을 골라 주세요.")]
    public string? Slot { get; set; }
}

/// <summary>면접 시간 고르기 as its applicant sees it.</summary>
/// <param name="Case">The application with its opening.</param>
/// <param name="Interview">The invitation.</param>
/// <param name="Slots">Times with room, and the chosen one.</param>
/// <param name="Form">What is chosen, or was typed.</param>
public sealed record InterviewPage(MyCase Case, InterviewCase Interview, IReadOnlyList<InterviewSlot> Slots, InterviewForm Form);

/// <summary>면접 시간 고르기, until its day.</summary>
[Route(Case + "/interview")]
public sealed class InterviewController(MyDesk desk, JobsDbContext db, AnswerInterview answer, IStringLocalizer<Web.Texts> texts) : MyStep(desk)
{
    private const string ChoiceKey = "Form.Slot";

    /// <summary>What says that the applicant cannot come.</summary>
    public const string Refusal = "none";

    /// <summary>What says that the applicant would come at another time.</summary>
    public const string OtherTimes = "other";

    /// <summary>Asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number)
    {
        if (await PageAsync(number) is not { } page) return NotFound();
        return CanAnswer(page) ? View("Interview", page) : LocalRedirect("/my/" + number);
    }

    /// <summary>Takes the answer.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(string number, [Bind(Prefix = nameof(InterviewPage.Form))] InterviewForm form)
    {
        if (await PageAsync(number) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Interview", page with { Form = form });
        var slot = form.Slot;
        var by = Actor.Applicant(Desk.AccountId);
        var id = page.Case.Application.Id;
        var refused = slot == Refusal ? await answer.RefuseAsync(id, by, way: null, ReceivedAt)
            : slot == OtherTimes ? await answer.AskForOtherTimesAsync(id, by, way: null, ReceivedAt)
            : int.TryParse(slot, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) ? await answer.BookAsync(id, chosen, by, way: null, ReceivedAt)
            : InterviewBlocker.SlotMissing;
        if (refused is null)
        {
            return this.RedirectWith(texts[Said(slot)], "/my/" + number);
        }
        ModelState.AddModelError(refused is InterviewBlocker.SlotMissing or InterviewBlocker.SlotFull or InterviewBlocker.SlotPassed ? ChoiceKey : "", texts[InterviewTexts.Of(refused.Value)]);
        return this.Refused("Interview", (await PageAsync(number) ?? page) with { Form = form });
    }

    private static string Said(string? slot) => slot switch
    {
        Refusal => "면접에 참석하지 않으신다는 뜻을 전했습니다.",
        OtherTimes => "맞는 시간이 없다고 전했습니다. 담당 부서에서 다른 시간을 알아보고 연락드립니다.",
        _ => "면접 시간을 정했습니다.",
    };

    private bool CanAnswer(InterviewPage page) => page.Case.Application.Status == ApplicationStatus.Shortlisted && page.Interview.CanAnswer(ReceivedAt);

    private async Task<InterviewPage?> PageAsync(string number)
    {
        if (await Desk.FindAsync(number) is not { } found || await db.InterviewOf(found.Application.Id).SingleOrDefaultAsync() is not { } interview)
        {
            return null;
        }
        var slots = await db.InterviewSlotsOf(found.Application.OpeningId).AsNoTracking()
            .Where(s => (s.StartsAt > ReceivedAt && s.Taken < s.Capacity) || s.Id == interview.SlotId).ToListAsync();
        var chosen = interview.Status == InterviewStatus.Refused ? Refusal : interview.Status == InterviewStatus.NoTimeFits ? OtherTimes : interview.SlotId?.ToString(CultureInfo.InvariantCulture);
        return new(found, interview, slots, new InterviewForm { Slot = chosen });
    }
}
