using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Interviews.Slots;

/// <summary>A time as it is typed.</summary>
public sealed class SlotForm
{
    /// <summary>When, on the office's clock.</summary>
    [Display(Name = "시작하는 때", Description = "예: 2026년 12월 1일 14:00"), Required(ErrorMessage = "면접을 시작하는 때를 적어 주세요.")]
    public DateTime? Starts { get; set; }

    /// <summary>Where.</summary>
    [Display(Name = "장소", Description = "예: 구청 3층 회의실"), Required(ErrorMessage = "면접 장소를 적어 주세요."), StringLength(InterviewSlot.PlaceMaxLength), NoResidentNumber]
    public string? Place { get; set; }

    /// <summary>How many.</summary>
    [Display(Name = "인원"), Required(ErrorMessage = "몇 명까지 볼지 적어 주세요."), Range(1, InterviewSlot.CapacityMost, ErrorMessage = "인원은 1명부터 500명까지 적어 주세요.")]
    public int? Capacity { get; set; }

    /// <summary>The instant of <see cref="Starts"/>.</summary>
    public DateTime? StartsAt => Starts is { } at ? SeoulTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)) : null;

    /// <summary>The control that a reason belongs to.</summary>
    public static string FieldOf(InterviewBlocker blocker) => blocker switch
    {
        InterviewBlocker.StartMissing or InterviewBlocker.SlotTwice => "Form.Starts",
        InterviewBlocker.PlaceMissing => "Form.Place",
        InterviewBlocker.CapacityWrong => "Form.Capacity",
        _ => "",
    };
}

/// <summary>The times of one opening, and the form of the next.</summary>
public sealed record SlotsPage(int OpeningId, string Title, IReadOnlyList<InterviewSlot> Slots, SlotForm Form)
{
    /// <summary>Keys of the times at which offices rarely interview.</summary>
    public IReadOnlySet<int> Unusual { get; init; } = new HashSet<int>();
}

/// <summary>면접 시간: offered with place and number of people; one that nobody has chosen can be taken away.</summary>
[Area("Admin"), Route("admin/interviews/{id:int}/slots"), Allows(Permission.DecideApplications)]
public sealed class SlotsController(JobsDbContext db, TimeProvider clock, LegalFigures law, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Most times of one opening.</summary>
    private const int SlotsMost = 200;

    /// <summary>The times.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id) => await PageAsync(id, new SlotForm()) is { } page ? View(nameof(Show), page) : NotFound();

    /// <summary>Offers another.</summary>
    [HttpPost]
    public async Task<IActionResult> Offer(int id, [Bind(Prefix = nameof(SlotsPage.Form))] SlotForm form)
    {
        if (await PageAsync(id, form) is not { } page)
        {
            return NotFound();
        }
        var (now, place) = (clock.UtcNow(), TypedText.Kept(form.Place));
        if (ModelState.IsValid)
        {
            foreach (var reason in InterviewSlot.ReasonsNotToOffer(form.StartsAt, place, form.Capacity, now)) Refuse(reason);
        }
        foreach (var reason in Interview.ReasonsNotToInviteFor(await db.Openings.AsNoTracking().SingleAsync(o => o.Id == id))) Refuse(reason);
        if (page.Slots.Count >= SlotsMost)
        {
            ModelState.AddModelError("", texts["면접 시간은 공고마다 {0}개까지 만들 수 있습니다.", SlotsMost]);
        }
        if (!ModelState.IsValid)
        {
            return this.Refused(nameof(Show), page);
        }
        try
        {
            db.Add(new InterviewSlot(id, form.StartsAt!.Value, place!, form.Capacity!.Value, User.StaffId(), now));
            await db.SaveChangesAsync();
            return this.RedirectWith(texts["면접 시간을 만들었습니다."], $"/admin/interviews/{id}/slots");
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            Refuse(InterviewBlocker.SlotTwice);
            return this.Refused(nameof(Show), page);
        }
    }

    /// <summary>Takes one away that nobody has chosen.</summary>
    [HttpPost("{slot:int}/remove")]
    public async Task<IActionResult> Remove(int id, int slot)
    {
        if (await PageAsync(id, new SlotForm()) is not { } page)
        {
            return NotFound();
        }
        if (page.Slots.All(s => s.Id != slot) || await db.WriteAsync(() => db.RemoveSlotAsync(id, slot)))
        {
            return this.RedirectWith(texts["면접 시간을 지웠습니다."], $"/admin/interviews/{id}/slots");
        }
        Refuse(InterviewBlocker.SlotTaken);
        return this.Refused(nameof(Show), page);
    }

    private void Refuse(InterviewBlocker blocker) => ModelState.AddModelError(SlotForm.FieldOf(blocker), texts[InterviewTexts.Of(blocker)]);

    private async Task<SlotsPage?> PageAsync(int id, SlotForm form)
    {
        var title = await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync();
        if (title is null)
        {
            return null;
        }
        var slots = await db.InterviewSlotsOf(id).AsNoTracking().Take(SlotsMost).ToListAsync();
        return new(id, title, slots, form) { Unusual = slots.Where(s => InterviewSlot.IsUnusual(s.StartsAt, law.Holidays)).Select(s => s.Id).ToHashSet() };
    }
}
