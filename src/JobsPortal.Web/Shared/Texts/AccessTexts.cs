using System.Globalization;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Privacy;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of access records.</summary>
public static class AccessTexts
{
    /// <summary>Whose data were seen: the number or login name while the person's data are kept.</summary>
    public static string SubjectOf(IStringLocalizer words, AccessLine line) => line switch
    {
        { Number: { } number } => ReceiptNumber.Format(number),
        { Login: { } login } => words["회원 {0}", login],
        { Subject: null } => "-",
        { Subject: var subject } => RecordKey.IsOne(subject) ? words["삭제된 사람"] : subject,
    };

    /// <summary>Why a month cannot be signed off.</summary>
    public static string Of(ReviewBlocker blocker) => blocker switch
    {
        ReviewBlocker.MonthNotOver => "아직 끝나지 않은 달은 점검을 마칠 수 없습니다. 다음 달에 다시 하세요.",
        ReviewBlocker.SignedAlready => "이미 점검을 마친 달입니다.",
        ReviewBlocker.NoteMissing => "평소와 다른 접속이 있습니다. 확인한 내용을 적어 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>What is unusual about a day.</summary>
    public static string Of(UnusualReason reason) => reason switch
    {
        UnusualReason.OutsideWork => "맡은 일 밖의 사람",
        UnusualReason.Night => "밤이나 주말",
        UnusualReason.Many => "많은 사람",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words."),
    };

    /// <summary>Where the chain is broken, and how.</summary>
    public static string Of(ChainReport report)
    {
        var at = (report.BrokenPosition ?? 0).ToString(CultureInfo.InvariantCulture);
        var row = (report.BrokenId ?? 0).ToString(CultureInfo.InvariantCulture);
        return report.Fault switch
        {
            ChainFault.Changed => $"{at}번 기록(행 {row})의 내용이 바뀌었습니다.",
            ChainFault.Missing => $"{at}번 기록이 없어졌습니다.",
            ChainFault.EndMissing => $"{at}번부터 마지막 {report.LastPosition.ToString(CultureInfo.InvariantCulture)}번까지의 기록이 없어졌습니다.",
            ChainFault.Rewritten => $"{at}번 기록(행 {row})이 월 점검 때 확인한 것과 다릅니다. 기록을 통째로 다시 쓴 것 같습니다.",
            ChainFault.NotLinked => $"포털을 거치지 않고 끼워 넣은 기록(행 {row})이 있습니다.",
            _ => throw new ArgumentOutOfRangeException(nameof(report), report.Fault, "No sentence."),
        };
    }
}
