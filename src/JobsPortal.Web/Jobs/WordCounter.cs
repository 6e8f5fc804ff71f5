using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Search;
using JobsPortal.Data.Suggestions;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Suggestions;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Jobs;

/// <summary>
/// Counts words that are looked for, without keeping persons. A request only puts what was typed into a queue of bounded length; the worker counts in memory
/// and writes a row only when a word has become popular. A visitor is the keyed hash of address and browser under a random key that exists in this
/// process alone and is thrown away every day; neither ever reaches the database or a log.
/// </summary>
public sealed partial class WordCounter(IServiceScopeFactory scopes, TimeProvider clock, ILogger<WordCounter> log) : BackgroundService
{
    private const int QueueLength = 10_000;
    private const int PopularMax = 100;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly Channel<(DateOnly Day, ulong Visitor, string Typed)> _queue = Channel.CreateBounded<(DateOnly, ulong, string)>(
        new BoundedChannelOptions(QueueLength) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private volatile DayKey _key = new(DateOnly.MinValue, []);
    private volatile IReadOnlyList<string> _popular = [];
    private WordTally _tally = new(DateOnly.MinValue);
    private DateOnly _readOn;

    /// <summary>Popular words, the most popular first, as they were read last.</summary>
    public IReadOnlyList<string> Popular => _popular;

    /// <summary>Somebody looked for something. Waits for nothing; where the queue is full it is not counted.</summary>
    public void Count(string typed, IPAddress? address, string browser)
    {
        var today = SeoulTime.DayOf(clock.UtcNow());
        var key = KeyOf(today);
        _queue.Writer.TryWrite((today, VisitorOf(key, address, browser), typed));
    }

    /// <summary>Counts what waits, writes words that became popular, and reads the popular ones anew.</summary>
    public async Task WriteAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        var knowledge = scope.ServiceProvider.GetRequiredService<CurrentKnowledge>().Of(scope.ServiceProvider.GetRequiredService<DistrictProfile>());
        while (_queue.Reader.TryRead(out var search))
        {
            if (search.Day > _tally.Day) _tally = new(search.Day);
            if (search.Day == _tally.Day) _tally.Count(search.Typed, search.Visitor, knowledge);
        }

        var today = SeoulTime.DayOf(clock.UtcNow());
        var became = _tally.Popular.ToArray();
        if (became.Length > 0) await KeepAsync(db, became, _tally.Day);
        _tally.Popular.Clear();
        if (today > _tally.Day) _tally = new(today);
        if (became.Length == 0 && _readOn == today) return;
        _popular = await db.PopularSince(today.AddDays(-PopularWord.KeptDays)).Take(PopularMax).ToListAsync();
        _readOn = today;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await WriteQuietlyAsync();
        }
        catch (OperationCanceledException)
        {
            // The portal stops; what was not counted is forgotten, and nothing depends on it.
        }
    }

    private DayKey KeyOf(DateOnly day)
    {
        if (_key is { } held && held.Day == day) return held;
        lock (_queue)
        {
            if (_key.Day != day) _key = new(day, RandomNumberGenerator.GetBytes(32));
            return _key;
        }
    }

    private static ulong VisitorOf(DayKey key, IPAddress? address, string browser) =>
        BitConverter.ToUInt64(HMACSHA256.HashData(key.Key, Encoding.UTF8.GetBytes($"{address}|{browser}")));

    private static Task KeepAsync(JobsDbContext db, string[] words, DateOnly day) => db.WriteAsync(async () =>
    {
        var known = await db.PopularWords.Where(w => words.Contains(w.Word)).ToDictionaryAsync(w => w.Word);
        foreach (var word in words)
        {
            if (known.TryGetValue(word, out var popular)) popular.On(day);
            else db.Add(new PopularWord(word, day));
        }

        await db.PopularWords.Where(w => w.LastOn < day.AddDays(-PopularWord.KeptDays)).ExecuteDeleteAsync();
        await db.SaveChangesAsync();
    });

    private async Task WriteQuietlyAsync()
    {
        try
        {
            await WriteAsync();
        }
        catch (Exception fault) when (fault is DbUpdateException or System.Data.Common.DbException || fault.IsUnavailable())
        {
            LogFailed(fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Popular words could not be counted.")]
    private partial void LogFailed(Exception fault);

    private sealed record DayKey(DateOnly Day, byte[] Key);
}
