using JobsPortal.Domain.Openings;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Tests.Openings;

namespace JobsPortal.Domain.Tests.SavedOpenings;

public sealed class SavedOpeningTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    [Fact]
    public void An_opening_can_be_kept_until_its_window_ends()
    {
        var opening = Drafts.Approved();
        var end = opening.ClosesAt!.Value;
        Assert.Empty(SavedOpening.ReasonsNotToSave(opening, kept: 0, end - Moment));
        Assert.Equal([SaveBlocker.Over], SavedOpening.ReasonsNotToSave(opening, kept: 0, end));
        Assert.Equal([SaveBlocker.Over], SavedOpening.ReasonsNotToSave(Drafts.Draft(), kept: 0, end - Moment));
    }

    [Fact]
    public void Nobody_keeps_more_than_a_hundred()
    {
        var opening = Drafts.Approved();
        Assert.Empty(SavedOpening.ReasonsNotToSave(opening, SavedOpening.Most - 1, Drafts.Now));
        Assert.Equal([SaveBlocker.TooMany], SavedOpening.ReasonsNotToSave(opening, SavedOpening.Most, Drafts.Now));
    }

    [Fact]
    public void A_notice_can_be_asked_for_until_three_days_before_the_end()
    {
        var opening = Drafts.Approved();
        var last = opening.ClosesAt!.Value.AddDays(-3);
        var saved = new SavedOpening(accountId: 1, openingId: 2, Drafts.Now);
        Assert.Equal(SaveBlocker.EndsTooSoon, Assert.Throws<RuleBroken>(() => saved.AskForNotice(opening, last)).Reason);
        Assert.False(saved.WantsNotice);
        saved.AskForNotice(opening, last - Moment);
        Assert.True(saved.WantsNotice);
        saved.DropNotice();
        Assert.False(saved.WantsNotice);
    }

    [Fact]
    public void What_is_open_until_filled_is_not_announced()
    {
        var opening = Drafts.Draft(Drafts.Details() with { IsUntilFilled = true });
        Assert.Equal([SaveBlocker.UntilFilled], SavedOpening.ReasonsNotToAnnounce(opening, Drafts.Now));
    }

    [Fact]
    public void Told_is_told()
    {
        var saved = new SavedOpening(accountId: 1, openingId: 2, Drafts.Now);
        saved.Told(Drafts.Now);
        saved.Told(Drafts.Now.AddDays(1));
        Assert.Equal(Drafts.Now, saved.ToldAt);
    }
}
