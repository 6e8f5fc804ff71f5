using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Scores;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Scores;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions.Fill;

/// <summary>How the rest is filled, as it is typed.</summary>
public sealed class FillForm
{
    /// <summary>The version that the person saw.</summary>
    public Guid Version { get; set; }

    /// <summary>How many of each unit wait behind the selected.</summary>
    [Display(Name = "모집단위마다 예비 인원", Description = "선발 다음 순위부터 이만큼 예비로 넣고 나머지는 미선발(심사 순위)로 넣습니다."), Required(ErrorMessage = "예비 인원을 적어 주세요. 없으면 0을 적습니다."), Range(0, 1_000, ErrorMessage = "예비 인원은 0부터 1,000까지 적어 주세요.")]
    public int? Waiting { get; set; }
}

/// <summary>The page before a 선발(안) is filled.</summary>
/// <param name="Id">The 선발(안).</param>
/// <param name="Title">Title of the opening.</param>
/// <param name="People">How many would be put in.</param>
/// <param name="Unscored">How many are left alone because they are not scored in full.</param>
/// <param name="Form">What is typed.</param>
public sealed record FillPage(int Id, string Title, int People, int Unscored, FillForm Form);

/// <summary>점수 순으로 채우기: puts everybody who is scored in full and not yet in it into the 선발(안), by points. The officer goes over it afterwards.</summary>
[Area("Admin"), Route("admin/decisions/{id:int}/fill"), Allows(Permission.DecideApplications)]
public sealed class FillController(JobsDbContext db, DecisionCases cases, DraftDecisions draft, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) => await FindAsync(id) is { } found ? View(nameof(Ask), await PageAsync(found, new FillForm { Version = found.Batch.Version, Waiting = 0 })) : NotFound();

    /// <summary>Fills.</summary>
    [HttpPost]
    public async Task<IActionResult> Fill(int id, [Bind(Prefix = nameof(FillPage.Form))] FillForm form)
    {
        if (await FindAsync(id) is not { } found)
        {
            return NotFound();
        }
        if (ModelState.IsValid)
        {
            var entries = EntriesOf(found, await db.ScoredPeople(found.Opening.Id).ToListAsync(), form.Waiting!.Value);
            var changes = new DecisionChanges(form.Version, entries, ReplyDueAt: null, KeepsReplyDue: true, WaitlistUntil: null, KeepsWaitlist: true);
            var saved = await draft.SaveAsync(id, User.StaffAccess(), changes, User.StaffId());
            if (saved.Fault is not { } fault)
            {
                return this.RedirectWith(texts["{0}명을 점수 순으로 넣었습니다. 확인하고 고친 뒤 승인을 요청하세요.", entries.Count - saved.Moved.Count], $"/admin/decisions/{id}");
            }
            ModelState.AddModelError("", texts[DraftFaults.Sentence(fault)]);
            ModelState.Remove("Form.Version");
            form.Version = found.Batch.Version;
        }
        return this.Refused(nameof(Ask), await PageAsync(found, form));
    }

    private async Task<DecisionCase?> FindAsync(int id) =>
        await cases.ReadAsync(id, User.StaffAccess()) is { Batch.Status: DecisionBatchStatus.Draft } found ? found : null;

    private async Task<FillPage> PageAsync(DecisionCase found, FillForm form)
    {
        var people = Open(found).Select(a => a.Id).ToHashSet();
        var scored = (await db.ScoredPeople(found.Opening.Id).ToListAsync()).Count(p => people.Contains(p.ApplicationId));
        return new(found.Batch.Id, found.Opening.Title, scored, people.Count - scored, form);
    }

    private static List<Application> Open(DecisionCase found)
    {
        HashSet<int> inside = [.. found.Batch.Items.Select(i => i.ApplicationId)];
        return [.. found.Applications.Where(a => !inside.Contains(a.Id) && DraftDecisions.CanBecome(a, ApplicationStatus.Selected))];
    }

    private static List<DecisionEntry> EntriesOf(DecisionCase found, IReadOnlyList<ScoredPerson> scored, int waiting)
    {
        var open = Open(found).ToDictionary(a => a.Id);
        List<DecisionEntry> entries = [];
        foreach (var unit in found.Opening.Units)
        {
            var free = unit.Headcount - found.FilledOf(unit);
            var last = found.LastRankOf(unit);
            var ranked = Ranking.InOrder(scored.Where(s => open.TryGetValue(s.ApplicationId, out var a) && (a.UnitId ?? found.Opening.Units[0].Id) == unit.Id));
            entries.AddRange(ranked.Select((person, i) => Entry(open[person.ApplicationId].Number, i, Math.Max(0, free), waiting, last)));
        }
        return entries;
    }

    private static DecisionEntry Entry(string number, int place, int free, int waiting, int lastRank) =>
        place < free ? new(number, ApplicationStatus.Selected, null, null, null)
        : place < free + waiting ? new(number, ApplicationStatus.Waitlisted, lastRank + place - free + 1, null, null)
        : new(number, ApplicationStatus.NotSelected, null, DecisionReason.LowerRank, null);
}
