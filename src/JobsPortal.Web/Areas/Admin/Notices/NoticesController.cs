using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Notices;

/// <summary>알림 발송: mail that has not arrived, to be sent again or told by telephone.</summary>
[Area("Admin"), Route("admin/notices"), Allows(Permission.SendNotices)]
public sealed class NoticesController(JobsDbContext db, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const int PageSize = 50;

    /// <summary>Dead letters, or what waits for its next try.</summary>
    [HttpGet]
    public async Task<IActionResult> List(NoticeStatus? status, int page, CancellationToken cancellation) =>
        View(await ReadAsync(status == NoticeStatus.Waiting ? NoticeStatus.Waiting : NoticeStatus.DeadLetter, page, cancellation));

    /// <summary>다시 보내기.</summary>
    [HttpPost("{id:long}/send-again")]
    public async Task<IActionResult> SendAgain(long id)
    {
        if (await FindAsync(id) is not { } message) return NotFound();
        if (message.ReasonsNotToSendAgain() is [var blocker, ..]) return await RefuseAsync(blocker);
        message.SendAgain(clock.UtcNow());
        log.Add(AccessAction.Notify, await NumberOfAsync(message));
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[NoticeTexts.SentAgain], "/admin/notices");
    }

    /// <summary>전화 통보로 바꾸기.</summary>
    [HttpPost("{id:long}/call-instead")]
    public async Task<IActionResult> CallInstead(long id)
    {
        if (await FindAsync(id) is not { } message) return NotFound();
        var phone = await db.Applications.Where(a => a.Id == message.ApplicationId).Select(a => a.Phone).SingleOrDefaultAsync();
        if (message.ReasonsNotToCall(phone) is [var blocker, ..]) return await RefuseAsync(blocker);
        message.CallInstead(phone);
        log.Add(AccessAction.Notify, await NumberOfAsync(message));
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[NoticeTexts.ToBeCalled], "/admin/notices");
    }

    private Task<OutboxMessage?> FindAsync(long id) => db.MailLookedAfterBy(User.StaffAccess()).SingleOrDefaultAsync(m => m.Id == id);

    private Task<string?> NumberOfAsync(OutboxMessage message) =>
        db.Applications.Where(a => a.Id == message.ApplicationId).Select(a => a.Number).SingleOrDefaultAsync();

    private async Task<IActionResult> RefuseAsync(NoticeBlocker blocker)
    {
        ModelState.AddModelError("", texts[NoticeTexts.Of(blocker)]);
        return this.Refused(nameof(List), await ReadAsync(NoticeStatus.DeadLetter, page: 1, CancellationToken.None));
    }

    private async Task<NoticeList> ReadAsync(NoticeStatus status, int page, CancellationToken cancellation)
    {
        var lines = await db.UnsentMailOf(User.StaffAccess(), status).ToPageAsync(page, PageSize, cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        return new(status, lines, User.May(Permission.ReadApplications));
    }
}
