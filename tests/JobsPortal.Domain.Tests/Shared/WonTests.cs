using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class WonTests
{
    [Theory]
    [InlineData(0, "0원")]
    [InlineData(999, "999원")]
    [InlineData(10_320, "10,320원")]
    [InlineData(2_156_880, "2,156,880원")]
    public void Amounts_are_shown_with_commas(long won, string shown) => Assert.Equal(shown, Won.Format(won));

    [Theory]
    [InlineData(2_500_000, "250만 원")]
    [InlineData(10_000, "1만 원")]
    [InlineData(28_000_000, "2,800만 원")]
    [InlineData(100_000_000, "1억 원")]
    [InlineData(230_000_000, "2억 3,000만 원")]
    [InlineData(1_000_000_000_000, "1조 원")]
    [InlineData(2_156_880, "2,156,880원")]
    [InlineData(0, "0원")]
    public void Large_amounts_are_shown_as_spoken(long won, string shown) => Assert.Equal(shown, Won.FormatLarge(won));

    [Theory]
    [InlineData("10,320원", 10_320)]
    [InlineData("10320", 10_320)]
    [InlineData("１０，３２０원", 10_320)]
    [InlineData("230만", 2_300_000)]
    [InlineData("230 만 원", 2_300_000)]
    [InlineData("2억 3,000만", 230_000_000)]
    [InlineData("2억 3,000만 원", 230_000_000)]
    [InlineData("5천만 원", 50_000_000)]
    [InlineData("1천5백만원", 15_000_000)]
    [InlineData("2.5억", 250_000_000)]
    [InlineData("215.6만", 2_156_000)]
    [InlineData("8천원", 8_000)]
    [InlineData("1만2천원", 12_000)]
    [InlineData("만원", 10_000)]
    [InlineData("₩10,320", 10_320)]
    [InlineData("0", 0)]
    public void Amounts_are_read_as_people_write_them(string typed, long won)
    {
        Assert.True(Won.TryParse(typed, out var read));
        Assert.Equal(won, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("원")]
    [InlineData("면접 후 결정")]
    [InlineData("1,2원")]
    [InlineData("10,32")]
    [InlineData("10.320원")]
    [InlineData("1만 2억")]
    [InlineData("-5000")]
    [InlineData("99999999999999999999")]
    [InlineData("9999999조")]
    public void What_is_no_amount_is_refused(string? typed)
    {
        Assert.False(Won.TryParse(typed, out var read));
        Assert.Equal(0, read);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(2_500_000)]
    [InlineData(230_000_000)]
    [InlineData(1_234_560_000)]
    public void What_is_shown_is_read_back(long won)
    {
        Assert.True(Won.TryParse(Won.FormatLarge(won), out var spoken));
        Assert.True(Won.TryParse(Won.Format(won), out var written));
        Assert.Equal((won, won), (spoken, written));
    }
}
