using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Scores;
using JobsPortal.Domain.Scores;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Scores;

/// <summary>Writes one page of scores down: everything, or nothing with what is wrong at each field.</summary>
public sealed class KeepScores(JobsDbContext db, AccessLog log, TimeProvider clock)
{
    /// <summary>Saves; returns what stands against it by field.</summary>
    public async Task<IReadOnlyList<(string Field, ScoreBlocker Blocker)>> RunAsync(int openingId, ScoreForm form, int by)
    {
        try
        {
            return await db.WriteAsync(() => SaveAsync(openingId, form, by));
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || fault.IsDuplicate())
        {
            return [("", ScoreBlocker.Changed)];
        }
    }

    private async Task<IReadOnlyList<(string Field, ScoreBlocker Blocker)>> SaveAsync(int openingId, ScoreForm form, int by)
    {
        db.ChangeTracker.Clear();
        if (!(await db.Openings.AsNoTracking().SingleAsync(o => o.Id == openingId)).StillSelects)
        {
            return [("", ScoreBlocker.OpeningWithdrawn)];
        }
        var now = clock.UtcNow();
        var criteria = await db.CriteriaOf(openingId).AsNoTracking().ToListAsync();
        var numbers = form.Rows.Select(r => r.Number).ToArray();
        var people = await db.Scorable(openingId).Where(a => numbers.Contains(a.Number)).Select(a => new { a.Number, a.Id }).ToDictionaryAsync(a => a.Number, a => a.Id);
        var known = (await db.ScoresOf([.. people.Values]).ToListAsync()).ToDictionary(s => (s.ApplicationId, s.CriterionId));
        List<(string Field, ScoreBlocker Blocker)> faults = [];
        for (var i = 0; i < form.Rows.Count; i++)
        {
            faults.AddRange(Put(form.Rows[i], $"Form.Rows[{i}]", criteria, people, known, by, now));
        }
        if (faults.Count == 0)
        {
            log.Add(AccessAction.Decide, subject: null, people.Count);
            await db.SaveChangesAsync();
        }
        db.ChangeTracker.Clear();
        return faults;
    }

    private IEnumerable<(string Field, ScoreBlocker Blocker)> Put(
        ScoreRowForm row, string field, List<ScoreCriterion> criteria, Dictionary<string, int> people, Dictionary<(int, int), Score> known, int by, DateTime now)
    {
        if (!people.TryGetValue(row.Number, out var application) || row.Points.Count != criteria.Count)
        {
            yield return ("", ScoreBlocker.NotUnderReview);
            yield break;
        }
        var before = criteria.Select(c => known.TryGetValue((application, c.Id), out var score) ? score.Points : (int?)null).ToList();
        if (before.SequenceEqual(row.Points))
        {
            yield break;
        }
        if (ScoresController.Shown(before) != (row.Shown ?? ""))
        {
            yield return ("", ScoreBlocker.Changed);
            yield break;
        }
        for (var c = 0; c < criteria.Count; c++)
        {
            if (row.Points[c] is { } points && (points < 0 || points > criteria[c].Points))
            {
                yield return ($"{field}.Points[{c}]", ScoreBlocker.ScoreWrong);
            }
            else if (row.Points[c] != before[c])
            {
                Write(known.GetValueOrDefault((application, criteria[c].Id)), application, criteria[c], row.Points[c], by, now);
            }
        }
    }

    private void Write(Score? known, int application, ScoreCriterion criterion, int? points, int by, DateTime now)
    {
        if (points is not { } given)
        {
            db.Remove(known!);
        }
        else if (known is null)
        {
            db.Add(new Score(application, criterion, given, by, now));
        }
        else
        {
            known.Set(criterion, given, by, now);
        }
    }
}
