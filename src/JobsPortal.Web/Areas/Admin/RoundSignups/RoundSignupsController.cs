using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.RoundSignups;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.RoundSignups;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.RoundSignups;

/// <summary>다음 모집 안내 명단 of the own department's programmes: mail goes by itself, text messages are sent by the office.</summary>
[Area("Admin"), Route("admin/round-signups"), Allows(Permission.CallApplicants)]
public sealed class RoundSignupsController(JobsDbContext db, SignUpForRound signUp, TextMessages messages, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const int PageSize = 50;
    private const int MostPrograms = 200;

    /// <summary>The programmes with somebody on their list; no person is shown.</summary>
    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellation) => View(await db.SignupCounts(User.StaffAccess()).Take(MostPrograms).ToListAsync(cancellation));

    /// <summary>The telephones of one programme.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, int page, CancellationToken cancellation)
    {
        if (await NameAsync(id) is not { } name) return NotFound();
        var lines = await db.SignupLines(id).ToPageAsync(page, PageSize, cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        var due = await db.DueTexts(id).CountAsync(cancellation);
        var (message, opening) = await messages.OfAsync(id);
        return View(new SignupListPage(id, name, lines, due, message, opening));
    }

    /// <summary>문자 발송 기록: everybody who was due when the page was shown.</summary>
    [HttpPost("{id:int}/texted")]
    public async Task<IActionResult> Texted(int id, int opening)
    {
        if (await NameAsync(id) is null) return NotFound();
        var due = await db.DueTexts(id).Where(s => s.OpeningId == opening).ToListAsync();
        due.ForEach(s => s.Texted(clock.UtcNow()));
        log.Add(AccessAction.Notify, subject: null, due.Count);
        await db.SaveChangesAsync();
        return this.RedirectWith(texts["문자 {0}건을 보냈다고 기록했습니다.", due.Count], $"/admin/round-signups/{id}");
    }

    /// <summary>Takes a number off that asked for it on the telephone.</summary>
    [HttpPost("{id:int}/lines/{line:int}/remove")]
    public async Task<IActionResult> Remove(int id, int line)
    {
        if (await NameAsync(id) is null || await signUp.EndAsync(s => s.Id == line && s.JobProgramId == id && s.Phone != null) == 0) return NotFound();
        await log.RecordAsync(AccessAction.Decide, subject: null);
        return this.RedirectWith(texts["명단에서 뺐습니다."], $"/admin/round-signups/{id}");
    }

    private Task<string?> NameAsync(int id) => db.ProgramsWithListOf(User.StaffAccess()).Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync();
}
