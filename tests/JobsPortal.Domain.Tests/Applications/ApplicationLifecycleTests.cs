using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using static JobsPortal.Domain.Applications.ApplicationStatus;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>Every step from every state to every state, for both lives of an application.</summary>
public sealed class ApplicationLifecycleTests
{
    private static readonly Dictionary<ApplicationStatus, ApplicationStatus[]> ByPeople = new()
    {
        [Draft] = [Submitted],
        [Submitted] = [InReview, Withdrawn],
        [InReview] = [NeedsSupplement, Shortlisted, Selected, Waitlisted, NotSelected, Ineligible, Withdrawn],
        [NeedsSupplement] = [InReview, Ineligible, Withdrawn],
        [Shortlisted] = [Selected, Waitlisted, NotSelected, Ineligible, Withdrawn],
        [Selected] = [Accepted, Declined, Lapsed, Revoked],
        [Waitlisted] = [Selected, Declined],
        [Accepted] = [Confirmed, Declined, Revoked],
        [Confirmed] = [Completed, DroppedOut, Revoked],
        [NotSelected] = [Selected, Waitlisted],
        [Ineligible] = [Selected, Waitlisted],
    };

    private static readonly Dictionary<ApplicationStatus, ApplicationStatus[]> FirstCome = new()
    {
        [Draft] = [Submitted],
        [Submitted] = [Selected, Waitlisted, Withdrawn],
        [Selected] = [Confirmed, Declined, Revoked],
        [Waitlisted] = [Selected, Declined, NotSelected],
        [Confirmed] = [Completed, DroppedOut, Revoked],
    };

    public static TheoryData<ApplicationStatus, ApplicationStatus> EveryStep
    {
        get
        {
            var steps = new TheoryData<ApplicationStatus, ApplicationStatus>();
            foreach (var from in Enum.GetValues<ApplicationStatus>())
                foreach (var to in Enum.GetValues<ApplicationStatus>())
                    steps.Add(from, to);
            return steps;
        }
    }

    [Theory, MemberData(nameof(EveryStep))]
    public void A_step_is_allowed_exactly_where_the_rule_book_says_so(ApplicationStatus from, ApplicationStatus to)
    {
        Assert.Equal(Says(ByPeople, from, to), ApplicationLifecycle.DecidedByPeople.Allows(from, to));
        Assert.Equal(Says(FirstCome, from, to), ApplicationLifecycle.FirstCome.Allows(from, to));
        Assert.Equal(Says(ByPeople, from, to) || Says(FirstCome, from, to), ApplicationLifecycle.Table.Allows(from, to));
    }

    [Theory, MemberData(nameof(EveryState))]
    public void Every_command_moves_where_the_table_allows_it_and_is_refused_elsewhere(ApplicationStatus from, OpeningKind kind)
    {
        Does(from, kind, Submitted, a => a.Submit(Sample.Approved(kind), "key", Sample.During, Actor.Applicant(null), Sample.During));
        Does(from, kind, InReview, a => a.StartReview(Actor.Staff(1), Sample.During));
        Does(from, kind, Withdrawn, a => a.Withdraw(Actor.Applicant(null), Sample.During));
        Does(from, kind, Selected, a => a.TakePlace(Sample.During));
        Does(from, kind, Waitlisted, a => a.Queue(1, Sample.During));
        Does(from, kind, Accepted, a => a.Accept(Actor.Applicant(null), Sample.During));
        Does(from, kind, Declined, a => a.Decline(Actor.Applicant(null), Sample.During));
        Does(from, kind, Confirmed, a => a.Confirm(Actor.Staff(1), Sample.During));
    }

    [Theory, MemberData(nameof(EveryState))]
    public void The_questions_of_the_applicant_agree_with_the_table(ApplicationStatus status, OpeningKind kind)
    {
        var application = Sample.In(status, kind);
        Assert.Equal(application.Lifecycle.Allows(status, Withdrawn), application.CanWithdraw);
        Assert.Equal(application.Lifecycle.Allows(status, Declined), application.CanDecline);
        Assert.Equal(status == Selected && application.Lifecycle.Allows(status, Accepted), application.CanReply);
    }

    [Fact]
    public void A_person_may_apply_again_after_a_draft_a_withdrawal_or_giving_up_and_never_else()
    {
        foreach (var status in Enum.GetValues<ApplicationStatus>())
            Assert.Equal(status is not (Draft or Withdrawn or Declined), ApplicationLifecycle.IsLive(status));
    }

    [Fact]
    public void Every_step_leaves_a_line_with_who_when_from_and_to()
    {
        var application = Sample.Submitted(Sample.Approved());
        application.StartReview(Actor.Staff(7), Sample.During.AddDays(1));
        application.Withdraw(Actor.Applicant(3), Sample.During.AddDays(2));
        Assert.Equal(
            [(Draft, Submitted, ActorKind.Applicant, null), (Submitted, InReview, ActorKind.Staff, 7), (InReview, Withdrawn, ActorKind.Applicant, (int?)3)],
            application.Events.Select(e => (e.From, e.To, e.ActorKind, e.AccountId)));
        Assert.Equal(Sample.During.AddDays(2), application.Events[^1].At);
    }

    public static TheoryData<ApplicationStatus, OpeningKind> EveryState
    {
        get
        {
            var states = new TheoryData<ApplicationStatus, OpeningKind>();
            foreach (var status in Enum.GetValues<ApplicationStatus>())
            {
                states.Add(status, OpeningKind.PublicWork);
                states.Add(status, OpeningKind.Event);
            }

            return states;
        }
    }

    private static bool Says(Dictionary<ApplicationStatus, ApplicationStatus[]> book, ApplicationStatus from, ApplicationStatus to) =>
        book.TryGetValue(from, out var steps) && steps.Contains(to);

    private static void Does(ApplicationStatus from, OpeningKind kind, ApplicationStatus to, Action<Application> command)
    {
        var application = Sample.In(from, kind);
        if (application.Lifecycle.Allows(from, to))
        {
            command(application);
            Assert.Equal(to, application.Status);
            Assert.Equal(ApplicationLifecycle.IsLive(to), application.IsLive);
            return;
        }

        var refused = Assert.Throws<RuleBroken>(() => command(application));
        Assert.Equal(ApplyBlocker.WrongState, refused.Reason);
        Assert.Equal(from, application.Status);
        Assert.Empty(application.Events);
    }
}
