using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Openings;

/// <summary>Each reason against publishing, alone: everything else about the opening is in order.</summary>
public sealed class OpeningReadinessTests
{
    private static readonly Dictionary<ApprovalBlocker, Func<OpeningDetails, OpeningDetails>> Spoiled = new()
    {
        [ApprovalBlocker.TitleMissing] = d => d with { Title = " " },
        [ApprovalBlocker.DescriptionMissing] = d => d with { Description = null },
        [ApprovalBlocker.EmployerMissing] = d => d with { EmployerName = "" },
        [ApprovalBlocker.EmploymentTypeMissing] = d => d with { EmploymentType = EmploymentType.Unknown },
        [ApprovalBlocker.DepartmentMissing] = d => d with { DepartmentId = null },
        [ApprovalBlocker.PhoneMissing] = d => d with { ContactPhone = null },
        [ApprovalBlocker.UnitMissing] = d => d with { Units = [] },
        [ApprovalBlocker.HeadcountMissing] = d => WithUnit(d, u => u.Headcount = 0),
        [ApprovalBlocker.PlaceMissing] = d => WithUnit(d, u => u.Place = " "),
        [ApprovalBlocker.HoursMissing] = d => WithUnit(d, u => u.Hours = null),
        [ApprovalBlocker.PayMissing] = d => WithUnit(d, u => (u.PayBasis, u.PayMinWon) = (PayBasis.Unstated, null)),
        [ApprovalBlocker.PayBelowMinimumWage] = d => WithUnit(d, u => u.PayMinWon = 10_699),
        [ApprovalBlocker.ActivityBasisMissing] = d => WithUnit(d, u => (u.PayBasis, u.PayMinWon) = (PayBasis.Activity, 290_000)),
        [ApprovalBlocker.WorkStartMissing] = d => d with { WorkStartsOn = null },
        [ApprovalBlocker.WindowMissing] = d => d with { ClosesAt = null },
        [ApprovalBlocker.ClosesBeforeOpening] = d => d with { OpensAt = d.ClosesAt },
        [ApprovalBlocker.ClosingDatePassed] = d => d with { ClosesAt = Drafts.Now, OpensAt = Drafts.Now.AddDays(-9) },
        [ApprovalBlocker.UntilFilledTooLong] = d => d with
        {
            IsUntilFilled = true,
            OpensAt = new DateTime(2026, 11, 1, 15, 0, 0, DateTimeKind.Utc),
            // 2 November in Seoul; two months end with 2 January, and one tick more is too long.
            ClosesAt = new DateTime(2027, 1, 2, 15, 0, 0, DateTimeKind.Utc).AddTicks(1),
            ResultsOn = new DateOnly(2027, 1, 3),
        },
        [ApprovalBlocker.ResultDateMissing] = d => d with { ResultsOn = null },
        [ApprovalBlocker.ResultBeforeClosing] = d => d with { ResultsOn = new DateOnly(2026, 11, 19) },
        [ApprovalBlocker.ApplyAddressMissing] = d => d with { ApplyMode = ApplyMode.LinkOut },
        [ApprovalBlocker.AgeBasisMissing] = d => d with { MaxAge = 39 },
        [ApprovalBlocker.ResidentNumberInText] = d => d with { Description = "문의: 900101-1234567" },
    };

    public static TheoryData<ApprovalBlocker> Cases => [.. Spoiled.Keys];

