using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JobsPortal.Data.Providers;

/// <summary>Refuses ExecuteUpdate, ExecuteDelete and raw statements outside WriteAsync: they would go past the write gate.</summary>
internal sealed class WritesOnlyInsideWrite : DbCommandInterceptor
{
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Check(eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Check(eventData, result));

    private static InterceptionResult<int> Check(CommandEventData eventData, InterceptionResult<int> result)
    {
        var bulk = eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete or CommandSource.ExecuteSqlRaw;
        if (bulk && eventData.Context is JobsDbContext { IsWriting: false })
            throw new InvalidOperationException("Change rows inside WriteAsync, which passes the write gate.");
        return result;
    }
}
