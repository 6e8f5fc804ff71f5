using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Organizations;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace JobsPortal.Web.Tests.Data;

/// <summary>Writes go through one gate, in one transaction, or not at all.</summary>
public sealed class WriteTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_write_is_committed_whole()
    {
        await using (var context = _database.Open())
        {
            await context.Db.WriteAsync(async () =>
            {
                await AddAsync(context.Db, "가");
                await AddAsync(context.Db, "나");
            });
        }

        Assert.Equal(["가", "나"], await NamesAsync());
    }

    [Fact]
    public async Task A_write_that_fails_leaves_nothing()
    {
        await using (var context = _database.Open())
        {
            await Assert.ThrowsAsync<FormatException>(() => context.Db.WriteAsync(async () =>
            {
                await AddAsync(context.Db, "가");
                throw new FormatException("stop");
            }));
        }

        Assert.Empty(await NamesAsync());
    }

    [Fact]
    public async Task What_a_failed_write_left_behind_is_not_saved_by_the_next_one()
    {
        await using (var context = _database.Open())
        {
            await Assert.ThrowsAsync<FormatException>(() => context.Db.WriteAsync(async () =>
            {
                context.Db.Departments.Add(new Department { Name = "버린 것" });
                await Task.Yield();
                throw new FormatException("stop");
            }));
            await AddAsync(context.Db, "다음 것");
        }

        Assert.Equal(["다음 것"], await NamesAsync());
    }

    [Fact]
    public async Task A_nested_write_joins_the_outer_one()
    {
        await using (var context = _database.Open())
        {
            await Assert.ThrowsAsync<FormatException>(() => context.Db.WriteAsync(async () =>
            {
                await context.Db.WriteAsync(() => AddAsync(context.Db, "안"));
                Assert.NotNull(context.Db.Database.CurrentTransaction);
                throw new FormatException("stop");
            }));
        }

        Assert.Empty(await NamesAsync());
    }

    [Fact]
    public async Task A_commit_is_not_cancelled_by_the_browser_that_left()
    {
        using var left = new CancellationTokenSource();
        await using (var context = _database.Open())
        {
            await context.Db.WriteAsync(async () =>
            {
                await left.CancelAsync();
                context.Db.Departments.Add(new Department { Name = "가" });
                await context.Db.SaveChangesAsync(left.Token);
            }, left.Token);
        }

        Assert.Equal(["가"], await NamesAsync());
    }

    [Fact]
    public async Task Synchronous_saving_is_refused()
    {
        await using var context = _database.Open();
        context.Db.Departments.Add(new Department { Name = "가" });
        Assert.Throws<InvalidOperationException>(() => context.Db.SaveChanges());
    }

    [Fact]
    public async Task Rows_are_changed_in_bulk_only_inside_a_write()
    {
        await using var context = _database.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.Departments.ExecuteDeleteAsync());
        await context.Db.WriteAsync(() => context.Db.Departments.ExecuteDeleteAsync());
    }

    [Fact]
    public async Task A_transaction_beside_the_gate_is_refused()
    {
        await using var context = _database.Open();
        await context.Db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Db.Database.BeginTransactionAsync();
            context.Db.Departments.Add(new Department { Name = "가" });
            await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task Two_people_who_edit_the_same_thing_notice_each_other()
    {
        await using var one = _database.Open();
        one.Db.Organizations.Add(new Organization(Details("처음")));
        await one.Db.SaveChangesAsync();
        await using var other = _database.Open();
        var theirs = await other.Db.Organizations.SingleAsync();
        var mine = await one.Db.Organizations.SingleAsync();
        mine.Change(Details("내가"));
        await one.Db.SaveChangesAsync();
        theirs.Change(Details("남이"));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.Db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_touched_thing_gets_a_new_version()
    {
        await using var context = _database.Open();
        var organization = new Organization(Details("처음"));
        context.Db.Organizations.Add(organization);
        await context.Db.SaveChangesAsync();
        var before = organization.Version;
        context.Db.Touch(organization);
        await context.Db.SaveChangesAsync();
        Assert.NotEqual(before, await context.Db.Organizations.AsNoTracking().Select(o => o.Version).SingleAsync());
    }

    [Fact]
    public async Task A_write_that_is_tried_again_begins_with_an_empty_change_tracker()
    {
        await using var database = await TestDatabase.CreateSqliteAsync();
        var options = new DbContextOptionsBuilder<SqliteJobsDbContext>();
        options.UseSqlite($"Data Source={database.File}", sqlite => sqlite.ExecutionStrategy(d => new TwiceAtMost(d)))
            .UseApplicationServiceProvider(PortalIdentity.ServicesForTheModel());
        using var gate = new WriteGate();
        await using var db = new SqliteJobsDbContext(options.Options, gate, new ContentVersion());
        var tries = 0;
        await db.WriteAsync(async () =>
        {
            Assert.Empty(db.ChangeTracker.Entries());
            await AddAsync(db, "가");
            if (++tries == 1) throw new TimeoutException("the line broke");
        });
        Assert.Equal(2, tries);
        Assert.Equal(1, await db.Departments.CountAsync());
    }

    [Fact]
    public async Task Many_writers_at_once_all_get_their_turn()
    {
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(async () =>
        {
            await using var context = _database.Open();
            await context.Db.WriteAsync(() => AddAsync(context.Db, $"부서 {i:00}"));
        })));
        Assert.Equal(60, (await NamesAsync()).Count);
    }

    [Fact]
    public async Task A_repeated_key_is_told_from_other_faults()
    {
        await using var context = _database.Open();
        await AddAsync(context.Db, "가");
        var fault = await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(context.Db, "가"));
        Assert.True(fault.IsDuplicate());
        Assert.False(fault.IsUnavailable());
        Assert.True(new WriteQueueFull().IsUnavailable());
    }

    private static OrganizationDetails Details(string name) => new(name, OrganizationKind.Company, null, null, null, null);

    private static async Task AddAsync(JobsDbContext db, string name)
    {
        db.Departments.Add(new Department { Name = name });
        await db.SaveChangesAsync();
    }

    private async Task<List<string>> NamesAsync()
    {
        await using var context = _database.Open();
        return await context.Db.Departments.OrderBy(d => d.Name).Select(d => d.Name).ToListAsync();
    }

    private sealed class TwiceAtMost(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 1, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is TimeoutException;
    }
}
