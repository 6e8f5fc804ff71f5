using JobsPortal.Domain.Applications.Eligibility;
using JobsPortal.Domain.Openings;
using static JobsPortal.Domain.Applications.Eligibility.EligibilityVerdict;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>Who may apply, rule by rule, at the boundaries.</summary>
public sealed class EligibilityTests
{
    // The window ends on 30 November 2026 at 18:00 in Seoul.
    [Theory]
    [InlineData("1961-11-30", Met)]
    [InlineData("1961-12-01", NotMet)]
    [InlineData("1961-11-29", Met)]
    public void Somebody_whose_birthday_is_the_closing_day_is_old_enough(string birth, EligibilityVerdict expected) =>
        Assert.Equal(expected, Of(d => d with { MinAge = 65, AgeLegalBasis = "노인복지법" }, Born(birth)).Verdict);

    [Theory]
    [InlineData("1986-12-01", Met)]
    [InlineData("1986-11-30", NotMet)]
    public void Somebody_who_turns_one_too_many_on_the_closing_day_is_too_old(string birth, EligibilityVerdict expected) =>
        Assert.Equal(expected, Of(d => d with { MaxAge = 39, AgeLegalBasis = "청년기본법" }, Born(birth)).Verdict);

    [Fact]
    public void The_last_birth_date_that_is_old_enough_and_the_first_that_is_young_enough_are_told()
    {
        Assert.Equal(new DateOnly(1961, 11, 30), Of(d => d with { MinAge = 65, AgeLegalBasis = "노인복지법" }, Born("1961-11-30")).BornBy);
        Assert.Equal(new DateOnly(1986, 12, 1), Of(d => d with { MaxAge = 39, AgeLegalBasis = "청년기본법" }, Born("1986-12-01")).BornBy);
    }

    [Theory]
    [InlineData(28, NotMet)]
    [InlineData(29, Met)]
    public void Somebody_born_on_29_February_is_a_year_older_on_1_March(int lastDay, EligibilityVerdict expected)
    {
        // A window until 24:00 ends on that day: 28 February, or 1 March 2026.
        var day = lastDay == 28 ? new DateOnly(2027, 2, 28) : new DateOnly(2027, 3, 1);
        var result = Of(
            d => d with { ClosesAt = Domain.Shared.SeoulTime.EndOf(day), ResultsOn = day.AddDays(10), MinAge = 19, AgeLegalBasis = "민법" },
            Born("2008-02-29"));
        Assert.Equal(expected, result.Verdict);
    }

    [Fact]
    public void A_window_until_midnight_counts_ages_on_its_last_day()
    {
        var opening = Sample.Approved(change: d => d with { ClosesAt = Domain.Shared.SeoulTime.EndOf(new DateOnly(2026, 11, 30)) });
        Assert.Equal(new DateOnly(2026, 11, 30), EligibilityCheck.AgeCountsOn(opening));
    }

    [Theory]
    [InlineData(ResidenceRule.District, true, null, Met)]
    [InlineData(ResidenceRule.District, false, true, NotMet)]
    [InlineData(ResidenceRule.District, null, null, Unknown)]
    [InlineData(ResidenceRule.City, true, null, Met)]
    [InlineData(ResidenceRule.City, false, true, Met)]
    [InlineData(ResidenceRule.City, false, false, NotMet)]
    [InlineData(ResidenceRule.City, false, null, Unknown)]
    public void Residence_is_told_from_what_somebody_says(ResidenceRule rule, bool? district, bool? city, EligibilityVerdict expected) =>
        Assert.Equal(expected, Of(d => d with { Residence = rule }, new(null, district, city, [])).Verdict);

    [Fact]
    public void Every_statement_is_answered_on_its_own()
    {
        var opening = Sample.Approved(change: d => d with { Exclusions = ["실업급여를 받는 분", "다른 공공일자리에 참여 중인 분", "생계급여를 받는 분"] });
        var results = EligibilityCheck.Of(opening, new(null, null, null, [false, true, null]));
        Assert.Equal([Met, NotMet, Unknown], results.Select(r => r.Verdict));
        Assert.Equal(opening.Exclusions, results.Select(r => r.Statement!));
    }

    [Fact]
    public void Without_rules_nothing_is_asked() =>
        Assert.Empty(EligibilityCheck.Of(Sample.Approved(), new(null, null, null, [])));

    [Fact]
    public void An_unknown_birth_date_is_neither_met_nor_not() =>
        Assert.Equal(Unknown, Of(d => d with { MinAge = 65, AgeLegalBasis = "노인복지법" }, new(null, null, null, [])).Verdict);

    private static EligibilityFacts Born(string birth) =>
        new(DateOnly.ParseExact(birth, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null, null, []);

    private static EligibilityResult Of(Func<OpeningDetails, OpeningDetails> change, EligibilityFacts facts) =>
        Assert.Single(EligibilityCheck.Of(Sample.Approved(change: change), facts));
}
