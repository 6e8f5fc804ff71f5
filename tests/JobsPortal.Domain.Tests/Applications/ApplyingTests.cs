using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>When somebody may apply, what is kept, and what a submitted answer can no longer become.</summary>
public sealed class ApplyingTests
{
    private static readonly Actor Somebody = Actor.Applicant(null);

    [Fact]
    public void Nothing_is_started_without_the_required_consent()
    {
        var refused = Assert.Throws<RuleBroken>(() => Application.Start(
            Sample.Approved(), "1000000000", Channel.Online, null, Sample.Consents(required: false), Sample.During));
        Assert.Equal(ApplyBlocker.ConsentMissing, refused.Reason);
    }

    [Fact]
    public void Every_consent_is_recorded_with_its_answer_and_the_version_of_its_text()
    {
        var application = Sample.Draft(Sample.Approved());
        Assert.Equal(Consents.Of(application.Kind), application.ConsentRecords.Select(c => c.Kind));
        Assert.Equal([true, false, false], application.ConsentRecords.Select(c => c.IsGiven));
        Assert.All(application.ConsentRecords, c => Assert.Equal(Consents.TextVersion, c.TextVersion));
    }

    [Theory]
    [InlineData(-1, ApplyBlocker.NotOpenYet)]
    [InlineData(0, null)]
    public void The_window_begins_at_its_first_instant(int milliseconds, ApplyBlocker? expected) =>
        Assert.Equal(expected, First(Application.ReasonsNotToApply(Sample.Approved(), Sample.Opens.AddMilliseconds(milliseconds))));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, ApplyBlocker.WindowClosed)]
    [InlineData(1, ApplyBlocker.WindowClosed)]
    public void The_window_ends_before_its_last_instant(int milliseconds, ApplyBlocker? expected) =>
        Assert.Equal(expected, First(Application.ReasonsNotToApply(Sample.Approved(), Sample.Closes.AddMilliseconds(milliseconds))));

    [Fact]
    public void A_withdrawn_opening_and_one_applied_to_elsewhere_take_nothing()
    {
        var withdrawn = Sample.Approved();
        withdrawn.Withdraw("예산이 줄었습니다.", Sample.Approver, Sample.During);
        Assert.Equal(ApplyBlocker.OpeningNotPublished, First(Application.ReasonsNotToApply(withdrawn, Sample.During)));

        var elsewhere = Sample.Approved(change: d => d with { ApplyMode = ApplyMode.Contact, ApplyHow = "전화로" });
        Assert.Equal(ApplyBlocker.NotTakenHere, First(Application.ReasonsNotToApply(elsewhere, Sample.During)));
    }

    [Fact]
    public void A_late_submission_leaves_the_draft_as_it_was()
    {
        var opening = Sample.Approved();
        var application = Sample.Draft(opening);
        var refused = Assert.Throws<RuleBroken>(() => application.Submit(opening, "key", Sample.Closes, Somebody, Sample.Closes));
        Assert.Equal(ApplyBlocker.WindowClosed, refused.Reason);
        Assert.Equal(ApplicationStatus.Draft, application.Status);
        Assert.Null(application.PersonKey);
    }

    [Fact]
    public void Paper_counts_from_when_it_came_in_and_never_from_the_future()
    {
        var opening = Sample.Approved();
        var application = Sample.Draft(opening);
        application.Submit(opening, "key", Sample.Closes.AddMilliseconds(-1), Actor.Staff(1), Sample.Closes.AddDays(1));
        Assert.Equal(Sample.Closes.AddMilliseconds(-1), application.ReceivedAt);

        var refused = Assert.Throws<RuleBroken>(() => Sample.Draft(opening).Submit(opening, "key", Sample.During.AddTicks(1), Actor.Staff(1), Sample.During));
        Assert.Equal(ApplyBlocker.ReceivedInFuture, refused.Reason);
    }

    [Fact]
    public void Editing_makes_a_new_version_and_leaves_the_earlier_one_alone()
    {
        var opening = Sample.Approved();
        var application = Sample.Submitted(opening);
        application.Edit(opening, new Dictionary<string, string> { [DefaultForms.Name] = "김순희" }, "other", Somebody, Sample.During);
        Assert.Equal([1, 2], application.Answers.Select(a => a.Number));
        Assert.Contains("김순자", application.Answers[0].Answers, StringComparison.Ordinal);
        Assert.Equal("김순희", application.CurrentAnswers[DefaultForms.Name]);
        Assert.Equal("김순희", application.ApplicantName);
        Assert.Equal("other", application.PersonKey);
    }

    [Fact]
    public void Nobody_edits_after_the_window_a_decision_or_on_a_first_come_place()
    {
        var opening = Sample.Approved();
        Assert.Equal(ApplyBlocker.WindowClosed, First(Sample.Submitted(opening).ReasonsNotToEdit(opening, Sample.Closes)));
        Assert.Equal(ApplyBlocker.WrongState, First(Sample.In(ApplicationStatus.Selected, OpeningKind.Job).ReasonsNotToEdit(opening, Sample.During)));
        Assert.Equal(ApplyBlocker.WrongState, First(Sample.In(ApplicationStatus.Submitted, OpeningKind.Event).ReasonsNotToEdit(opening, Sample.During)));
    }

    [Fact]
    public void A_draft_that_was_submitted_is_saved_no_more()
    {
        var refused = Assert.Throws<RuleBroken>(() => Sample.Submitted(Sample.Approved()).SaveDraft(new Dictionary<string, string>(), null, Sample.During));
        Assert.Equal(ApplyBlocker.WrongState, refused.Reason);
    }

    [Fact]
    public void A_half_typed_telephone_stays_in_the_draft_but_is_nobodys_number_yet()
    {
        var application = Sample.Draft(Sample.Approved());
        application.SaveDraft(new Dictionary<string, string> { [DefaultForms.Phone] = "010-000" }, "form", Sample.During);
        Assert.Equal("010-000", application.CurrentAnswers[DefaultForms.Phone]);
        Assert.Null(application.Phone);
    }

    private static ApplyBlocker? First(IReadOnlyList<ApplyBlocker> reasons) => reasons.Count == 0 ? null : reasons[0];
}
