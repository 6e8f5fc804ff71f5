using System.Security.Claims;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Turns what the database says about a session into the claims of this request. The cookie itself carries only the two ids.</summary>
public static class LiveSession
{
    /// <summary>What the cookie carries.</summary>
    public static ClaimsPrincipal ForTheCookie(int accountId, Guid sessionId) => Person(
        new(ClaimTypes.NameIdentifier, Text(accountId)),
        new(Persons.SessionClaim, sessionId.ToString("N")));

    /// <summary>Who this request is from, as of now.</summary>
    public static ClaimsPrincipal ForTheRequest(SessionState state)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, Text(state.AccountId)),
            new(Persons.SessionClaim, state.SessionId.ToString("N")),
            new(ClaimTypes.Name, state.Login),
            new(Persons.DisplayNameClaim, state.Name),
        ];
        if (state is { Kind: AccountKind.Staff, Role: { } role })
        {
            claims.Add(new(Persons.StaffRoleClaim, role.ToString()));
            Add(claims, Persons.DepartmentClaim, state.DepartmentId is { } id ? Text(id) : null);
            Add(claims, Persons.CounterDongClaim, state.CounterDong);
        }
        if (state.MustChangePassword)
        {
            claims.Add(new(Persons.MustChangePasswordClaim, "true"));
        }
        return Person([.. claims]);
    }

    private static ClaimsPrincipal Person(params Claim[] claims) =>
        new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme, ClaimTypes.Name, ClaimTypes.Role));

    private static void Add(List<Claim> claims, string type, string? value)
    {
        if (value is not null)
        {
            claims.Add(new Claim(type, value));
        }
    }

    private static string Text(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
