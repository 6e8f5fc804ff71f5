using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Openings;

public sealed class OpeningApprovalTests
{
    [Fact]
    public void Approval_records_who_when_and_the_offices_document()
    {
        var opening = Drafts.Approved();
        Assert.Equal((Drafts.Approver, Drafts.Now), (opening.ApprovedBy, opening.ApprovedAt));
        Assert.Equal(("일자리경제과-1234", new DateOnly(2026, 11, 2), "제2026-1234호"), (opening.DocumentNumber, opening.DocumentDate, opening.NoticeNumber));
    }

    [Fact]
    public void Whoever_drafted_cannot_approve()
    {
        var opening = Drafts.InReview();
        Assert.Equal([ApprovalBlocker.DrafterCannotApprove], opening.ReasonsNotToApprove(Drafts.Officer, Drafts.Now, LegalFigures.Shipped));
        Assert.Throws<RuleBroken>(() => opening.Approve(Drafts.Document, Drafts.Officer, Drafts.Now, LegalFigures.Shipped));
        Assert.Equal(OpeningStatus.InReview, opening.Status);
    }

    [Fact]
    public void Whoever_sent_it_to_review_cannot_approve_even_if_somebody_else_drafted()
    {
        var opening = Drafts.Draft();
        opening.SubmitForReview(Drafts.OtherOfficer, Drafts.Now, LegalFigures.Shipped);
        Assert.Equal([ApprovalBlocker.DrafterCannotApprove], opening.ReasonsNotToApprove(Drafts.OtherOfficer, Drafts.Now, LegalFigures.Shipped));
        Assert.Equal([ApprovalBlocker.DrafterCannotApprove], opening.ReasonsNotToApprove(Drafts.Officer, Drafts.Now, LegalFigures.Shipped));
        Assert.Empty(opening.ReasonsNotToApprove(Drafts.Approver, Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void Whoever_changed_the_draft_last_counts_as_its_drafter()
    {
        var opening = Drafts.Draft();
        opening.Change(Drafts.Details(), Drafts.OtherOfficer);
        opening.SubmitForReview(Drafts.Officer, Drafts.Now, LegalFigures.Shipped);
        Assert.Contains(ApprovalBlocker.DrafterCannotApprove, opening.ReasonsNotToApprove(Drafts.OtherOfficer, Drafts.Now, LegalFigures.Shipped));
    }

    [Theory]
    [InlineData(null, "2026-11-02", ApprovalBlocker.DocumentNumberMissing)]
    [InlineData(" ", "2026-11-02", ApprovalBlocker.DocumentNumberMissing)]
    [InlineData("가-1", null, ApprovalBlocker.DocumentDateMissing)]
    [InlineData("가-1", "2099-01-01", ApprovalBlocker.DocumentDateInFuture)]
    public void Approval_needs_the_offices_document(string? number, string? day, ApprovalBlocker reason)
    {
        var document = new OfficeDocument(number, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), NoticeNumber: null);
        Assert.Equal([reason], document.Gaps(SeoulTime.DayOf(Drafts.Now)));
        var opening = Drafts.InReview();
        Assert.Equal(reason, Assert.Throws<RuleBroken>(() => opening.Approve(document, Drafts.Approver, Drafts.Now, LegalFigures.Shipped)).Reason);
        Assert.Equal(OpeningStatus.InReview, opening.Status);
    }

    [Fact]
    public void The_document_may_take_effect_today_but_not_tomorrow()
    {
        var today = SeoulTime.DayOf(Drafts.Now);
        Assert.Empty((Drafts.Document with { TakesEffectOn = today }).Gaps(today));
        Assert.Equal([ApprovalBlocker.DocumentDateInFuture], (Drafts.Document with { TakesEffectOn = today.AddDays(1) }).Gaps(today));
    }

    [Fact]
    public void A_notice_number_is_not_asked_of_everything() => Assert.Empty((Drafts.Document with { NoticeNumber = null }).Gaps(SeoulTime.DayOf(Drafts.Now)));

    [Fact]
    public void What_became_late_while_it_waited_cannot_be_approved()
    {
        var opening = Drafts.InReview();
        Assert.Equal([ApprovalBlocker.ClosingDatePassed], opening.ReasonsNotToApprove(Drafts.Approver, opening.ClosesAt!.Value, LegalFigures.Shipped));
    }

    [Fact]
    public void A_return_needs_remarks_and_keeps_them()
    {
        var opening = Drafts.InReview();
        Assert.Equal(ApprovalBlocker.ReasonMissing, Assert.Throws<RuleBroken>(() => opening.Return(" ", Drafts.Approver, Drafts.Now)).Reason);
        opening.Return("급여를 확인하세요.", Drafts.Approver, Drafts.Now);
        Assert.Equal("급여를 확인하세요.", opening.History[^1].Remarks);
        Assert.Equal(Drafts.Approver, opening.History[^1].ByAccountId);
    }

    [Fact]
    public void A_withdrawal_needs_a_public_reason_and_keeps_it()
    {
        var opening = Drafts.Approved();
        Assert.Equal(ApprovalBlocker.ReasonMissing, Assert.Throws<RuleBroken>(() => opening.Withdraw("", Drafts.Officer, Drafts.Now)).Reason);
        Assert.True(opening.StillSelects);
        opening.Withdraw("사업이 취소되었습니다.", Drafts.Officer, Drafts.Now);
        Assert.False(opening.StillSelects);
        Assert.Equal([QualificationBlocker.OpeningWithdrawn], QualificationCheck.ReasonsNotToAskAbout(opening));
        Assert.Equal([InterviewBlocker.OpeningWithdrawn], Interview.ReasonsNotToInviteFor(opening));
        Assert.Equal([CaseBlocker.OpeningWithdrawn], Application.ReasonsNotToReview(opening));
        Assert.Equal("사업이 취소되었습니다.", opening.WithdrawalReason);
    }

    [Fact]
    public void Nothing_is_archived_while_the_window_is_open_or_somebody_waits_for_an_answer()
    {
        var opening = Drafts.Approved();
        var after = opening.ClosesAt!.Value;
        Assert.Equal([ApprovalBlocker.WindowNotClosed], opening.ReasonsNotToArchive(undecided: 0, after.AddTicks(-1)));
        Assert.Equal([ApprovalBlocker.ApplicantsWithoutAnswer], opening.ReasonsNotToArchive(undecided: 1, after));
        Assert.Empty(opening.ReasonsNotToArchive(undecided: 0, after));
        Assert.Throws<RuleBroken>(() => opening.Archive(undecided: 1, Drafts.Officer, after));
        Assert.Equal(OpeningStatus.Approved, opening.Status);
    }

    [Fact]
    public void Units_keep_their_identity_by_position_when_the_draft_changes()
    {
        var opening = Drafts.Draft(Drafts.Details() with { Units = [Drafts.Unit(), Drafts.Unit()] });
        OpeningUnit first = opening.Units[0];
        OpeningUnit changed = Drafts.Unit();
        changed.Place = "월계동";
        opening.Change(Drafts.Details() with { Units = [changed] }, Drafts.Officer);
        Assert.Same(first, Assert.Single(opening.Units));
        Assert.Equal("월계동", first.Place);
    }

    [Fact]
    public void An_imported_opening_is_never_applied_to_here_and_is_approved_by_nobody_in_person()
    {
        var opening = Opening.Import(Drafts.Details(), ReviewFlags.PayMissing, Drafts.Now.AddDays(-3), Drafts.Now);
        Assert.Equal((OpeningStatus.Approved, ApplyMode.LinkOut), (opening.Status, opening.ApplyMode));
        Assert.Null(opening.ApprovedBy);
        Assert.False(opening.IsDecidedByDistrict);
        Assert.All(opening.History, line => Assert.Equal((null, Opening.ImportRemarks), (line.ByAccountId, line.Remarks)));
    }
}
