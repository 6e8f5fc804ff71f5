using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Scores;
using JobsPortal.Domain.Scores;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Scores;

/// <summary>심사: points for each criterion of the 선발기준표, without names; sum and rank follow.</summary>
[Area("Admin"), Route("admin/scores/{id:int}"), Allows(Permission.ReadDecisions)]
public sealed class ScoresController(JobsDbContext db, KeepScores keep, AccessLog log, IStringLocalizer<Texts> texts) : Controller
{
    private const int ListSize = 50;

    /// <summary>One page of applicants.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id, int page) => await PageAsync(id, page, typed: null) is { } shown ? View(nameof(Show), shown) : NotFound();

    /// <summary>Saves the page, whole or not at all.</summary>
    [HttpPost, Allows(Permission.DecideApplications)]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = nameof(ScorePage.Form))] ScoreForm form)
    {
        if (await PageAsync(id, form.Page, form) is not { } page)
        {
            return NotFound();
        }
        foreach (var (_, entry) in ModelState.FindKeysWithPrefix("Form.Rows").Where(e => e.Value.Errors.Count > 0))
        {
            entry.Errors.Clear();
            entry.Errors.Add(texts[ScoreTexts.Of(ScoreBlocker.ScoreWrong)]);
        }
        if (ModelState.IsValid)
        {
            foreach (var (field, blocker) in await keep.RunAsync(id, form, User.StaffId())) ModelState.AddModelError(field, texts[ScoreTexts.Of(blocker)]);
        }
        return ModelState.IsValid
            ? this.RedirectWith(texts["점수를 저장했습니다."], FormattableString.Invariant($"/admin/scores/{id}?page={page.Lines.Number}"))
            : this.Refused(nameof(Show), await PageAsync(id, form.Page, form) ?? page);
    }

    private async Task<ScorePage?> PageAsync(int id, int number, ScoreForm? typed)
    {
        if (await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync() is not { } title)
        {
            return null;
        }
        var criteria = await db.CriteriaOf(id).AsNoTracking().ToListAsync();
        var lines = await db.ScoreLines(id).ToPageAsync(number, ListSize, CancellationToken.None);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        var scores = (await db.ScoresOf([.. lines.Items.Select(l => l.ApplicationId)]).AsNoTracking().ToListAsync()).ToDictionary(s => (s.ApplicationId, s.CriterionId), s => s.Points);
        var form = new ScoreForm { Page = lines.Number, Rows = [.. lines.Items.Select(l => RowOf(l, criteria, scores, typed))] };
        return new(id, title, criteria, lines, await db.ScoreTotalsAsync(id), form, User.May(Permission.DecideApplications));
    }

    private static ScoreRowForm RowOf(ScoreLine line, List<ScoreCriterion> criteria, Dictionary<(int, int), int> scores, ScoreForm? typed)
    {
        List<int?> saved = [.. criteria.Select(c => scores.TryGetValue((line.ApplicationId, c.Id), out var points) ? points : (int?)null)];
        var row = typed?.Rows.FirstOrDefault(r => r.Number == line.Number);
        // The next save is made in the knowledge of what stands there now.
        return new() { Number = line.Number, Shown = Shown(saved), Points = row is { Points.Count: var count } && count == criteria.Count ? row.Points : saved };
    }

    /// <summary>A row as the page carries it along.</summary>
    public static string Shown(IEnumerable<int?> points) => string.Join(',', points.Select(p => p?.ToString(CultureInfo.InvariantCulture) ?? ""));
}
