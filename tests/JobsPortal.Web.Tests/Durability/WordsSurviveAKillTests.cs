using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>The short form of the trial <c>search-kill</c>.</summary>
public sealed class WordsSurviveAKillTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int Rounds = 3;
    private const int Seed = 20_261_122;

    [Fact]
    public async Task After_a_kill_in_the_middle_of_imports_and_changes_words_and_rows_agree()
    {
        Assert.SkipWhen(TestDatabase.SqlServer is not null, "Killing the portal does not kill a database server.");

        var rounds = new SearchKillRounds(app);
        var report = await rounds.RunAsync(Rounds, Seed);
        Assert.Empty(report.Wrong);
        Assert.True(report.Kills > 0, "No import was killed before its end.");
        var said = await rounds.VerifyAsync();
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("같습니다", said.Output, StringComparison.Ordinal);
    }
}
