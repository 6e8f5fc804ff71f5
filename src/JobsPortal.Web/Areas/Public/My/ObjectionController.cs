using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>이의신청 as its applicant writes it.</summary>
/// <param name="Case">The application with its opening.</param>
/// <param name="Until">The first instant that is too late, UTC.</param>
/// <param name="Text">What was typed.</param>
public sealed record ObjectionPage(MyCase Case, DateTime Until, string? Text);

/// <summary>이의신청 within 30 days of the result.</summary>
[Route(Case + "/objection")]
public sealed class ObjectionController(MyDesk desk, JobsDbContext db, FileObjection file, IStringLocalizer<Web.Texts> texts) : MyStep(desk)
{
    private const string TextKey = "Text";

    /// <summary>Asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        var told = await ToldAsync(found);
        var filed = await db.Objections.AnyAsync(x => x.ApplicationId == found.Application.Id && x.ResultAt == told);
        return Objection.ReasonsNotToFile(found.Application, told, filed, ReceivedAt).Count == 0 ? View("Objection", PageOf(found, told, null)) : LocalRedirect("/my/" + number);
    }

    /// <summary>Files it.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(string number, [FromForm(Name = TextKey)] string? text)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        var clean = Hangul.Clean(text);
        if (clean.Length > Objection.TextMaxLength) ModelState.AddModelError(TextKey, texts["{0}자 안으로 적어 주세요.", Objection.TextMaxLength]);
        if (ResidentNumber.ContainsOne(clean)) ModelState.AddModelError(TextKey, texts["주민등록번호는 적을 수 없습니다. 지운 뒤 다시 눌러 주세요."]);
        if (clean.Length == 0) ModelState.AddModelError(TextKey, texts["이의신청하시는 까닭을 적어 주세요."]);
        if (ModelState.IsValid)
        {
            var refused = await file.RunAsync(found.Application.Id, clean, Channel.Online, registeredBy: null, ReceivedAt, ReceivedAt);
            if (refused is not { } blocker) return this.RedirectWith(texts["이의신청을 받았습니다."], "/my/" + number);
            ModelState.AddModelError("", texts[StepTexts.Of(blocker)]);
        }
        return this.Refused("Objection", PageOf(found, await ToldAsync(found), text));
    }

    private async Task<DateTime?> ToldAsync(MyCase found) => await db.RefusedAt(found.Application.Id).Select(at => (DateTime?)at).SingleOrDefaultAsync();

    private ObjectionPage PageOf(MyCase found, DateTime? told, string? text) => new(found, Objection.WindowEndsAt(told ?? ReceivedAt), text);
}
