using System.Collections.Concurrent;
using System.Data.Common;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Alerts;
using JobsPortal.Web.Alerts;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.Alerts;

/// <summary>A round of alerts that ends in the middle of its writes, and what a round asks of the database.</summary>
public sealed class ARoundThatBreaksOffTests : IAsyncLifetime
{
    private readonly Breakable _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Whatever_breaks_off_the_next_round_goes_on_and_everybody_hears_of_every_opening_once()
    {
        const int Recipients = (2 * TellAlerts.Portion) + 20;
        const int Openings = 25;
        await RecipientsAsync(0, Recipients);
        var openings = await PublishAsync(Openings);

        // Found for the first openings of the second portion already, but neither they nor the place in it are kept.
        _app.Wire.BreakAt("INSERT INTO \"AlertMatches\"", 23);
        await Assert.ThrowsAsync<IOException>(() => _app.Rounds().RunAsync());
        Assert.Equal(20 * Recipients, await _app.AskAsync(db => db.AlertMatches.CountAsync()));
        Assert.Equal(5 * Recipients, (await _app.Rounds().RunAsync()).Found);

        // The messages of the second portion are written already, that they are told is not: both are taken back.
        _app.Clock.Now = AlertSchedule.LatestDue(AlertFrequency.Daily, _app.Clock.Now).AddDays(1);
        _app.Wire.BreakAt("UPDATE \"AlertMatches\"", 2);
        await Assert.ThrowsAsync<IOException>(() => _app.Rounds().RunAsync());
        Assert.Equal(TellAlerts.Portion, await _app.AskAsync(db => db.OutboxMessages.CountAsync()));
        Assert.Equal(Recipients - TellAlerts.Portion, (await _app.Rounds().RunAsync()).Digests);
        Assert.Equal(0, (await _app.Rounds().RunAsync()).Digests);

        var mails = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().ToListAsync());
        Assert.Equal(Recipients, mails.Select(m => m.AlertRecipientId).Distinct().Count());
        Assert.Equal(Recipients, mails.Count);
        Assert.All(mails, mail => Assert.All(openings, id => Assert.Equal(2, mail.Body.Split($"/openings/{id}\n").Length)));
    }

    [Fact]
    public async Task More_recipients_of_one_write_cost_no_more_statements_but_for_their_messages()
    {
        await RecipientsAsync(0, 5);
        await PublishAsync(3);
        var few = await StatementsOfTheNextMorningAsync();
        await RecipientsAsync(5, TellAlerts.Portion - 5);
        await PublishAsync(3);
        Assert.Equal(few, await StatementsOfTheNextMorningAsync());
        Assert.Equal(5 + TellAlerts.Portion, await _app.AskAsync(db => db.OutboxMessages.CountAsync()));
    }

    [Fact]
    public async Task Whoever_ends_the_alerts_while_it_is_looked_for_them_stops_nobody_elses()
    {
        await RecipientsAsync(0, 3);
        await PublishAsync(1);
        var first = await _app.AskAsync(db => db.AlertRecipients.OrderBy(r => r.Id).Select(r => r.Id).FirstAsync());
        _app.Wire.Before("INSERT INTO \"AlertMatches\"", $"DELETE FROM \"SavedSearches\" WHERE \"AlertRecipientId\" = {first}; DELETE FROM \"AlertRecipients\" WHERE \"Id\" = {first};");
        Assert.Equal(2, (await _app.Rounds().RunAsync()).Found);
    }

    [Fact]
    public async Task What_is_withdrawn_in_the_middle_of_a_round_is_told_to_nobody_any_more()
    {
        await RecipientsAsync(0, TellAlerts.Portion + 3);
        var id = (await PublishAsync(1)).Single();
        await _app.Rounds().RunAsync();
        _app.Clock.Now = AlertSchedule.LatestDue(AlertFrequency.Daily, _app.Clock.Now).AddDays(1);
        _app.Wire.Before("DELETE FROM \"AlertMatches\"", $"UPDATE \"Openings\" SET \"Status\" = 'Withdrawn' WHERE \"Id\" = {id}; UPDATE \"ContentVersions\" SET \"Value\" = \"Value\" + 1;");
        await _app.Rounds().RunAsync();
        Assert.Equal(TellAlerts.Portion, await _app.AskAsync(db => db.OutboxMessages.CountAsync()));
    }

    private async Task<int> StatementsOfTheNextMorningAsync()
    {
        await _app.Rounds().RunAsync();
        _app.Clock.Now = AlertSchedule.LatestDue(AlertFrequency.Daily, _app.Clock.Now).AddDays(1);
        _app.Wire.Sent.Clear();
        await _app.Rounds().RunAsync();
        var sent = _app.Wire.Sent.Where(s => !s.Contains(nameof(OutboxMessage), StringComparison.Ordinal)).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', sent));
        return sent.Count;
    }

    private async Task RecipientsAsync(int from, int count)
    {
        await using var context = _app.Open();
        var recipients = Enumerable.Range(from, count).Select(i => AlertRecipient.OfMail($"person{i}@mail.example", AlertFrequency.Daily, "https://localhost", _app.Clock.Now)).ToList();
        foreach (var recipient in recipients) recipient.Confirm("https://localhost", _app.Clock.Now);
        context.Db.AddRange(recipients);
        await context.Db.SaveChangesAsync();
        context.Db.AddRange(recipients.Select(r => new SavedSearch(r.Id, new() { Words = "청소" }, isProven: true, _app.Clock.Now)));
        await context.Db.SaveChangesAsync();
    }

    private async Task<List<int>> PublishAsync(int count)
    {
        _app.Clock.Advance(TimeSpan.FromHours(2));
        List<int> ids = [];
        for (var i = 0; i < count; i++) ids.Add((await _app.Given.ApprovedOpeningAsync(title: $"건물 청소 {i}", opensAt: _app.Clock.Now, closesAt: _app.Clock.Now.AddDays(20))).Id);
        return ids;
    }

    /// <summary>The way to the database: what goes over it, and where it breaks.</summary>
    public sealed class Wire : DbCommandInterceptor
    {
        private (string Statement, int Times) _breaks = ("", 0);
        private (string Statement, string Other) _before = ("", "");

        /// <summary>What was sent.</summary>
        public ConcurrentQueue<string> Sent { get; } = [];

        /// <summary>Breaks once, when such a statement is sent for that time.</summary>
        public void BreakAt(string statement, int time) => _breaks = (statement, time);

        /// <summary>Sends another statement ahead of such a one, once.</summary>
        public void Before(string statement, string other) => _before = (statement, other);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Pass(command);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Pass(command);
            return ValueTask.FromResult(result);
        }

        private void Pass(DbCommand command)
        {
            Sent.Enqueue(command.CommandText);
            if (_before.Statement.Length > 0 && command.CommandText.StartsWith(_before.Statement, StringComparison.Ordinal))
            {
                using var other = command.Connection!.CreateCommand();
                (other.CommandText, other.Transaction) = (_before.Other, command.Transaction);
                _before = ("", "");
                other.ExecuteNonQuery();
            }

            if (_breaks.Times > 0 && command.CommandText.StartsWith(_breaks.Statement, StringComparison.Ordinal) && --_breaks.Times == 0) throw new IOException("The process ends here.");
        }
    }

    /// <summary>A portal whose way to the database can break.</summary>
    public sealed class Breakable : PortalApp
    {
        public Wire Wire { get; } = new();

        protected override void Configure(IServiceCollection services)
        {
            services.ConfigureDbContext<SqliteJobsDbContext>(options => options.AddInterceptors(Wire));
            services.ConfigureDbContext<SqlServerJobsDbContext>(options => options.AddInterceptors(Wire));
        }
    }
}
