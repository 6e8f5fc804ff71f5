using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class PersonTests
{
    [Theory]
    [InlineData("홍길동", "홍*동")]
    [InlineData("김철", "김*")]
    [InlineData("남궁민수", "남궁*수")]
    [InlineData("남궁민", "남궁*")]
    [InlineData("황보관우", "황보*우")]
    [InlineData("김빛나라", "김**라")]
    [InlineData("홍 길동", "홍*동")]
    [InlineData("NGUYEN THI HOA", "N***** T** H**")]
    [InlineData("홍", "*")]
    [InlineData("", "")]
    public void Names_are_masked_as_published_lists_do(string name, string masked) => Assert.Equal(masked, PersonName.Mask(name));

    [Theory]
    [InlineData("홍길동", true)]
    [InlineData("홍 길동", true)]
    [InlineData("NGUYEN THI HOA", true)]
    [InlineData("O'Neil-Smith Jr.", true)]
    [InlineData("홍", false)]
    [InlineData("홍길동2", false)]
    [InlineData("ㅋㅋㅋ", false)]
    [InlineData("<b>홍길동", false)]
    [InlineData(" ", false)]
    [InlineData(null, false)]
    public void A_name_is_letters(string? name, bool plausible) => Assert.Equal(plausible, PersonName.IsPlausible(name));

    [Fact]
    public void A_name_has_at_most_40_characters()
    {
        Assert.True(PersonName.IsPlausible(new string('가', PersonName.MaxLength)));
        Assert.False(PersonName.IsPlausible(new string('가', PersonName.MaxLength + 1)));
    }

    // The numbers have impossible check digits or are made of zeros: nobody's.
    [Theory]
    [InlineData("900101-1000000", "900101-1******")]
    [InlineData("9001011000000", "9001011******")]
    [InlineData("900101 – 2000000", "900101 – 2******")]
    [InlineData("９００１０１－１００００００", "９００１０１－１******")]
    [InlineData("제 번호는 000229-4000000입니다", "제 번호는 000229-4******입니다")]
    [InlineData("901231 8000000", "901231 8******")]
    public void Resident_numbers_are_found_and_masked(string text, string masked)
    {
        Assert.True(ResidentNumber.ContainsOne(text));
        Assert.Equal(masked, ResidentNumber.Mask(text));
    }

    [Theory]
    [InlineData("901301-1000000")]
    [InlineData("900132-1000000")]
    [InlineData("900230-1000000")]
    [InlineData("900431-1000000")]
    [InlineData("900101-9000000")]
    [InlineData("900101-0000000")]
    [InlineData("900101-100000")]
    [InlineData("1900101-1000000")]
    [InlineData("900101-10000001")]
    [InlineData("010-0000-1234")]
    [InlineData("2026-11-22 2026-12-31")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_figures_are_no_resident_numbers(string? text)
    {
        Assert.False(ResidentNumber.ContainsOne(text));
        if (text is not null) Assert.Equal(text, ResidentNumber.Mask(text));
    }

    [Theory]
    [InlineData("1961-05-08", "2026-05-07", 64)]
    [InlineData("1961-05-08", "2026-05-08", 65)]
    [InlineData("2000-02-29", "2019-02-28", 18)]
    [InlineData("2000-02-29", "2019-03-01", 19)]
    [InlineData("2000-02-29", "2020-02-28", 19)]
    [InlineData("2000-02-29", "2020-02-29", 20)]
    [InlineData("2000-02-28", "2019-02-28", 19)]
    [InlineData("2026-01-01", "2026-01-01", 0)]
    [InlineData("2026-01-02", "2026-01-01", -1)]
    public void Age_is_counted_in_completed_years(string birth, string on, int years) =>
        Assert.Equal(years, Age.At(DateOnly.Parse(birth, null), DateOnly.Parse(on, null)));
}
