using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.ResidentProfiles;

namespace JobsPortal.Domain.Openings;

/// <summary>
/// Why an opening is proposed. A weightier reason outweighs all lighter ones together, so the number itself is the order.
/// Openings are ordered by it, never people.
/// </summary>
[Flags]
public enum MatchReasons
{
    /// <summary>Nothing fits.</summary>
    None = 0,

    /// <summary>The wished hours.</summary>
    Hours = 1,

    /// <summary>The contract.</summary>
    Employment = 2,

    /// <summary>The pay, or more.</summary>
    Pay = 4,

    /// <summary>The dong of work.</summary>
    Dong = 8,

    /// <summary>The group of occupations.</summary>
    Occupation = 16,
}

/// <summary>What openings are held against: those like another one, or those that a resident wishes for.</summary>
public sealed record OpeningWish
{
    private OpeningWish()
    {
    }

    /// <summary>The group of occupations; null for any. 기타 is no group to be alike in.</summary>
    public OccupationGroup? Occupation { get; private init; }

    /// <summary>Codes of dongs; none for any.</summary>
    public IReadOnlyList<string> Dongs { get; private init; } = [];

    /// <summary>The contract; null for any.</summary>
    public EmploymentType? Employment { get; private init; }

    /// <summary>What pay is for; null for any.</summary>
    public PayBasis? PayBasis { get; private init; }

    /// <summary>Least pay for it, whole won; null for any.</summary>
    public long? PayAtLeast { get; private init; }

    /// <summary>Hours in words; null for any.</summary>
    public string? Hours { get; private init; }

    /// <summary>Events are proposed beside events, work beside work.</summary>
    public bool IsForEvents { get; private init; }

    /// <summary>Without this reason nothing is proposed, whatever else fits.</summary>
    public MatchReasons Needed { get; private init; }

    /// <summary>What the unit-wise open facts of an opening ask of one like it: its occupation, and then as much else as possible. Its units are loaded.</summary>
    public static OpeningWish Like(Opening opening)
    {
        var unit = opening.Units.FirstOrDefault(u => u.PayMinWon is not null);
        return new()
        {
            Occupation = opening.OccupationGroup,
            Dongs = [.. opening.Units.Select(u => u.DongCode).OfType<string>().Distinct()],
            Employment = opening.EmploymentType,
            PayBasis = unit?.PayBasis,
            PayAtLeast = unit?.PayMinWon,
            IsForEvents = opening.Kind == OpeningKind.Event,
            Needed = MatchReasons.Occupation,
        };
    }

    /// <summary>What a resident wishes for.</summary>
    public static OpeningWish Of(ResidentProfile profile) => new()
    {
        Occupation = profile.Occupation,
        Dongs = profile.WishedDong is { } dong ? [dong] : [],
        PayBasis = profile.PayBasis,
        PayAtLeast = profile.PayAtLeast,
        Hours = profile.Hours,
    };

    /// <summary>What fits of an opening, but for its hours.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="occupation">Its group.</param>
    /// <param name="employment">Its contract.</param>
    /// <param name="isInDong">Whether one of its units is in one of <see cref="Dongs"/>.</param>
    /// <param name="pay">The highest of its units' lowest amounts for <see cref="PayBasis"/>, whole won; below 0 where none is stated, null where no unit is paid so.</param>
    public MatchReasons ReasonsFor(OpeningKind kind, OccupationGroup occupation, EmploymentType employment, bool isInDong, long? pay)
    {
        if (kind == OpeningKind.Event != IsForEvents) return MatchReasons.None;
        var reasons = MatchReasons.None;
        if (occupation == Occupation && occupation != OccupationGroup.Other) reasons |= MatchReasons.Occupation;
        if (isInDong) reasons |= MatchReasons.Dong;
        if (employment == Employment && employment != EmploymentType.Unknown) reasons |= MatchReasons.Employment;
        if (PayBasis is not null && pay is { } won && (PayAtLeast is null || won >= PayAtLeast)) reasons |= MatchReasons.Pay;
        return (reasons & Needed) == Needed ? reasons : MatchReasons.None;
    }

    /// <summary>Whether hours in words are those wished for.</summary>
    public bool FitsHours(string? hours) => Hours is not null && hours is not null && WorkTimes.Fit(Hours, hours);
}
