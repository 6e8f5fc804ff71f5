using System.Text;

namespace JobsPortal.Domain.Shared;

/// <summary>The Korean keyboard (두벌식): which keys type which letters, so that text typed in the wrong language can be read.</summary>
public static class TwoSetKeyboard
{
    private const int FirstSyllable = '가';
    private const int LastSyllable = '힣';
    private const char FirstVowel = 'ㅏ';

    private static readonly string[] Initial = ["r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"];

    private static readonly string[] Vowel =
        ["k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"];

    private static readonly string[] Final =
    [
        "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t", "T", "d", "w", "c", "z", "x", "v", "g",
    ];

    // The letters from ㄱ (U+3131) to ㅎ, in the order of Unicode.
    private static readonly string[] Consonant =
    [
        "r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "Q", "qt", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g",
    ];

    /// <summary>The keys that type a text: 비밀번호 is qlalfqjsgh. Letters that are no syllables stay.</summary>
    public static string KeysOfSyllables(string text) => Keys(text, c => c.ToString());

    /// <summary>The keys that type a text, single letters too: ㅠㄱㅐㅈㄴㄷㄱ is browser. Everything else stays.</summary>
    public static string KeysOf(string text) => Keys(text, c => c switch
    {
        >= 'ㄱ' and <= 'ㅎ' => Consonant[c - 'ㄱ'],
        >= FirstVowel and <= 'ㅣ' => Vowel[c - FirstVowel],
        _ => c.ToString(),
    });

    /// <summary>What the keys type: cjdth is 청소. Null unless every letter of the text ends up in a syllable; figures stay.</summary>
    public static string? SyllablesOf(string keys)
    {
        // With the capitals locked nobody means the doubled letters.
        if (!keys.Any(char.IsAsciiLetterLower)) keys = keys.ToLowerInvariant();

        var text = new StringBuilder();
        var at = 0;
        while (at < keys.Length)
        {
            if (char.IsAsciiDigit(keys[at]))
            {
                text.Append(keys[at++]);
                continue;
            }

            var initial = IndexAt(Initial, keys, at, longest: 1);
            if (initial < 0) return null;
            at++;
            var vowel = IndexAt(Vowel, keys, at, longest: 2);
            if (vowel < 0) return null;
            at += Vowel[vowel].Length;
            var final = FinalAt(keys, at);
            at += Final[final].Length;
            text.Append((char)(FirstSyllable + (((initial * Vowel.Length) + vowel) * Final.Length) + final));
        }

        return text.ToString();
    }

    private static string Keys(string text, Func<char, string> single)
    {
        var keys = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (letter is < (char)FirstSyllable or > (char)LastSyllable)
            {
                keys.Append(single(letter));
                continue;
            }

            var place = letter - FirstSyllable;
            keys.Append(Initial[place / (Vowel.Length * Final.Length)]).Append(Vowel[place / Final.Length % Vowel.Length]).Append(Final[place % Final.Length]);
        }

        return keys.ToString();
    }

    // A consonant before a vowel begins the next syllable: of two finals the second does, of one the one.
    private static int FinalAt(string keys, int at)
    {
        for (var length = 2; length > 0; length--)
        {
            var final = IndexAt(Final, keys, at, length);
            if (final > 0 && Final[final].Length == length && IndexAt(Vowel, keys, at + length, longest: 1) < 0) return final;
        }

        return 0;
    }

    // Shift changes a few keys only; for the others a capital types the same letter.
    private static int IndexAt(string[] letters, string keys, int at, int longest)
    {
        for (var length = Math.Min(longest, keys.Length - at); length > 0; length--)
        {
            var typed = keys.Substring(at, length);
            var index = Array.IndexOf(letters, typed);
            if (index < 0) index = Array.IndexOf(letters, typed.ToLowerInvariant());
            if (index >= 0) return index;
        }

        return -1;
    }
}
