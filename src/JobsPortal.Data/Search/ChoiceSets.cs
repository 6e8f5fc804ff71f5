using System.Numerics;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Search;

/// <summary>The places of each choice that does not depend on the clock: what a choice leaves, and how many, is a matter of bits.</summary>
internal sealed class ChoiceSets
{
    /// <summary>All places that an opening has.</summary>
    public SlotSet All { get; } = new(0);

    /// <summary>By <see cref="OpeningKind"/>.</summary>
    public SlotSet[] Kinds { get; } = SetsOf<OpeningKind>();

    /// <summary>By <see cref="OccupationGroup"/>.</summary>
    public SlotSet[] Occupations { get; } = SetsOf<OccupationGroup>();

    /// <summary>By <see cref="EmploymentType"/>.</summary>
    public SlotSet[] Employments { get; } = SetsOf<EmploymentType>();

    /// <summary>By <see cref="PayBasis"/>; a place may stand in several.</summary>
    public SlotSet[] Bases { get; } = SetsOf<PayBasis>();

    /// <summary>By the number of the dong's bit; a place may stand in several.</summary>
    public SlotSet[] Dongs { get; } = [.. Enumerable.Range(0, SearchColumns.DongsMax).Select(_ => new SlotSet(0))];

    /// <summary>An opening comes.</summary>
    public void Enter(int slot, in ColumnRow row)
    {
        All.Add(slot);
        Kinds[row.Kind].Add(slot);
        Occupations[row.Occupation].Add(slot);
        Employments[row.Employment].Add(slot);
        for (uint bases = row.Bases; bases != 0; bases &= bases - 1) Bases[BitOperations.TrailingZeroCount(bases)].Add(slot);
        for (var dongs = row.Dongs; dongs != 0; dongs &= dongs - 1) Dongs[BitOperations.TrailingZeroCount(dongs)].Add(slot);
    }

    /// <summary>It leaves. Its row still stands in its place.</summary>
    public void Leave(int slot, in ColumnRow row)
    {
        All.Remove(slot);
        Kinds[row.Kind].Remove(slot);
        Occupations[row.Occupation].Remove(slot);
        Employments[row.Employment].Remove(slot);
        for (uint bases = row.Bases; bases != 0; bases &= bases - 1) Bases[BitOperations.TrailingZeroCount(bases)].Remove(slot);
        for (var dongs = row.Dongs; dongs != 0; dongs &= dongs - 1) Dongs[BitOperations.TrailingZeroCount(dongs)].Remove(slot);
    }

    private static SlotSet[] SetsOf<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(_ => new SlotSet(0))];
}
