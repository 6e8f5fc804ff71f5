using System.Text;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>Hangul as the keys that type it on a Korean keyboard (두벌식): 비밀번호 is qlalfqjsgh.</summary>
public static class KeyboardSpelling
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly string[] Initial = ["r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"];

    private static readonly string[] Vowel =
        ["k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"];

    private static readonly string[] Final =
    [
        "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t", "T", "d", "w", "c", "z", "x", "v", "g",
    ];

    /// <summary>The keys; other letters stay.</summary>
    public static string Of(string text)
    {
        var keys = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (letter is < (char)FirstSyllable or > (char)LastSyllable)
            {
                keys.Append(letter);
                continue;
            }
            var place = letter - FirstSyllable;
            keys.Append(Initial[place / (Vowels * Finals)]).Append(Vowel[place / Finals % Vowels]).Append(Final[place % Finals]);
        }
        return keys.ToString();
    }
}
