using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Calls;

/// <summary>전화 통보 명단: people without e-mail, and those whose mail did not arrive, are told by a person.</summary>
[Area("Admin"), Route("admin/calls"), Allows(Permission.CallApplicants)]
public sealed class CallsController(JobsDbContext db, LogCall call, AccessLog log, IStringLocalizer<Texts> texts) : Controller
{
    private const int PageSize = 50;
    private const int MostOpenings = 200;

    /// <summary>The lines that wait, or those that are done.</summary>
    [HttpGet]
    public async Task<IActionResult> List(CallListFilter filter, CancellationToken cancellation) => View(await ReadAsync(filter, cancellation));

    /// <summary>통화, 부재, 우편 발송, 문자 발송.</summary>
    [HttpPost("{id:long}/attempts")]
    public async Task<IActionResult> Log(long id, CallForm form)
    {
        if (form.Outcome is not { } outcome) return BadRequest();
        var logged = await call.RunAsync(id, outcome, form.Seen, User.StaffAccess(), User.StaffId());
        if (!logged.IsFound) return NotFound();
        if (logged.Blocker is { } blocker)
        {
            ModelState.Clear();
            ModelState.AddModelError("", texts[NoticeTexts.Of(blocker)]);
            return this.Refused(nameof(List), await ReadAsync(new CallListFilter { Opening = form.Opening }, CancellationToken.None));
        }
        return this.RedirectWith(
            texts[outcome == CallOutcome.NoAnswer ? NoticeTexts.NotReached : NoticeTexts.TickedOff],
            form.Opening is { } opening ? FormattableString.Invariant($"/admin/calls?opening={opening}") : "/admin/calls");
    }

    private async Task<CallListPage> ReadAsync(CallListFilter filter, CancellationToken cancellation)
    {
        var access = User.StaffAccess();
        var lines = await db.CallListLines(access, filter.Opening, filter.Done).ToPageAsync(filter.Page, PageSize, cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        return new(filter, lines, await db.OpeningsOnCallList(access).Take(MostOpenings).ToListAsync(cancellation))
        {
            People = await db.PeopleOnCallList(access, filter.Opening, filter.Done).CountAsync(cancellation),
        };
    }
}
