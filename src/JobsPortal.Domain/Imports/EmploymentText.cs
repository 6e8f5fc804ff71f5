using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Imports;

/// <summary>What a feed says about the contract.</summary>
public enum ParsedEmployment
{
    /// <summary>Not told or not known.</summary>
    Unknown,

    /// <summary>상용직, 정규직, 무기계약직: no end is agreed.</summary>
    Permanent,

    /// <summary>계약직, 기간제: an end is agreed.</summary>
    FixedTerm,

    /// <summary>상용직(시간제).</summary>
    PermanentPartTime,

    /// <summary>계약직(시간제); also 시간제 and 아르바이트 alone.</summary>
    FixedTermPartTime,

    /// <summary>일용직.</summary>
    Daily,

    /// <summary>파견근로.</summary>
    Dispatch,
}

/// <summary>
/// Reads kinds of employment, by the codes of both feeds or by words: <c>기간의 정함이 있는 근로계약 12개월/ 계약기간 만료 후 상용직전환검토</c>, <c>상용직(시간제)</c>.
/// </summary>
public static class EmploymentText
{
    private static readonly Dictionary<string, ParsedEmployment> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["J01101"] = ParsedEmployment.Permanent,
        ["J01102"] = ParsedEmployment.FixedTerm,
        ["J01103"] = ParsedEmployment.FixedTermPartTime,
        ["J01105"] = ParsedEmployment.PermanentPartTime,
        ["4"] = ParsedEmployment.Dispatch,
        ["10"] = ParsedEmployment.Permanent,
        ["11"] = ParsedEmployment.PermanentPartTime,
        ["20"] = ParsedEmployment.FixedTerm,
        ["21"] = ParsedEmployment.FixedTermPartTime,
        ["Y"] = ParsedEmployment.FixedTerm,
    };

    /// <summary>Reads a code or words. Never throws.</summary>
    public static ParsedEmployment Parse(string? text)
    {
        var written = FeedText.CleanLine(text);
        if (Codes.TryGetValue(written, out var coded)) return coded;

        var key = Hangul.SearchKey(written.Length > 300 ? written[..300] : written);
        bool Has(params string[] words) => words.Any(w => key.Contains(w, StringComparison.Ordinal));

        var partTime = Has("시간제", "시간선택제", "파트", "parttime", "알바", "아르바이트", "단시간");
        if (Has("일용")) return ParsedEmployment.Daily;
        if (Has("파견")) return ParsedEmployment.Dispatch;
        // What may follow the contract ("상용직전환검토") tells nothing of the contract: the plain statements come first.
        if (Has("정함이없는", "무기계약", "무기한")) return partTime ? ParsedEmployment.PermanentPartTime : ParsedEmployment.Permanent;
        if (Has("정함이있는", "계약직", "기간제", "촉탁", "임시", "단기", "인턴", "대체인력", "contract"))
            return partTime ? ParsedEmployment.FixedTermPartTime : ParsedEmployment.FixedTerm;
        if (Has("상용", "정규", "공무직", "fulltime", "permanent")) return partTime ? ParsedEmployment.PermanentPartTime : ParsedEmployment.Permanent;
        return partTime ? ParsedEmployment.FixedTermPartTime : ParsedEmployment.Unknown;
    }
}
