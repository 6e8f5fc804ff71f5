using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Accounts;

/// <summary>A session that was not ended, with what its account may do now.</summary>
public sealed record SessionState(
    Guid SessionId,
    int AccountId,
    DateTime CreatedAt,
    DateTime LastSeenAt,
    AccountKind Kind,
    string Login,
    string Name,
    StaffRole? Role,
    int? DepartmentId,
    string? CounterDong,
    bool MustChangePassword);

/// <summary>What the portal asks and writes about sessions at every request.</summary>
public static class SessionQueries
{
    /// <summary>The session and its account; none when it was ended or the account is disabled.</summary>
    public static IQueryable<SessionState> SessionStates(this JobsDbContext db, Guid session) =>
        from s in db.AccountSessions.AsNoTracking()
        join a in db.Accounts.AsNoTracking() on s.AccountId equals a.Id
        where s.Id == session && s.EndedAt == null && !a.IsDisabled
        select new SessionState(
            s.Id, a.Id, s.CreatedAt, s.LastSeenAt, a.Kind, a.UserName!, a.Name, a.StaffRole, a.DepartmentId, a.CounterDong, a.MustChangePassword);

    /// <summary>Moves the session's last use to <paramref name="now"/>, never back.</summary>
    public static Task<int> NoteSessionSeenAsync(this JobsDbContext db, Guid session, DateTime now) =>
        db.AccountSessions.Where(s => s.Id == session && s.EndedAt == null && s.LastSeenAt < now)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now));

    /// <summary>Ends one session.</summary>
    public static Task<int> EndSessionAsync(this JobsDbContext db, Guid session, DateTime now) =>
        db.AccountSessions.Where(s => s.Id == session && s.EndedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now));

    /// <summary>Ends one session of that account and no other's; 0 when there is none.</summary>
    public static Task<int> EndSessionOfAsync(this JobsDbContext db, int account, Guid session, DateTime now) =>
        db.AccountSessions.Where(s => s.Id == session && s.AccountId == account && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now));

    /// <summary>Ends every session of the account, but for <paramref name="except"/>.</summary>
    public static Task<int> EndSessionsOfAsync(this JobsDbContext db, int account, Guid? except, DateTime now) =>
        db.AccountSessions.Where(s => s.AccountId == account && s.EndedAt == null && s.Id != except)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now));
}
