using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.OpeningReports;

public sealed class OpeningReportTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Another_reason_needs_words()
    {
        Assert.Equal(ReportBlocker.TextMissing, Assert.Throws<RuleBroken>(() => new OpeningReport(1, ReportReason.Other, " ", accountId: null, Now)).Reason);
        Assert.Null(new OpeningReport(1, ReportReason.Wrong, " ", accountId: null, Now).Text);
        Assert.DoesNotContain("1234", new OpeningReport(1, ReportReason.Other, "010-0000-1234 로 연락이 안 됩니다", accountId: null, Now).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_answered_once_and_with_words()
    {
        var report = new OpeningReport(1, ReportReason.Wrong, text: null, accountId: 3, Now);
        Assert.Equal([ReportBlocker.AnswerMissing], report.ReasonsNotToAnswer(" "));
        report.Close(" 바로잡았습니다. ", by: 7, Now);
        Assert.Equal(("바로잡았습니다.", 7, Now), (report.Answer, report.AnsweredBy, report.AnsweredAt));
        Assert.Equal(ReportBlocker.AlreadyAnswered, Assert.Throws<RuleBroken>(() => report.Close("다시", by: 8, Now)).Reason);
    }
}
