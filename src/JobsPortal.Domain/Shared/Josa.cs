namespace JobsPortal.Domain.Shared;

/// <summary>
/// Korean particles, chosen by how the word before them ends when read aloud. Each method returns the word with its particle.
/// </summary>
/// <remarks>
/// Closing quotes are read through; a bracketed addition at the end is not read (국립국어원: the particle follows the word
/// before the bracket), unless there is nothing else. Figures are read as numbers, capitals as names of letters.
/// </remarks>
public static class Josa
{
    private const string QuotesAndStops = "\"'”’」』》〉>.,!?…~ ";

    private enum Ending { Vowel, Rieul, Consonant }

    /// <summary>을 / 를.</summary>
    public static string Eul(string word) => word + (EndingOf(word) == Ending.Vowel ? "를" : "을");

    /// <summary>은 / 는.</summary>
    public static string Eun(string word) => word + (EndingOf(word) == Ending.Vowel ? "는" : "은");

    /// <summary>이 / 가.</summary>
    public static string I(string word) => word + (EndingOf(word) == Ending.Vowel ? "가" : "이");

    /// <summary>으로 / 로; ㄹ takes 로.</summary>
    public static string Ro(string word) => word + (EndingOf(word) == Ending.Consonant ? "으로" : "로");

    /// <summary>과 / 와.</summary>
    public static string Wa(string word) => word + (EndingOf(word) == Ending.Vowel ? "와" : "과");

    private static Ending EndingOf(string word)
    {
        var read = WithoutBracketedEnd(word.TrimEnd(QuotesAndStops.ToCharArray()));
        if (read.Length == 0) return Ending.Vowel;

        var last = read[^1];
        if (char.IsAsciiDigit(last)) return OfNumber(read);
        if (char.IsAsciiLetter(last)) return OfLatin(read);
        if (last is >= '가' and <= '힣') return ((last - '가') % 28) switch { 0 => Ending.Vowel, 8 => Ending.Rieul, _ => Ending.Consonant };
        // Single consonants are read by their names (기역, 니은 …), which all end in themselves.
        if (last is >= 'ㄱ' and <= 'ㅎ') return last == 'ㄹ' ? Ending.Rieul : Ending.Consonant;
        return Ending.Vowel;
    }

    private static string WithoutBracketedEnd(string word)
    {
        if (word.Length == 0 || word[^1] is not (')' or ']' or '）' or ']' or '】')) return word;

        var open = word.LastIndexOfAny(['(', '[', '（', '【']);
        var before = open < 0 ? "" : word[..open].TrimEnd(QuotesAndStops.ToCharArray());
        return before.Length > 0 ? before : word.Trim('(', ')', '[', ']', '（', '）', '【', '】', ' ');
    }

    private static Ending OfNumber(string word)
    {
        var zeros = 0;
        for (var i = word.Length - 1; i >= 0 && (char.IsAsciiDigit(word[i]) || word[i] == ','); i--)
        {
            if (word[i] == ',') continue;
            if (word[i] != '0') return zeros == 0 ? OfDigit(word[i]) : OfPowerOfTen(zeros);
            zeros++;
        }

        return Ending.Consonant; // 영
    }

    private static Ending OfDigit(char digit) => digit switch
    {
        '1' or '7' or '8' => Ending.Rieul,        // 일 칠 팔
        '0' or '3' or '6' => Ending.Consonant,    // 영 삼 육
        _ => Ending.Vowel,                        // 이 사 오 구
    };

    // 십 백 천 만 … 억 end in a consonant, 조 does not.
    private static Ending OfPowerOfTen(int zeros) => zeros is >= 12 and < 16 ? Ending.Vowel : Ending.Consonant;

    private static Ending OfLatin(string word)
    {
        var start = word.Length;
        while (start > 0 && char.IsAsciiLetter(word[start - 1])) start--;
        var latin = word[start..];
        var last = char.ToLowerInvariant(latin[^1]);
        if (latin.All(char.IsAsciiLetterUpper))
        {
            return last switch { 'l' or 'r' => Ending.Rieul, 'm' or 'n' => Ending.Consonant, _ => Ending.Vowel };
        }

        if (last == 'l') return Ending.Rieul;
        if (last is 'm' or 'n' || latin.EndsWith("ng", StringComparison.OrdinalIgnoreCase)) return Ending.Consonant;
        // Web, 앱(app), book, internet: a short vowel with b, p, k, t or c closes the syllable in Korean too.
        var closes = last is 'b' or 'p' or 'k' or 't' or 'c' && latin.Length > 1;
        return closes && "aeiou".Contains(char.ToLowerInvariant(latin[^2])) ? Ending.Consonant : closes && latin.EndsWith("ck", StringComparison.OrdinalIgnoreCase) ? Ending.Consonant : Ending.Vowel;
    }
}
