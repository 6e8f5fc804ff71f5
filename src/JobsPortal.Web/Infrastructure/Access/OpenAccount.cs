using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Providers;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Makes an account: a resident's own, or one of staff.</summary>
public sealed class OpenAccount(JobsDbContext db, UserManager<Account> accounts, Passwords passwords, TimeProvider clock)
{
    /// <summary>Makes it, or says why not.</summary>
    /// <param name="account">Filled but for password and time.</param>
    /// <param name="password">As typed.</param>
    /// <param name="also">What is written in the same transaction, after the account has its number.</param>
    public async Task<IReadOnlyList<IdentityError>> RunAsync(Account account, string password, Func<Task>? also = null)
    {
        if (await passwords.ReasonsNotToUseAsync(account, password) is { Count: > 0 } reasons)
        {
            return [.. reasons, .. await TakenAsync(account)];
        }
        account.PasswordHash = passwords.Hash(account, password);
        account.CreatedAt = clock.UtcNow();
        try
        {
            return await db.WriteAsync<IReadOnlyList<IdentityError>>(async () =>
            {
                account.Id = 0;
                var made = await accounts.CreateAsync(account);
                if (made.Succeeded && also is not null)
                {
                    await also();
                }
                return [.. made.Errors];
            });
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            return [accounts.ErrorDescriber.DuplicateUserName(account.UserName!)];
        }
    }

    // Both reasons at once, so that nobody corrects the form twice.
    private async Task<IEnumerable<IdentityError>> TakenAsync(Account account)
    {
        var errors = new List<IdentityError>();
        foreach (var validator in accounts.UserValidators)
        {
            errors.AddRange((await validator.ValidateAsync(accounts, account)).Errors);
        }
        return errors;
    }
}
