using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>One selected person with everything that should have been seen.</summary>
public sealed record ConcernLine(string Number, IReadOnlyList<DecisionConcern> Concerns);

/// <summary>What should have been seen about the people whom a 선발(안) selects.</summary>
public sealed record ConcernList(IReadOnlyList<ConcernLine> People)
{
    /// <summary>What the mark of the approver stands for: other concerns need another look.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join(';', People.Select(p => p.Number + ":" + string.Join(',', p.Concerns.Select(c => ((int)c).ToString(CultureInfo.InvariantCulture))))))))[..16];

    /// <summary>Whether there is nothing, or the mark stands for what there is now.</summary>
    public bool IsSeen(string? mark) => People.Count == 0 || mark == Mark;

    /// <summary>Looks a 선발(안) over.</summary>
    public static async Task<ConcernList> LoadAsync(
        JobsDbContext db, DecisionBatch batch, Domain.Openings.Opening opening, IReadOnlyCollection<Application> applications, IReadOnlyDictionary<int, ScoreTotal> scores)
    {
        var selected = await db.SelectedLines(batch.Id).ToListAsync();
        var checks = await db.LatestQualificationChecks([.. selected.Select(s => s.ApplicationId)]).AsNoTracking().ToDictionaryAsync(c => c.ApplicationId);
        var people = selected.Select(s => new SelectedPerson(
            s.ApplicationId, checks.GetValueOrDefault(s.ApplicationId), AnswerText.Read(s.Answers).GetValueOrDefault(DefaultForms.IncomeBand), s.Interview));
        var concerns = DecisionConcerns.Of(batch, opening, applications, scores.ToDictionary(s => s.Key, s => s.Value.Points), people).ToLookup(c => c.ApplicationId, c => c.Concern);
        return new([.. selected.Where(s => concerns.Contains(s.ApplicationId)).Select(s => new ConcernLine(s.Number, [.. concerns[s.ApplicationId]]))]);
    }
}
