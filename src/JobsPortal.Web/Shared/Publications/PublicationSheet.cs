using JobsPortal.Data;
using JobsPortal.Data.Publications;
using JobsPortal.Domain.Publications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Shared.Publications;

/// <summary>A frozen ledger with what came later.</summary>
/// <param name="Publication">The frozen lines.</param>
/// <param name="Years">Years of its plan.</param>
/// <param name="Later">What was recorded later about the same days.</param>
public sealed record PublicationSheet(Publication Publication, (int From, int To) Years, IReadOnlyList<LaterEntry> Later)
{
    private const int LaterMax = 500;

    /// <summary>By how much the number has changed since.</summary>
    public int Change => Later.Sum(l => l.Count);

    /// <summary>Reads one; null where there is none.</summary>
    public static async Task<PublicationSheet?> LoadAsync(JobsDbContext db, int id, CancellationToken cancellation)
    {
        if (await db.Publications.AsNoTracking().Include(p => p.Lines.OrderBy(l => l.Order)).SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } publication)
        {
            return null;
        }
        var years = await db.Plans.AsNoTracking().Where(p => p.Id == publication.PlanId).Select(p => new { p.FromYear, p.ToYear }).SingleAsync(cancellation);
        var later = await db.RecordedLater(publication.PlanId, publication.LastResultId, publication.AsOf).Take(LaterMax).ToListAsync(cancellation);
        return new(publication, (years.FromYear, years.ToYear), later);
    }
}
