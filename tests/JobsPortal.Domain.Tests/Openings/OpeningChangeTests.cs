using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Openings;

/// <summary>변경공고, 정정공고, 연장공고: what may become of a published opening, and what not once somebody has applied.</summary>
public sealed class OpeningChangeTests
{
    private static readonly ChangeWords Words = new(ChangeReason.BudgetChanged, "예산이 늘었습니다.", IsNotWorse: false);
    private static readonly OfficeDocument Document = Drafts.Document;

    public static TheoryData<string, ApprovalBlocker> Worse => new()
    {
        { "pay", ApprovalBlocker.PayWorse },
        { "basis", ApprovalBlocker.PayWorse },
        { "no pay", ApprovalBlocker.PayWorse },
        { "headcount", ApprovalBlocker.HeadcountFewer },
        { "fewer paid hours", ApprovalBlocker.HoursWorse },
        { "period", ApprovalBlocker.WorkPeriodShorter },
        { "age", ApprovalBlocker.RequirementsTighter },
        { "residence", ApprovalBlocker.RequirementsTighter },
        { "exclusion", ApprovalBlocker.RequirementsTighter },
        { "selection", ApprovalBlocker.SelectionFixed },
        { "place", ApprovalBlocker.NotWorseUnconfirmed },
    };

    [Theory, MemberData(nameof(Worse))]
    public void Once_somebody_has_applied_nothing_gets_worse(string what, ApprovalBlocker blocker)
    {
        Opening opening = Drafts.Approved();
        OpeningChange change = Amend(opening, Worsened(opening.Details(), what));
        Assert.Contains(blocker, change.ReasonsNotToSubmit(opening, applicants: 1, Drafts.Now, LegalFigures.Shipped));
        Assert.DoesNotContain(blocker, change.ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void What_gets_better_is_published_and_kept_with_old_and_new_values()
    {
        Opening opening = Drafts.Approved();
        OpeningDetails details = opening.Details();
        OpeningUnit unit = Drafts.Unit();
        (unit.Headcount, unit.PayMinWon) = (5, 11_000);
        OpeningChange change = Amend(opening, details with { Units = [unit] });
        change.SubmitForReview(opening, applicants: 4, Drafts.Officer, Drafts.Now, LegalFigures.Shipped);
        change.Publish(opening, Document, applicants: 4, Drafts.Approver, Drafts.Now, LegalFigures.Shipped);

        Assert.Equal([ContentField.Headcount, ContentField.Pay], change.Lines.Select(l => l.Field));
        Assert.Equal(("3", "5"), (change.Lines[0].Before, change.Lines[0].After));
        Assert.Equal(10_700, OpeningContent.ReadPay(change.Lines[1].Before!).MinWon);
        Assert.Equal(11_000, OpeningContent.ReadPay(change.Lines[1].After!).MinWon);
        Assert.Equal((5, 1, (DateTime?)Drafts.Now), (opening.Units[0].Headcount, opening.Revision, opening.RevisedAt));
        Assert.Equal((ChangeStatus.Published, false), (change.Status, change.IsPending));
    }

    [Fact]
    public void Whoever_drafted_or_sent_it_cannot_publish_it()
    {
        Opening opening = Drafts.Approved();
        OpeningChange change = Amend(opening, opening.Details() with { Title = "다른 제목" });
        change.SubmitForReview(opening, applicants: 0, Drafts.OtherOfficer, Drafts.Now, LegalFigures.Shipped);
        Assert.Equal([ApprovalBlocker.DrafterCannotApprove], change.ReasonsNotToPublish(opening, applicants: 0, Drafts.Officer, Drafts.Now, LegalFigures.Shipped));
        Assert.Equal([ApprovalBlocker.DrafterCannotApprove], change.ReasonsNotToPublish(opening, applicants: 0, Drafts.OtherOfficer, Drafts.Now, LegalFigures.Shipped));
        Assert.Empty(change.ReasonsNotToPublish(opening, applicants: 0, Drafts.Approver, Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void A_change_that_alters_nothing_or_says_no_reason_goes_nowhere()
    {
        Opening opening = Drafts.Approved();
        OpeningChange nothing = OpeningChange.Draft(opening, 1, ChangeKind.Amendment, opening.Details(), new(ChangeReason.Typo, " ", IsNotWorse: false), Drafts.Officer, Drafts.Now);
        Assert.Equal(
            [ApprovalBlocker.ChangeEmpty, ApprovalBlocker.ChangeReasonWrong, ApprovalBlocker.ReasonMissing],
            nothing.ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void A_window_that_has_begun_is_only_extended()
    {
        Opening opening = Drafts.Approved();
        OpeningDetails later = opening.Details() with { ClosesAt = opening.ClosesAt!.Value.AddDays(3) };
        Assert.Contains(ApprovalBlocker.WindowFixed, Amend(opening, later).ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped));
        Assert.DoesNotContain(ApprovalBlocker.WindowFixed, Amend(opening, later).ReasonsNotToSubmit(opening, applicants: 0, opening.OpensAt!.Value.AddMilliseconds(-1), LegalFigures.Shipped));
        Assert.Empty(Extend(opening, later).ReasonsNotToSubmit(opening, applicants: 3, Drafts.Now, LegalFigures.Shipped));
        Assert.Contains(ApprovalBlocker.ExtensionNotLater, Extend(opening, opening.Details() with { ClosesAt = opening.ClosesAt.Value.AddMilliseconds(-1) })
            .ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void A_closed_window_is_extended_within_seven_days_to_the_millisecond()
    {
        Opening opening = Drafts.Approved();
        DateTime closed = opening.ClosesAt!.Value;
        OpeningChange change = Extend(opening, opening.Details() with { ClosesAt = closed.AddDays(20), ResultsOn = new DateOnly(2026, 12, 20) });
        Assert.Empty(change.ReasonsNotToSubmit(opening, applicants: 0, closed.AddDays(7).AddMilliseconds(-1), LegalFigures.Shipped));
        Assert.Equal([ApprovalBlocker.ExtensionTooLate], change.ReasonsNotToSubmit(opening, applicants: 0, closed.AddDays(7), LegalFigures.Shipped));
    }

    [Fact]
    public void After_results_were_released_the_window_is_no_longer_extended_and_the_way_is_a_new_notice()
    {
        Opening opening = Drafts.Approved();
        OpeningChange change = Extend(opening, opening.Details() with { ClosesAt = opening.ClosesAt!.Value.AddDays(3) });
        Assert.Equal([ApprovalBlocker.ExtensionAfterResults], change.ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped, hasResults: true));
        Assert.True(OpeningChange.NeedsNewNotice(ApprovalBlocker.ExtensionAfterResults));
        change.SubmitForReview(opening, applicants: 0, by: 1, Drafts.Now, LegalFigures.Shipped);
        Assert.Equal([ApprovalBlocker.ExtensionAfterResults], change.ReasonsNotToPublish(opening, applicants: 0, by: 99, Drafts.Now, LegalFigures.Shipped, hasResults: true));
    }

    [Fact]
    public void After_the_window_only_errors_are_mended()
    {
        Opening opening = Drafts.Approved();
        OpeningDetails details = opening.Details() with { ContactPhone = "0200009999" };
        DateTime after = opening.ClosesAt!.Value.AddHours(1);
        Assert.Contains(ApprovalBlocker.AmendmentAfterClosing, Amend(opening, details).ReasonsNotToSubmit(opening, applicants: 0, after, LegalFigures.Shipped));
        OpeningChange correction = OpeningChange.Draft(
            opening, 1, ChangeKind.Correction, details, new(ChangeReason.WrongContact, "전화번호를 잘못 적었습니다.", IsNotWorse: false), Drafts.Officer, Drafts.Now);
        Assert.Empty(correction.ReasonsNotToSubmit(opening, applicants: 2, after, LegalFigures.Shipped));
    }

    [Fact]
    public void An_until_filled_opening_is_reviewed_for_at_most_two_months_more()
    {
        Opening opening = Drafts.Approved(Drafts.Details() with { IsUntilFilled = true });
        DateTime last = SeoulTime.EndOf(new DateOnly(2027, 1, 2));
        OpeningDetails details = opening.Details() with { ClosesAt = last, ResultsOn = new DateOnly(2027, 1, 20) };
        Assert.Empty(Extend(opening, details).ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped));
        Assert.Contains(ApprovalBlocker.UntilFilledTooLong, Extend(opening, details with { ClosesAt = last.AddMilliseconds(1) }).ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void The_new_content_obeys_the_law_like_any_other()
    {
        Opening opening = Drafts.Approved();
        OpeningUnit unit = Drafts.Unit();
        unit.PayMinWon = 9_000;
        Assert.Contains(ApprovalBlocker.PayBelowMinimumWage, Amend(opening, opening.Details() with { Units = [unit] }).ReasonsNotToSubmit(opening, applicants: 0, Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void Every_step_that_is_not_in_the_table_is_refused()
    {
        Opening opening = Drafts.Approved();
        OpeningChange change = Amend(opening, opening.Details() with { Title = "다른 제목" });
        Assert.Throws<RuleBroken>(change.TakeBack);
        Assert.Throws<RuleBroken>(() => change.Return("다시"));
        Assert.Throws<RuleBroken>(() => change.Publish(opening, Document, applicants: 0, Drafts.Approver, Drafts.Now, LegalFigures.Shipped));
        change.SubmitForReview(opening, applicants: 0, Drafts.Officer, Drafts.Now, LegalFigures.Shipped);
        Assert.Throws<RuleBroken>(change.Drop);
        change.Return("다시 보세요.");
        Assert.Equal((ChangeStatus.Draft, "다시 보세요."), (change.Status, change.ReturnedWith));
        change.Drop();
        Assert.Throws<RuleBroken>(() => change.Rewrite(opening.Details(), Words, Drafts.Officer, Drafts.Now));
    }

    [Fact]
    public void The_whole_content_survives_being_kept_as_text()
    {
        OpeningUnit unit = Drafts.Unit();
        unit.Pay = new Pay(PayBasis.Monthly, 2_100_000, 2_300_000, "교통비 별도", LegalBasis: null);
        OpeningDetails details = Drafts.Details() with
        {
            JobProgramId = 3,
            OrganizationId = 4,
            ApplyUrl = "https://jobs.example/1",
            ApplyHow = "방문",
            OccupationCode = "561",
            OccupationName = "환경미화원",
            IsUntilFilled = true,
            MinAge = 18,
            MaxAge = 75,
            AgeLegalBasis = "노인복지법",
            Residence = ResidenceRule.City,
            WhoCanApply = "누구나",
            Exclusions = ["하나", "둘"],
            Documents = ["서류"],
            Units = [unit],
        };
        OpeningDetails back = OpeningContent.Read(OpeningContent.Write(details));
        Assert.Empty(ContentDifferences.Between(details, back));
        Assert.Equal((details.JobProgramId, details.OrganizationId, details.DepartmentId, details.OccupationCode), (back.JobProgramId, back.OrganizationId, back.DepartmentId, back.OccupationCode));
        Assert.Equal(DateTimeKind.Utc, back.OpensAt!.Value.Kind);
        Assert.Equal(unit.Pay, back.Units[0].Pay);
    }

    private static OpeningChange Amend(Opening opening, OpeningDetails details) =>
        OpeningChange.Draft(opening, 1, ChangeKind.Amendment, details, Words, Drafts.Officer, Drafts.Now);

    private static OpeningChange Extend(Opening opening, OpeningDetails details) =>
        OpeningChange.Draft(opening, 1, ChangeKind.Extension, details, new(ChangeReason.TooFewApplicants, "신청이 적습니다.", IsNotWorse: true), Drafts.Officer, Drafts.Now);

    private static OpeningDetails Worsened(OpeningDetails details, string what)
    {
        OpeningUnit unit = Drafts.Unit();
        switch (what)
        {
            case "pay": unit.PayMinWon = 10_699; break;
            case "basis": (unit.PayBasis, unit.PayMinWon) = (PayBasis.Monthly, 3_000_000); break;
            case "no pay": unit.PayMinWon = null; break;
            case "headcount": unit.Headcount = 2; break;
            case "fewer paid hours": unit.WeeklyHours = 19.5m; break;
            case "place": unit.Place = "월계1동 일대"; break;
        }

        details = details with { Units = [unit] };
        return what switch
        {
            "period" => details with { WorkEndsOn = details.WorkEndsOn!.Value.AddDays(-1) },
            "age" => details with { MinAge = 18, AgeLegalBasis = "근로기준법" },
            "residence" => details with { Residence = ResidenceRule.District },
            "exclusion" => details with { Exclusions = ["실업급여를 받는 분"] },
            "selection" => details with { SelectionMethod = SelectionMethod.Lottery },
            _ => details,
        };
    }
}
