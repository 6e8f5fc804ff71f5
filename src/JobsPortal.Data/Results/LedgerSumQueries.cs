using JobsPortal.Domain.Results;

namespace JobsPortal.Data.Results;

/// <summary>Totals of the ledger, grouped in the database. They begin at the entries that the reader may see.</summary>
public static class LedgerSumQueries
{
    /// <summary>The entries that a search asks for.</summary>
    public static IQueryable<JobResult> ResultsMatching(this JobsDbContext db, IQueryable<JobResult> results, LedgerSearch search)
    {
        var found = results.Where(r => r.OccurredOn <= search.Until);
        if (search.From is { } from) found = found.Where(r => r.OccurredOn >= from);
        if (search.ProgramId is { } program) found = program == 0 ? found.Where(r => r.JobProgramId == null) : found.Where(r => r.JobProgramId == program);
        if (search.FieldId is { } field)
        {
            found = found.Where(r => db.JobPrograms.Any(p => p.Id == r.JobProgramId && db.PlanFields.Any(f => f.Id == p.PlanFieldId && (f.Id == field || f.ParentId == field))));
        }

        if (search.Measure is { } measure) found = found.Where(r => r.Measure == measure);
        return search.Origin is { } origin ? found.Where(r => r.Origin == origin) : found;
    }

    /// <summary>연인원: what the entries count together, corrections taken off.</summary>
    public static IQueryable<LedgerSum> LedgerSums(this JobsDbContext db, IQueryable<JobResult> results, LedgerSearch search, LedgerDimension by) =>
        db.Units(results, search, by).GroupBy(u => new { u.Group, u.Measure })
            .OrderBy(g => g.Key.Group).ThenBy(g => g.Key.Measure)
            .Select(g => new LedgerSum(g.Key.Group, g.Key.Measure, g.Sum(u => u.Count)));

    /// <summary>
    /// 실인원 of confirmed applications: each person once in a group, however often confirmed; nobody whose entries were all taken back. A party
    /// that came as one application counts with all its people.
    /// </summary>
    public static IQueryable<LedgerSum> LedgerPeople(this JobsDbContext db, IQueryable<JobResult> results, LedgerSearch search, LedgerDimension by) =>
        db.Units(results, search, by).Where(u => u.Person != null)
            .GroupBy(u => new { u.Group, u.Measure, u.Person })
            .Select(g => new { g.Key.Group, g.Key.Measure, Net = g.Sum(u => u.Count), Party = g.Max(u => u.Count) })
            .Where(p => p.Net > 0)
            .GroupBy(p => new { p.Group, p.Measure })
            .Select(g => new LedgerSum(g.Key.Group, g.Key.Measure, g.Sum(p => p.Party)));

    /// <summary>실인원 of entries that know no person: as it was reported, or one for each place.</summary>
    public static IQueryable<LedgerSum> LedgerPeopleUnknown(this JobsDbContext db, IQueryable<JobResult> results, LedgerSearch search, LedgerDimension by) =>
        db.Units(results, search, by).Where(u => u.Person == null)
            .GroupBy(u => new { u.Group, u.Measure })
            .Select(g => new LedgerSum(g.Key.Group, g.Key.Measure, g.Sum(u => u.People)));

    /// <summary>
    /// Jobs that still stood after one, three and six months, by checks until the reference date. An entry that was taken back keeps nothing, so
    /// that never more is retained than confirmed.
    /// </summary>
    public static IQueryable<RetainedSum> LedgerRetained(this JobsDbContext db, IQueryable<JobResult> results, LedgerSearch search, LedgerDimension by) =>
        db.Units(results, search, by)
            .Where(u => !db.JobResults.Any(c => c.CounterOfId == u.ResultId && c.OccurredOn <= search.Until))
            .Join(db.RetentionChecks.Where(c => c.CheckedOn <= search.Until), u => u.ResultId, c => c.JobResultId, (u, c) => new { u.Group, c.Mark, c.Count })
            .GroupBy(x => new { x.Group, x.Mark })
            .Select(g => new RetainedSum(g.Key.Group, g.Key.Mark, g.Sum(x => x.Count)));

    private static IQueryable<Unit> Units(this JobsDbContext db, IQueryable<JobResult> results, LedgerSearch search, LedgerDimension by)
    {
        var found =
            from r in db.ResultsMatching(results, search)
            join application in db.Applications on r.ApplicationId equals application.Id into applications
            from a in applications.DefaultIfEmpty()
            join program in db.JobPrograms on r.JobProgramId equals program.Id into programs
            from p in programs.DefaultIfEmpty()
            join planField in db.PlanFields on p.PlanFieldId equals planField.Id into planFields
            from f in planFields.DefaultIfEmpty()
            select new { Whole = f.ParentId ?? (int?)f.Id, Result = r, Person = (string?)a.PersonKey ?? r.RecordKey, FieldId = (int?)p.PlanFieldId };
        return by switch
        {
            LedgerDimension.Field => found.Select(x => new Unit
            {
                ResultId = x.Result.Id,
                Group = x.FieldId ?? 0,
                Measure = x.Result.Measure,
                Person = x.Person,
                Count = x.Result.Count,
                People = x.Result.People ?? x.Result.Count,
            }),
            LedgerDimension.WholeField => found.Select(x => new Unit
            {
                ResultId = x.Result.Id,
                Group = x.Whole ?? 0,
                Measure = x.Result.Measure,
                Person = x.Person,
                Count = x.Result.Count,
                People = x.Result.People ?? x.Result.Count,
            }),
            LedgerDimension.Program => found.Select(x => new Unit
            {
                ResultId = x.Result.Id,
                Group = x.Result.JobProgramId ?? 0,
                Measure = x.Result.Measure,
                Person = x.Person,
                Count = x.Result.Count,
                People = x.Result.People ?? x.Result.Count,
            }),
            LedgerDimension.Month => found.Select(x => new Unit
            {
                ResultId = x.Result.Id,
                Group = x.Result.OccurredOn.Year * 100 + x.Result.OccurredOn.Month,
                Measure = x.Result.Measure,
                Person = x.Person,
                Count = x.Result.Count,
                People = x.Result.People ?? x.Result.Count,
            }),
            _ => found.Select(x => new Unit { ResultId = x.Result.Id, Group = 0, Measure = x.Result.Measure, Person = x.Person, Count = x.Result.Count, People = x.Result.People ?? x.Result.Count }),
        };
    }

    private sealed class Unit
    {
        public int ResultId { get; init; }
        public int Group { get; init; }
        public ResultMeasure Measure { get; init; }
        public string? Person { get; init; }
        public int Count { get; init; }
        public int People { get; init; }
    }
}
