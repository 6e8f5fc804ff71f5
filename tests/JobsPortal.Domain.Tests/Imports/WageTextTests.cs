using JobsPortal.Domain.Imports;

namespace JobsPortal.Domain.Tests.Imports;

public sealed class WageTextTests
{
    [Theory]
    [InlineData("시급 / 10030원 ", WageBasis.Hourly, 10_030L, 10_030L, false)]
    [InlineData("월급 / 210만원", WageBasis.Monthly, 2_100_000L, 2_100_000L, false)]
    [InlineData("월급 / 2096270원 ", WageBasis.Monthly, 2_096_270L, 2_096_270L, false)]
    [InlineData("(월급)210만원", WageBasis.Monthly, 2_100_000L, 2_100_000L, false)]
    [InlineData("(시급)10030원", WageBasis.Hourly, 10_030L, 10_030L, false)]
    [InlineData("시급8,720", WageBasis.Hourly, 8_720L, 8_720L, false)]
    [InlineData("시급　１０，３２０원", WageBasis.Hourly, 10_320L, 10_320L, false)]
    [InlineData("월급 246 만원 ~ 246 만원", WageBasis.Monthly, 2_460_000L, 2_460_000L, false)]
    [InlineData("시급 10,320 원 이상", WageBasis.Hourly, 10_320L, null, true)]
    [InlineData("시급 10,320원~", WageBasis.Hourly, 10_320L, null, true)]
    [InlineData("10,030원 이상", WageBasis.Unknown, 10_030L, null, true)]
    [InlineData("연봉 2,600 만원 ~ 3,400 만원 상여별도 10%", WageBasis.Yearly, 26_000_000L, 34_000_000L, false)]
    [InlineData("월급 200~250만원", WageBasis.Monthly, 2_000_000L, 2_500_000L, false)]
    [InlineData("월 230-250만", WageBasis.Monthly, 2_300_000L, 2_500_000L, false)]
    [InlineData("시급 9,860~1만원", WageBasis.Hourly, 9_860L, 10_000L, false)]
    [InlineData("월급 250", WageBasis.Monthly, 2_500_000L, 2_500_000L, false)]
    [InlineData("연봉 3000", WageBasis.Yearly, 30_000_000L, 30_000_000L, false)]
    [InlineData("연봉 1억 2,000만원", WageBasis.Yearly, 120_000_000L, 120_000_000L, false)]
    [InlineData("월급 300만원 이하", WageBasis.Monthly, null, 3_000_000L, false)]
    [InlineData("월급 250만원 (식대 20만원 별도)", WageBasis.Monthly, 2_500_000L, 2_500_000L, false)]
    [InlineData("월급 300만원 ~ 200만원", WageBasis.Monthly, 2_000_000L, 3_000_000L, false)]
    [InlineData("건별8,000", WageBasis.PerCase, 8_000L, 8_000L, false)]
    [InlineData("주급 500,000원", WageBasis.Weekly, 500_000L, 500_000L, false)]
    [InlineData("일급 82,560원", WageBasis.Daily, 82_560L, 82_560L, false)]
    [InlineData("일당 12만원", WageBasis.Daily, 120_000L, 120_000L, false)]
    [InlineData("시급 10,320원 (월급 환산 2,156,880원)", WageBasis.Hourly, 10_320L, 10_320L, false)]
    [InlineData("회사내규에 따름", WageBasis.Unknown, null, null, false)]
    [InlineData("면접후결정", WageBasis.Unknown, null, null, false)]
    [InlineData("월급 협의", WageBasis.Monthly, null, null, false)]
    [InlineData("주 40시간 근무", WageBasis.Unknown, null, null, false)]
    [InlineData("", WageBasis.Unknown, null, null, false)]
    [InlineData(null, WageBasis.Unknown, null, null, false)]
    public void Wages_are_read_as_feeds_write_them(string? text, WageBasis basis, long? min, long? max, bool orMore)
    {
        var wage = WageText.Parse(text);

        Assert.Equal((basis, min, max, orMore), (wage.Basis, wage.Min, wage.Max, wage.OrMore));
        Assert.Equal(basis != WageBasis.Unknown && (min ?? max) is not null, wage.IsUnderstood);
    }

    [Theory]
    [InlineData("시급", "10,030원 이상", "10030", "0", WageBasis.Hourly, 10_030L, null, true)]
    [InlineData("월급", "246만원 ~ 246만원", "2460000", "2460000", WageBasis.Monthly, 2_460_000L, 2_460_000L, false)]
    [InlineData("연봉", "2,600만원 ~ 3,400만원", "26000000", "34000000", WageBasis.Yearly, 26_000_000L, 34_000_000L, false)]
    [InlineData("회사내규에", "따름", "0", "0", WageBasis.Unknown, null, null, false)]
    [InlineData("월급", "220만원 이상", "", "", WageBasis.Monthly, 2_200_000L, null, true)]
    [InlineData("월급", null, "2200000", null, WageBasis.Monthly, 2_200_000L, null, true)]
    [InlineData(null, null, null, null, WageBasis.Unknown, null, null, false)]
    public void The_numeric_fields_win(string? type, string? text, string? min, string? max, WageBasis basis, long? least, long? most, bool orMore)
    {
        var wage = WageText.Parse(type, text, min, max);

        Assert.Equal((basis, least, most, orMore), (wage.Basis, wage.Min, wage.Max, wage.OrMore));
    }

    [Theory]
    [InlineData("H", WageBasis.Hourly)]
    [InlineData("d", WageBasis.Daily)]
    [InlineData("M", WageBasis.Monthly)]
    [InlineData("Y", WageBasis.Yearly)]
    [InlineData("hourly", WageBasis.Hourly)]
    [InlineData("월급", WageBasis.Monthly)]
    [InlineData("?", WageBasis.Unknown)]
    public void A_basis_is_read_from_codes_and_words(string text, WageBasis basis) => Assert.Equal(basis, WageText.BasisOf(text));

    [Fact]
    public void What_was_written_is_kept() => Assert.Equal("시급 / 10030원", WageText.Parse(" 시급 / 10030원 ").AsWritten);
}
