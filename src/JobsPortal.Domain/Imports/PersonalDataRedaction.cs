using System.Text;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Imports;

/// <summary>A text without contact data of persons.</summary>
/// <param name="Text">The text with marks where something stood.</param>
/// <param name="Count">How many places were replaced.</param>
public sealed record RedactedText(string Text, int Count);

/// <summary>
/// Takes telephone numbers (also spelt 010-둘742-…, 공일공, 0l0), e-mail addresses (also "(at)", 골뱅이), resident registration numbers,
/// names behind a clear label and what is told of care clients (age, grade, flat) out of free text (개인정보 보호법 제3조: no more than needed). Numbers of offices go too: who answers there is a person.
/// </summary>
/// <remarks>Redacting twice changes nothing. A line that takes too long to read is replaced as a whole: rather a line less than a number more.</remarks>
public static class PersonalDataRedaction
{
    /// <summary>Stands for a telephone number or another way to reach a person.</summary>
    public const string Contact = "[연락처 삭제]";

    /// <summary>Stands for an e-mail address.</summary>
    public const string Email = "[이메일 삭제]";

    /// <summary>Stands for a person's name.</summary>
    public const string Name = "[이름 삭제]";

    /// <summary>Stands for a resident registration number.</summary>
    public const string Resident = "[주민등록번호 삭제]";

    /// <summary>Stands for age, care grade or flat of a care client.</summary>
    public const string CareClient = "[이용자 정보 삭제]";

    private const int LongestPiece = 4_000;

    // Each pattern with what a line must hold at least for it to be worth trying: most lines hold none of it.
    private static readonly (Regex Pattern, string Mark, Func<string, bool> Worth)[] Steps =
    [
        (RedactionPatterns.ResidentNumber(), Resident, HasFigures),
        (RedactionPatterns.Address(), Email, HasAtSign),
        (RedactionPatterns.SpokenAddress(), Email, HasAtSign),
        (RedactionPatterns.Mobile(), Contact, HasFigures),
        (RedactionPatterns.SpacedMobile(), Contact, HasFigures),
        (RedactionPatterns.Abroad(), Contact, HasFigures),
        (RedactionPatterns.Landline(), Contact, HasFigures),
        (RedactionPatterns.Nationwide(), Contact, HasFigures),
        (RedactionPatterns.Labelled(), Contact, HasFigures),
        (RedactionPatterns.Messenger(), Contact, l => HasAny(l, "톡", "채팅", "텔레그램", "라인")),
        (RedactionPatterns.NameBehindLabel(), Name, l => HasAny(l, "담당", "문의", "연락처", "상담사", "작성자", "성명", "대표자")),
        (RedactionPatterns.NameBeforeContact(), Name, l => HasAny(l, "삭제]")),
        (RedactionPatterns.NameBehindContact(), Name, l => HasAny(l, "삭제]")),
        (RedactionPatterns.CareClient(), CareClient, l => HasAny(l, "할머니", "할아버지", "어르신", "수급자", "대상자", "여자", "남자", "여성", "남성")),
    ];

    /// <summary>The text without personal contact data. Never throws; a missing text is empty.</summary>
    public static RedactedText Redact(string? text)
    {
        if (string.IsNullOrEmpty(text)) return new RedactedText("", 0);

        var count = 0;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++) lines[i] = RedactLine(lines[i], ref count);
        return new RedactedText(string.Join('\n', lines), count);
    }

    private static string RedactLine(string line, ref int count)
    {
        if (line.Length < 4) return line;
        if (line.Length <= LongestPiece) return RedactPiece(line, ref count);

        var redacted = new StringBuilder(line.Length);
        for (var start = 0; start < line.Length;)
        {
            var end = line.Length - start <= LongestPiece ? line.Length : CutBefore(line, start + LongestPiece);
            redacted.Append(RedactPiece(line[start..end], ref count));
            start = end;
        }

        return redacted.ToString();
    }

    // Not in the middle of a number or an address: the last place with nothing but words around it.
    private static int CutBefore(string line, int latest)
    {
        for (var at = latest; at > latest - LongestPiece / 4; at--)
        {
            if (line[at] == ' ' && !line.AsSpan(at - 20, 20).ContainsAnyInRange('0', '9') && !line.AsSpan(at - 20, 20).Contains('@')) return at;
        }

        return latest;
    }

    private static string RedactPiece(string line, ref int count)
    {
        try
        {
            var found = 0;
            foreach (var (pattern, mark, worth) in Steps)
            {
                if (worth(line)) line = Replace(line, pattern, mark, ref found);
            }

            count += found;
            return line;
        }
        catch (RegexMatchTimeoutException)
        {
            count++;
            return Contact;
        }
    }

    private static bool HasAny(string line, params string[] words) => words.Any(w => line.Contains(w, StringComparison.Ordinal));

    private static bool HasAtSign(string line) =>
        line.AsSpan().ContainsAny("@＠") || HasAny(line, "골뱅이", "앳") || line.Contains("at", StringComparison.OrdinalIgnoreCase) || line.Contains("(a", StringComparison.OrdinalIgnoreCase);

    // Seven figures, or what is written for them.
    private static bool HasFigures(string line) =>
        line.Count(c => char.IsAsciiDigit(c) || c is (>= '０' and <= '９') or 'O' or 'o' or 'l' or 'I' || "영공령일이둘삼셋사넷오육륙칠팔구".Contains(c)) >= 7;

    private static string Replace(string line, Regex pattern, string mark, ref int count)
    {
        StringBuilder? replaced = null;
        var end = 0;
        // Full-width digits count as digits; folding keeps every position.
        foreach (Match match in pattern.Matches(Hangul.FoldWidth(line)))
        {
            var place = match.Groups["it"] is { Success: true } inner ? inner : match;
            if (mark == Name && RedactionPatterns.IsNoName(place.Value)) continue;

            replaced ??= new StringBuilder(line.Length);
            replaced.Append(line, end, place.Index - end).Append(mark);
            end = place.Index + place.Length;
            count++;
        }

        return replaced is null ? line : replaced.Append(line, end, line.Length - end).ToString();
    }
}
