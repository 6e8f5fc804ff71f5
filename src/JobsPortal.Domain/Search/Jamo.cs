using System.Text;

namespace JobsPortal.Domain.Search;

/// <summary>The letters of syllables one after another: 관 is ㄱㅘㄴ, 값 ㄱㅏㅂㅅ. Vowels stay whole, so that 회 and 헤 differ by one letter.</summary>
internal static class Jamo
{
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const int Vowels = 21;

    private static readonly string[] Finals =
    [
        "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
    ];

    // What the keyboard makes of two consonants that also exist as one final letter.
    private static readonly Dictionary<char, string> Pairs = new()
    {
        ['ㄳ'] = "ㄱㅅ",
        ['ㄵ'] = "ㄴㅈ",
        ['ㄶ'] = "ㄴㅎ",
        ['ㄺ'] = "ㄹㄱ",
        ['ㄻ'] = "ㄹㅁ",
        ['ㄼ'] = "ㄹㅂ",
        ['ㄽ'] = "ㄹㅅ",
        ['ㄾ'] = "ㄹㅌ",
        ['ㄿ'] = "ㄹㅍ",
        ['ㅀ'] = "ㄹㅎ",
        ['ㅄ'] = "ㅂㅅ",
    };

    /// <summary>Single letters typed one behind the other that the keyboard has joined (ㄳ), as they were typed; everything else stays.</summary>
    public static string Single(string text) => string.Concat(text.Select(c => Pairs.GetValueOrDefault(c) ?? c.ToString()));

    /// <summary>The letters; what is no syllable stays.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length * 3);
        foreach (var c in text)
        {
            if (c is < '가' or > '힣')
            {
                letters.Append(c);
                continue;
            }

            var place = c - '가';
            letters.Append(Initials[place / (Vowels * Finals.Length)]).Append((char)('ㅏ' + (place / Finals.Length % Vowels))).Append(Finals[place % Finals.Length]);
        }

        return letters.ToString();
    }
}
