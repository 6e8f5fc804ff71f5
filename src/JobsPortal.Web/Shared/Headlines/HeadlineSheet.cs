using JobsPortal.Data;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Headlines;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Shared.Headlines;

/// <summary>A published number held against its parts, ready to be read.</summary>
/// <param name="Headline">What was said.</param>
/// <param name="Held">How it stands.</param>
/// <param name="Fields">Names of the fields that are parts, by key.</param>
public sealed record HeadlineSheet(Headline Headline, Reconciliation Held, IReadOnlyDictionary<int, string> Fields)
{
    /// <summary>Reads the targets of the fields once for all of them.</summary>
    public static async Task<IReadOnlyList<HeadlineSheet>> LoadAsync(JobsDbContext db, IReadOnlyList<Headline> headlines, CancellationToken cancellation)
    {
        int[] ids = [.. headlines.SelectMany(h => h.Parts).Select(p => p.PlanFieldId).OfType<int>().Distinct()];
        var fields = ids.Length == 0 ? [] : await db.FieldNames(ids).ToDictionaryAsync(f => f.Id, cancellation);
        var names = fields.ToDictionary(f => f.Key, f => f.Value.Parent is { } parent ? $"{parent} › {f.Value.Name}" : f.Value.Name);
        return [.. headlines.Select(h => new HeadlineSheet(h, h.Reconcile(id => fields.GetValueOrDefault(id)?.Target), names))];
    }
}
