using System.Security.Cryptography;
using JobsPortal.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Data.Secrets;

/// <summary>
/// The key from which 조회번호 and 이어쓰기 번호 are derived by HMAC. Made at first use and kept in the database: whoever loses it
/// cannot be looked up any more, so it is backed up with the data. Ask for it before a write begins, not inside.
/// </summary>
public sealed class LookupKey(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const string Name = "lookup";
    private byte[]? _key;

    /// <summary>The 32 bytes, always the same for one database.</summary>
    public async ValueTask<byte[]> GetAsync(CancellationToken cancellationToken = default) => _key ??= await ReadOrMakeAsync(cancellationToken);

    private async Task<byte[]> ReadOrMakeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        if (await ReadAsync(db, cancellationToken) is { } known) return known;
        db.PortalSecrets.Add(new PortalSecret
        {
            Name = Name,
            Value = RandomNumberGenerator.GetBytes(PortalSecret.ValueLength),
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            // Another process made it first; that one counts.
        }

        return await ReadAsync(db, cancellationToken) ?? throw new InvalidOperationException("The look-up key cannot be read back.");
    }

    private static Task<byte[]?> ReadAsync(JobsDbContext db, CancellationToken cancellationToken) =>
        db.PortalSecrets.AsNoTracking().Where(s => s.Name == Name).Select(s => s.Value).SingleOrDefaultAsync(cancellationToken);
}
