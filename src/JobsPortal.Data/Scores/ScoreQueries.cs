using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Scores;

/// <summary>One applicant as whoever scores reads it: number, no name (블라인드 심사).</summary>
public sealed record ScoreLine(int ApplicationId, string Number, OpeningKind Kind, ApplicationStatus Status, string? Unit);

/// <summary>One line of a result as its applicant reads it.</summary>
public sealed record OwnScoreLine(string Criterion, int Points, int Most);

/// <summary>점수 of an opening. Each begins at an opening that the person decides on, or at one's own application.</summary>
public static class ScoreQueries
{
    private static readonly ApplicationStatus[] Undecided =
        [.. Enum.GetValues<ApplicationStatus>().Where(s => ApplicationLifecycle.IsUndecided(s) && s != ApplicationStatus.Draft)];

    /// <summary>The 선발기준표 in order.</summary>
    public static IQueryable<ScoreCriterion> CriteriaOf(this JobsDbContext db, int openingId) =>
        db.ScoreCriteria.Where(c => c.OpeningId == openingId).OrderBy(c => c.Order);

    /// <summary>The applications that can be scored.</summary>
    public static IQueryable<Application> Scorable(this JobsDbContext db, int openingId) =>
        db.Applications.Where(a => a.OpeningId == openingId && Undecided.Contains(a.Status));

    /// <summary>Who can be scored, in order of receipt.</summary>
    public static IQueryable<ScoreLine> ScoreLines(this JobsDbContext db, int openingId) =>
        from a in db.Scorable(openingId).AsNoTracking()
        join unit in db.OpeningUnits on a.UnitId equals unit.Id into units
        from u in units.DefaultIfEmpty()
        orderby a.ReceivedAt, a.Id
        select new ScoreLine(a.Id, a.Number, a.Kind, a.Status, u.Name);

    /// <summary>The scores of these applications.</summary>
    public static IQueryable<Score> ScoresOf(this JobsDbContext db, int[] applicationIds) =>
        db.Scores.Where(s => applicationIds.Contains(s.ApplicationId)).OrderBy(s => s.Id);

    /// <summary>Everybody of the opening who is scored in every criterion and has not withdrawn.</summary>
    public static IQueryable<ScoredPerson> ScoredPeople(this JobsDbContext db, int openingId) =>
        from a in db.Applications.AsNoTracking()
        where a.OpeningId == openingId && a.IsLive
            && db.ScoreCriteria.Any(c => c.OpeningId == openingId)
            && db.ScoreCriteria.Count(c => c.OpeningId == openingId) == db.Scores.Count(s => s.ApplicationId == a.Id)
        orderby a.Id
        select new ScoredPerson(a.Id, db.Scores.Where(s => s.ApplicationId == a.Id).Sum(s => s.Points), a.BirthDate, a.ReceivedAt)
        {
            UnitId = a.UnitId ?? db.OpeningUnits.Where(u => u.OpeningId == openingId).OrderBy(u => u.Order).ThenBy(u => u.Id).Select(u => (int?)u.Id).FirstOrDefault(),
        };

    /// <summary>What one applicant got, criterion by criterion.</summary>
    public static IQueryable<OwnScoreLine> OwnScoreLines(this JobsDbContext db, int applicationId) =>
        from s in db.Scores.AsNoTracking()
        where s.ApplicationId == applicationId
        join c in db.ScoreCriteria on s.CriterionId equals c.Id
        orderby c.Order
        select new OwnScoreLine(c.Name, s.Points, c.Points);

    /// <summary>The totals of an opening by application; empty where nobody is scored in full.</summary>
    public static async Task<IReadOnlyDictionary<int, ScoreTotal>> ScoreTotalsAsync(this JobsDbContext db, int openingId) =>
        Ranking.Totals(await db.ScoredPeople(openingId).ToListAsync(), await db.CriteriaOf(openingId).SumAsync(c => c.Points));
}
