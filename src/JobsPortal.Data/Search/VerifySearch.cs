using System.Runtime.InteropServices;
using JobsPortal.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Search;

/// <summary>What a check of the index found.</summary>
/// <param name="Openings">Published openings.</param>
/// <param name="Wrong">Keys of openings whose words stand in the index otherwise than in their rows, or there only.</param>
public sealed record SearchAgreement(int Openings, IReadOnlyList<int> Wrong);

/// <summary>
/// Holds the index of words against the rows: every pair of letters in its place, neither more nor less. Both are read at one moment; each opening's
/// pairs are summed up, so that hundreds of millions need no memory.
/// </summary>
public static class VerifySearch
{
    private const int Portion = 500;

    /// <summary>Reads all of it.</summary>
    public static async Task<SearchAgreement> RunAsync(JobsDbContext db)
    {
        await db.Words.PrepareAsync(db);
        return await db.Words.AtOneMomentAsync(db, () => CompareAsync(db));
    }

    private static async Task<SearchAgreement> CompareAsync(JobsDbContext db)
    {
        Dictionary<int, ulong> sums = [];
        var (openings, last) = (0, 0);
        while (await db.Openings.PublishedAfter(last).Take(Portion).ToListAsync() is { Count: > 0 } portion)
        {
            foreach (var opening in portion)
            {
                foreach (var (token, position) in WordTokens.Of(SearchDocument.Of(opening))) Add(opening.Id, token, position, +1);
            }

            openings += portion.Count;
            last = portion[^1].Id;
        }

        foreach (var (token, id, position) in db.Words.Entries(db)) Add(id, token, position, -1);
        return new(openings, [.. sums.Where(s => s.Value != 0).Select(s => s.Key).Order()]);

        void Add(int id, string token, int position, int sign)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, id, out _);
            sum = unchecked(sum + ((ulong)(long)sign * SumOf(token, position)));
        }
    }

    private static ulong SumOf(string token, int position)
    {
        var sum = 14_695_981_039_346_656_037UL;
        unchecked
        {
            foreach (var c in token) sum = (sum ^ c) * 1_099_511_628_211UL;
            sum = (sum ^ (uint)position) * 1_099_511_628_211UL;
            return sum ^ (sum >> 29);
        }
    }
}
