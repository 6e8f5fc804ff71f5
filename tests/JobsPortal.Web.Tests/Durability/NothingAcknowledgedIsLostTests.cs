using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>The short form of the kill trial: <c>dotnet run --project tests/JobsPortal.Trials -- kill</c> runs twenty rounds.</summary>
public sealed class NothingAcknowledgedIsLostTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int Rounds = 3;
    private const int Seed = 20_261_122;

    [Fact]
    public async Task A_killed_portal_has_lost_no_receipt_and_taken_nobody_twice()
    {
        Assert.SkipWhen(TestDatabase.SqlServer is not null, "Killing the portal does not kill a database server.");

        var rounds = new KillRounds(app);
        var report = await rounds.RunAsync(Rounds, Seed);

        Assert.All(report.AcknowledgedPerRound, acknowledged => Assert.True(acknowledged >= KillRounds.AcknowledgedBeforeKill, $"Only {acknowledged} receipts before a kill."));
        Assert.Empty(report.Lost);
        Assert.Equal(0, report.Twice);
        Assert.Equal(report.Held, report.Taken);
        Assert.Equal("ok", report.Integrity);
    }
}
