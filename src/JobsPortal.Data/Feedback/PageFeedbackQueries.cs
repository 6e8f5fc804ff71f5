using JobsPortal.Domain.Feedback;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Feedback;

/// <summary>How one page was judged.</summary>
public sealed record PageVotes(string Path, int Helpful, int NotHelpful);

/// <summary>의견 for those who look after the portal.</summary>
public static class PageFeedbackQueries
{
    /// <summary>Those that nobody has read, or those that were; newest first.</summary>
    public static IQueryable<PageFeedback> InOrder(this IQueryable<PageFeedback> feedback, bool isRead) =>
        feedback.AsNoTracking().Where(f => isRead ? f.ReadAt != null : f.ReadAt == null).OrderByDescending(f => f.Id);

    /// <summary>The pages that helped least.</summary>
    public static IQueryable<PageVotes> Votes(this IQueryable<PageFeedback> feedback) =>
        from f in feedback.AsNoTracking()
        group f by f.Path into page
        orderby page.Count(f => !f.IsHelpful) descending, page.Key
        select new PageVotes(page.Key, page.Count(f => f.IsHelpful), page.Count(f => !f.IsHelpful));
}
