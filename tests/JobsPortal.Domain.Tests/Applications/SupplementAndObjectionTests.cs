using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>보완요구 and 이의신청 at their boundaries.</summary>
public sealed class SupplementAndObjectionTests
{
    private static readonly DateTime Now = Sample.Closes.AddDays(3);
    private static readonly Actor Officer = Actor.Staff(Sample.Drafter);
    private static readonly Actor Applicant = Actor.Applicant(null);

    [Fact]
    public void The_processing_clock_stands_from_asking_to_answering()
    {
        var application = Sample.Submitted(Sample.Approved());
        application.AskSupplement("소득금액증명", Now.AddDays(5), Officer, Now);
        Assert.Equal(ApplicationStatus.NeedsSupplement, application.Status);
        Assert.Equal(TimeSpan.FromDays(2), application.PausedAt(Now.AddDays(2)));
        application.FulfilSupplement("냈습니다.", null, null, Applicant, Now.AddDays(3));
        Assert.Equal(TimeSpan.FromDays(3), application.PausedAt(Now.AddDays(30)));
        Assert.Equal(ApplicationStatus.InReview, application.Status);
    }

    [Fact]
    public void The_applicant_is_in_time_until_the_last_millisecond_and_nobody_closes_before()
    {
        var due = Now.AddDays(5);
        var application = Sample.Submitted(Sample.Approved());
        application.AskSupplement("소득금액증명", due, Officer, Now);
        Assert.True(application.CanSupplement(due.AddMilliseconds(-1)));
        Assert.False(application.CanSupplement(due));
        Assert.Equal(CaseBlocker.SupplementNotOverdue, Refusal(() => application.CloseSupplement(Officer, due.AddMilliseconds(-1))));
        Assert.Equal(CaseBlocker.SupplementNotOverdue, Refusal(() => application.AskAgain("한 번 더", due.AddDays(3), Officer, due.AddMilliseconds(-1))));
        Assert.Equal(CaseBlocker.SupplementOverdue, Refusal(() => application.FulfilSupplement("늦음", null, null, Applicant, due)));
        application.CloseSupplement(Officer, due);
        Assert.Equal((ApplicationStatus.Ineligible, DecisionReason.DocumentsMissing), (application.Status, application.Reason));
        Assert.Equal(CaseBlocker.WrongState, Refusal(() => application.FulfilSupplement("더 늦음", null, null, Officer, due)));
    }

    [Fact]
    public void A_request_names_what_is_needed_and_a_day_to_come_and_an_extension_leads_further()
    {
        var application = Sample.Submitted(Sample.Approved());
        Assert.Equal(CaseBlocker.ItemsMissing, Refusal(() => application.AskSupplement(" ", Now.AddDays(1), Officer, Now)));
        Assert.Equal(CaseBlocker.DueMissing, Refusal(() => application.AskSupplement("서류", Now, Officer, Now)));
        application.AskSupplement("서류", Now.AddDays(2), Officer, Now);
        Assert.Equal(CaseBlocker.DueNotLater, Refusal(() => application.ExtendSupplement(Now.AddDays(2), "까닭", Officer, Now)));
        Assert.Equal(CaseBlocker.ExtensionReasonMissing, Refusal(() => application.ExtendSupplement(Now.AddDays(3), null, Officer, Now)));
        application.ExtendSupplement(Now.AddDays(3), "까닭", Officer, Now);
        Assert.Equal(Now.AddDays(3), application.OpenSupplement!.DueAt);
    }

    [Theory]
    [InlineData(0, false, null)]
    [InlineData(30, false, null)]
    [InlineData(31, false, CaseBlocker.ObjectionTooLate)]
    [InlineData(1, true, CaseBlocker.AlreadyObjected)]
    public void An_objection_is_filed_within_thirty_days_and_once(int days, bool already, CaseBlocker? refusal)
    {
        var application = Sample.In(ApplicationStatus.NotSelected, OpeningKind.PublicWork);
        var reasons = Objection.ReasonsNotToFile(application, Now, already, SeoulTime.StartOf(SeoulTime.DayOf(Now).AddDays(days)).AddHours(days == 0 ? 23 : 0));
        Assert.Equal(refusal is { } blocker ? [blocker] : [], reasons);
    }

    [Fact]
    public void Whoever_proposed_does_not_decide_and_an_upheld_one_reopens_the_decision()
    {
        var application = Sample.In(ApplicationStatus.Ineligible, OpeningKind.PublicWork);
        var objection = Objection.File(application, Now, alreadyFiled: false, "다시 봐 주세요.", Channel.Online, registeredBy: null, Now.AddDays(1));
        Assert.Equal(CaseBlocker.AnswerNoteMissing, Refusal(() => objection.Propose(new(ObjectionAnswer.Rejected, null, null, " "), Sample.Drafter, Now)));
        Assert.Equal(CaseBlocker.RankMissing, Refusal(() => objection.Propose(new(ObjectionAnswer.Waitlisted, null, null, "까닭"), Sample.Drafter, Now)));
        objection.Propose(new(ObjectionAnswer.Waitlisted, 3, null, "까닭"), Sample.Drafter, Now);
        Assert.Equal(CaseBlocker.ProposerCannotDecide, Refusal(() => objection.Decide(application, new(0, 0), isRankTaken: false, Sample.Drafter, Now)));
        Assert.Equal(CaseBlocker.RankTaken, Refusal(() => objection.Decide(application, new(0, 0), isRankTaken: true, Sample.Approver, Now)));
        objection.Decide(application, new(0, 0), isRankTaken: false, Sample.Approver, Now);
        Assert.Equal((ApplicationStatus.Waitlisted, 3), (application.Status, application.WaitlistRank));
        Assert.Equal(ObjectionStatus.Decided, objection.Status);
    }

    private static Enum Refusal(Action command) => Assert.Throws<RuleBroken>(command).Reason;
}
