using JobsPortal.Data;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.ResidentProfiles;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My.Profile;

/// <summary>내 이력 of a signed-in resident: fills applications in, which keep a copy of their own.</summary>
[Area("Public"), Authorize, Route("my/profile"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ProfileController(JobsDbContext db, MyDesk desk, DistrictProfile district, IStringLocalizer<Web.Texts> texts) : Controller
{
    /// <summary>What is kept.</summary>
    [HttpGet]
    public async Task<IActionResult> Show()
    {
        if (desk.AccountId is not { } me) return NotFound();
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == me);
        var kept = await KeptAsync(me);
        return View("Show", PageOf(ProfileForm.From(account, kept), kept));
    }

    /// <summary>Saves it.</summary>
    [HttpPost]
    public async Task<IActionResult> Save([Bind(Prefix = nameof(ProfilePage.Form))] ProfileForm form)
    {
        if (desk.AccountId is not { } me) return NotFound();
        form.Check(ModelState, district, SeoulTime.DayOf(desk.Now), texts);
        if (!ModelState.IsValid) return this.Refused("Show", PageOf(form, await KeptAsync(me)));
        await db.WriteAsync(async () =>
        {
            var account = await db.Accounts.SingleAsync(a => a.Id == me);
            (account.BirthDate, account.PhoneNumber, account.Email) = (form.BirthDate, form.PhoneDigits, form.Mail);
            account.NormalizedEmail = form.Mail?.ToUpperInvariant();
            if (await KeptAsync(me) is { } kept) kept.Change(form.ToDetails(), desk.Now);
            else db.Add(new ResidentProfile(me, form.ToDetails(), desk.Now));
            await db.SaveChangesAsync();
        });
        return this.RedirectWith(texts["저장했습니다. 다음 신청서에 미리 채워 드립니다. 보내기 전에 고치실 수 있습니다."], "/my/profile");
    }

    /// <summary>Deletes careers, certificates and wishes; the account and its contact stay.</summary>
    [HttpPost("delete")]
    public async Task<IActionResult> Delete()
    {
        if (desk.AccountId is not { } me) return NotFound();
        await db.WriteAsync(() => db.ResidentProfiles.Where(p => p.AccountId == me).ExecuteDeleteAsync());
        return this.RedirectWith(texts["경력, 자격증과 희망하는 일을 지웠습니다. 이미 낸 신청서는 바뀌지 않습니다."], "/my/profile");
    }

    private Task<ResidentProfile?> KeptAsync(int me) => db.ResidentProfiles.SingleOrDefaultAsync(p => p.AccountId == me);

    private ProfilePage PageOf(ProfileForm form, ResidentProfile? kept) => new(
        form, [.. district.Dongs.Select(d => new Choice(d.Code, d.Name))], kept is { HasWishes: true } ? OpeningFilters.Of(kept, district).Address() : null, kept is not null);
}
