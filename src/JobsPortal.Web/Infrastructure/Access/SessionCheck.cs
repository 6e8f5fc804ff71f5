using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>
/// Asks the database at every request, in one query, whether the session lives and what the account may do now:
/// a changed role, a new password, an ended session or a disabled account holds from the next request.
/// </summary>
public sealed class SessionCheck(TimeProvider clock, IOptions<AccessOptions> limits) : CookieAuthenticationEvents
{
    /// <summary>Where a session's last use is written down at most so often.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private static readonly object EndedKey = new();

    /// <summary>Whether this request came with a session that has run out.</summary>
    public static bool RanOut(HttpContext context) => context.Items.ContainsKey(EndedKey);

    /// <inheritdoc />
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // Asked for here and not when this object is made: every request makes one, also those of strangers.
        var db = context.HttpContext.RequestServices.GetRequiredService<JobsDbContext>();
        var now = clock.UtcNow();
        var state = context.Principal?.SessionId() is { } id
            ? await db.SessionStates(id).SingleOrDefaultAsync(context.HttpContext.RequestAborted)
            : null;
        if (state is null || RunsOut(state) <= now)
        {
            context.RejectPrincipal();
            context.HttpContext.Items[EndedKey] = true;
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }
        if (now - state.LastSeenAt >= SeenEvery)
        {
            await NoteAsync(db, state.SessionId, now);
        }
        context.ReplacePrincipal(LiveSession.ForTheRequest(state));
    }

    /// <summary>Strangers are sent to sign in where that leads back to a page; a post is answered, because it would be lost on the way.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments("/api") || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }
        var ended = RanOut(context.HttpContext) ? "&ended=true" : "";
        context.Response.Redirect($"/account/sign-in?returnUrl={Uri.EscapeDataString(request.Path + request.QueryString)}{ended}");
        return Task.CompletedTask;
    }

    /// <summary>Whoever may not see a page is not told that it is there.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private DateTime RunsOut(SessionState state)
    {
        var (idle, absolute) = limits.Value.LimitsOf(state.Kind == AccountKind.Staff);
        var (byIdle, byAge) = (state.LastSeenAt + idle, state.CreatedAt + absolute);
        return byIdle < byAge ? byIdle : byAge;
    }

    private static async Task NoteAsync(JobsDbContext db, Guid session, DateTime now)
    {
        try
        {
            await db.WriteAsync(() => db.NoteSessionSeenAsync(session, now));
        }
        catch (WriteQueueFull)
        {
            // Reading goes on while writers queue; the next request notes it.
        }
    }
}
