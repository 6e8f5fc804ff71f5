using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Interviews.Invite;

/// <summary>Who is invited, as it is typed.</summary>
public sealed class InviteForm
{
    /// <summary>접수번호 of the chosen.</summary>
    public List<string> Numbers { get; set; } = [];

    /// <summary>By when to choose a time, on the office's clock.</summary>
    [Display(Name = "시간을 고를 기한", Description = "신청인이 면접 시간을 고를 날짜와 시각입니다. 예: 2026년 12월 1일 18:00")]
    public DateTime? ReplyDue { get; set; }

    /// <summary>Mark of the words that the person has seen; nothing else is sent.</summary>
    public string? Seen { get; set; }

    /// <summary>그래도 안내: more people than places is meant.</summary>
    public bool Overbooks { get; set; }

    /// <summary>The instant of <see cref="ReplyDue"/>.</summary>
    public DateTime? ReplyDueAt => ReplyDue is { } due ? SeoulTime.At(DateOnly.FromDateTime(due), TimeOnly.FromDateTime(due)) : null;
}

/// <summary>Who can be invited, and what the chosen will be told.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="Candidates">One page of those who can be invited.</param>
/// <param name="Slots">Times that they can choose.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Preview">What will be told, once everything is typed.</param>
public sealed record InvitePage(int OpeningId, string Title, Page<InterviewCandidate> Candidates, IReadOnlyList<InterviewSlot> Slots, InviteForm Form, NoticePreview? Preview)
{
    /// <summary>People invited earlier who have not chosen.</summary>
    public int Unanswered { get; init; }

    /// <summary>Places that nobody has chosen.</summary>
    public int Left => Slots.Sum(s => s.Capacity - s.Taken);

    /// <summary>Whether more people would choose than places are left.</summary>
    public bool IsOverbooked => Form.Numbers.Count + Unanswered > Left;
}

/// <summary>면접 대상 정하기: 서류 합격 for many at once, told in the words that were shown.</summary>
[Area("Admin"), Route("admin/interviews/{id:int}/invite"), Allows(Permission.DecideApplications)]
public sealed class InviteController(JobsDbContext db, InviteToInterview invite, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const int ListSize = 100;
    private const int SlotsMost = 200;

    /// <summary>Asks who.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id, int page) => await PageAsync(id, page, new InviteForm()) is { } shown ? View(nameof(Ask), shown) : NotFound();

    /// <summary>Shows what will be told; once that was seen, invites.</summary>
    [HttpPost]
    public async Task<IActionResult> Invite(int id, int page, [Bind(Prefix = nameof(InvitePage.Form))] InviteForm form)
    {
        if (await PageAsync(id, page, form) is not { } shown)
        {
            return NotFound();
        }
        Check(form, shown);
        if (!ModelState.IsValid)
        {
            return this.Refused(nameof(Ask), shown);
        }
        var sentence = InterviewTexts.Invitation(texts, form.ReplyDueAt!.Value, shown.Slots);
        shown = shown with { Preview = await invite.PreviewAsync(id, form.Numbers, sentence) };
        if (!shown.Preview.IsSeen(form.Seen))
        {
            return this.ShowsNotice(form.Seen) ? View(nameof(Ask), shown) : this.Refused(nameof(Ask), shown);
        }
        if (shown.IsOverbooked && !form.Overbooks)
        {
            ModelState.AddModelError("Form.Overbooks", texts[InterviewTexts.Of(InterviewBlocker.TooFewPlaces)]);
            return this.Refused(nameof(Ask), shown);
        }
        if (await invite.RunAsync(id, form.Numbers, form.ReplyDueAt.Value, (sentence, form.Seen), User.StaffId()) is { } refused)
        {
            ModelState.AddModelError("", texts[InterviewTexts.Of(refused)]);
            return this.Refused(nameof(Ask), await PageAsync(id, page, form) ?? shown);
        }
        return this.RedirectWith(texts["{0}명에게 면접을 안내했습니다.", form.Numbers.Distinct().Count()], $"/admin/interviews/{id}");
    }

    private void Check(InviteForm form, InvitePage page)
    {
        if (form.Numbers.Count == 0)
        {
            ModelState.AddModelError("Form.Numbers", texts["면접 대상을 한 명 이상 골라 주세요."]);
        }
        if (page.Slots.Count == 0)
        {
            ModelState.AddModelError("", texts[InterviewTexts.Of(InterviewBlocker.NoSlotOffered)]);
        }
        if (Interview.ReasonsNotToAskBy(form.ReplyDueAt, page.Slots is [var first, ..] ? first.StartsAt : null, clock.UtcNow()) is [var blocker, ..] && ModelState.FindKeysWithPrefix("Form.ReplyDue").All(e => e.Value.Errors.Count == 0))
        {
            ModelState.AddModelError("Form.ReplyDue", texts[InterviewTexts.Of(blocker)]);
        }
    }

    private async Task<InvitePage?> PageAsync(int id, int page, InviteForm form)
    {
        if (await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync() is not { } title)
        {
            return null;
        }
        form.Numbers = [.. form.Numbers.Where(n => ReceiptNumber.TryParse(n, out _)).Distinct().Take(ListSize)];
        var candidates = await db.InterviewCandidates(id).ToPageAsync(page, ListSize, CancellationToken.None);
        await log.RecordAsync(AccessAction.List, subject: null, candidates.Items.Count);
        return new(id, title, candidates, await db.SlotsToChoose(id, clock.UtcNow()).Take(SlotsMost).ToListAsync(), form, Preview: null)
        {
            Unanswered = await db.InterviewLines(id, InterviewStatus.Offered).CountAsync(),
        };
    }
}
