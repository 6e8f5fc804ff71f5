using JobsPortal.Data;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.RoundSignups;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.RoundSignups;

/// <summary>One's own 다음 모집 안내 신청 without signing in: by the link of the mail, or by the telephone number.</summary>
[Area("Public"), AllowAnonymous, Route("round-signups"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RoundSignupsController(JobsDbContext db, SignUpForRound signUp, TimeProvider clock, IStringLocalizer<Web.Texts> texts) : Controller
{
    private const string Token = "{token:length(32)}";

    /// <summary>What is kept, and what can be done. Opening the link changes nothing: mail programs open links by themselves.</summary>
    [HttpGet(Token)]
    public async Task<IActionResult> Show(string token)
    {
        if (await FindAsync(token) is not { } signup) return View("Gone");
        var program = await db.JobPrograms.Where(p => p.Id == signup.JobProgramId).Select(p => p.Name).SingleAsync();
        return View(new SignupPage(token, program, NoticeTexts.Masked(signup.Email!), signup.Status, signup.CreatedAt));
    }

    /// <summary>안내 받기: the address is theirs.</summary>
    [HttpPost(Token + "/confirm")]
    public async Task<IActionResult> Confirm(string token)
    {
        if (await FindAsync(token) is not { } signup) return View("Gone");
        signup.Confirm(clock.UtcNow());
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[SignupTexts.Confirmed], $"/round-signups/{token}");
    }

    /// <summary>그만 받기: everything about it is deleted.</summary>
    [HttpPost(Token + "/stop")]
    public async Task<IActionResult> Stop(string token)
    {
        await signUp.EndAsync(s => s.Token == token);
        return this.RedirectWith(texts[SignupTexts.Ended], "/programs");
    }

    /// <summary>Asks for the number.</summary>
    [HttpGet("stop")]
    public IActionResult AskPhone() => View("Stop", new StopForm());

    /// <summary>Takes a number off every list; the answer does not tell whether it was on one.</summary>
    [HttpPost("stop"), EnableRateLimiting("Signup")]
    public async Task<IActionResult> StopPhone(StopForm form)
    {
        var isRead = PhoneNumber.TryParse(form.Phone, out var phone);
        if (!isRead && ModelState.IsValid) ModelState.AddModelError(nameof(form.Phone), texts["전화번호를 010-0000-1234처럼 적어 주세요."]);
        if (!ModelState.IsValid) return this.Refused("Stop", form);
        await signUp.EndAsync(s => s.Phone == phone);
        return this.RedirectWith(texts[SignupTexts.PhoneEnded], "/programs");
    }

    private Task<RoundSignup?> FindAsync(string token) => db.RoundSignups.SingleOrDefaultAsync(s => s.Token == token && s.Email != null);
}
