using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Data;

/// <summary>The gate itself: one inside, a bounded queue, no deadlock with itself.</summary>
public sealed class WriteGateTests
{
    [Fact]
    public async Task Writers_run_one_at_a_time()
    {
        using var gate = new WriteGate();
        int inside = 0, most = 0, done = 0;
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => gate.RunAsync(async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            return ++done;
        }, CancellationToken.None))));
        Assert.Equal(1, most);
        Assert.Equal(100, done);
        Assert.Equal(0, gate.Waiting);
    }

    [Fact]
    public async Task A_full_queue_refuses_and_takes_again_when_it_is_empty()
    {
        using var gate = new WriteGate(capacity: 2);
        var door = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<bool>[] accepted = [.. Enumerable.Range(0, 3).Select(_ => gate.RunAsync(() => door.Task, CancellationToken.None))];
        Assert.Equal(2, gate.Waiting);
        await Assert.ThrowsAsync<WriteQueueFull>(() => gate.RunAsync(() => Task.FromResult(true), CancellationToken.None));
        door.SetResult(true);
        await Task.WhenAll(accepted);
        Assert.True(await gate.RunAsync(() => Task.FromResult(true), CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_the_queue()
    {
        using var gate = new WriteGate(capacity: 1);
        var door = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = gate.RunAsync(() => door.Task, CancellationToken.None);
        using var left = new CancellationTokenSource();
        var second = gate.RunAsync(() => Task.FromResult(true), left.Token);
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(0, gate.Waiting);
        door.SetResult(true);
        await first;
    }

    [Fact]
    public async Task A_second_context_inside_a_write_is_told_so_instead_of_waiting_for_ever()
    {
        await using var database = await TestDatabase.CreateSqliteAsync();
        await using var outer = database.Open();
        await using var inner = database.Open();
        await outer.Db.WriteAsync(async () =>
        {
            inner.Db.Departments.Add(new Department { Name = "가" });
            await Assert.ThrowsAsync<InvalidOperationException>(() => inner.Db.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task A_fault_inside_opens_the_gate_again()
    {
        using var gate = new WriteGate();
        await Assert.ThrowsAsync<FormatException>(() => gate.RunAsync<bool>(() => throw new FormatException(), CancellationToken.None));
        Assert.True(await gate.RunAsync(() => Task.FromResult(true), CancellationToken.None));
    }
}
