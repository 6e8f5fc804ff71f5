using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Tests.Applications;

namespace JobsPortal.Domain.Tests.Interviews;

/// <summary>Interviews at their boundaries.</summary>
public sealed class InterviewTests
{
    private const int Officer = 7;
    private static readonly DateTime Now = Sample.Closes.AddDays(1);
    private static readonly DateTime Due = Now.AddDays(3);
    private static readonly Actor Applicant = Actor.Applicant(null);

    public static TheoryData<ApplicationStatus> Everywhere => new(Enum.GetValues<ApplicationStatus>());

    [Theory, MemberData(nameof(Everywhere))]
    public void Only_who_is_under_review_is_invited(ApplicationStatus status) => Assert.Equal(
        status is ApplicationStatus.Submitted or ApplicationStatus.InReview or ApplicationStatus.Shortlisted ? [] : [InterviewBlocker.NotUnderReview],
        Interview.ReasonsNotToInvite(Sample.In(status, OpeningKind.Job), isInvited: false));

    [Fact]
    public void An_invitation_shortlists_once_and_names_a_day_to_come()
    {
        Application application = Sample.Submitted(Sample.Approved());
        Assert.Equal(InterviewBlocker.ReplyDueMissing, Refusal(() => Interview.Invite(application, isInvited: false, Now, Officer, Now)));
        Interview interview = Interview.Invite(application, isInvited: false, Due, Officer, Now);
        Assert.Equal((ApplicationStatus.Shortlisted, InterviewStatus.Offered), (application.Status, interview.Status));
        Assert.Equal(InterviewBlocker.InvitedAlready, Refusal(() => Interview.Invite(application, isInvited: true, Due, Officer, Now)));
    }

    [Fact]
    public void The_applicant_chooses_until_the_last_millisecond_and_staff_afterwards_too()
    {
        var (application, interview) = Invited();
        InterviewSlot slot = new(application.OpeningId, Due.AddDays(2), "회의실", 1, Officer, Now);
        Assert.True(interview.CanAnswer(Due.AddMilliseconds(-1)));
        Assert.False(interview.CanAnswer(Due));
        Assert.Equal(InterviewBlocker.ReplyOverdue, Refusal(() => interview.Book(application, slot, Applicant, Due)));
        interview.Book(application, slot, Applicant, Due.AddMilliseconds(-1));
        interview.Refuse(application, Actor.Staff(Officer), Due.AddDays(1));
        Assert.Equal((InterviewStatus.Refused, null), (interview.Status, interview.SlotId));
        Assert.Equal(InterviewBlocker.SlotPassed, Refusal(() => interview.Book(application, slot, Actor.Staff(Officer), slot.StartsAt)));
    }

    [Fact]
    public void No_time_fits_is_an_answer_of_its_own_and_the_history_keeps_facts_and_no_words()
    {
        var (application, interview) = Invited();
        InterviewSlot slot = new(application.OpeningId, Due.AddDays(2), "회의실", 1, Officer, Now);
        interview.AskForOtherTimes(application, Applicant, Now);
        Assert.Equal(InterviewStatus.NoTimeFits, interview.Status);
        interview.Book(application, slot, Actor.Staff(Officer), Now, CaseWay.Telephone);
        Assert.Equal(
            [new(EventFact.InterviewNoTimeFits), new(EventFact.InterviewBooked, slot.StartsAt, "회의실", CaseWay.Telephone)],
            application.Events.Select(e => e.Happened()).OfType<Happening>());
        Assert.All(application.Events, e => Assert.Null(e.Note));
    }

    [Fact]
    public void What_came_of_it_is_recorded_from_the_beginning_on_and_can_be_put_right()
    {
        var (application, interview) = Invited();
        InterviewSlot slot = new(application.OpeningId, Due.AddDays(2), "회의실", 1, Officer, Now);
        Assert.Equal(InterviewBlocker.NotHeldYet, Refusal(() => interview.Record(application, InterviewStatus.Absent, slot: null, Officer, Due.AddMilliseconds(-1), null)));
        interview.Book(application, slot, Applicant, Now);
        Assert.Equal(InterviewBlocker.NotHeldYet, Refusal(() => interview.Record(application, InterviewStatus.Attended, slot, Officer, slot.StartsAt.AddMilliseconds(-1), null)));
        interview.Record(application, InterviewStatus.Attended, slot, Officer, slot.StartsAt, null);
        interview.Record(application, InterviewStatus.Absent, slot, Officer, slot.StartsAt, "잘못 적음");
        Assert.Equal(InterviewStatus.Absent, interview.Status);
        Assert.Equal(InterviewBlocker.WrongState, Refusal(() => interview.Refuse(application, Actor.Staff(Officer), Now)));
    }

    [Theory]
    [InlineData(0, "회의실", 1, InterviewBlocker.StartMissing)]
    [InlineData(1, " ", 1, InterviewBlocker.PlaceMissing)]
    [InlineData(1, "회의실", 0, InterviewBlocker.CapacityWrong)]
    [InlineData(1, "회의실", InterviewSlot.CapacityMost + 1, InterviewBlocker.CapacityWrong)]
    [InlineData(1, "회의실", InterviewSlot.CapacityMost, null)]
    public void A_time_lies_in_the_future_has_a_place_and_takes_somebody(int minutes, string place, int capacity, InterviewBlocker? refusal) => Assert.Equal(
        refusal is { } blocker ? [blocker] : [], InterviewSlot.ReasonsNotToOffer(Now.AddMinutes(minutes), place, capacity, Now));

    private static (Application Application, Interview Interview) Invited()
    {
        Application application = Sample.Submitted(Sample.Approved());
        return (application, Interview.Invite(application, isInvited: false, Due, Officer, Now));
    }

    private static Enum Refusal(Action step) => Assert.Throws<RuleBroken>(step).Reason;
}
