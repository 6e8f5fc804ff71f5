using JobsPortal.Data.Imports;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Imports;

/// <summary>What happens from one run to the next: nothing, a change, a vanished row, a broken-off run.</summary>
public sealed class ImportsAreIdempotentTests : IAsyncLifetime
{
    private static readonly string[] Ten = [.. Enumerable.Range(1, 10).Select(i => $"K{i:D4}")];

    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_second_run_of_the_same_file_changes_no_row()
    {
        var first = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        var before = await VersionsAsync();
        _app.Clock.Advance(TimeSpan.FromHours(3));
        var second = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        Assert.Equal((10, 0, 0), (first.Created, first.Updated, first.Unchanged));
        Assert.Equal((0, 0, 10, 0), (second.Created, second.Updated, second.Unchanged, second.Flagged));
        Assert.Equal(before, await VersionsAsync());
    }

    [Fact]
    public async Task The_same_opening_from_both_feeds_is_one_and_feeds_in_turn_change_nothing()
    {
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        var other = await _app.ImportAsync(FeedFormat.Work24, Feeds.Work24(Ten));
        var before = await VersionsAsync();
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(10, (await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten))).Unchanged);
            Assert.Equal(10, (await _app.ImportAsync(FeedFormat.Work24, Feeds.Work24(Ten))).Unchanged);
        }

        Assert.Equal(0, other.Created);
        Assert.Equal(10, await _app.AskAsync(db => db.Openings.CountAsync()));
        Assert.Equal(20, await _app.AskAsync(db => db.OpeningSources.CountAsync()));
        Assert.Equal(before, await VersionsAsync());
        // The feed with exact figures stands above the one that rounds them, whichever came last.
        Assert.All(await _app.AskAsync(db => db.OpeningUnits.Select(u => u.PayMinWon).ToListAsync()), won => Assert.Equal(11_000, won));
    }

    [Fact]
    public async Task The_order_in_which_the_feeds_came_first_makes_no_difference()
    {
        await _app.ImportAsync(FeedFormat.Work24, Feeds.Work24(Ten));
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        Assert.All(await _app.AskAsync(db => db.OpeningUnits.Select(u => u.PayMinWon).ToListAsync()), won => Assert.Equal(11_000, won));
        Assert.Equal(10, (await _app.ImportAsync(FeedFormat.Work24, Feeds.Work24(Ten))).Unchanged);
    }

    [Fact]
    public async Task A_changed_row_updates_its_opening_and_says_what_changed()
    {
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten, (id, row) => id == "K0003" ? row.Replace("11000", "12000", StringComparison.Ordinal) : row));
        Assert.Equal((1, 9), (report.Updated, report.Unchanged));
        var opening = await _app.AskAsync(db => db.Openings.Include(o => o.History).SingleAsync(o => o.Title.EndsWith("K0003")));
        Assert.Equal("import: Pay", opening.History[^1].Remarks);
    }

    [Fact]
    public async Task A_row_that_vanishes_from_a_whole_file_is_closed_and_opens_again_when_it_is_back()
    {
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten[..8]));
        Assert.Equal((8, 2, 0), (report.Unchanged, report.Closed, report.Missing));
        Assert.Equal(["K0009", "K0010"], await ClosedAsync());

        var again = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        Assert.Equal((2, 8), (again.Updated, again.Unchanged));
        Assert.Empty(await ClosedAsync());
    }

    [Fact]
    public async Task Far_fewer_rows_than_the_last_time_close_nothing_and_the_report_says_so()
    {
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten[..7]));
        Assert.Equal((0, 3, ClosingWithheld.FarFewerRows, 10), (report.Closed, report.Missing, report.Withheld, report.LastRead));
        Assert.Empty(await ClosedAsync());
    }

    [Theory]
    [InlineData(true, null, ClosingWithheld.Partial)]
    [InlineData(false, 5_000, ClosingWithheld.MoreAnnounced)]
    public async Task A_part_of_the_feed_closes_nothing(bool isPartial, int? total, ClosingWithheld reason)
    {
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten[..9], total: total), isPartial: isPartial);
        Assert.Equal((0, 1, reason), (report.Closed, report.Missing, report.Withheld));
        Assert.Empty(await ClosedAsync());
    }

    [Fact]
    public async Task An_opening_that_the_other_feed_still_lists_stays_open()
    {
        await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        await _app.ImportAsync(FeedFormat.Work24, Feeds.Work24(Ten[..9]));
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten[..8]));
        Assert.Equal(1, report.Closed);
        Assert.Equal(["K0010"], await ClosedAsync());
    }

    [Fact]
    public async Task Ids_differ_by_upper_and_lower_case()
    {
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(["Kabc", "KABC"]));
        Assert.Equal((2, 0), (report.Created, report.Repeated));
        Assert.Equal(2, (await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(["Kabc", "KABC"]))).Unchanged);
    }

    [Fact]
    public async Task A_dry_run_reports_the_same_and_writes_nothing()
    {
        var dry = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten), isDryRun: true);
        Assert.Equal(0, await _app.AskAsync(db => db.Openings.CountAsync()) + await _app.AskAsync(db => db.ImportRuns.CountAsync()));
        var real = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        real.RunId = null;
        Assert.Equal(dry.Write(), real.Write());

        var gone = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten[..8]), isDryRun: true);
        Assert.Equal(2, gone.Closed);
        Assert.Empty(await ClosedAsync());
    }

    [Fact]
    public async Task A_run_that_is_broken_off_goes_on_where_it_was()
    {
        string[] ids = [.. Enumerable.Range(1, 1_200).Select(i => $"K{i:D5}")];
        using var stop = new CancellationTokenSource();
        await using (var context = _app.Open())
        {
            using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Feeds.GetJobInfo(ids)));
            var progress = new Stopper(stop);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
                context.Get<ImportOpenings>().RunAsync(file, FeedFormat.GetJobInfo, new ImportOptions("feed.json"), progress, stop.Token));
        }

        Assert.Equal(ImportOpenings.PortionSize, await _app.AskAsync(db => db.Openings.CountAsync()));
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(ids));
        Assert.Equal((700, 500), (report.Created, report.Unchanged));
        Assert.Equal(ClosingWithheld.FirstRun, (await _app.ImportAsync(FeedFormat.Work24, Feeds.Work24(ids[..3]))).Withheld ?? ClosingWithheld.FirstRun);
        Assert.Null(await _app.AskAsync(db => db.ImportRuns.OrderBy(r => r.Id).Select(r => r.FinishedAt).FirstAsync()));
    }

    [Fact]
    public async Task Every_run_is_kept_with_its_whole_report()
    {
        var report = await _app.ImportAsync(FeedFormat.GetJobInfo, Feeds.GetJobInfo(Ten));
        var run = await _app.AskAsync(db => db.ImportRuns.SingleAsync());
        Assert.Equal(("getjobinfo", "feed.txt", 10, 10), (run.Feed, run.FileName, run.Read, run.Created));
        Assert.Equal(report.Write(), ImportReport.ReadFrom(run.Report)!.Write());
    }

    private Task<List<Guid>> VersionsAsync() => _app.AskAsync(db => db.Openings.OrderBy(o => o.Id).Select(o => o.Version).ToListAsync());

    private async Task<string[]> ClosedAsync()
    {
        var now = _app.Clock.Now;
        var titles = await _app.AskAsync(db => db.Openings.Where(o => o.ClosesAt <= now).OrderBy(o => o.Title).Select(o => o.Title).ToListAsync());
        return [.. titles.Select(t => t[^5..])];
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Stage == ImportStage.Applying) stop.Cancel();
        }
    }
}
