using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Providers;
using JobsPortal.Data.SavedOpenings;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs;

/// <summary>
/// Tells residents who asked for it that an opening they keep closes soon: one notice for each opening and person, written together with the
/// note that it was told, so that neither a repetition nor a kill tells twice.
/// </summary>
public sealed partial class ClosingSoonNotices(IServiceScopeFactory scopes, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<ClosingSoonNotices> log) : BackgroundService
{
    private const int Portion = 100;

    /// <summary>Writes what is due now and tells how many notices there were.</summary>
    public async Task<int> AnnounceAsync(CancellationToken stopping = default)
    {
        var (all, portion) = (0, 0);
        do
        {
            stopping.ThrowIfCancellationRequested();
            await using var scope = scopes.CreateAsyncScope();
            portion = await PortionAsync(scope.ServiceProvider);
            all += portion;
        }
        while (portion == Portion);
        return all;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Delivers) return;
        using var timer = new PeriodicTimer(options.Value.AnnounceInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await AnnounceQuietlyAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The portal stops; what was not told is due the next time too.
        }
    }

    private async Task<int> PortionAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<JobsDbContext>();
        var wording = services.GetRequiredService<NoticeWording>();
        var texts = services.GetRequiredService<IStringLocalizer<Texts>>();
        var address = services.GetRequiredService<IOptions<SiteOptions>>().Value.PublicAddress.TrimEnd('/');
        await wording.LoadAsync();
        return await db.WriteAsync(async () =>
        {
            var now = clock.UtcNow();
            var due = await db.ClosingSoonFor(now, now + SavedOpening.Lead).Take(Portion).ToListAsync();
            string[] ids = [.. due.Select(d => IdOf(d.Saved))];
            // Taken out and saved again: the person was told before.
            var known = await db.OutboxMessages.Where(m => ids.Contains(m.MessageId)).Select(m => m.MessageId).ToListAsync();
            foreach (var one in due)
            {
                if (!known.Contains(IdOf(one.Saved))) db.Add(MessageOf(one, wording, texts, address, now));
                one.Saved.Told(now);
            }
            await db.SaveChangesAsync();
            return due.Count;
        });
    }

    private static OutboxMessage MessageOf(ClosingSoon due, NoticeWording wording, IStringLocalizer<Texts> texts, string address, DateTime now)
    {
        string until = texts["{0} 신청하실 수 있습니다.", SeoulDates.Until(due.Opening.ClosesAt!.Value)];
        // Nobody asks for this mail with a request that would tell the portal's address: without the setting it has no link.
        var message = address.Length == 0 ? until : string.Create(CultureInfo.InvariantCulture, $"{until}\n공고 보기: {address}/openings/{due.Opening.Id}");
        var words = wording.Write(NoticeEvent.ClosingSoon, due.Opening, new(due.Account.Name, Number: null, message));
        return AccountNotices.To(due.Account, IdOf(due.Saved), NoticeEvent.ClosingSoon, words, now);
    }

    private static string IdOf(SavedOpening saved) =>
        string.Create(CultureInfo.InvariantCulture, $"opening-{saved.OpeningId}-closing-account-{saved.AccountId}");

    private async Task AnnounceQuietlyAsync(CancellationToken stopping)
    {
        try
        {
            await AnnounceAsync(stopping);
        }
        catch (Exception fault) when (fault is DbUpdateException or System.Data.Common.DbException || fault.IsUnavailable())
        {
            LogFailed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notices wait: it could not be looked for saved openings that close soon")]
    private partial void LogFailed(Exception fault);
}
