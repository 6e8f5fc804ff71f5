using JobsPortal.Data.Imports;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Plans;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>What importers tell, for the console and for pages.</summary>
public static class ImportTexts
{
    private const string Remarks = "import";

    private static readonly Dictionary<string, string> Changes = new(StringComparer.Ordinal)
    {
        ["Title"] = "제목",
        ["Employer"] = "기업",
        ["Description"] = "하는 일",
        ["Occupation"] = "직종",
        ["Place"] = "일하는 곳",
        ["Employment"] = "고용형태",
        ["Pay"] = "급여",
        ["Hours"] = "일하는 시간",
        ["Headcount"] = "인원",
        ["Url"] = "원문 주소",
        ["ApplyHow"] = "신청 방법",
        ["WhoCanApply"] = "신청할 수 있는 분",
        ["Documents"] = "준비할 서류",
        ["PostedAt"] = "등록일",
        ["ClosesAt"] = "마감",
        ["IsClosed"] = "마감 여부",
        ["Flags"] = "검토 표시",
        ["listed again"] = "다시 올라옴",
        ["closed"] = "자료에서 사라져 마감",
    };

    /// <summary>What an import noted in the history of an opening, in words: <c>import: Title, Pay</c> is 가져오기: 제목, 급여. Other remarks stay as they are.</summary>
    public static string OfRemarks(string remarks)
    {
        if (remarks == Remarks) return "가져오기";
        if (!remarks.StartsWith(Remarks + ": ", StringComparison.Ordinal)) return remarks;
        var parts = remarks[(Remarks.Length + 2)..].Split(", ").Select(part => Changes.GetValueOrDefault(part, part));
        return "가져오기: " + string.Join(", ", parts);
    }

    /// <summary>Why a file cannot be taken over, in one line.</summary>
    public static string Of(UnreadableFile fault) => Of(fault.Fault, fault.Detail) + (fault.Line is { } line ? $" ({line}번째 줄)" : "");

    /// <summary>Where a file comes from.</summary>
    public static string Of(FeedFormat format) => format switch
    {
        FeedFormat.GetJobInfo => "서울 열린데이터광장 일자리 정보(JSON)",
        FeedFormat.Work24 => "고용24 채용정보(XML)",
        FeedFormat.Csv => "우리 구 표(CSV)",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No words."),
    };

    /// <summary>Why a row was left out.</summary>
    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.IdMissing => "번호 없음",
        SkipReason.IdTooLong => "번호가 너무 김",
        SkipReason.NothingTold => "제목·기업·직종이 모두 없음",
        SkipReason.NotPublished => "아직 게시되지 않은 행",
        SkipReason.NotARow => "행의 모양이 아님",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No sentence."),
    };

    /// <summary>What a person should look at in an imported opening.</summary>
    public static string Of(ReviewFlags flag) => flag switch
    {
        ReviewFlags.PayMissing => "급여 없음",
        ReviewFlags.PayBelowMinimumWage => "최저임금 미만",
        ReviewFlags.HoursMissing => "근무시간 없음",
        ReviewFlags.PlaceMissing => "근무지 없음",
        ReviewFlags.EmployerMissing => "기업 이름 없음",
        ReviewFlags.ForbiddenWording => "법이 금지하는 표현",
        ReviewFlags.DeadlineUnreadable => "마감일을 읽을 수 없음(등록 후 두 달로 정함)",
        ReviewFlags.OutsideDistrict => "근무지가 우리 구 밖",
        ReviewFlags.OccupationUnknown => "직종을 알 수 없음",
        ReviewFlags.Redacted => "개인정보를 지움",
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "No sentence."),
    };

    /// <summary>Why missing openings were not closed.</summary>
    public static string Of(ClosingWithheld reason) => reason switch
    {
        ClosingWithheld.Partial => "일부만 담은 파일입니다",
        ClosingWithheld.MoreAnnounced => "파일에 담긴 것보다 전체 건수가 많습니다",
        ClosingWithheld.FirstRun => "비교할 지난 전체 가져오기가 없습니다",
        ClosingWithheld.FarFewerRows => "지난 전체 가져오기보다 행이 너무 적습니다",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No sentence."),
    };

    /// <summary>What is wrong with a line of a plan's table.</summary>
    public static string Of(PlanTableFault fault)
    {
        var sentence = fault.Fault switch
        {
            PlanFault rule => RuleTexts.Of(rule),
            PlanCellFault.SectorUnknown => "부문은 일반 또는 공공으로 적어 주세요.",
            PlanCellFault.TargetUnreadable => "목표는 숫자로 적어 주세요.",
            PlanCellFault.YearUnreadable => "연도는 숫자로 적어 주세요.",
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.Fault, "No sentence."),
        };
        return fault.Text.Length == 0 ? $"{fault.Line}번째 줄: {sentence}" : $"{fault.Line}번째 줄 ({fault.Text}): {sentence}";
    }

    /// <summary>The report, line by line.</summary>
    public static IEnumerable<string> Lines(ImportReport report)
    {
        yield return $"읽음 {report.Read:N0} · 새로 등록 {report.Created:N0} · 변경 {report.Updated:N0} · 그대로 {report.Unchanged:N0} · 마감 처리 {report.Closed:N0}";
        yield return $"건너뜀 {report.Skipped:N0}{Listed(report.Skips.Select(s => (Of(s.Key), s.Value)))} · 같은 번호가 다시 나옴 {report.Repeated:N0}(마지막 행을 씀)";
        yield return $"개인정보 삭제 {report.Redacted:N0}곳 · 길이를 줄인 글 {report.Shortened:N0}";
        yield return $"검토 필요 {report.Flagged:N0}{Listed(report.Flags.Select(f => (Of(f.Key), f.Value)))}";
        if (report.Withheld is { } reason)
        {
            yield return $"파일에 없는 공고 {report.Missing:N0}건은 그대로 두었습니다: {Of(reason)}(이번 {report.Read:N0}행, 지난번 {(report.LastRead is { } last ? $"{last:N0}행" : "없음")}).";
        }
    }

    private static string Of(FileFault fault, string? detail) => fault switch
    {
        FileFault.Empty => "빈 파일입니다.",
        FileFault.WebPage => "공고 자료가 아니라 웹 페이지(오류 화면)입니다. 다시 내려받으세요.",
        FileFault.OtherFormat => "형식이 다릅니다. 고른 형식(--format)을 확인하세요.",
        FileFault.FeedError => $"자료를 보낸 곳의 오류 응답입니다: {detail}",
        FileFault.NoEnvelope => "공고 목록이 들어 있지 않습니다.",
        FileFault.Truncated => "파일이 중간에 끊겼습니다. 다시 내려받으세요.",
        FileFault.Malformed => "형식에 맞지 않아 읽을 수 없습니다.",
        FileFault.ValueTooLong => "한 칸의 값이 너무 길어 읽을 수 없습니다.",
        FileFault.ColumnsMissing => $"필요한 열이 없습니다: {detail}",
        FileFault.ColumnTwice => $"같은 열이 두 번 있습니다: {detail}",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    private static string Listed(IEnumerable<(string Label, int Count)> parts)
    {
        var text = string.Join(", ", parts.Select(p => $"{p.Label} {p.Count:N0}"));
        return text.Length == 0 ? "" : $"({text})";
    }
}
