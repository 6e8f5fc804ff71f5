using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class JosaTests
{
    [Theory]
    [InlineData("청소", "청소를", "청소는", "청소가", "청소로", "청소와")]
    [InlineData("공고", "공고를", "공고는", "공고가", "공고로", "공고와")]
    [InlineData("신청", "신청을", "신청은", "신청이", "신청으로", "신청과")]
    [InlineData("서울", "서울을", "서울은", "서울이", "서울로", "서울과")]
    [InlineData("3", "3을", "3은", "3이", "3으로", "3과")]
    [InlineData("7", "7을", "7은", "7이", "7로", "7과")]
    [InlineData("2", "2를", "2는", "2가", "2로", "2와")]
    [InlineData("10", "10을", "10은", "10이", "10으로", "10과")]
    [InlineData("10,320원", "10,320원을", "10,320원은", "10,320원이", "10,320원으로", "10,320원과")]
    [InlineData("SQL", "SQL을", "SQL은", "SQL이", "SQL로", "SQL과")]
    [InlineData("IT", "IT를", "IT는", "IT가", "IT로", "IT와")]
    [InlineData("PDF", "PDF를", "PDF는", "PDF가", "PDF로", "PDF와")]
    [InlineData("Zoom", "Zoom을", "Zoom은", "Zoom이", "Zoom으로", "Zoom과")]
    [InlineData("Excel", "Excel을", "Excel은", "Excel이", "Excel로", "Excel과")]
    [InlineData("Word", "Word를", "Word는", "Word가", "Word로", "Word와")]
    public void Particles_follow_how_the_word_ends_when_read(string word, string eul, string eun, string i, string ro, string wa)
    {
        Assert.Equal(eul, Josa.Eul(word));
        Assert.Equal(eun, Josa.Eun(word));
        Assert.Equal(i, Josa.I(word));
        Assert.Equal(ro, Josa.Ro(word));
        Assert.Equal(wa, Josa.Wa(word));
    }

    [Theory]
    [InlineData("'청소'", "'청소'를")]
    [InlineData("「동행일자리」", "「동행일자리」를")]
    [InlineData("\"신청\"", "\"신청\"을")]
    [InlineData("노원구(11350)", "노원구(11350)를")]
    [InlineData("구청(노원구)", "구청(노원구)을")]
    [InlineData("[사업]", "[사업]을")]
    [InlineData("1,000,000", "1,000,000을")]
    [InlineData("1,000,000,000,000", "1,000,000,000,000를")]
    [InlineData("", "를")]
    [InlineData("()", "()를")]
    public void Quotes_are_read_through_and_brackets_are_skipped(string word, string expected) => Assert.Equal(expected, Josa.Eul(word));

    [Fact]
    public void Every_syllable_gets_the_form_of_its_final_consonant()
    {
        for (var c = '가'; c <= '힣'; c++)
        {
            var final = (c - '가') % 28;
            Assert.Equal(final == 0 ? $"{c}를" : $"{c}을", Josa.Eul($"{c}"));
            Assert.Equal(final is 0 or 8 ? $"{c}로" : $"{c}으로", Josa.Ro($"{c}"));
        }
    }
}
