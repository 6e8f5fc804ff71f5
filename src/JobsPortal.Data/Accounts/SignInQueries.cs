using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Accounts;

/// <summary>What signing in counts. Each is one statement, so that tries at the same time are all counted.</summary>
public static class SignInQueries
{
    /// <summary>Counts a wrong password; the <paramref name="limit"/>th locks the account until <paramref name="until"/> and starts the count again.</summary>
    public static Task<int> NoteWrongPasswordAsync(this JobsDbContext db, int account, int limit, DateTimeOffset until) =>
        db.Accounts.Where(a => a.Id == account).ExecuteUpdateAsync(a => a
            .SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount + 1 >= limit ? 0 : x.AccessFailedCount + 1)
            .SetProperty(x => x.LockoutEnd, x => x.AccessFailedCount + 1 >= limit ? until : x.LockoutEnd));

    /// <summary>
    /// The same write without any effect, for a login name that nobody has or that may not sign in now:
    /// otherwise the time of the answer would tell which names exist.
    /// </summary>
    public static Task<int> NoteNothingAsync(this JobsDbContext db) =>
        db.Accounts.Where(a => a.Id == db.Accounts.Min(x => x.Id)).ExecuteUpdateAsync(a => a
            .SetProperty(x => x.AccessFailedCount, x => x.AccessFailedCount)
            .SetProperty(x => x.LockoutEnd, x => x.LockoutEnd));

    /// <summary>Forgets the wrong tries and an expired lock.</summary>
    public static Task<int> ForgetWrongPasswordsAsync(this JobsDbContext db, int account) =>
        db.Accounts.Where(a => a.Id == account).ExecuteUpdateAsync(a => a
            .SetProperty(x => x.AccessFailedCount, 0)
            .SetProperty(x => x.LockoutEnd, (DateTimeOffset?)null));

    /// <summary>Keeps the same password under a hash of today's cost.</summary>
    public static Task<int> RenewPasswordHashAsync(this JobsDbContext db, int account, string before, string hash) =>
        db.Accounts.Where(a => a.Id == account && a.PasswordHash == before).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordHash, hash));

    /// <summary>Sets another password. The stamps change with it, so that what was made out for the old one is void.</summary>
    public static Task<int> SetPasswordHashAsync(this JobsDbContext db, int account, string hash, bool mustChange, string stamp) =>
        db.Accounts.Where(a => a.Id == account).ExecuteUpdateAsync(a => a
            .SetProperty(x => x.PasswordHash, hash)
            .SetProperty(x => x.MustChangePassword, mustChange)
            .SetProperty(x => x.SecurityStamp, stamp)
            .SetProperty(x => x.ConcurrencyStamp, stamp)
            .SetProperty(x => x.AccessFailedCount, 0)
            .SetProperty(x => x.LockoutEnd, (DateTimeOffset?)null));
}
