using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Accounts;

/// <summary>Named filters over accounts, sessions and departments.</summary>
public static class AccountQueries
{
    /// <summary>Staff by name.</summary>
    public static IQueryable<Account> Staff(this IQueryable<Account> accounts) =>
        accounts.Where(a => a.Kind == AccountKind.Staff).OrderBy(a => a.Name).ThenBy(a => a.Id);

    /// <summary>Administrators who can sign in. The last one stays.</summary>
    public static IQueryable<Account> ActiveAdministrators(this IQueryable<Account> accounts) =>
        accounts.Where(a => a.Kind == AccountKind.Staff && a.StaffRole == StaffRole.Administrator && !a.IsDisabled).OrderBy(a => a.Id);

    /// <summary>Sessions of one account that live: not ended, used after <paramref name="seenAfter"/>, begun after <paramref name="begunAfter"/>; latest first.</summary>
    public static IQueryable<AccountSession> LiveOf(this IQueryable<AccountSession> sessions, int accountId, DateTime seenAfter, DateTime begunAfter) =>
        sessions.Where(s => s.AccountId == accountId && s.EndedAt == null && s.LastSeenAt > seenAfter && s.CreatedAt > begunAfter)
            .OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id);

    /// <summary>Departments that new work may choose, by name.</summary>
    public static IQueryable<Department> Active(this IQueryable<Department> departments) =>
        departments.Where(d => d.IsActive).OrderBy(d => d.Name).ThenBy(d => d.Id);

    /// <summary>What was changed on one account, newest first.</summary>
    public static IQueryable<StaffChange> Of(this IQueryable<StaffChange> changes, int accountId) =>
        changes.AsNoTracking().Where(c => c.AccountId == accountId).OrderByDescending(c => c.Id);
}
