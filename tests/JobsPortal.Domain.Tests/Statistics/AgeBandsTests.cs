using JobsPortal.Domain.Statistics;

namespace JobsPortal.Domain.Tests.Statistics;

public sealed class AgeBandsTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData(-1, 0, 29)]
    [InlineData(0, 0, 29)]
    [InlineData(29, 0, 29)]
    [InlineData(30, 30, 39)]
    [InlineData(59, 50, 59)]
    [InlineData(64, 60, 64)]
    [InlineData(65, 65, 69)]
    [InlineData(74, 70, 74)]
    [InlineData(75, 75, null)]
    [InlineData(101, 75, null)]
    public void Every_age_has_one_band(int? age, int? start, int? end)
    {
        Assert.Equal(start, AgeBands.StartOf(age));
        if (start is { } first) Assert.Equal(end, AgeBands.EndOf(first));
    }
}
