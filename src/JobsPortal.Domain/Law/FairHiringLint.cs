using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Law;

/// <summary>
/// Finds wording that the law forbids in an opening: 채용절차의 공정화에 관한 법률 제4조의3, 남녀고용평등과 일·가정 양립 지원에 관한 법률 제7조,
/// 고용상 연령차별금지 및 고령자고용촉진에 관한 법률 제4조의4, 고용정책 기본법 제7조.
/// </summary>
/// <remarks>
/// It warns and never blocks: the law knows exceptions (노인일자리, 청년 사업) that words do not show. It rather misses a wording than
/// cries at innocent ones (여러분, 키오스크, "연령 무관", "출신학교를 기재하지 마세요").
/// </remarks>
public static class FairHiringLint
{
    private const int NegationReach = 90;

    /// <summary>All findings in order of position, at most one per place. Never throws.</summary>
    public static IReadOnlyList<LintFinding> Check(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];

        var folded = Hangul.FoldWidth(text);
        var findings = new List<LintFinding>();
        foreach (var (rule, pattern) in LintPatterns.All)
        {
            findings.AddRange(FindingsOf(rule, pattern, text, folded));
        }

        return [.. WithoutOverlaps(findings.OrderBy(f => f.Position).ThenByDescending(f => f.Text.Length))];
    }

    private static List<LintFinding> FindingsOf(LintRule rule, Regex pattern, string text, string folded)
    {
        var found = new List<LintFinding>();
        try
        {
            foreach (Match match in pattern.Matches(folded))
            {
                if (match.Length == 0 || IsNegated(folded, match.Index + match.Length)) continue;
                found.Add(new LintFinding(rule, text.Substring(match.Index, match.Length), match.Index));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // Only warnings: a text built to take long keeps what was found so far.
        }

        return found;
    }

    // "키, 체중, 출신학교 등은 기재하지 마십시오": what is asked NOT to be given, in the same sentence.
    private static bool IsNegated(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(NegationReach, text.Length - end));
        var sentenceEnd = rest.IndexOfAny('.', '\n');
        if (sentenceEnd >= 0) rest = rest[..sentenceEnd];
        return LintPatterns.Unrestricted().IsMatch(rest) || LintPatterns.NotAsked().IsMatch(rest);
    }

    private static IEnumerable<LintFinding> WithoutOverlaps(IEnumerable<LintFinding> ordered)
    {
        var end = -1;
        foreach (var finding in ordered)
        {
            if (finding.Position < end) continue;
            end = finding.Position + finding.Text.Length;
            yield return finding;
        }
    }
}
