using JobsPortal.Data.Accounts;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>One device that is signed in.</summary>
public sealed record SessionRow(Guid Id, string Device, DateTime CreatedAt, DateTime LastSeenAt, bool IsThisOne);

/// <summary>The account's own page: password and devices.</summary>
public sealed record SecurityPage(PasswordForm Password, IReadOnlyList<SessionRow> Sessions, bool MustChangePassword, TimeSpan Idle, IReadOnlyList<ResetLine> Resets)
{
    /// <summary>The account's live sessions as rows.</summary>
    public static IReadOnlyList<SessionRow> Rows(IEnumerable<AccountSession> sessions, Guid? current) =>
        [.. sessions.Select(s => new SessionRow(s.Id, s.Device, s.CreatedAt, s.LastSeenAt, s.Id == current))];
}
