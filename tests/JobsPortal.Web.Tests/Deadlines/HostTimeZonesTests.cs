using System.Diagnostics;
using JobsPortal.Web.Tests.Areas.Public.Apply;

namespace JobsPortal.Web.Tests.Deadlines;

/// <summary>
/// "18:00까지" means Seoul's clock wherever the server stands: the tests of the deadline, which come in by the front door a millisecond
/// before, at and after 18:00:00.000, run again in a process whose host has another time zone.
/// </summary>
public sealed class HostTimeZonesTests
{
    private const string Expected = "JOBSPORTAL_TESTS_ZONE";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("Asia/Seoul", 9)]
    [InlineData("UTC", 0)]
    [InlineData("America/New_York", -5)]
    public async Task The_deadline_holds_to_the_millisecond_in_the_hosts_time_zone(string zone, int hours)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var argument in new[] { typeof(HostTimeZonesTests).Assembly.Location, "-noColor", "-class", typeof(DeadlineTests).FullName!, "-class", typeof(HostZoneTests).FullName! })
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment["TZ"] = zone;
        start.Environment[Expected] = $"{hours}";
        using var run = Process.Start(start) ?? throw new InvalidOperationException("The tests could not be started.");
        var output = run.StandardOutput.ReadToEndAsync();
        var errors = run.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        await run.WaitForExitAsync(limit.Token);
        var said = await output + await errors;
        Assert.True(run.ExitCode == 0, said);
        // Five cases of the deadline and the zone itself, none of them passed by.
        Assert.Matches(@"Total: 6, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0", said);
    }

    /// <summary>The hours that the process was started for; null where it was started as usual.</summary>
    internal static string? ZoneOfThisRun => Environment.GetEnvironmentVariable(Expected);
}

/// <summary>The process really stands in the time zone it was started for.</summary>
public sealed class HostZoneTests
{
    [Fact]
    public void The_host_shows_the_time_of_its_zone()
    {
        var winter = new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
        var offset = TimeZoneInfo.Local.GetUtcOffset(winter).TotalHours;
        if (HostTimeZonesTests.ZoneOfThisRun is { } hours) Assert.Equal(hours, $"{offset:0}");
    }
}
