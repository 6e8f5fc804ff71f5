using System.Globalization;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Seed;

/// <summary>The applications of a seed.</summary>
internal sealed class SeedApplications(JobsDbContext db, DistrictProfile district, byte[] lookupKey, DateTime now)
{
    private const int OpeningsAtOnce = 100;
    private const int Portion = 500;
    private const double LogMedian = 1.1;
    private const double LogSpread = 1.5;

    public async Task<int> RunAsync(SeedAmounts amounts, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        var random = new Random(amounts.Seed + 2);
        var people = new SeedPeople(random, district, SeoulTime.DayOf(now));
        var applicants = new SeedApplicants(random, district, lookupKey, await db.Applications.Select(a => a.Number).ToListAsync(cancellationToken));
        var accounts = await db.Accounts.Where(a => a.Kind == AccountKind.Resident).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken);
        var openings = await db.Openings.Where(o => o.Status == OpeningStatus.Approved && o.ApplyMode == ApplyMode.Here && o.OpensAt < now)
            .OrderBy(o => o.Id).Select(o => o.Id).ToListAsync(cancellationToken);
        int[] counts = [.. openings.Select(_ => (int)Math.Round(Math.Exp(LogMedian + LogSpread * Normal(random))))];
        var scale = counts.Sum(c => (double)c) is var sum and > 0 ? amounts.Applications / sum : 0;
        int done = 0, next = 0;
        double owed = 0;
        while (next < openings.Count && done < amounts.Applications)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<(int Id, int Count)> portion = [];
            for (var planned = 0; next < openings.Count && planned < Portion && portion.Count < OpeningsAtOnce; next++)
            {
                owed += counts[next] * scale;
                var left = amounts.Applications - done - planned;
                // What rounding has left over goes to the last one.
                var count = next == openings.Count - 1 ? left : Math.Min((int)owed, left);
                owed -= (int)owed;
                if (count <= 0) continue;
                portion.Add((openings[next], count));
                planned += count;
            }

            done += await db.WriteAsync(() => ApplyAsync(portion, random, people, applicants, accounts), CancellationToken.None);
            db.ChangeTracker.Clear();
            progress?.Report(new SeedProgress(SeedStage.Applications, done, amounts.Applications));
        }

        return done;
    }

    private async Task<int> ApplyAsync(List<(int Id, int Count)> portion, Random random, SeedPeople people, SeedApplicants applicants, List<int> accounts)
    {
        int[] ids = [.. portion.Select(p => p.Id)];
        var openings = await db.Openings.AsNoTracking().Include(o => o.Units).Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id);
        var here = await AlreadyHereAsync(ids);
        List<(Opening Opening, List<Application> Received)> all = [];
        foreach (var (id, count) in portion)
        {
            var received = Received(openings[id], count, random, people, applicants, accounts, here[id].ToHashSet());
            if (openings[id].Kind == OpeningKind.Event) await PlacesAsync(openings[id], received);
            all.Add((openings[id], received));
            db.AddRange(received);
        }

        await db.SaveChangesAsync();
        var decisions = new SeedDecisions(random, now);
        foreach (var (opening, received) in all.Where(a => a.Opening.Kind != OpeningKind.Event)) db.AddRange(decisions.Decide(opening, received));
        await db.SaveChangesAsync();
        return all.Sum(a => a.Received.Count);
    }

    private List<Application> Received(Opening opening, int count, Random random, SeedPeople people, SeedApplicants applicants, List<int> accounts, HashSet<string> here)
    {
        var end = opening.ClosesAt < now ? opening.ClosesAt!.Value : now;
        var length = end - opening.OpensAt!.Value;
        var firstAccount = accounts.Count == 0 ? 0 : random.Next(accounts.Count);
        var meanAge = opening.Kind == OpeningKind.PublicWork ? 61 : 42;
        List<Application> received = [];
        for (var i = 0; i < count; i++)
        {
            var account = i < accounts.Count && random.NextDouble() < 0.3 ? accounts[(firstAccount + i) % accounts.Count] : (int?)null;
            var application = applicants.Submit(opening, people.Next(meanAge), opening.OpensAt.Value + length * random.NextDouble(), account);
            if (account is { } owner && !here.Add(Key(owner))) continue;
            if (here.Add(application.PersonKey!)) received.Add(application);
        }

        return [.. received.OrderBy(a => a.ReceivedAt)];
    }

    /// <summary>Who has a live application to these openings from an earlier filling: nobody applies twice.</summary>
    private async Task<ILookup<int, string>> AlreadyHereAsync(int[] openingIds)
    {
        var live = await db.Applications.AsNoTracking().Where(a => openingIds.Contains(a.OpeningId) && a.IsLive)
            .Select(a => new { a.OpeningId, a.PersonKey, a.AccountId }).ToListAsync();
        return live.Select(a => (a.OpeningId, Key: a.PersonKey)).Concat(live.Select(a => (a.OpeningId, Key: a.AccountId is { } id ? Key(id) : null)))
            .Where(a => a.Key is not null).ToLookup(a => a.OpeningId, a => a.Key!);
    }

    private static string Key(int accountId) => string.Create(CultureInfo.InvariantCulture, $"account {accountId}");

    private async Task PlacesAsync(Opening opening, List<Application> received)
    {
        foreach (var unit in opening.Units)
        {
            var taken = unit.Taken;
            var rank = await db.Applications.Where(a => a.UnitId == unit.Id).MaxAsync(a => a.WaitlistRank) ?? 0;
            foreach (var application in received.Where(a => (a.UnitId ?? opening.Units[0].Id) == unit.Id))
            {
                if (taken + application.PartySize > unit.Headcount) application.Queue(++rank, application.ReceivedAt!.Value);
                else
                {
                    application.TakePlace(application.ReceivedAt!.Value);
                    taken += application.PartySize;
                }
            }

            await db.OpeningUnits.Where(u => u.Id == unit.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.Taken, taken));
        }
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
