using System.Globalization;
using System.Text;

namespace JobsPortal.Domain.Shared;

/// <summary>One spelling for text that arrives in many: composed syllables, normal width, nothing invisible.</summary>
public static class Hangul
{
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    /// <summary>
    /// Text as it is stored: NFC, full-width letters and figures made normal, control, zero-width and direction marks
    /// removed, every kind of space made a plain one, line ends made <c>\n</c>, both ends trimmed. Line breaks stay.
    /// Never throws; null gives the empty text.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";

        var kept = new StringBuilder(text.Length);
        foreach (var c in Compose(text.Replace("\r\n", "\n", StringComparison.Ordinal)))
        {
            if (IsInvisible(c)) continue;
            kept.Append(c switch
            {
                '\r' or '\u2028' or '\u2029' or '\u0085' => '\n',
                '\n' => '\n',
                _ when char.IsWhiteSpace(c) => ' ',
                _ => FoldJamo(c),
            });
        }

        return kept.ToString().Trim();
    }

    /// <summary>
    /// The one form in which texts are compared for search: stored text and query are both put through here, and a hit is a
    /// plain substring. It is <see cref="Clean"/>, then signs such as ㈜, ㎡ and ① spelt out, lower case, and of that only letters, figures,
    /// <c>+</c> and <c>#</c> (C++, C#): spaces, hyphens, commas, dots and middle dots vary between people and are left out.
    /// So "주 5일 / 10,320원" is found by "주5일" and "10320", and "상계3.4동" by "상계3·4동". The price is a
    /// rare hit over a word boundary. The key holds no wildcard of LIKE.
    /// </summary>
    public static string SearchKey(string? text)
    {
        var key = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in Clean(text).EnumerateRunes())
        {
            if (rune.Value is (>= 0x2070 and <= 0x218F) or (>= 0x2460 and <= 0x24FF) or (>= 0x3200 and <= 0x33FF) or 0xB2 or 0xB3)
            {
                foreach (var part in Clean(rune.ToString().Normalize(NormalizationForm.FormKC)).EnumerateRunes()) AppendKept(key, part);
            }
            else
            {
                AppendKept(key, rune);
            }
        }

        return key.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Full-width letters, figures, signs and spaces made normal, one character for one, so that positions stay.</summary>
    public static string FoldWidth(string text) =>
        text.Any(c => FoldWidth(c) != c) ? string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = FoldWidth(from[i]);
        }) : text;

    private static void AppendKept(StringBuilder key, Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune) || rune.Value is '+' or '#') key.Append(Rune.ToLowerInvariant(rune).ToString());
    }

    // Normalising throws on lone surrogates and on U+FFFE: they go first.
    private static string Compose(string text)
    {
        var sound = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) sound.Append(c).Append(text[++i]);
            else if (!char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF')) sound.Append(FoldWidth(c));
        }

        return sound.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsInvisible(char c) =>
        c is not ('\n' or '\r' or '\t' or '\u0085' or '\v' or '\f') && char.IsControl(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format
        // Variation selectors and the fillers of Hangul are no format characters, but just as invisible.
        || c is (>= '\uFE00' and <= '\uFE0F') or '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u034F';

    private static char FoldWidth(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '\u3000' => ' ',
        '￦' => '₩',
        >= 'ﾡ' and <= 'ﾾ' => (char)(c - 'ﾡ' + 'ㄱ'),
        >= 'ￂ' and <= 'ￇ' => (char)(c - 'ￂ' + 'ㅏ'),
        >= 'ￊ' and <= 'ￏ' => (char)(c - 'ￊ' + 'ㅕ'),
        >= 'ￒ' and <= 'ￗ' => (char)(c - 'ￒ' + 'ㅛ'),
        >= 'ￚ' and <= 'ￜ' => (char)(c - 'ￚ' + 'ㅡ'),
        _ => c,
    };

    // Conjoining letters that composed to no syllable become the ones a keyboard types, so that ㅋㅋ equals ᄏᄏ.
    private static char FoldJamo(char c) => c switch
    {
        >= '\u1100' and <= '\u1112' => Initials[c - '\u1100'],
        >= '\u1161' and <= '\u1175' => (char)(c - '\u1161' + 'ㅏ'),
        >= '\u11A8' and <= '\u11C2' => Finals[c - '\u11A8'],
        // The old vowel that offices type for a middle dot: 상계3ㆍ4동.
        '\u318D' or '\u119E' => '·',
        _ => c,
    };
}
