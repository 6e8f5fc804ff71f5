using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class TwoSetKeyboardTests
{
    [Theory]
    [InlineData("비밀번호", "qlalfqjsgh")]
    [InlineData("사랑해요", "tkfkdgody")]
    [InlineData("값싼 옷", "rkqtTks dht")]
    [InlineData("왜 뒤", "dho enl")]
    public void Hangul_is_spelled_as_on_the_keyboard(string text, string keys) => Assert.Equal(keys, TwoSetKeyboard.KeysOfSyllables(text));

    [Theory]
    [InlineData("ㅠㄱㅐㅈㄴㄷㄱ", "browser")]
    [InlineData("ㅓㅁㅍㅁ", "java")]
    [InlineData("ㄷㅌㅊ디", "excel")]
    [InlineData("ㅑㅅ", "it")]
    public void Latin_typed_in_hangul_is_read(string typed, string meant) => Assert.Equal(meant, TwoSetKeyboard.KeysOf(typed));

    [Theory]
    [InlineData("cjdth", "청소")]
    [InlineData("CJDTH", "청소")]
    [InlineData("dydidqhghtk", "요양보호사")]
    [InlineData("rudql", "경비")]
    [InlineData("ekfrrkfql", "닭갈비")]
    [InlineData("rkqtdl", "값이")]
    [InlineData("rkqtl", "갑시")]
    [InlineData("Tkd", "쌍")]
    [InlineData("dhwjs", "오전")]
    [InlineData("wn5dlf", "주5일")]
    public void Hangul_typed_in_latin_is_read(string typed, string meant) => Assert.Equal(meant, TwoSetKeyboard.SyllablesOf(typed));

    [Theory]
    [InlineData("browser")]
    [InlineData("cctv")]
    [InlineData("it")]
    [InlineData("청소")]
    [InlineData("a+b")]
    public void What_makes_no_syllables_is_not_read(string typed) => Assert.Null(TwoSetKeyboard.SyllablesOf(typed));
}
