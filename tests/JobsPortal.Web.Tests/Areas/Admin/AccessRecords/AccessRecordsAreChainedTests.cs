using JobsPortal.Data.Audit;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.AccessRecords;

/// <summary>Nobody changes the records past the portal without being noticed; each test has a portal of its own.</summary>
public sealed class AccessRecordsAreChainedTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Many_writers_at_once_make_one_chain_without_a_gap()
    {
        await WriteAsync(40);
        Assert.Equal(Enumerable.Range(1, 40).Select(i => (long)i), await PositionsAsync());
        var report = await CheckAsync();
        Assert.Equal((40L, 40L, null), (report.Checked, report.LastPosition, report.Fault));
    }

    [Fact]
    public async Task Several_records_of_one_save_and_of_one_transaction_follow_each_other()
    {
        var staff = await _app.Given.StaffAsync(StaffRole.Officer);
        await using (var context = _app.Open())
        {
            await context.Db.WriteAsync(async () =>
            {
                context.Db.AddRange(Record(staff.Id), Record(staff.Id));
                await context.Db.SaveChangesAsync();
                context.Db.Add(Record(staff.Id));
                await context.Db.SaveChangesAsync();
            });
        }
        Assert.Equal([1, 2, 3], await PositionsAsync());
        Assert.Null((await CheckAsync()).Fault);
    }

    [Fact]
    public async Task What_is_taken_back_leaves_no_place_in_the_chain()
    {
        var staff = await _app.Given.StaffAsync(StaffRole.Officer);
        await using (var context = _app.Open())
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.WriteAsync(async () =>
            {
                context.Db.Add(Record(staff.Id));
                await context.Db.SaveChangesAsync();
                throw new InvalidOperationException("taken back");
            }));
        }
        await WriteAsync(2);
        Assert.Equal([1, 2], await PositionsAsync());
        Assert.Null((await CheckAsync()).Fault);
    }

    [Theory]
    [InlineData("UPDATE AccessRecords SET SubjectCount = 9 WHERE Position = 3", ChainFault.Changed, 3L, 2L)]
    [InlineData("UPDATE AccessRecords SET Reason = '' WHERE Position = 1", ChainFault.Changed, 1L, 0L)]
    [InlineData("UPDATE AccessRecords SET At = '2020-01-01 00:00:00.000' WHERE Position = 2", ChainFault.Changed, 2L, 1L)]
    [InlineData("DELETE FROM AccessRecords WHERE Position = 2", ChainFault.Missing, 2L, 1L)]
    [InlineData("DELETE FROM AccessRecords WHERE Position = 1", ChainFault.Missing, 1L, 0L)]
    [InlineData("DELETE FROM AccessRecords WHERE Position = 5", ChainFault.EndMissing, 5L, 4L)]
    [InlineData("UPDATE AccessRecords SET Position = 0 WHERE Position = 4", ChainFault.Missing, 4L, 3L)]
    [InlineData("INSERT INTO AccessRecords (At, StaffAccountId, Origin, Action, SubjectCount, Path, Position, Hash) SELECT At, StaffAccountId, Origin, Action, SubjectCount, Path, 0, '' FROM AccessRecords WHERE Position = 1", ChainFault.NotLinked, 6L, 5L)]
    public async Task Whoever_changes_the_table_past_the_portal_is_noticed_and_the_first_broken_place_named(string deed, ChainFault fault, long at, long whole)
    {
        await WriteAsync(5);
        await using (var context = _app.Open())
        {
            await context.Db.WriteAsync(() => context.Db.Database.ExecuteSqlRawAsync(deed));
        }
        var report = await CheckAsync();
        Assert.Equal((fault, at, whole), (report.Fault, report.BrokenPosition, report.Checked));
    }

    [Fact]
    public async Task The_command_answers_0_for_a_whole_chain_and_names_the_first_broken_row_otherwise()
    {
        await WriteAsync(3);
        Dictionary<string, string> settings = new(_app.Database.Settings.Select(s => KeyValuePair.Create(s.Key, s.Value ?? ""))) { ["Storage:Folder"] = _app.Folder };
        var (code, words) = await PortalProcess.RunAsync(settings, "audit", "verify");
        Assert.True(code == 0 && words.Contains("접속기록 3건이 쓰인 그대로입니다.", StringComparison.Ordinal), $"{code}: {words}");
        long id;
        await using (var context = _app.Open())
        {
            id = await context.Db.AccessRecords.Where(r => r.Position == 2).Select(r => r.Id).SingleAsync();
            await context.Db.WriteAsync(() => context.Db.Database.ExecuteSqlRawAsync("UPDATE AccessRecords SET Origin = '10.0.0.1' WHERE Position = 2"));
        }
        (code, words) = await PortalProcess.RunAsync(settings, "audit", "verify");
        Assert.True(code == 4 && words.Contains($"2번 기록(행 {id})의 내용이 바뀌었습니다.", StringComparison.Ordinal), $"{code}: {words}");
    }

    [Fact]
    public async Task Records_from_before_the_chain_are_linked_and_lose_their_numbers_when_the_database_is_brought_up_to_date()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var application = await _app.Given.ApplicationAsync(opening);
        await WriteAsync(3, application.Number, $"/admin/applications/{application.Number}/receipt");
        await using (var context = _app.Open())
        {
            var db = context.Db;
            await db.WriteAsync(() => db.Database.ExecuteSqlRawAsync(
                """
                UPDATE AccessRecords SET Position = 0, Hash = '', Subject = {0}, Path = '/admin/applications/' || {0};
                UPDATE Applications SET RecordKey = '';
                UPDATE AccessChainEnds SET LastPosition = 0, LastHash = '';
                """, application.Number));
            await context.Get<DatabaseStatus>().MigrateAsync();
        }
        Assert.Null((await CheckAsync()).Fault);
        var key = await _app.AskAsync(db => db.Applications.Select(a => a.RecordKey).SingleAsync());
        Assert.True(RecordKey.IsOne(key));
        Assert.Equal((key, "/admin/applications/{number}"), Assert.Single((await _app.AskAsync(db => db.AccessRecords.Select(r => new { r.Subject, r.Path }).ToListAsync())).Select(r => (r.Subject, r.Path)).Distinct()));
    }

    [Fact]
    public async Task The_record_knows_a_random_key_and_the_list_shows_the_number_while_the_application_is_kept()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(OpeningKind.PublicWork);
        var application = await _app.Given.ApplicationAsync(opening);
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        await officer.VisitAsync("/admin/applications/" + application.Number);
        var record = await _app.AskAsync(db => db.AccessRecords.AsNoTracking().SingleAsync());
        Assert.Equal((application.RecordKey, "/admin/applications/{number}"), (record.Subject, record.Path));
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        var found = await administrator.VisitAsync("/admin/access-records?Subject=" + application.Number);
        Assert.Contains(Domain.Applications.ReceiptNumber.Format(application.Number), Html.TextOf(found.Document.QuerySelector("tbody")), StringComparison.Ordinal);
        Assert.DoesNotContain(application.RecordKey, found.Source, StringComparison.Ordinal);
    }

    private static AccessRecord Record(int staff, string? subject = null, string path = "/admin/applications") =>
        new() { StaffAccountId = staff, Subject = subject, At = FakeClock.Start.AddTicks(7), Origin = "127.0.0.1", Action = AccessAction.View, Path = path };

    /// <summary>Each with a context of its own, all at once.</summary>
    private async Task WriteAsync(int count, string? subject = null, string path = "/admin/applications")
    {
        var staff = await _app.Given.StaffAsync(StaffRole.Officer);
        await Task.WhenAll(Enumerable.Range(0, count).Select(async _ =>
        {
            await using var context = _app.Open();
            context.Db.Add(Record(staff.Id, subject, path));
            await context.Db.SaveChangesAsync();
        }));
    }

    private Task<List<long>> PositionsAsync() => _app.AskAsync(db => db.AccessRecords.OrderBy(r => r.Position).Select(r => r.Position).ToListAsync());

    private async Task<ChainReport> CheckAsync()
    {
        await using var context = _app.Open();
        return await context.Get<AccessChainCheck>().RunAsync();
    }
}
