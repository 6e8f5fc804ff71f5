using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.AccessRecords.Review;

/// <summary>Reads a month of access records, adds them up by person and day, and signs the month.</summary>
public sealed class ReviewAccess(JobsDbContext db, TimeProvider clock)
{
    private const int MonthsBack = 24;

    /// <summary>Today in Seoul.</summary>
    public DateOnly Today => clock.SeoulToday();

    /// <summary>The month with its unusual days first. Memory grows with staff and days, not with records.</summary>
    public async Task<ReviewPage> ReadAsync(DateOnly month, CancellationToken cancellation)
    {
        Dictionary<(int Staff, DateOnly Day), (int Records, int Persons, int AtNight, int Outside)> days = [];
        var all = 0;
        await foreach (var seen in db.AccessSightings(SeoulTime.StartOf(month), SeoulTime.StartOf(month.AddMonths(1))).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var key = (seen.StaffAccountId, SeoulTime.DayOf(seen.At));
            var sum = days.GetValueOrDefault(key);
            days[key] = (sum.Records + 1, sum.Persons + seen.Persons, sum.AtNight + (UnusualAccess.IsNight(seen.At) ? 1 : 0), sum.Outside + (seen.IsOutsideWork ? 1 : 0));
            all++;
        }
        var staff = await db.ReviewedStaff([.. days.Keys.Select(k => k.Staff).Distinct()]).ToDictionaryAsync(s => s.Id, cancellation);
        List<ReviewRow> rows =
        [
            .. days.Select(d => new ReviewRow(
                    staff[d.Key.Staff], d.Key.Day, d.Value.Records, d.Value.Persons, d.Value.AtNight, d.Value.Outside,
                    UnusualAccess.ReasonsOf(d.Value.Persons, d.Value.AtNight, d.Value.Outside)))
                .OrderByDescending(r => r.Outside).ThenByDescending(r => r.Reasons.Count).ThenByDescending(r => r.AtNight).ThenByDescending(r => r.Persons)
                .ThenBy(r => r.Day).ThenBy(r => r.Staff.Id),
        ];
        var unusual = rows.Count(r => r.Reasons.Count > 0);
        var signed = await db.SignedReviews().Take(MonthsBack).ToListAsync(cancellation);
        var blockers = AccessReviewRules.ReasonsNotToSign(month, Today, signed.Any(s => s.Month == month), unusual: 0, note: null);
        return new(month, Months(), [.. rows.Take(ReviewPage.MostRows)], all, unusual, signed, blockers);
    }

    /// <summary>Signs the month as it was read, with the end of the chain as it is now; why not, or nothing.</summary>
    public async Task<IReadOnlyList<ReviewBlocker>> SignAsync(ReviewPage page, string? note, int by)
    {
        var kept = TypedText.Kept(note);
        if (AccessReviewRules.ReasonsNotToSign(page.Month, Today, page.Reviews.Any(s => s.Month == page.Month), page.Unusual, kept) is { Count: > 0 } reasons)
        {
            return reasons;
        }
        try
        {
            await db.WriteAsync(async () =>
            {
                var end = await db.Set<AccessChainEnd>().AsNoTracking().SingleAsync();
                db.Add(new AccessReview
                {
                    Month = page.Month,
                    SignedBy = by,
                    SignedAt = clock.UtcNow(),
                    Records = page.Records,
                    Unusual = page.Unusual,
                    Note = kept,
                    LastPosition = end.LastPosition,
                    LastHash = end.LastHash,
                });
                await db.SaveChangesAsync();
            });
            return [];
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return [ReviewBlocker.SignedAlready];
        }
    }

    private List<DateOnly> Months()
    {
        var current = new DateOnly(Today.Year, Today.Month, 1);
        return [.. Enumerable.Range(0, MonthsBack + 1).Select(back => current.AddMonths(-back))];
    }
}