    [Fact]
    public void A_complete_draft_has_nothing_against_it() => Assert.Empty(Drafts.Draft().ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));

    [Theory, MemberData(nameof(Cases))]
    public void Each_reason_stands_alone(ApprovalBlocker blocker) =>
        Assert.Equal([blocker], Drafts.Draft(Spoiled[blocker](Drafts.Details())).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));

    [Fact]
    public void Every_reason_about_the_content_has_a_case_here()
    {
        ApprovalBlocker[] aboutTheStep =
        [
            ApprovalBlocker.ApplyHereNotAllowed, ApprovalBlocker.WrongState, ApprovalBlocker.DrafterCannotApprove, ApprovalBlocker.DocumentNumberMissing,
            ApprovalBlocker.DocumentDateMissing, ApprovalBlocker.DocumentDateInFuture, ApprovalBlocker.ReasonMissing, ApprovalBlocker.WindowNotClosed, ApprovalBlocker.ApplicantsWithoutAnswer,
        ];
        // What stands against a change of a published opening has its cases in OpeningChangeTests.
        Assert.Equal(Enum.GetValues<ApprovalBlocker>().Where(b => b < ApprovalBlocker.ChangeEmpty).Except(aboutTheStep).Order(), Spoiled.Keys.Order());
    }

    [Fact]
    public void A_private_employers_job_cannot_take_applications_here()
    {
        var details = Drafts.Details() with { OrganizationId = 5 };
        Assert.Equal([ApprovalBlocker.ApplyHereNotAllowed], Drafts.Draft(details, OpeningKind.Job).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));
        Assert.Empty(Drafts.Draft(details with { ApplyMode = ApplyMode.Contact, ApplyHow = "전화로 문의" }, OpeningKind.Job).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));
        Assert.Empty(Drafts.Draft(details, OpeningKind.PublicWork).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void An_event_needs_neither_pay_nor_a_first_day_of_work()
    {
        var details = Drafts.Details() with { WorkStartsOn = null, Units = [Drafts.Seats()] };
        Assert.Empty(Drafts.Draft(details, OpeningKind.Event).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void Until_filled_may_last_exactly_two_months()
    {
        var details = Spoiled[ApprovalBlocker.UntilFilledTooLong](Drafts.Details());
        Assert.Empty(Drafts.Draft(details with { ClosesAt = details.ClosesAt!.Value.AddTicks(-1) }).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void A_window_until_midnight_may_have_its_result_on_the_same_day()
    {
        var details = Drafts.Details() with { ClosesAt = new DateTime(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc), ResultsOn = new DateOnly(2026, 11, 20) };
        Assert.Empty(Drafts.Draft(details).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));
    }

    [Fact]
    public void One_poor_unit_among_good_ones_is_found()
    {
        OpeningUnit poor = Drafts.Unit();
        poor.PayMinWon = 9_000;
        var details = Drafts.Details() with { Units = [Drafts.Unit(), poor] };
        Assert.Equal([ApprovalBlocker.PayBelowMinimumWage], Drafts.Draft(details).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped));
    }

    [Theory]
    [InlineData("2026-12-31", 10_320, false)]
    [InlineData("2026-12-31", 10_319, true)]
    [InlineData("2027-01-01", 10_320, true)]
    [InlineData("2027-01-01", 10_699, true)]
    [InlineData("2027-01-01", 10_700, false)]
    public void The_first_working_day_decides_the_minimum_wage(string workStartsOn, long hourly, bool blocked)
    {
        var details = WithUnit(Drafts.Details(), u => u.PayMinWon = hourly) with
        {
            WorkStartsOn = DateOnly.Parse(workStartsOn, System.Globalization.CultureInfo.InvariantCulture),
            WorkEndsOn = null,
        };
        Assert.Equal(blocked, Drafts.Draft(details).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped).Contains(ApprovalBlocker.PayBelowMinimumWage));
    }

    [Theory]
    [InlineData("2026-12-31", 10_320, null)]
    [InlineData("2027-01-01", 10_320, 10_700L)]
    [InlineData("2027-06-30", 10_699, 10_700L)]
    [InlineData("2027-06-30", 10_700, null)]
    [InlineData("2027-06-30", 10_000, 10_320L)]
    public void Every_year_of_the_period_of_work_must_reach_its_minimum_wage(string workEndsOn, long hourly, long? missed)
    {
        var opening = Drafts.Draft(WithUnit(Drafts.Details(), u => u.PayMinWon = hourly) with
        {
            WorkStartsOn = new DateOnly(2026, 12, 1),
            WorkEndsOn = DateOnly.Parse(workEndsOn, System.Globalization.CultureInfo.InvariantCulture),
        });
        Assert.Equal(missed, opening.MissedMinimum(opening.Units[0], MinimumWages.Shipped)?.HourlyWon);
        Assert.Equal(missed is not null, opening.ReasonsNotReady(Drafts.Now, LegalFigures.Shipped).Contains(ApprovalBlocker.PayBelowMinimumWage));
    }

    [Fact]
    public void Work_that_begins_before_the_window_is_only_warned_of()
    {
        var opening = Drafts.Draft(Drafts.Details() with { WorkStartsOn = SeoulTime.DayOf(Drafts.Details().OpensAt!.Value).AddDays(-1) });
        Assert.Contains(OpeningWarning.WorkStartsBeforeWindow, OpeningWarnings.Of(opening, LegalFigures.Shipped));
        Assert.DoesNotContain(OpeningWarning.WorkStartsBeforeWindow, OpeningWarnings.Of(Drafts.Draft(), LegalFigures.Shipped));
    }

    [Theory]
    [InlineData(PayBasis.Monthly, 40, 2_236_300, false)]
    [InlineData(PayBasis.Monthly, 40, 2_236_299, true)]
    [InlineData(PayBasis.Daily, 40, 85_600, false)]
    [InlineData(PayBasis.Daily, 40, 85_599, true)]
    [InlineData(PayBasis.Weekly, 40, 513_600, false)]
    [InlineData(PayBasis.Weekly, 40, 513_599, true)]
    [InlineData(PayBasis.Yearly, 40, 26_835_600, false)]
    [InlineData(PayBasis.Yearly, 40, 26_835_599, true)]
    [InlineData(PayBasis.Activity, 40, 290_000, false)]
    [InlineData(PayBasis.PerCase, 40, 1_000, false)]
    public void Pay_of_every_basis_is_compared_by_the_hour(PayBasis basis, int weeklyHours, long won, bool blocked)
    {
        var details = WithUnit(Drafts.Details(), u =>
            (u.PayBasis, u.PayMinWon, u.WeeklyHours, u.PayLegalBasis) = (basis, won, weeklyHours, "노인일자리 운영안내"));
        Assert.Equal(blocked, Drafts.Draft(details).ReasonsNotReady(Drafts.Now, LegalFigures.Shipped).Contains(ApprovalBlocker.PayBelowMinimumWage));
    }

    private static OpeningDetails WithUnit(OpeningDetails details, Action<OpeningUnit> change)
    {
        OpeningUnit unit = Drafts.Unit();
        change(unit);
        return details with { Units = [unit] };
    }
}
