using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.ResidentProfiles;

namespace JobsPortal.Domain.Tests.Openings;

/// <summary>What makes an opening fit a wish.</summary>
public sealed class OpeningWishTests
{
    private static readonly OpeningWish Wish = OpeningWish.Of(new ResidentProfile(
        1, new(null, null, null, OccupationGroup.Cleaning, "1135063000", PayBasis.Hourly, 11_000, "오전"), DateTime.UnixEpoch));

    [Theory]
    [InlineData(OccupationGroup.Cleaning, true, 11_000L, MatchReasons.Occupation | MatchReasons.Dong | MatchReasons.Pay)]
    [InlineData(OccupationGroup.Cleaning, false, 10_999L, MatchReasons.Occupation)]
    [InlineData(OccupationGroup.Care, true, null, MatchReasons.Dong)]
    [InlineData(OccupationGroup.Care, false, -1L, MatchReasons.None)]
    public void Each_wish_counts_by_itself(OccupationGroup occupation, bool isInDong, long? pay, MatchReasons expected) =>
        Assert.Equal(expected, Wish.ReasonsFor(OpeningKind.Job, occupation, EmploymentType.FixedTerm, isInDong, pay));

    [Fact]
    public void An_occupation_outweighs_everything_else_together_and_hours_are_the_lightest()
    {
        Assert.True(MatchReasons.Occupation > (MatchReasons.Dong | MatchReasons.Pay | MatchReasons.Employment | MatchReasons.Hours));
        Assert.True(MatchReasons.Dong > (MatchReasons.Pay | MatchReasons.Employment | MatchReasons.Hours));
        Assert.Equal(1, (int)MatchReasons.Hours);
    }

    [Fact]
    public void Who_wishes_for_work_is_offered_no_event() =>
        Assert.Equal(MatchReasons.None, Wish.ReasonsFor(OpeningKind.Event, OccupationGroup.Cleaning, EmploymentType.Participation, isInDong: true, pay: null));

    [Fact]
    public void Only_the_same_occupation_is_alike_and_the_rest_of_all_occupations_is_none()
    {
        var like = OpeningWish.Like(Drafts.Draft(Drafts.Details() with { OccupationName = "청소원" }));
        Assert.Equal(MatchReasons.Occupation | MatchReasons.Dong, like.ReasonsFor(OpeningKind.Job, OccupationGroup.Cleaning, EmploymentType.Unknown, isInDong: true, pay: null));
        Assert.Equal(MatchReasons.None, like.ReasonsFor(OpeningKind.Job, OccupationGroup.Care, EmploymentType.FixedTermPartTime, isInDong: true, pay: 99_999));
        var rest = OpeningWish.Like(Drafts.Draft(Drafts.Details() with { OccupationName = "아무 일" }));
        Assert.Equal(MatchReasons.None, rest.ReasonsFor(OpeningKind.Job, OccupationGroup.Other, EmploymentType.FixedTermPartTime, isInDong: true, pay: 99_999));
    }
}
