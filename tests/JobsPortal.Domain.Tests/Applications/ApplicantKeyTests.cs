using JobsPortal.Domain.Applications;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>What finds an applicant and what does not.</summary>
public sealed class ApplicantKeyTests
{
    private static readonly string Number = ReceiptNumber.New((_, _) => 123_456_789);

    [Theory]
    [InlineData("김순자", "김순자", null)]
    [InlineData("  김 순자 ", "김 순자", null)]
    [InlineData("순자", "순자", null)]
    [InlineData("1234", null, "1234")]
    [InlineData("１２３４", null, "1234")]
    [InlineData("김순자 1234", "김순자", "1234")]
    [InlineData("김순자1234", "김순자", "1234")]
    [InlineData("김순자-1234", "김순자", "1234")]
    [InlineData("Nguyen Thi Hoa", "Nguyen Thi Hoa", null)]
    public void A_name_and_four_digits_are_read(string typed, string? name, string? lastFour) =>
        Assert.Equal((new ApplicantKey(null, name, lastFour), null), ApplicantKey.Read(typed));

    [Fact]
    public void A_receipt_number_is_read_as_people_write_it()
    {
        foreach (var typed in new[] { Number, ReceiptNumber.Format(Number), Number.Insert(3, " ") })
        {
            Assert.Equal((new ApplicantKey(Number, null, null), null), ApplicantKey.Read(typed));
        }
    }

    [Theory]
    [InlineData(null, ApplicantKeyBlocker.Missing)]
    [InlineData("  ", ApplicantKeyBlocker.Missing)]
    [InlineData("김", ApplicantKeyBlocker.NameTooShort)]
    [InlineData("김 1234", ApplicantKeyBlocker.NameTooShort)]
    [InlineData("ㄱㄴ", ApplicantKeyBlocker.NameTooShort)]
    [InlineData("%%", ApplicantKeyBlocker.NameTooShort)]
    [InlineData("010-0000-1234", ApplicantKeyBlocker.PhoneTooLong)]
    [InlineData("01000001234", ApplicantKeyBlocker.PhoneTooLong)]
    [InlineData("00001234", ApplicantKeyBlocker.PhoneTooLong)]
    [InlineData("김순자 010-0000-1234", ApplicantKeyBlocker.PhoneTooLong)]
    [InlineData("234", ApplicantKeyBlocker.DigitsWrong)]
    [InlineData("19550309", ApplicantKeyBlocker.DigitsWrong)]
    [InlineData("1955-03-09", ApplicantKeyBlocker.DigitsWrong)]
    [InlineData("550309", ApplicantKeyBlocker.DigitsWrong)]
    [InlineData("김순자 12", ApplicantKeyBlocker.DigitsWrong)]
    [InlineData("1234 김순자", ApplicantKeyBlocker.DigitsWrong)]
    public void Nothing_else_finds_anybody(string? typed, ApplicantKeyBlocker expected) =>
        Assert.Equal((null, expected), ApplicantKey.Read(typed));

    [Fact]
    public void A_number_with_a_wrong_check_digit_finds_nobody()
    {
        var wrong = Number[..9] + (char)('0' + ((Number[9] - '0' + 1) % 10));
        Assert.Equal((null, ApplicantKeyBlocker.DigitsWrong), ApplicantKey.Read(wrong));
    }
}
