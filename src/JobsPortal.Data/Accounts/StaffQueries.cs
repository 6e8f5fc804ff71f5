using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Accounts;

/// <summary>One member of staff as administrators see it.</summary>
public sealed record StaffLine(
    int Id,
    string Login,
    string Name,
    StaffRole Role,
    int? DepartmentId,
    string? Department,
    string? CounterDong,
    bool IsDisabled,
    bool MustChangePassword,
    DateTimeOffset? LockedUntil,
    string Version);

/// <summary>One change of a right, with who made it.</summary>
public sealed record StaffChangeLine(StaffChangeKind Kind, string? From, string? To, DateTime At, string? By);

/// <summary>One department with how many work there.</summary>
public sealed record DepartmentLine(int Id, string Name, string? Phone, bool IsActive, int Staff);

/// <summary>What the staff pages ask.</summary>
public static class StaffQueries
{
    /// <summary>Staff by name, with the word in name or login name, of that role.</summary>
    public static IQueryable<StaffLine> StaffLines(this JobsDbContext db, string? word, StaffRole? role)
    {
        var accounts = db.Accounts.AsNoTracking().Where(a => a.Kind == AccountKind.Staff && a.StaffRole != null);
        if (role is not null)
        {
            accounts = accounts.Where(a => a.StaffRole == role);
        }
        if (word?.Trim() is { Length: > 0 } asked)
        {
            var upper = asked.ToUpperInvariant();
            accounts = accounts.Where(a => a.Name.Contains(asked) || a.NormalizedUserName!.Contains(upper));
        }
        return db.Lines(accounts);
    }

    /// <summary>One member of staff.</summary>
    public static IQueryable<StaffLine> StaffLine(this JobsDbContext db, int id) =>
        db.Lines(db.Accounts.AsNoTracking().Where(a => a.Id == id && a.Kind == AccountKind.Staff && a.StaffRole != null));

    /// <summary>What was changed on one account, newest first.</summary>
    public static IQueryable<StaffChangeLine> StaffChangeLines(this JobsDbContext db, int account) =>
        from c in db.StaffChanges.AsNoTracking()
        join a in db.Accounts.AsNoTracking() on c.ByAccountId equals a.Id into authors
        from author in authors.DefaultIfEmpty()
        where c.AccountId == account
        orderby c.Id descending
        select new StaffChangeLine(c.Kind, c.From, c.To, c.At, author == null ? null : author.Name);

    /// <summary>All departments, those of today first.</summary>
    public static IQueryable<DepartmentLine> DepartmentLines(this JobsDbContext db) =>
        db.Departments.AsNoTracking().OrderByDescending(d => d.IsActive).ThenBy(d => d.Name).ThenBy(d => d.Id)
            .Select(d => new DepartmentLine(d.Id, d.Name, d.Phone, d.IsActive, db.Accounts.Count(a => a.DepartmentId == d.Id && !a.IsDisabled)));

    /// <summary>
    /// How many administrators can sign in, each held until the transaction ends: of two who switch each other off at the same time,
    /// the second sees what the first did.
    /// </summary>
    public static Task<int> HoldAdministratorsAsync(this JobsDbContext db) =>
        db.Accounts.Where(a => a.Kind == AccountKind.Staff && a.StaffRole == StaffRole.Administrator && !a.IsDisabled)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.IsDisabled, x => x.IsDisabled));

    private static IQueryable<StaffLine> Lines(this JobsDbContext db, IQueryable<Account> accounts) =>
        from a in accounts
        join d in db.Departments.AsNoTracking() on a.DepartmentId equals d.Id into departments
        from department in departments.DefaultIfEmpty()
        orderby a.Name, a.Id
        select new StaffLine(
            a.Id, a.UserName!, a.Name, a.StaffRole!.Value, a.DepartmentId, department == null ? null : department.Name, a.CounterDong,
            a.IsDisabled, a.MustChangePassword, a.LockoutEnd, a.ConcurrencyStamp!);
}
