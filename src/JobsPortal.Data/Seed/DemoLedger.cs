using JobsPortal.Data.Publications;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Seed;

/// <summary>What other departments reported, what became of those jobs, a publication of it and a correction that came later.</summary>
internal sealed class DemoLedger(JobsDbContext db, IReadOnlyList<JobProgram> programs, IReadOnlyList<Office> offices, DateTime now)
{
    /// <summary>Adds it.</summary>
    public async Task AddAsync(int planId)
    {
        var counted = new List<JobResult>();
        foreach (var program in programs.Where(p => offices.Any(o => o.DepartmentId == p.DepartmentId)))
        {
            for (var months = 8; months >= 2; months -= 2)
            {
                var count = Math.Max(4, program.TargetPlaces / (20 + 3 * months));
                counted.Add(await ApprovedAsync(program, count, months));
            }
        }

        foreach (var entry in counted) AddChecks(entry);
        await db.SaveChangesAsync();
        var office = offices[0];
        var asOf = SeoulTime.DayOf(now.AddDays(-35));
        await new TakePublication(db).RunAsync(planId, $"{asOf.Year}년 {asOf.Month}월 기준 일자리 창출 실적", asOf, office.Approver, now.AddDays(-30));
        await CorrectedAsync(counted[0]);
        db.Add(ResultProposal.Propose(new(counted[0].JobProgramId!.Value, ResultMeasure.Jobs, 14, 13, SeoulTime.DayOf(now.AddDays(-3)), "자활지원센터", "자활지원센터-77"), office.Officer, now.AddDays(-1)));
        await db.SaveChangesAsync();
    }

    private Office OfficeOf(int? programId) => offices.First(o => o.DepartmentId == programs.First(p => p.Id == programId).DepartmentId);

    private async Task<JobResult> ApprovedAsync(JobProgram program, int count, int monthsAgo)
    {
        var (office, at) = (OfficeOf(program.Id), now.AddMonths(-monthsAgo));
        var proposal = ResultProposal.Propose(
            new(program.Id, ResultMeasure.Jobs, count, count - count / 10, SeoulTime.DayOf(at), office.DepartmentName, $"{office.DepartmentName}-{2_000 + monthsAgo}"), office.Officer, at.AddDays(3));
        db.Add(proposal);
        await db.SaveChangesAsync();
        var entry = proposal.Approve(office.Approver, at.AddDays(4));
        db.Add(entry);
        await db.SaveChangesAsync();
        return entry;
    }

    private void AddChecks(JobResult entry)
    {
        foreach (var mark in Enum.GetValues<RetentionMark>())
        {
            var on = entry.OccurredOn.AddMonths(RetentionCheck.MonthsOf(mark)).AddDays(5);
            if (on >= SeoulTime.DayOf(now)) continue;
            var kept = entry.Count * (10 - (int)mark) / 10;
            db.Add(RetentionCheck.Of(entry, entry.Count, keptSoFar: 0, new(mark, kept, on, "고용보험 자격 확인"), OfficeOf(entry.JobProgramId).Officer, SeoulTime.EndOf(on)));
        }
    }

    private async Task CorrectedAsync(JobResult entry)
    {
        var office = OfficeOf(entry.JobProgramId);
        var proposal = ResultProposal.Correct(entry, isTakenBack: false, "같은 실적을 두 부서가 보고하여 바로잡음", office.Officer, now.AddDays(-10));
        db.Add(proposal);
        await db.SaveChangesAsync();
        db.Add(proposal.Approve(office.Approver, now.AddDays(-9)));
        await db.SaveChangesAsync();
    }
}
