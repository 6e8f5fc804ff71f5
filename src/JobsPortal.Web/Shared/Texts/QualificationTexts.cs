using JobsPortal.Data.Imports;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 자격조회; pages put them through <c>L</c>.</summary>
public static class QualificationTexts
{
    /// <summary>Where it stands.</summary>
    public static string Of(QualificationState state) => state switch
    {
        QualificationState.NotAsked => "조회 전",
        QualificationState.Asked => "회신 대기",
        QualificationState.Answered => "회신 받음",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No words."),
    };

    /// <summary>The look of it.</summary>
    public static string CssOf(QualificationState state) => state switch
    {
        QualificationState.NotAsked => "",
        QualificationState.Asked => "warn",
        _ => "info",
    };

    /// <summary>What the office found.</summary>
    public static string Of(QualificationResult result) => result switch
    {
        QualificationResult.Qualified => "적격",
        QualificationResult.Excluded => "부적격",
        QualificationResult.Unclear => "확인 필요",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "No words."),
    };

    /// <summary>반복참여.</summary>
    public static string Of(RepeatedParticipation repeat) => repeat switch
    {
        RepeatedParticipation.None => "해당 없음",
        RepeatedParticipation.Repeated => "반복참여",
        RepeatedParticipation.Unclear => "확인 필요",
        _ => throw new ArgumentOutOfRangeException(nameof(repeat), repeat, "No words."),
    };

    /// <summary>What a column holds; also its heading where nobody has chosen another.</summary>
    public static string Of(QualificationColumn column) => column switch
    {
        QualificationColumn.Number => "접수번호",
        QualificationColumn.Name => "이름",
        QualificationColumn.BirthDate => "생년월일",
        QualificationColumn.Phone => "전화번호",
        QualificationColumn.Dong => "거주 동",
        QualificationColumn.Opening => "공고",
        QualificationColumn.Unit => "모집단위",
        QualificationColumn.ReceivedOn => "접수일",
        QualificationColumn.AskedOn => "조회 요청일",
        QualificationColumn.Result => "조회 결과",
        QualificationColumn.Repeat => "반복참여",
        QualificationColumn.AnsweredOn => "회신일",
        QualificationColumn.Note => "비고",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No words."),
    };

    /// <summary>Which table.</summary>
    public static string Of(QualificationTable table) => table switch
    {
        QualificationTable.Question => "조회 요청 명단",
        QualificationTable.Answer => "조회 회신",
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "No words."),
    };

    /// <summary>Why it cannot be asked or answered, and what to do.</summary>
    public static string Of(QualificationBlocker blocker) => blocker switch
    {
        QualificationBlocker.NotUnderReview => "심사 중이거나 선발·예비인 신청만 자격조회를 할 수 있습니다. 지금 상태를 확인해 주세요.",
        QualificationBlocker.AskedAlready => "이미 조회를 요청하고 회신을 기다리고 있습니다.",
        QualificationBlocker.NotAsked => "조회를 요청한 기록이 없습니다. 먼저 조회를 요청하세요.",
        QualificationBlocker.ResultMissing => "조회 결과를 적격, 부적격, 확인 필요 가운데 하나로 적어 주세요.",
        QualificationBlocker.DayMissing => "회신일을 적어 주세요.",
        QualificationBlocker.DayInFuture => "회신일은 오늘이나 지난 날짜여야 합니다.",
        QualificationBlocker.DayBeforeAsked => "회신일이 조회를 요청한 날보다 빠릅니다. 날짜를 확인해 주세요.",
        QualificationBlocker.NotAgreed => "다른 기관에 자격을 확인하는 데 동의하지 않은 신청인입니다. 조회하지 말고 증명 서류를 받아 확인하세요.",
        QualificationBlocker.OpeningWithdrawn => StepTexts.OpeningWithdrawn,
        QualificationBlocker.NoteTooLong => "비고는 300자 안으로 적어 주세요.",
        QualificationBlocker.NoteWithResidentNumber => "비고에 주민등록번호가 있습니다. 지운 뒤 다시 올려 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>What is wrong with a row of answers.</summary>
    public static string Of(AnswerCellFault fault) => fault switch
    {
        AnswerCellFault.NumberUnreadable => "접수번호가 아닙니다. 숫자 10자리를 확인해 주세요.",
        AnswerCellFault.NumberUnknown => "이 공고에 없는 접수번호입니다.",
        AnswerCellFault.NumberTwice => "같은 접수번호가 위에 있습니다.",
        AnswerCellFault.ResultUnreadable => "조회 결과를 적격, 부적격, 확인 필요 가운데 하나로 적어 주세요.",
        AnswerCellFault.RepeatUnreadable => "반복참여를 해당 없음, 반복참여, 확인 필요 가운데 하나로 적어 주세요.",
        AnswerCellFault.DayUnreadable => "회신일을 2026-11-02처럼 적어 주세요.",
        AnswerCellFault.AnsweredOtherwise => "다른 회신이 이미 적혀 있습니다. 다시 조회를 요청한 뒤 올려 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>A fault of a row, whichever rule found it.</summary>
    public static string Of(Enum fault) => fault switch
    {
        AnswerCellFault cell => Of(cell),
        QualificationBlocker blocker => Of(blocker),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>Why a layout cannot be saved.</summary>
    public static string Of(LayoutBlocker blocker) => blocker switch
    {
        LayoutBlocker.NumberMissing => "접수번호 열의 순서를 적어 주세요. 접수번호가 없으면 회신을 신청과 이을 수 없습니다.",
        LayoutBlocker.ResultMissing => "조회 결과 열의 순서를 적어 주세요.",
        LayoutBlocker.HeadingWrong => "쓰는 열마다 제목을 30자 안으로 적어 주세요.",
        LayoutBlocker.HeadingTwice => "같은 제목이 두 번 있습니다. 열마다 다른 제목을 적어 주세요.",
        LayoutBlocker.PlaceTwice => "같은 순서가 두 번 있습니다. 열마다 다른 순서를 적어 주세요.",
        LayoutBlocker.Changed => "그사이 다른 사람이 서식을 바꾸었습니다. 지금 서식을 확인하고 다시 저장하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>Why a file of answers cannot be read.</summary>
    public static string Of(UnreadableFile fault) => fault.Fault switch
    {
        FileFault.Empty => "표에 제목 아래로 적힌 줄이 없습니다.",
        FileFault.ColumnsMissing => $"첫 줄에 제목이 빠졌습니다: {fault.Detail}",
        FileFault.ValueTooLong => "줄이나 칸이 너무 깁니다. 1,000줄 이하로 나누어 올려 주세요.",
        _ => "엑셀(.xlsx)이나 CSV 파일로 읽을 수 없습니다. 다시 저장한 뒤 올려 주세요.",
    };

    /// <summary>The result in one line; what is awaited says so.</summary>
    public static string Summary(QualificationState state, QualificationResult? result, RepeatedParticipation? repeat) => result is not { } found
        ? Of(state)
        : repeat is null or RepeatedParticipation.None ? Of(found) : found == QualificationResult.Qualified ? Repeated(repeat.Value) : Of(found) + ", " + Repeated(repeat.Value);

    private static string Repeated(RepeatedParticipation repeat) => repeat == RepeatedParticipation.Repeated ? "반복참여" : "반복참여 확인 필요";
}
