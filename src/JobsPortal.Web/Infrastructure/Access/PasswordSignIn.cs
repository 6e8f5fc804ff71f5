using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>
/// Decides whether a login name and a password belong together. Every refusal does the same work, one hash and one write, so that
/// neither words nor time tell whether the name exists, is locked or is disabled.
/// </summary>
public sealed class PasswordSignIn(JobsDbContext db, UserManager<Account> accounts, IPasswordHasher<Account> hasher, DecoyPassword decoy, TimeProvider clock)
{
    /// <summary>The account, or null for every kind of refusal.</summary>
    public async Task<Account?> TryAsync(string login, string password)
    {
        var name = accounts.NormalizeName(Typed.Login(login));
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name);
        var verdict = hasher.VerifyHashedPassword(account ?? Nobody, account?.PasswordHash ?? decoy.Hash, Typed.Password(password));
        var now = clock.UtcNow();
        if (account is null || account.IsDisabled || IsLocked(account, now))
        {
            await db.WriteAsync(db.NoteNothingAsync);
            return null;
        }
        if (verdict == PasswordVerificationResult.Failed || account.PasswordHash is null)
        {
            await db.WriteAsync(() => db.NoteWrongPasswordAsync(account.Id, PortalIdentity.FailuresBeforeLockout, new DateTimeOffset(now + PortalIdentity.LockoutTime)));
            return null;
        }
        await TidyAsync(account, verdict, password);
        return account;
    }

    private static Account Nobody => new();

    private static bool IsLocked(Account account, DateTime now) => account.LockoutEnd is { } end && end.UtcDateTime > now;

    private async Task TidyAsync(Account account, PasswordVerificationResult verdict, string password)
    {
        if (account.AccessFailedCount > 0 || account.LockoutEnd is not null)
        {
            await db.WriteAsync(() => db.ForgetWrongPasswordsAsync(account.Id));
        }
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            var hash = hasher.HashPassword(account, Typed.Password(password));
            await db.WriteAsync(() => db.RenewPasswordHashAsync(account.Id, account.PasswordHash!, hash));
        }
    }
}

/// <summary>A hash of a password that nobody has, at the cost of a real one. Made once, when the first sign-in is tried.</summary>
public sealed class DecoyPassword(IOptions<PasswordHasherOptions> options)
{
    /// <summary>What a try for an unknown name is compared with.</summary>
    public string Hash { get; } = new PasswordHasher<Account>(options).HashPassword(new Account(), FirstPassword.New());
}
