using System.Data.Common;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Web.Tests.Kit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Data;

/// <summary>What is read is what was saved.</summary>
public sealed class StoredValueTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Instants_come_back_as_UTC_to_the_millisecond()
    {
        var exact = new DateTime(2026, 11, 2, 8, 59, 59, 999, DateTimeKind.Utc);
        await AddMessageAsync("a", exact.AddTicks(9_999));
        await using var context = _database.Open();
        var read = await context.Db.OutboxMessages.AsNoTracking().SingleAsync(m => m.MessageId == "a");
        Assert.Equal(exact, read.CreatedAt);
        Assert.Equal(DateTimeKind.Utc, read.CreatedAt.Kind);
        Assert.Equal(1, await context.Db.OutboxMessages.CountAsync(m => m.CreatedAt == exact));
        Assert.Equal(1, await context.Db.OutboxMessages.CountAsync(m => m.CreatedAt < exact.AddMilliseconds(1)));
    }

    [Fact]
    public async Task Instants_sort_in_the_order_of_time()
    {
        var whole = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        DateTime[] times = [whole.AddMilliseconds(-1), whole, whole.AddMilliseconds(1), whole.AddMilliseconds(10), whole.AddMilliseconds(100), whole.AddSeconds(1)];
        foreach (var time in times.Reverse()) await AddMessageAsync($"sort{time.Ticks}", time);
        await using var context = _database.Open();
        Assert.Equal(times, await context.Db.OutboxMessages.OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).Select(m => m.CreatedAt).ToListAsync());
    }

    [Fact]
    public async Task Local_time_is_refused()
    {
        var fault = await Assert.ThrowsAsync<DbUpdateException>(() => AddMessageAsync("local", DateTime.SpecifyKind(FakeClock.Start, DateTimeKind.Local)));
        Assert.IsType<ArgumentException>(fault.GetBaseException());
    }

    [Fact]
    public async Task Enums_are_stored_by_name()
    {
        await AddMessageAsync("enum", FakeClock.Start);
        await using var context = _database.Open();
        await context.Db.Database.OpenConnectionAsync();
        await using var command = context.Db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT \"Channel\" FROM \"OutboxMessages\"";
        Assert.Equal("Email", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_staff_account_keeps_all_it_says_also_with_a_lockout_and_a_passkey_table()
    {
        await using (var context = _database.Open())
        {
            context.Db.Accounts.Add(new Account
            {
                UserName = "홍길동",
                NormalizedUserName = "홍길동",
                Name = "홍길동",
                Kind = AccountKind.Resident,
                BirthDate = new DateOnly(2000, 2, 29),
                CreatedAt = FakeClock.Start,
                LockoutEnd = new DateTimeOffset(2026, 11, 2, 10, 15, 0, TimeSpan.FromHours(9)),
            });
            await context.Db.SaveChangesAsync();
        }

        await using var later = _database.Open();
        var account = await later.Db.Accounts.AsNoTracking().SingleAsync();
        Assert.Equal(new DateOnly(2000, 2, 29), account.BirthDate);
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 1, 15, 0, TimeSpan.Zero), account.LockoutEnd);
        Assert.Equal(0, await later.Db.Set<IdentityUserPasskey<int>>().CountAsync());
    }

    [Fact]
    public async Task Records_that_prove_something_cannot_be_changed_or_deleted()
    {
        await using var context = _database.Open();
        var staff = new Account { UserName = "s", NormalizedUserName = "S", Name = "직원", Kind = AccountKind.Staff, CreatedAt = FakeClock.Start };
        context.Db.Accounts.Add(staff);
        await context.Db.SaveChangesAsync();
        var record = new AccessRecord { At = FakeClock.Start, StaffAccountId = staff.Id, Action = AccessAction.View, Origin = "127.0.0.1", Path = "/admin" };
        context.Db.AccessRecords.Add(record);
        await context.Db.SaveChangesAsync();
        record.SubjectCount = 2;
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.SaveChangesAsync());
        context.Db.Entry(record).State = EntityState.Deleted;
        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Db.SaveChangesAsync());
    }

    [Fact]
    public async Task The_look_up_key_is_made_once()
    {
        await using var context = _database.Open();
        var key = await context.Get<JobsPortal.Data.Secrets.LookupKey>().GetAsync();
        Assert.Equal(32, key.Length);
        Assert.Equal(key, await context.Db.PortalSecrets.Select(s => s.Value).SingleAsync());
    }

    private async Task AddMessageAsync(string id, DateTime at)
    {
        await using var context = _database.Open();
        context.Db.OutboxMessages.Add(new OutboxMessage { MessageId = id, To = "a@portal.example", RecipientName = "이름", Subject = "제목", Body = "글", CreatedAt = at });
        await context.Db.SaveChangesAsync();
    }
}
