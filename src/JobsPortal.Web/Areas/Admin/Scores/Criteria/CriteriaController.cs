using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Scores;
using JobsPortal.Domain.Scores;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Scores.Criteria;

/// <summary>One criterion as it is typed; a row without anything is left out.</summary>
public sealed class CriterionRowForm
{
    /// <summary>What is judged.</summary>
    [Display(Name = "심사 항목"), StringLength(ScoreCriterion.NameMaxLength, ErrorMessage = "심사 항목의 이름을 60자 안으로 적어 주세요."), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>Most points.</summary>
    [Display(Name = "배점")]
    public int? Points { get; set; }
}

/// <summary>A 선발기준표 as it is typed.</summary>
public sealed class CriteriaForm
{
    /// <summary>One row for each criterion there can be.</summary>
    public List<CriterionRowForm> Rows { get; set; } = [];

    /// <summary>The form as it stands, with room for more.</summary>
    public static CriteriaForm From(IReadOnlyList<ScoreCriterion> criteria) => new()
    {
        Rows = [.. Enumerable.Range(0, ScoreCriterion.CriteriaMost).Select(i => new CriterionRowForm { Name = criteria.ElementAtOrDefault(i)?.Name, Points = criteria.ElementAtOrDefault(i)?.Points })],
    };

    /// <summary>The rows that hold something.</summary>
    public IReadOnlyList<(string? Name, int? Points)> Lines => [.. Rows.Select(r => (Name: TypedText.Kept(r.Name), r.Points)).Where(r => r.Name is not null || r.Points is not null)];
}

/// <summary>The page of a 선발기준표.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsScored">Whether somebody is scored: nothing changes any more.</param>
/// <param name="Form">What is typed.</param>
public sealed record CriteriaPage(int OpeningId, string Title, bool IsScored, CriteriaForm Form);

/// <summary>선발기준표: what is judged and for how many points, the same for everybody of an opening.</summary>
[Area("Admin"), Route("admin/scores/{id:int}/criteria"), Allows(Permission.DecideApplications)]
public sealed class CriteriaController(JobsDbContext db, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The criteria.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id) =>
        await PageAsync(id, CriteriaForm.From(await db.CriteriaOf(id).AsNoTracking().ToListAsync())) is { } page ? View(nameof(Show), page) : NotFound();

    /// <summary>Saves them, while nobody is scored.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = nameof(CriteriaPage.Form))] CriteriaForm form)
    {
        if (await PageAsync(id, form) is not { } page)
        {
            return NotFound();
        }
        foreach (var (_, entry) in ModelState.FindKeysWithPrefix("Form.Rows").Where(e => e.Key.EndsWith(".Points", StringComparison.Ordinal) && e.Value.Errors.Count > 0))
        {
            entry.Errors.Clear();
            entry.Errors.Add(texts[ScoreTexts.Of(ScoreBlocker.PointsWrong)]);
        }
        if (ModelState.IsValid)
        {
            foreach (var reason in await db.WriteAsync(() => SaveAsync(id, form.Lines))) ModelState.AddModelError("", texts[ScoreTexts.Of(reason)]);
        }
        return ModelState.IsValid ? this.RedirectWith(texts["선발기준표를 저장했습니다."], $"/admin/scores/{id}") : this.Refused(nameof(Show), page);
    }

    private async Task<IReadOnlyList<ScoreBlocker>> SaveAsync(int id, IReadOnlyList<(string? Name, int? Points)> lines)
    {
        db.ChangeTracker.Clear();
        if (ScoreCriterion.ReasonsNotToSet(lines, await IsScoredAsync(id)) is { Count: > 0 } reasons)
        {
            return reasons;
        }
        await db.ScoreCriteria.Where(c => c.OpeningId == id).ExecuteDeleteAsync();
        db.AddRange(lines.Select((line, i) => new ScoreCriterion(id, i, line.Name!, line.Points!.Value)));
        await db.SaveChangesAsync();
        return [];
    }

    private Task<bool> IsScoredAsync(int id) => db.Scores.AnyAsync(s => db.ScoreCriteria.Any(c => c.Id == s.CriterionId && c.OpeningId == id));

    private async Task<CriteriaPage?> PageAsync(int id, CriteriaForm form)
    {
        while (form.Rows.Count < ScoreCriterion.CriteriaMost) form.Rows.Add(new());
        var title = await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync();
        return title is null ? null : new(id, title, await IsScoredAsync(id), form);
    }
}
