using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Identity;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Sets passwords. The hash is made before the write begins, so that nobody waits behind it.</summary>
public sealed class Passwords(JobsDbContext db, UserManager<Account> accounts, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    /// <summary>Whether this is the account's password.</summary>
    public bool IsRight(Account account, string? typed) =>
        account.PasswordHash is { } hash && hasher.VerifyHashedPassword(account, hash, Typed.Password(typed)) != PasswordVerificationResult.Failed;

    /// <summary>Why <paramref name="typed"/> is no good password for the account; empty when it is.</summary>
    public async Task<IReadOnlyList<IdentityError>> ReasonsNotToUseAsync(Account account, string? typed)
    {
        var errors = new List<IdentityError>();
        foreach (var validator in accounts.PasswordValidators)
        {
            errors.AddRange((await validator.ValidateAsync(accounts, account, Typed.Password(typed))).Errors);
        }
        return errors;
    }

    /// <summary>The hash to keep.</summary>
    public string Hash(Account account, string? typed) => hasher.HashPassword(account, Typed.Password(typed));

    /// <summary>Sets the password, unlocks the account and ends all its sessions; <paramref name="also"/> goes into the same transaction.</summary>
    public async Task SetAsync(Account account, string typed, bool mustChange, Func<Task>? also = null)
    {
        var hash = Hash(account, typed);
        var now = clock.UtcNow();
        await db.WriteAsync(async () =>
        {
            await db.SetPasswordHashAsync(account.Id, hash, mustChange, Guid.NewGuid().ToString());
            await db.EndSessionsOfAsync(account.Id, except: null, now);
            if (also is not null)
            {
                await also();
            }
        });
    }
}
