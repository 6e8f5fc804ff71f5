using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.TagHelpers;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Intake;

/// <summary>방문접수 등록: what came on paper, at the counter, by post or by somebody with a power of attorney.</summary>
[Area("Admin"), Route("admin/intake"), Allows(Permission.RegisterPaper)]
public sealed class IntakeController(
    JobsDbContext db, RegisterPaper register, DistrictProfile district, LegalFigures law, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const string Prefix = "Form";
    private const int MostOpenings = 500;

    // Post and paper of the last day arrive at the keyboard some weeks later at most.
    private static readonly TimeSpan KeyedWithin = TimeSpan.FromDays(60);

    /// <summary>For which opening?</summary>
    [HttpGet]
    public async Task<IActionResult> Choose(CancellationToken cancellation) => View(new IntakeChoice(
        await db.OpeningsTakingPaperLines(User.StaffAccess(), clock.UtcNow(), clock.UtcNow() - KeyedWithin).Take(MostOpenings).ToListAsync(cancellation), clock.UtcNow()));

    /// <summary>The form, received now unless the clerk says otherwise.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id) => await FindAsync(id) is { } opening
        ? View(await PageAsync(opening, IntakeForm.At(SeoulTime.ToSeoul(clock.UtcNow())), new Dictionary<string, string>()))
        : NotFound();

    /// <summary>Registers it and shows the receipt; what is wrong stands at its field with everything typed.</summary>
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Register(int id, [Bind(Prefix = Prefix)] IntakeForm form)
    {
        if (await FindAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var answers = CheckAnswers(opening);
        if (!ModelState.IsValid)
        {
            return this.Refused(nameof(Show), await PageAsync(opening, form, answers));
        }
        var (channel, arrived) = (form.Channel!.Value, form.ReceivedAtUtc!.Value);
        if (ChannelWindow.ReasonNotToReceive(opening, channel, arrived, form.PostmarkedOn, law.Holidays) is { } closed)
        {
            return await RefuseAsync(opening, form, answers, closed);
        }
        var number = ReceiptNumber.TryParse(form.Number, out var drawn) ? drawn : RegisterPaper.Draw();
        var counted = ChannelWindow.CountedAt(opening, channel, arrived, form.PostmarkedOn);
        var paper = new PaperApplication(number, channel, counted, answers, form.ConsentAnswers, form.Proxy, form.Seen);
        if (await register.RunAsync(opening, paper, User.StaffAccess(), User.StaffId()) is not { } blocker)
        {
            return this.RedirectWith(texts[DecisionTexts.Registered], $"/admin/applications/{number}/receipt");
        }
        return await RefuseAsync(opening, form, answers, blocker);
    }

    private Task<Opening?> FindAsync(int id) =>
        db.OpeningsTakingPaper(User.StaffAccess(), clock.UtcNow(), clock.UtcNow() - KeyedWithin).AsNoTracking().Include(o => o.Units).SingleOrDefaultAsync(o => o.Id == id);

    private Dictionary<string, string> CheckAnswers(Opening opening)
    {
        var questionnaire = new Questionnaire(opening, district);
        Dictionary<string, string> stored = [];
        var faults = questionnaire.CheckAll(TypedAnswers.Read(Request.Form, questionnaire.Fields), clock.UtcNow(), stored);
        TypedAnswers.Refuse(ModelState, texts, Request.Form, questionnaire.Fields, faults);
        return stored;
    }

    private async Task<IActionResult> RefuseAsync(Opening opening, IntakeForm form, Dictionary<string, string> answers, ApplyBlocker blocker)
    {
        ModelState.AddModelError(IntakeTexts.FieldOf(blocker) is { } field ? $"{Prefix}.{field}" : "", texts[IntakeTexts.Of(blocker)]);
        var known = blocker == ApplyBlocker.AlreadyApplied ? await register.KnownAsync(opening, answers, User.StaffAccess()) : null;
        return this.Refused(nameof(Show), await PageAsync(opening, form, answers) with { Known = known });
    }

    private async Task<IntakePage> PageAsync(Opening opening, IntakeForm form, IReadOnlyDictionary<string, string> answers)
    {
        var questionnaire = new Questionnaire(opening, district);
        var releasedAt = await db.DecisionBatches.AsNoTracking().Where(b => b.OpeningId == opening.Id).MaxAsync(b => b.ReleasedAt);
        FormOrder.Ask(ViewData, [.. IntakeForm.First, .. questionnaire.Fields.Select(f => f.Key), .. IntakeForm.Last]);
        return new(opening, form, questionnaire.Ask(texts, questionnaire.Fields, answers)) { ReleasedAt = releasedAt };
    }
}
