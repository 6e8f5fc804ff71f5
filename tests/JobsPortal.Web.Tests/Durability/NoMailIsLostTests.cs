using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>The short form of the mail trial: <c>dotnet run --project tests/JobsPortal.Trials -- mail</c> kills a hundred times.</summary>
public sealed class NoMailIsLostTests(MailApp app) : IClassFixture<MailApp>
{
    private const int Kills = 5;
    private const int Seed = 20_261_122;

    [Fact]
    public async Task A_killed_portal_loses_no_mail_and_repeats_only_what_it_could_not_record()
    {
        if (TestDatabase.SqlServer is not null) return; // Killing the portal does not kill a database server.

        var report = await new MailKillRounds(app).RunAsync(Kills, Seed);

        Assert.Empty(report.Lost);
        Assert.Empty(report.RepeatedWithoutCause);
        Assert.Empty(report.Strange);
        Assert.Equal(0, report.Unrecorded);
    }
}
