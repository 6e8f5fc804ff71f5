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

    private static readonly (Regex Pattern, string Mark)[] Steps =
    [
        (RedactionPatterns.ResidentNumber(), Resident),
        (RedactionPatterns.Address(), Email),
        (RedactionPatterns.SpokenAddress(), Email),
        (RedactionPatterns.Mobile(), Contact),
        (RedactionPatterns.SpacedMobile(), Contact),
        (RedactionPatterns.Abroad(), Contact),
        (RedactionPatterns.Landline(), Contact),
        (RedactionPatterns.Nationwide(), Contact),
        (RedactionPatterns.Labelled(), Contact),
        (RedactionPatterns.Messenger(), Contact),
        (RedactionPatterns.NameBehindLabel(), Name),
        (RedactionPatterns.NameBeforeContact(), Name),
        (RedactionPatterns.NameBehindContact(), Name),
        (RedactionPatterns.CareClient(), CareClient),
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

        try
        {
            var found = 0;
            foreach (var (pattern, mark) in Steps) line = Replace(line, pattern, mark, ref found);
            count += found;
            return line;
        }
        catch (RegexMatchTimeoutException)
        {
            count++;
            return Contact;
        }
    }

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
