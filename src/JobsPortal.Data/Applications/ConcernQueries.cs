using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>What is looked over before somebody is selected; the answers in the form of <see cref="AnswerText"/>.</summary>
public sealed record SelectedLine(int ApplicationId, string Number, string? Answers, InterviewStatus? Interview);

/// <summary>People whom a 선발(안) selects.</summary>
public static class ConcernQueries
{
    /// <summary>Everybody whom it selects, in order of their application.</summary>
    public static IQueryable<SelectedLine> SelectedLines(this JobsDbContext db, int batchId) =>
        from i in db.Set<DecisionItem>().AsNoTracking()
        where i.DecisionBatchId == batchId && i.Outcome == ApplicationStatus.Selected
        join a in db.Applications on i.ApplicationId equals a.Id
        orderby a.Id
        select new SelectedLine(
            a.Id, a.Number, a.Answers.OrderByDescending(v => v.Number).Select(v => v.Answers).FirstOrDefault(),
            db.Interviews.Where(x => x.ApplicationId == a.Id).Select(x => (InterviewStatus?)x.Status).FirstOrDefault());
}
