using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>The rules of 예비순번 승계, 기한 내 응답 없음, 선발 취소, 참여 종료 and 중도포기 at their boundaries.</summary>
public sealed class AfterDecisionTests
{
    private static readonly DateTime Now = Sample.Closes.AddDays(10);
    private static readonly Actor Officer = Actor.Staff(Sample.Drafter);
    private static readonly Telling Reached = new(IsDelivered: false, Telling.CallsNeeded);

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(1, 1, CaseBlocker.NotInTurn)]
    [InlineData(0, 0, CaseBlocker.NoPlaceFree)]
    public void Only_the_next_in_rank_gets_a_free_place(int ahead, int free, CaseBlocker? refusal)
    {
        var application = Sample.In(ApplicationStatus.Waitlisted, OpeningKind.PublicWork);
        if (refusal is { } blocker)
        {
            Assert.Equal(blocker, Refusal(() => application.Promote(new(ahead, free), Now.AddDays(1), Officer, Now)));
            return;
        }

        application.Promote(new(ahead, free), Now.AddDays(1), Officer, Now);
        Assert.Equal((ApplicationStatus.Selected, Now.AddDays(1)), (application.Status, application.ReplyDueAt));
        Assert.Equal(ActorKind.Staff, application.Events[^1].ActorKind);
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(-1, null, CaseBlocker.EarlyStartUnexplained)]
    [InlineData(-1, " ", CaseBlocker.EarlyStartUnexplained)]
    [InlineData(-1, "구청의 요청으로 먼저 시작했습니다.", null)]
    public void A_first_day_before_the_announced_one_needs_its_reason(int days, string? why, CaseBlocker? refusal)
    {
        var (application, opening) = (Sample.In(ApplicationStatus.Accepted, OpeningKind.PublicWork), Sample.Approved());
        var announced = opening.WorkStartsOn!.Value;
        Assert.Equal(refusal is { } blocker ? [blocker] : [], application.ReasonsNotToConfirmOn(opening, announced.AddDays(days), why, SeoulTime.StartOf(announced.AddDays(1))));
    }

    [Fact]
    public void A_promoted_person_gets_a_day_of_reply_in_the_future_but_the_visitor_of_an_event_needs_none()
    {
        Assert.Equal(CaseBlocker.ReplyDueMissing, Refusal(() => Sample.In(ApplicationStatus.Waitlisted, OpeningKind.Job).Promote(new(0, 1), Now, Officer, Now)));
        var visitor = Sample.In(ApplicationStatus.Waitlisted, OpeningKind.Event);
        visitor.Promote(new(0, 1), replyDueAt: null, Officer, Now);
        Assert.Null(visitor.ReplyDueAt);
    }

    [Fact]
    public void The_answer_of_who_was_chosen_counts_until_the_last_millisecond_and_not_at_the_end_itself()
    {
        var due = Now.AddDays(1);
        var inTime = Sample.In(ApplicationStatus.Waitlisted, OpeningKind.PublicWork);
        inTime.Promote(new(0, 1), due, Officer, Now);
        inTime.Accept(Actor.Applicant(null), due.AddMilliseconds(-1));
        Assert.Equal(ApplicationStatus.Accepted, inTime.Status);

        var late = Sample.In(ApplicationStatus.Waitlisted, OpeningKind.PublicWork);
        late.Promote(new(0, 1), due, Officer, Now);
        Assert.Equal(ApplyBlocker.ReplyOverdue, Assert.Throws<RuleBroken>(() => late.Accept(Actor.Applicant(null), due)).Reason);
    }

    [Theory]
    [InlineData(0, false, 3, null)]
    [InlineData(0, true, 0, null)]
    [InlineData(0, false, 2, CaseBlocker.NotReached)]
    [InlineData(-1, true, 3, CaseBlocker.ReplyNotOverdue)]
    public void Silence_is_closed_from_the_instant_of_reply_on_and_only_of_somebody_who_was_told(int milliseconds, bool delivered, int calls, CaseBlocker? refusal)
    {
        var application = Sample.In(ApplicationStatus.Waitlisted, OpeningKind.PublicWork);
        var due = Now.AddDays(3);
        application.Promote(new(0, 1), due, Officer, Now);
        var reasons = application.ReasonsNotToLapse(new(delivered, calls), due.AddMilliseconds(milliseconds));
        Assert.Equal(refusal is { } blocker ? [blocker] : [], reasons);
    }

    [Fact]
    public void Nothing_is_revoked_without_a_reason_that_fits()
    {
        var application = Sample.In(ApplicationStatus.Accepted, OpeningKind.PublicWork);
        Assert.Equal(CaseBlocker.ReasonMissing, Refusal(() => application.Revoke(null, null, Officer, Now)));
        Assert.Equal(CaseBlocker.ReasonMissing, Refusal(() => application.Revoke(DecisionReason.FoundWork, null, Officer, Now)));
        Assert.Equal(CaseBlocker.NoteMissing, Refusal(() => application.Revoke(DecisionReason.Other, " ", Officer, Now)));
        application.Revoke(DecisionReason.FalseStatement, null, Officer, Now);
        Assert.Equal((ApplicationStatus.Revoked, DecisionReason.FalseStatement), (application.Status, application.Reason));
    }

    [Fact]
    public void A_participation_ends_between_its_first_day_and_today()
    {
        var today = SeoulTime.DayOf(Now);
        var application = Sample.In(ApplicationStatus.Accepted, OpeningKind.PublicWork);
        application.Confirm(Officer, Now, today);
        Assert.Equal([CaseBlocker.DayInFuture], application.ReasonsNotToEndOn(today.AddDays(1), Now));
        Assert.Equal([CaseBlocker.DayBeforeStart], application.ReasonsNotToEndOn(today.AddDays(-1), Now));
        application.DropOut(today, DecisionReason.OwnWish, null, Officer, Now);
        Assert.Equal((ApplicationStatus.DroppedOut, today), (application.Status, application.EndedOn));
    }

    [Theory]
    [InlineData(ApplicationStatus.NotSelected)]
    [InlineData(ApplicationStatus.Withdrawn)]
    [InlineData(ApplicationStatus.Waitlisted)]
    public void No_step_starts_from_a_state_outside_the_table(ApplicationStatus status)
    {
        var application = Sample.In(status, OpeningKind.PublicWork);
        Assert.Equal([CaseBlocker.WrongState], application.ReasonsNotToLapse(Reached, Now));
        Assert.Equal(CaseBlocker.WrongState, Refusal(() => application.Revoke(DecisionReason.FalseStatement, null, Officer, Now)));
        Assert.Equal(CaseBlocker.WrongState, Refusal(() => application.Complete(SeoulTime.DayOf(Now), Officer, Now)));
    }

    private static Enum Refusal(Action command) => Assert.Throws<RuleBroken>(command).Reason;
}
