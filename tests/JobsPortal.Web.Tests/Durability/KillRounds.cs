using System.Collections.Concurrent;
using JobsPortal.Data;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Areas.Public.Apply;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>What the rounds showed.</summary>
/// <param name="AcknowledgedPerRound">Receipts shown before each kill; a round with few of them proves nothing.</param>
/// <param name="Lost">Acknowledged numbers that the database no longer holds as received.</param>
/// <param name="Twice">People with more than one live application.</param>
/// <param name="Resumed">Interrupted submissions that were sent again after the restart and ended with a receipt.</param>
/// <param name="Taken">Places counted on the unit.</param>
/// <param name="Held">Places of applications that hold one.</param>
/// <param name="Integrity">What the database says of its own file.</param>
public sealed record KillReport(
    IReadOnlyList<int> AcknowledgedPerRound, IReadOnlyList<string> Lost, int Twice, int Resumed, int Taken, int Held, string Integrity);

/// <summary>
/// Starts the portal as a process, lets eight people at a time apply to one opening, kills it with SIGKILL in the middle, starts it again and
/// sends what was interrupted once more; as often as asked. Only SQLite: a server of its own is not killed with the portal.
/// </summary>
public sealed class KillRounds(PortalApp app)
{
    /// <summary>Fewest receipts before a kill.</summary>
    public const int AcknowledgedBeforeKill = 25;

    private const int Applicants = 8;
    private const int Places = 5_000;

    private readonly ConcurrentDictionary<string, byte> _acknowledged = [];
    private readonly ConcurrentBag<(LooseVisitor Visitor, Page Check)> _interrupted = [];
    private int _people;
    private int _resumed;

    /// <summary>Runs the rounds and looks at what is left.</summary>
    /// <param name="rounds">How many kills.</param>
    /// <param name="seed">Decides when each kill falls.</param>
    public async Task<KillReport> RunAsync(int rounds, int seed)
    {
        // The other process has the real clock: the opening is made to be open by it.
        app.Clock.Now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, change: d => d with
        {
            Units = [Given.Unit(headcount: Places, pay: new Pay(PayBasis.None, null, null, null, null))],
        });
        var random = new Random(seed);
        List<int> perRound = [];
        for (var round = 0; round < rounds; round++)
        {
            perRound.Add(await OneRoundAsync(opening, AcknowledgedBeforeKill + random.Next(Applicants)));
        }

        await using (var last = await PortalProcess.ServeAsync(Settings()))
        {
            await ResumeAsync(last);
        }

        return await LookAsync(opening.Id, perRound);
    }

    private async Task<int> OneRoundAsync(Opening opening, int enough)
    {
        await using var portal = await PortalProcess.ServeAsync(Settings());
        await ResumeAsync(portal);
        var before = _acknowledged.Count;
        using var killed = new CancellationTokenSource();
        // Of this round alone: what was sent again after the last kill does not count towards the next one.
        using var receipts = new SemaphoreSlim(0);
        var applicants = Enumerable.Range(0, Applicants).Select(_ => ApplyUntilKilledAsync(portal, opening, receipts, killed.Token)).ToList();
        for (var receipt = 0; receipt < enough; receipt++)
        {
            var shown = receipts.WaitAsync(TestContext.Current.CancellationToken);
            var first = await Task.WhenAny([shown, .. applicants]);
            await first; // Somebody who could not apply fails the round with the reason.
            Assert.Same(shown, first);
        }

        await killed.CancelAsync();
        await portal.KillAsync();
        await Task.WhenAll(applicants);
        return _acknowledged.Count - before;
    }

    private async Task ApplyUntilKilledAsync(PortalProcess portal, Opening opening, SemaphoreSlim receipts, CancellationToken killed)
    {
        while (!killed.IsCancellationRequested)
        {
            var visitor = new LooseVisitor(portal);
            Page? check = null;
            try
            {
                check = await visitor.Visitor.ArriveAtCheckAsync(opening, Given.Answers(OpeningKind.Event, PersonName(), Phone()));
                await SubmitAsync(visitor.Visitor, check);
                receipts.Release();
                visitor.Dispose();
            }
            catch (HttpRequestException) when (check is not null)
            {
                // The process was killed under the last request: this person sends it again after the restart.
                _interrupted.Add((visitor, check));
                return;
            }
            catch (HttpRequestException)
            {
                visitor.Dispose();
                return;
            }
        }
    }

    private async Task ResumeAsync(PortalProcess portal)
    {
        while (_interrupted.TryTake(out var one))
        {
            using var visitor = one.Visitor;
            visitor.MoveTo(portal);
            await SubmitAsync(visitor.Visitor, one.Check);
            _resumed++;
        }
    }

    private async Task SubmitAsync(Visitor visitor, Page check)
    {
        var receipt = await visitor.SubmitFormAsync(check);
        _acknowledged.TryAdd(Applying.NumberOn(receipt), 0);
    }

    private async Task<KillReport> LookAsync(int openingId, IReadOnlyList<int> perRound)
    {
        await using var context = app.Open();
        var received = await context.Db.Applications.AsNoTracking()
            .Where(a => a.OpeningId == openingId && a.Status != ApplicationStatus.Draft)
            .Select(a => new { a.Number, a.PersonKey, a.IsLive, a.Status, a.PartySize }).ToListAsync();
        var numbers = received.Select(a => a.Number).ToHashSet();
        return new(
            perRound,
            [.. _acknowledged.Keys.Where(number => !numbers.Contains(number))],
            received.Where(a => a.IsLive).GroupBy(a => a.PersonKey).Count(person => person.Count() > 1),
            _resumed,
            await context.Db.OpeningUnits.Where(u => u.OpeningId == openingId).SumAsync(u => u.Taken),
            received.Where(a => a.Status == ApplicationStatus.Selected).Sum(a => a.PartySize),
            await IntegrityAsync(context.Db));
    }

    private static async Task<string> IntegrityAsync(JobsDbContext db)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={app.Database.File}",
        ["Storage:Folder"] = app.Folder,
        ["Proxy:Address"] = "127.0.0.1",
        // Eight people from one address, as fast as they can.
        ["RateLimits:PerAddress:Apply:Permits"] = "1000000",
    };

    /// <summary>Names have letters, no figures.</summary>
    private string PersonName()
    {
        var number = Interlocked.Increment(ref _people);
        return "신청인" + string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "가나다라마바사아자차"[digit - '0']));
    }

    private string Phone() => $"0100000{_people % 10_000:D4}";
}

/// <summary>A visitor of the process that can go on after it was started again at another address.</summary>
internal sealed class LooseVisitor : IDisposable
{
    private readonly LooseCookies _cookies = new();

    public LooseVisitor(PortalProcess portal) => Visitor = At(portal);

    public Visitor Visitor { get; private set; }

    public void MoveTo(PortalProcess portal) => Visitor = At(portal);

    public void Dispose()
    {
        Visitor.Dispose();
        _cookies.Dispose();
    }

    private Visitor At(PortalProcess portal) => new(new HttpClient(_cookies, disposeHandler: false) { BaseAddress = portal.Address });
}
