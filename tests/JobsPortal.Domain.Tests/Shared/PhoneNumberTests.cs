using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("010-0000-1234", "01000001234", "010-0000-1234")]
    [InlineData("01000001234", "01000001234", "010-0000-1234")]
    [InlineData(" 010 0000 1234 ", "01000001234", "010-0000-1234")]
    [InlineData("010.0000.1234", "01000001234", "010-0000-1234")]
    [InlineData("０１０－００００－１２３４", "01000001234", "010-0000-1234")]
    [InlineData("+82 10-0000-1234", "01000001234", "010-0000-1234")]
    [InlineData("+82-(0)10-0000-1234", "01000001234", "010-0000-1234")]
    [InlineData("82-10-0000-1234", "01000001234", "010-0000-1234")]
    [InlineData("011-000-1234", "0110001234", "011-000-1234")]
    [InlineData("02-000-1234", "020001234", "02-000-1234")]
    [InlineData("(02)0000-1234", "0200001234", "02-0000-1234")]
    [InlineData("+82 2 0000 1234", "0200001234", "02-0000-1234")]
    [InlineData("031-000-1234", "0310001234", "031-000-1234")]
    [InlineData("070-0000-1234", "07000001234", "070-0000-1234")]
    [InlineData("0505-000-1234", "05050001234", "0505-000-1234")]
    [InlineData("0504-0000-1234", "050400001234", "0504-0000-1234")]
    [InlineData("080-000-1234", "0800001234", "080-000-1234")]
    [InlineData("1588-0000", "15880000", "1588-0000")]
    [InlineData("1811-0000", "18110000", "1811-0000")]
    public void Numbers_as_people_type_them_are_kept_as_digits_and_shown_with_hyphens(string typed, string digits, string shown)
    {
        Assert.True(PhoneNumber.TryParse(typed, out var kept));
        Assert.Equal(digits, kept);
        Assert.Equal(shown, PhoneNumber.Format(kept));
        Assert.Equal(digits[^4..], PhoneNumber.Last4(kept));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("010-0000-123")]
    [InlineData("010-0000-12345")]
    [InlineData("020-0000-1234x")]
    [InlineData("09000001234")]
    [InlineData("039-000-1234")]
    [InlineData("1788-0000")]
    [InlineData("전화 010-0000-1234")]
    [InlineData("+1 212 555 0100")]
    [InlineData("hong@example.test")]
    public void What_is_no_Korean_number_is_refused(string? typed)
    {
        Assert.False(PhoneNumber.TryParse(typed, out var kept));
        Assert.Equal("", kept);
    }

    [Fact]
    public void What_is_no_number_is_shown_unchanged()
    {
        Assert.Equal("없음", PhoneNumber.Format("없음"));
        Assert.Equal("12", PhoneNumber.Last4("12"));
    }
}
