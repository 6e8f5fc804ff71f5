namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>One sign-in of the demo district.</summary>
/// <param name="Login">The login name.</param>
/// <param name="Role">Who it is, in Korean.</param>
/// <param name="Password">The password in clear: these accounts exist in Development only.</param>
public sealed record DemoSignIn(string Login, string Role, string Password);

/// <summary>What the sign-in page lists in Development; empty everywhere else. Filled where the demo district is made.</summary>
public sealed class DemoSignIns
{
    private readonly List<DemoSignIn> _all = [];

    /// <summary>All of them, in the order in which they were added.</summary>
    public IReadOnlyList<DemoSignIn> All => _all;

    /// <summary>Adds one; called at start, before the first request.</summary>
    public void Add(DemoSignIn demo) => _all.Add(demo);
}
