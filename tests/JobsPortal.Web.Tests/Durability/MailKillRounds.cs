using System.Globalization;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>What the kills showed.</summary>
/// <param name="Written">Messages written to the outbox.</param>
/// <param name="Lost">Those that no server answered for.</param>
/// <param name="Repeated">Those that arrived more than once.</param>
/// <param name="RepeatedWithoutCause">Those of them more often than kills fell between their 250 and its record.</param>
/// <param name="Strange">Message-IDs that nobody wrote.</param>
/// <param name="Unrecorded">Messages that are not recorded as sent.</param>
public sealed record MailKillReport(
    int Written, IReadOnlyList<string> Lost, IReadOnlyList<string> Repeated, IReadOnlyList<string> RepeatedWithoutCause, IReadOnlyList<string> Strange, int Unrecorded);

/// <summary>
/// Starts the portal as a process, lets it deliver to a real mail server and kills it with SIGKILL at one of the messages: before the 250,
/// where nothing was taken, or right after it, where the record may be missing. As often as asked; at the end everything must have arrived.
/// </summary>
public sealed class MailKillRounds(MailApp app)
{
    private const int PerRound = 4;

    private readonly Dictionary<string, int> _killedAfterAnswer = [];

    /// <summary>Runs the rounds and looks at what arrived.</summary>
    /// <param name="kills">How many kills.</param>
    /// <param name="seed">Decides where each kill falls.</param>
    public async Task<MailKillReport> RunAsync(int kills, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < kills; round++)
        {
            await app.WriteAsync(Enumerable.Range(0, PerRound).Select(i => $"round-{round}-{i}"));
            await KillAtAsync(random.Next(PerRound), afterAnswer: random.Next(2) == 0);
        }

        // One message after the other: when the last has come, all before it are recorded.
        await app.WriteAsync("last");
        await using (await PortalProcess.ServeAsync(Settings()))
        {
            while (app.MailServer.Taken.All(m => Id(m) != "last")) await app.MailServer.TookAsync(TestContext.Current.CancellationToken);
        }

        return await LookAsync();
    }

    private async Task KillAtAsync(int message, bool afterAnswer)
    {
        var killed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var seen = 0;
        PortalProcess? portal = null;
        var serving = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.MailServer.BeforeAnswer = async _ =>
        {
            if (seen++ != message || afterAnswer) return true;
            await KillAsync();
            return false;
        };
        app.MailServer.AfterAnswer = async _ =>
        {
            if (seen != message + 1 || !afterAnswer) return;
            await KillAsync();
            // A portal that delivers before it serves goes on until the kill: the last 250 is the one whose record may be missing.
            var last = app.MailServer.Taken[^1].MessageId;
            _killedAfterAnswer[last] = _killedAfterAnswer.GetValueOrDefault(last) + 1;
        };
        await using (portal = await PortalProcess.ServeAsync(Settings()))
        {
            serving.SetResult();
            await killed.Task.WaitAsync(TestContext.Current.CancellationToken);
        }

        (app.MailServer.BeforeAnswer, app.MailServer.AfterAnswer) = (_ => Task.FromResult(true), _ => Task.CompletedTask);

        async Task KillAsync()
        {
            await serving.Task;
            await portal!.KillAsync();
            killed.TrySetResult();
        }
    }

    private async Task<MailKillReport> LookAsync()
    {
        var written = await app.AskAsync(db => db.OutboxMessages.Select(m => m.MessageId).ToListAsync());
        var taken = app.MailServer.Taken.GroupBy(Id).ToDictionary(g => g.Key, g => g.Count());
        return new(
            written.Count,
            [.. written.Where(id => !taken.ContainsKey(id))],
            [.. taken.Where(t => t.Value > 1).Select(t => t.Key)],
            [.. taken.Where(t => t.Value > 1 + _killedAfterAnswer.GetValueOrDefault($"<{t.Key}@jobs.example>")).Select(t => t.Key)],
            [.. taken.Keys.Except(written)],
            await app.AskAsync(db => db.OutboxMessages.CountAsync(m => m.SentAt == null && m.MessageId != "last")));
    }

    private static string Id(TakenMail mail) => mail.MessageId.Trim('<', '>').Split('@')[0];

    private Dictionary<string, string> Settings() => new()
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={app.Database.File}",
        ["Storage:Folder"] = app.Folder,
        ["Proxy:Address"] = "127.0.0.1",
        ["Outbox:Interval"] = "00:00:00.1",
        ["Outbox:Smtp:Host"] = "127.0.0.1",
        ["Outbox:Smtp:Port"] = app.MailServer.Port.ToString(CultureInfo.InvariantCulture),
        ["Outbox:Smtp:Security"] = "None",
    };
}
