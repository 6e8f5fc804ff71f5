using JobsPortal.Domain.Statistics;

namespace JobsPortal.Domain.Tests.Statistics;

/// <summary>Nobody is recognised in what leaves the office, and no total gives away what was left out.</summary>
public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(new[] { 10, 20, 30 }, new[] { 10, 20, 30 })]
    [InlineData(new[] { 5, 0, 30 }, new[] { 5, 0, 30 })]
    [InlineData(new[] { 4, 3, 30 }, new[] { -1, -1, 30 })]
    [InlineData(new[] { 4, 20, 30 }, new[] { -1, -1, 30 })]
    [InlineData(new[] { 30, 1, 20, 0 }, new[] { 30, -1, -1, 0 })]
    [InlineData(new[] { 4, 0, 0 }, new[] { -1, 0, 0 })]
    [InlineData(new int[0], new int[0])]
    public void A_small_number_goes_and_never_alone(int[] counts, int[] shown) =>
        Assert.Equal(shown.Select(s => s < 0 ? (int?)null : s), SmallNumbers.Hide(counts));
}
