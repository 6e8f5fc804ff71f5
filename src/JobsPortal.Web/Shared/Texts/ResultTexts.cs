using JobsPortal.Data.Imports;
using JobsPortal.Domain.Results;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of the ledger beyond its entries; pages put them through <c>L</c>.</summary>
public static class ResultTexts
{
    /// <summary>Said after 고용 유지 확인.</summary>
    public const string RetentionRecorded = "고용 유지 확인을 기록했습니다.";

    /// <summary>Said after an entry was proposed.</summary>
    public const string Proposed = "승인을 요청했습니다. 다른 사람이 승인하면 실적에 더해집니다.";

    /// <summary>Said after a correction was proposed.</summary>
    public const string CorrectionProposed = "정정 승인을 요청했습니다. 다른 사람이 승인하면 반대 기록이 생깁니다.";

    /// <summary>Said after an approval.</summary>
    public const string Approved = "승인하고 실적에 더했습니다.";

    /// <summary>Said after a rejection.</summary>
    public const string Rejected = "반려했습니다. 실적에 더하지 않습니다.";

    /// <summary>Said after a table was taken over.</summary>
    public const string Imported = "{0}건의 승인을 요청했습니다. 다른 사람이 승인하면 실적에 더해집니다.";

    /// <summary>Said where a row of a table is wrong.</summary>
    public const string ImportRefused = "고쳐야 할 줄이 있어 아무것도 넣지 않았습니다. 아래 줄을 고쳐서 다시 올려 주세요.";

    /// <summary>Where a proposed entry stands.</summary>
    public static string Of(ResultProposalStatus status) => status switch
    {
        ResultProposalStatus.Proposed => "승인 대기",
        ResultProposalStatus.Approved => "승인",
        ResultProposalStatus.Rejected => "반려",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>The look of a state.</summary>
    public static string CssOf(ResultProposalStatus status) => status switch
    {
        ResultProposalStatus.Proposed => "warn",
        ResultProposalStatus.Approved => "ok",
        _ => "off",
    };

    /// <summary>Why an entry cannot be proposed or decided.</summary>
    public static string Of(ProposalBlocker blocker) => blocker switch
    {
        ProposalBlocker.WrongState => "이미 승인하거나 반려한 입력입니다. 지금 상태를 확인하세요.",
        ProposalBlocker.ProposerCannotDecide => "직접 입력한 사람은 승인하거나 반려할 수 없습니다. 다른 승인자가 해야 합니다.",
        ProposalBlocker.MeasureMissing => "일자리 또는 참여자만 셀 수 있습니다.",
        ProposalBlocker.CountWrong => "연인원은 1에서 100,000 사이로 적어 주세요.",
        ProposalBlocker.PeopleWrong => "실인원은 1 이상, 연인원 이하로 적어 주세요.",
        ProposalBlocker.DayNotCome => "기준일은 오늘이나 지난 날이어야 합니다.",
        ProposalBlocker.SourceMissing => "제출한 부서·기관을 적어 주세요.",
        ProposalBlocker.EvidenceMissing => "근거를 적어 주세요.",
        ProposalBlocker.ResidentNumberInText => "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.",
        ProposalBlocker.ReasonMissing => "사유를 적어 주세요.",
        ProposalBlocker.NotTyped => "참여 확정에서 나온 기록입니다. 신청 화면에서 중도포기나 선발 취소로 바로잡으세요.",
        ProposalBlocker.AlreadyTakenBack => "이미 정정했거나 정정을 요청한 기록입니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>What is wrong with a cell of a table of reported results.</summary>
    public static string Of(ResultCellFault fault) => fault switch
    {
        ResultCellFault.ProgramUnknown => "우리 부서에 그런 이름의 사업이 없습니다. 사업 목록의 이름과 똑같이 적어 주세요.",
        ResultCellFault.MeasureUnknown => "세는 것은 일자리 또는 참여자로 적어 주세요.",
        ResultCellFault.NumberUnreadable => "연인원과 실인원은 숫자로 적어 주세요.",
        ResultCellFault.DayUnreadable => "기준일을 2026-06-30처럼 적어 주세요.",
        ResultCellFault.TextTooLong => "제출한 부서·기관은 100자, 근거는 300자 안으로 적어 주세요.",
        ResultCellFault.ReportedAlready => "같은 내용이 이미 입력되어 있습니다. 두 번 세지 않도록 이 줄을 빼 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>What is wrong with a row.</summary>
    public static string Of(Enum fault) => fault switch
    {
        ProposalBlocker rule => Of(rule),
        ResultCellFault cell => Of(cell),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>Why a table cannot be read at all.</summary>
    public static string Of(UnreadableFile fault) => fault.Fault switch
    {
        FileFault.Empty => "표에 제목 아래로 적힌 줄이 없습니다.",
        FileFault.ColumnsMissing => $"첫 줄에 제목이 빠졌습니다: {fault.Detail}",
        FileFault.ValueTooLong => "줄이 너무 많습니다. 1,000줄 이하로 나누어 올려 주세요.",
        FileFault.Malformed => "열이 너무 많습니다. 빈 서식을 내려받아 다시 적어 주세요.",
        _ => "엑셀 파일(.xlsx)로 읽을 수 없습니다. 엑셀에서 .xlsx 형식으로 저장한 뒤 다시 올려 주세요.",
    };

    /// <summary>After how long it was looked.</summary>
    public static string Of(RetentionMark mark) => mark switch
    {
        RetentionMark.OneMonth => "1개월 유지",
        RetentionMark.ThreeMonths => "3개월 유지",
        RetentionMark.SixMonths => "6개월 유지",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "No words."),
    };

    /// <summary>Why a check of retention cannot be recorded.</summary>
    public static string Of(RetentionBlocker blocker) => blocker switch
    {
        RetentionBlocker.NotJobs => "고용 유지는 일자리 기록에만 적을 수 있습니다.",
        RetentionBlocker.CountMissing => "유지된 수를 적어 주세요. 앞서 적은 확인을 줄이려면 -1처럼 적습니다.",
        RetentionBlocker.MoreThanCounted => "유지된 수가 이 기록의 수보다 많습니다. 앞서 적은 확인까지 더해서 확인하세요.",
        RetentionBlocker.LessThanNothing => "앞서 적은 확인보다 많이 줄일 수 없습니다.",
        RetentionBlocker.TooEarly => "아직 그 기간이 지나지 않은 날입니다. 확인한 날을 다시 보세요.",
        RetentionBlocker.DayNotCome => "확인한 날은 오늘이나 지난 날이어야 합니다.",
        RetentionBlocker.EvidenceMissing => "무엇으로 확인했는지 적어 주세요. 예: 고용보험 자격 확인",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
