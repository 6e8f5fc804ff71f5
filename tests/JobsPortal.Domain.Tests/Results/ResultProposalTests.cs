using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Results;

public sealed class ResultProposalTests
{
    private const int Officer = 1;
    private const int Approver = 2;
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly ResultDetails Right = new(12, ResultMeasure.Jobs, 30, 28, new DateOnly(2026, 11, 2), "어르신복지과", "어르신복지과-2210");

    [Fact]
    public void An_approved_proposal_becomes_one_entry_with_both_people_on_it()
    {
        var proposal = ResultProposal.Propose(Right, Officer, Now);
        Assert.Equal(ResultProposalStatus.Proposed, proposal.Status);
        var entry = proposal.Approve(Approver, Now.AddHours(1));
        Assert.Equal((ResultProposalStatus.Approved, Approver, Now.AddHours(1)), (proposal.Status, proposal.DecidedBy, proposal.DecidedAt));
        Assert.Equal((ResultOrigin.Manual, 30, 28, 12, Officer, Approver), (entry.Origin, entry.Count, entry.People, entry.JobProgramId, entry.RecordedBy, entry.ApprovedBy));
        Assert.Equal(("어르신복지과", "어르신복지과-2210"), (entry.Source, entry.Evidence));
    }

    [Fact]
    public void Whoever_proposed_it_cannot_decide_it()
    {
        var proposal = ResultProposal.Propose(Right, Officer, Now);
        Assert.Equal([ProposalBlocker.ProposerCannotDecide], proposal.ReasonsNotToDecide(Officer));
        Assert.Equal(ProposalBlocker.ProposerCannotDecide, Assert.Throws<RuleBroken>(() => proposal.Approve(Officer, Now)).Reason);
        Assert.Equal(ProposalBlocker.ProposerCannotDecide, Assert.Throws<RuleBroken>(() => proposal.Reject("아니요", Officer, Now)).Reason);
    }

    [Fact]
    public void It_is_decided_once()
    {
        foreach (var from in new[] { ResultProposalStatus.Approved, ResultProposalStatus.Rejected })
        {
            var proposal = ResultProposal.Propose(Right, Officer, Now);
            if (from == ResultProposalStatus.Approved) proposal.Approve(Approver, Now);
            else proposal.Reject("근거가 없습니다.", Approver, Now);
            Assert.Equal(ProposalBlocker.WrongState, Assert.Throws<RuleBroken>(() => proposal.Approve(Approver, Now)).Reason);
            Assert.Equal(ProposalBlocker.WrongState, Assert.Throws<RuleBroken>(() => proposal.Reject("다시", Approver, Now)).Reason);
            Assert.All(Enum.GetValues<ResultProposalStatus>(), to => Assert.False(ResultProposalLifecycle.Table.Allows(from, to)));
        }
    }

    [Fact]
    public void A_rejection_needs_remarks() =>
        Assert.Equal(ProposalBlocker.ReasonMissing, Assert.Throws<RuleBroken>(() => ResultProposal.Propose(Right, Officer, Now).Reject(" ", Approver, Now)).Reason);

    public static TheoryData<ProposalBlocker, ResultDetails> Refusals => new()
    {
        { ProposalBlocker.MeasureMissing, Right with { Measure = ResultMeasure.None } },
        { ProposalBlocker.CountWrong, Right with { Count = 0 } },
        { ProposalBlocker.CountWrong, Right with { Count = ResultProposal.CountMax + 1 } },
        { ProposalBlocker.PeopleWrong, Right with { People = 0 } },
        { ProposalBlocker.PeopleWrong, Right with { People = 31 } },
        { ProposalBlocker.DayNotCome, Right with { OccurredOn = new DateOnly(2026, 11, 3) } },
        { ProposalBlocker.SourceMissing, Right with { Source = " " } },
        { ProposalBlocker.EvidenceMissing, Right with { Evidence = "" } },
        { ProposalBlocker.ResidentNumberInText, Right with { Evidence = "800101-1234567" } },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void Each_reason_stands_alone(ProposalBlocker blocker, ResultDetails details)
    {
        Assert.Equal([blocker], ResultProposal.ReasonsNotToPropose(details, new DateOnly(2026, 11, 2)));
        Assert.Equal(blocker, Assert.Throws<RuleBroken>(() => ResultProposal.Propose(details, Officer, Now)).Reason);
    }

    [Fact]
    public void The_largest_entry_is_taken() => Assert.Empty(ResultProposal.ReasonsNotToPropose(Right with { Count = ResultProposal.CountMax }, new DateOnly(2026, 11, 2)));

    [Fact]
    public void A_correction_takes_an_entry_back_whole_and_leaves_it_as_it_is()
    {
        var entry = ResultProposal.Propose(Right, Officer, Now).Approve(Approver, Now);
        var counter = ResultProposal.Correct(entry, isTakenBack: false, "두 번 보고됨", Officer, Now).Approve(Approver, Now);
        Assert.Equal((ResultOrigin.CounterEntry, 0, 0), (counter.Origin, entry.Count + counter.Count, entry.People + counter.People));
        Assert.Equal(("두 번 보고됨", entry.OccurredOn, entry.Measure, entry.JobProgramId), (counter.Evidence, counter.OccurredOn, counter.Measure, counter.JobProgramId));
        Assert.Equal((30, ResultOrigin.Manual), (entry.Count, entry.Origin));
    }

    [Fact]
    public void Only_typed_entries_are_corrected_once_and_with_a_reason()
    {
        var entry = ResultProposal.Propose(Right, Officer, Now).Approve(Approver, Now);
        Assert.Equal([ProposalBlocker.AlreadyTakenBack], ResultProposal.ReasonsNotToCorrect(entry, isTakenBack: true, "사유"));
        Assert.Equal([ProposalBlocker.ReasonMissing], ResultProposal.ReasonsNotToCorrect(entry, isTakenBack: false, " "));
        var counter = ResultProposal.Correct(entry, isTakenBack: false, "사유", Officer, Now).Approve(Approver, Now);
        Assert.Equal([ProposalBlocker.NotTyped], ResultProposal.ReasonsNotToCorrect(counter, isTakenBack: false, "사유"));
    }
}
