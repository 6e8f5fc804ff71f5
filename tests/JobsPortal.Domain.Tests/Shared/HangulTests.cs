using System.Text;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class HangulTests
{
    [Theory]
    [InlineData("ＡＢＣ　１２３（주）", "ABC 123(주)")]
    [InlineData("한\u200B글\uFEFF", "한글")]
    [InlineData("\u202E뒤집힌\u202C 글", "뒤집힌 글")]
    [InlineData("a\u00A0b\tc", "a b c")]
    [InlineData("첫 줄\r\n둘째 줄\r셋째 줄", "첫 줄\n둘째 줄\n셋째 줄")]
    [InlineData("\u0000\u0007종\u001B소리", "종소리")]
    [InlineData("  앞뒤  ", "앞뒤")]
    [InlineData("ㅋㅋ", "ㅋㅋ")]
    [InlineData("\u110F\u110F", "ㅋㅋ")]
    [InlineData("ﾡﾢ", "ㄱㄲ")]
    [InlineData("빈\u3164칸", "빈칸")]
    [InlineData("㈜ 그대로 ㎡", "㈜ 그대로 ㎡")]
    [InlineData("상계3ㆍ4동", "상계3·4동")]
    [InlineData(null, "")]
    public void Stored_text_has_one_spelling(string? typed, string stored) => Assert.Equal(stored, Hangul.Clean(typed));

    [Fact]
    public void Decomposed_syllables_are_composed() =>
        Assert.Equal("공고문 강좌", Hangul.Clean("공고문 강좌".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("가\uDC00나")]
    [InlineData("\uFFFE\uFFFF")]
    [InlineData("\uD83D\uDE00")]
    public void Broken_text_does_not_throw(string typed)
    {
        Assert.NotNull(Hangul.Clean(typed));
        Assert.NotNull(Hangul.SearchKey(typed));
    }

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 500; round++)
        {
            var text = new string([.. Enumerable.Range(0, 40).Select(_ => (char)random.Next(0, 0x10000))]);
            var once = Hangul.Clean(text);
            Assert.Equal(once, Hangul.Clean(once));
            var key = Hangul.SearchKey(text);
            Assert.Equal(key, Hangul.SearchKey(key));
        }
    }

    [Theory]
    [InlineData("주 5일 / 10,320원", "주5일")]
    [InlineData("주 5일 / 10,320원", "10320")]
    [InlineData("상계3.4동", "상계3·4동")]
    [InlineData("상계3,4동", "상계3·4동")]
    [InlineData("C++ 개발자", "c++")]
    [InlineData("㈜가나다", "(주)가나다")]
    [InlineData("ＩＴ 강사", "it강사")]
    [InlineData("사무실 33㎡", "33m2")]
    [InlineData("동행-일자리", "동행 일자리")]
    public void A_query_is_a_substring_of_what_it_should_find(string stored, string query) =>
        Assert.Contains(Hangul.SearchKey(query), Hangul.SearchKey(stored), StringComparison.Ordinal);

    [Fact]
    public void A_key_holds_no_wildcard() => Assert.Equal("a", Hangul.SearchKey("%_[a]^'\""));
}
