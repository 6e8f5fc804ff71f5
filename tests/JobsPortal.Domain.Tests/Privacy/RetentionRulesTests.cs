using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;

namespace JobsPortal.Domain.Tests.Privacy;

public sealed class RetentionRulesTests
{
    [Fact]
    public void Every_kind_has_one_rule_whose_default_lies_between_its_limits()
    {
        Assert.Equal(Enum.GetValues<RetentionKind>(), RetentionRules.All.Select(r => r.Kind));
        Assert.All(RetentionRules.All, r => Assert.InRange(r.DefaultDays, r.LeastDays, r.MostDays));
    }

    [Fact]
    public void The_defaults_are_those_of_the_privacy_notice() =>
        Assert.Equal((30, 180, 1_095, 730), (Days(RetentionKind.Drafts), Days(RetentionKind.NotSelected), Days(RetentionKind.Selected), Days(RetentionKind.AccessRecords)));

    [Fact]
    public void Applications_are_never_kept_longer_than_was_agreed_to() =>
        Assert.All([RetentionKind.Drafts, RetentionKind.NotSelected, RetentionKind.Events, RetentionKind.Selected], k => Assert.Equal(RetentionRules.Of(k).DefaultDays, RetentionRules.Of(k).MostDays));

    [Theory]
    [InlineData(ApplicationStatus.Draft, RetentionKind.Drafts)]
    [InlineData(ApplicationStatus.Submitted, null)]
    [InlineData(ApplicationStatus.InReview, null)]
    [InlineData(ApplicationStatus.NeedsSupplement, null)]
    [InlineData(ApplicationStatus.Shortlisted, null)]
    [InlineData(ApplicationStatus.Selected, null)]
    [InlineData(ApplicationStatus.Waitlisted, null)]
    [InlineData(ApplicationStatus.Accepted, null)]
    [InlineData(ApplicationStatus.NotSelected, RetentionKind.NotSelected)]
    [InlineData(ApplicationStatus.Ineligible, RetentionKind.NotSelected)]
    [InlineData(ApplicationStatus.Declined, RetentionKind.NotSelected)]
    [InlineData(ApplicationStatus.Lapsed, RetentionKind.NotSelected)]
    [InlineData(ApplicationStatus.Withdrawn, RetentionKind.NotSelected)]
    [InlineData(ApplicationStatus.Confirmed, RetentionKind.Selected)]
    [InlineData(ApplicationStatus.Completed, RetentionKind.Selected)]
    [InlineData(ApplicationStatus.DroppedOut, RetentionKind.Selected)]
    [InlineData(ApplicationStatus.Revoked, RetentionKind.Selected)]
    public void Who_waits_for_an_answer_falls_under_no_limit(ApplicationStatus status, RetentionKind? kind) =>
        Assert.Equal(kind, RetentionRules.KindOf(OpeningKind.PublicWork, status, OpeningStatus.Approved));

    [Fact]
    public void Every_state_is_answered_for_every_kind_of_opening()
    {
        foreach (var status in Enum.GetValues<ApplicationStatus>())
        {
            foreach (var kind in Enum.GetValues<OpeningKind>())
            {
                // Nothing is kept for ever once the opening is over.
                Assert.NotNull(RetentionRules.KindOf(kind, status, OpeningStatus.Archived));
                Assert.NotNull(RetentionRules.KindOf(kind, status, OpeningStatus.Withdrawn));
            }
        }
    }

    [Theory]
    [InlineData(29, 180, "x", LimitBlocker.OutOfRange)]
    [InlineData(30, 180, "x")]
    [InlineData(180, 180, "x", LimitBlocker.Unchanged)]
    [InlineData(181, 180, "x", LimitBlocker.OutOfRange)]
    [InlineData(90, 170, "x", LimitBlocker.ChangedMeanwhile)]
    [InlineData(90, 180, " ", LimitBlocker.ReasonMissing)]
    public void A_limit_is_set_within_its_range_knowingly_and_with_a_reason(int days, int shown, string reason, params LimitBlocker[] blockers) =>
        Assert.Equal(blockers, RetentionRules.ReasonsNotToSet(RetentionKind.NotSelected, days, now: 180, shown, reason));

    private static int Days(RetentionKind kind) => RetentionRules.Of(kind).DefaultDays;
}
