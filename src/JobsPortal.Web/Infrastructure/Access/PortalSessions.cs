using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Starts and ends the sessions of one browser.</summary>
public sealed class PortalSessions(JobsDbContext db, ApplicationProofs proofs, TimeProvider clock)
{
    /// <summary>A new session with a new id for this browser; one that it had before ends, and so does what somebody else has proven here.</summary>
    public async Task StartAsync(HttpContext context, int accountId)
    {
        var now = clock.UtcNow();
        var session = new AccountSession
        {
            Id = Guid.NewGuid(),
            AccountId = accountId,
            CreatedAt = now,
            LastSeenAt = now,
            Device = DeviceName.Of(context.Request.Headers.UserAgent.ToString()),
        };
        var before = context.User.SessionId();
        await db.WriteAsync(async () =>
        {
            if (before is { } old)
            {
                await db.EndSessionAsync(old, now);
            }
            db.Add(session);
            await db.SaveChangesAsync();
        });
        if (context.User.AccountId() != accountId) proofs.Forget();
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, LiveSession.ForTheCookie(accountId, session.Id));
    }

    /// <summary>Ends this browser's session: a copy of its cookie is worth nothing any more.</summary>
    public async Task EndAsync(HttpContext context)
    {
        if (context.User.SessionId() is { } session)
        {
            await db.WriteAsync(() => db.EndSessionAsync(session, clock.UtcNow()));
        }
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }
}
