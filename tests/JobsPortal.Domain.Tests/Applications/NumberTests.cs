using JobsPortal.Domain.Applications;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>접수번호 and 조회번호: readable over the telephone, not to be guessed.</summary>
public sealed class NumberTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    [Fact]
    public void A_receipt_number_has_ten_digits_and_is_drawn_from_the_whole_range()
    {
        (int Low, int High) asked = default;
        string number = ReceiptNumber.New((low, high) => (asked = (low, high)).Low);
        Assert.Equal((100_000_000, 1_000_000_000), asked);
        Assert.Equal(ReceiptNumber.Length, number.Length);
        Assert.True(ReceiptNumber.TryParse(number, out string read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("{0}-{1}-{2}")]
    [InlineData("{0} {1} {2}")]
    [InlineData(" {0}{1}{2} ")]
    public void It_is_read_as_people_type_it(string pattern)
    {
        string number = ReceiptNumber.New((_, _) => 123_456_789);
        string typed = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, number[..3], number[3..6], number[6..]);
        Assert.True(ReceiptNumber.TryParse(typed, out string read));
        Assert.Equal(number, read);
        Assert.Equal(ReceiptNumber.Format(number), $"{number[..3]}-{number[3..6]}-{number[6..]}");
    }

    [Fact]
    public void Every_single_wrong_digit_and_every_swap_of_neighbours_is_noticed()
    {
        string number = ReceiptNumber.New((_, _) => 314_159_265);
        for (int i = 0; i < number.Length; i++)
        {
            for (char wrong = '0'; wrong <= '9'; wrong++)
            {
                if (wrong != number[i])
                {
                    Assert.False(ReceiptNumber.TryParse(number[..i] + wrong + number[(i + 1)..], out _));
                }
            }

            if (i > 0 && number[i] != number[i - 1])
            {
                Assert.False(ReceiptNumber.TryParse(number[..(i - 1)] + number[i] + number[i - 1] + number[(i + 1)..], out _));
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("12345678901234567890")]
    public void What_is_no_number_is_refused(string? typed) => Assert.False(ReceiptNumber.TryParse(typed, out _));

    [Fact]
    public void The_code_is_eight_digits_the_same_every_time_and_another_with_another_key_or_number()
    {
        string code = LookupCode.Of(Key, "1234567897");
        Assert.Matches("^[0-9]{8}$", code);
        Assert.Equal(code, LookupCode.Of(Key, "1234567897"));
        Assert.NotEqual(code, LookupCode.Of(Key, "1234567880"));
        Assert.NotEqual(code, LookupCode.Of([.. Key.Reverse()], "1234567897"));
    }

    [Theory]
    [InlineData("12345678", true)]
    [InlineData("1234-5678", true)]
    [InlineData("１２３４ ５６７８", true)]
    [InlineData("1234567", false)]
    [InlineData("123456789", false)]
    [InlineData("12345679", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_typed_code_matches_by_its_digits(string? typed, bool expected) => Assert.Equal(expected, LookupCode.Matches(typed, "12345678"));

    [Fact]
    public void The_same_person_is_recognised_and_a_couple_with_one_telephone_is_two()
    {
        var birth = new DateOnly(1955, 3, 9);
        string key = LookupCode.PersonKey(Key, "김 순자", birth, "01000001234");
        Assert.Equal(key, LookupCode.PersonKey(Key, "김순자", birth, "01000001234"));
        Assert.NotEqual(key, LookupCode.PersonKey(Key, "박영수", birth, "01000001234"));
        Assert.NotEqual(key, LookupCode.PersonKey(Key, "김순자", birth.AddDays(1), "01000001234"));
        Assert.NotEqual(key, LookupCode.PersonKey(Key, "김순자", null, "01000001234"));
        Assert.Equal(64, key.Length);
    }
}
