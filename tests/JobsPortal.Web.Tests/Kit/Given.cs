namespace JobsPortal.Web.Tests.Kit;

/// <summary>
/// Makes what a test needs to exist, through the domain's own commands and Identity, never by writing rows that the rules would refuse.
/// One file per noun: <c>Given.Accounts.cs</c>, <c>Given.Openings.cs</c>, …
/// </summary>
public sealed partial class Given(PortalApp app)
{
    /// <summary>The password of every account made here.</summary>
    public const string Password = "산책하는-고양이-열두마리";

    private static int _last;

    private PortalApp App { get; } = app;

    /// <summary>A number that no other call of this run gets, for names that must differ.</summary>
    private static int Next() => Interlocked.Increment(ref _last);
}
