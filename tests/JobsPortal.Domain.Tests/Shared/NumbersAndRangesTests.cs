using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class NumbersAndRangesTests
{
    private enum Blocker { ClosingDatePassed }

    [Fact]
    public void The_check_digit_of_a_published_example_is_4()
    {
        Assert.Equal("5724", CheckDigits.Append("572"));
        Assert.True(CheckDigits.IsValid("5724"));
    }

    [Fact]
    public void Every_single_wrong_digit_and_every_swap_of_neighbours_is_caught()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 200; round++)
        {
            var number = CheckDigits.Append(random.NextInt64(0, 10_000_000_000).ToString("D10", null));
            Assert.True(CheckDigits.IsValid(number));
            for (var i = 0; i < number.Length; i++)
            {
                for (var digit = '0'; digit <= '9'; digit++)
                {
                    if (digit != number[i]) Assert.False(CheckDigits.IsValid(number[..i] + digit + number[(i + 1)..]));
                }

                if (i + 1 < number.Length && number[i] != number[i + 1])
                {
                    Assert.False(CheckDigits.IsValid(number[..i] + number[i + 1] + number[i] + number[(i + 2)..]));
                }
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("57a4")]
    [InlineData("５７２４")]
    public void What_is_no_checked_number_is_not_valid(string? digits) => Assert.False(CheckDigits.IsValid(digits));

    [Fact]
    public void Only_digits_get_a_check_digit()
    {
        Assert.Throws<ArgumentException>(() => CheckDigits.Append("12a"));
        Assert.Throws<ArgumentException>(() => CheckDigits.Append(""));
    }

    [Fact]
    public void A_business_number_is_tested_by_its_last_digit()
    {
        Assert.True(BusinessNumber.TryParse("123-45-67891", out var digits));
        Assert.Equal("1234567891", digits);
        Assert.Equal("123-45-67891", BusinessNumber.Format(digits));
        Assert.False(BusinessNumber.TryParse("123-45-67890", out _));
        Assert.False(BusinessNumber.TryParse("000-00-00000", out _));
        Assert.False(BusinessNumber.TryParse("12345", out _));
        Assert.False(BusinessNumber.TryParse(null, out _));
        Assert.True(BusinessNumber.TryParse("１２３－４５－６７８９１", out _));
    }

    [Fact]
    public void A_range_holds_both_its_ends()
    {
        var range = new DateRange(new DateOnly(2026, 1, 10), new DateOnly(2026, 1, 20));

        Assert.True(range.IsValid);
        Assert.Equal(11, range.Days);
        Assert.True(range.Contains(range.From));
        Assert.True(range.Contains(range.To));
        Assert.False(range.Contains(range.From.AddDays(-1)));
        Assert.False(range.Contains(range.To.AddDays(1)));
        Assert.True(range.Contains(new DateRange(range.From, range.From)));
        Assert.False(range.Contains(new DateRange(range.From, range.To.AddDays(1))));
    }

    [Fact]
    public void Ranges_overlap_when_they_share_a_day()
    {
        var range = new DateRange(new DateOnly(2026, 1, 10), new DateOnly(2026, 1, 20));

        Assert.True(range.Overlaps(new DateRange(range.To, range.To.AddDays(5))));
        Assert.False(range.Overlaps(new DateRange(range.To.AddDays(1), range.To.AddDays(5))));
        Assert.True(new DateRange(range.From.AddDays(-3), range.From).Overlaps(range));
        Assert.False(range.Overlaps(new DateRange(range.To, range.From)));
        Assert.False(new DateRange(range.To, range.From).IsValid);
        Assert.Equal(0, new DateRange(range.To, range.From).Days);
    }

    [Fact]
    public void A_broken_rule_names_its_reason()
    {
        var broken = new RuleBroken(Blocker.ClosingDatePassed);

        Assert.Equal(Blocker.ClosingDatePassed, broken.Reason);
        Assert.Equal("Blocker.ClosingDatePassed", broken.Message);
    }
}
