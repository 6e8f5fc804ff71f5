using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Tests.Openings;

namespace JobsPortal.Domain.Tests.Results;

public sealed class RetentionCheckTests
{
    private static readonly DateOnly FirstDay = new(2026, 1, 31);
    private static readonly DateTime Later = new(2026, 8, 1, 1, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(RetentionMark.OneMonth, "2026-02-28")]
    [InlineData(RetentionMark.ThreeMonths, "2026-04-30")]
    [InlineData(RetentionMark.SixMonths, "2026-07-31")]
    public void A_mark_can_be_checked_from_the_day_its_months_are_over(RetentionMark mark, string first)
    {
        var day = DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Empty(Reasons(found: new(mark, 1, day, "고용보험 자격 확인")));
        Assert.Equal([RetentionBlocker.TooEarly], Reasons(found: new(mark, 1, day.AddDays(-1), "고용보험 자격 확인")));
    }

    [Fact]
    public void A_check_says_how_many_stood_and_leaves_the_entry_as_it_is()
    {
        var entry = Entry();
        var check = RetentionCheck.Of(entry, counted: 1, keptSoFar: 0, new(RetentionMark.OneMonth, 1, FirstDay.AddMonths(1), " 고용보험 자격 확인 "), Drafts.Officer, Later);
        Assert.Equal((RetentionMark.OneMonth, 1, "고용보험 자격 확인", Drafts.Officer, Later), (check.Mark, check.Count, check.Evidence, check.RecordedBy, check.RecordedAt));
        Assert.Equal(1, entry.Count);
    }

    public static TheoryData<RetentionBlocker, int, int, int, string, string> Refusals => new()
    {
        { RetentionBlocker.CountMissing, 5, 0, 0, "2026-03-05", "확인" },
        { RetentionBlocker.MoreThanCounted, 5, 3, 3, "2026-03-05", "확인" },
        { RetentionBlocker.LessThanNothing, 5, 2, -3, "2026-03-05", "확인" },
        { RetentionBlocker.TooEarly, 5, 0, 5, "2026-02-27", "확인" },
        { RetentionBlocker.DayNotCome, 5, 0, 5, "2026-08-02", "확인" },
        { RetentionBlocker.EvidenceMissing, 5, 0, 5, "2026-03-05", " " },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void Each_reason_stands_alone(RetentionBlocker blocker, int counted, int kept, int count, string on, string evidence)
    {
        var found = new FoundRetention(RetentionMark.OneMonth, count, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), evidence);
        Assert.Equal([blocker], Reasons(counted, kept, found));
        Assert.Equal(blocker, Assert.Throws<RuleBroken>(() => RetentionCheck.Of(Entry(), counted, kept, found, Drafts.Officer, Later)).Reason);
    }

    [Fact]
    public void What_was_kept_can_be_taken_back_to_nothing() =>
        Assert.Empty(Reasons(counted: 5, kept: 3, new(RetentionMark.ThreeMonths, -3, FirstDay.AddMonths(4), "잘못 적음")));

    [Fact]
    public void Participations_are_not_kept()
    {
        var opening = Drafts.Approved(Drafts.Details() with { Units = [Drafts.Seats()] }, OpeningKind.Event);
        var found = new FoundRetention(RetentionMark.OneMonth, 1, FirstDay.AddMonths(1), "확인");
        Assert.Equal([RetentionBlocker.NotJobs], RetentionCheck.ReasonsNotToRecord(Entry(opening), 1, 0, found, SeoulTime.DayOf(Later)));
    }

    private static IReadOnlyList<RetentionBlocker> Reasons(int counted = 1, int kept = 0, FoundRetention? found = null) =>
        RetentionCheck.ReasonsNotToRecord(Entry(), counted, kept, found ?? throw new ArgumentNullException(nameof(found)), SeoulTime.DayOf(Later));

    private static JobResult Entry(Opening? opening = null)
    {
        var of = opening ?? Drafts.Approved(Drafts.Details() with { JobProgramId = 12 });
        return JobResult.OfConfirmation(LedgerTests.Application(of), of, FirstDay, Drafts.Officer, Drafts.Now);
    }
}
