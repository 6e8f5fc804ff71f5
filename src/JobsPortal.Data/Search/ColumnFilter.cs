using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Search;

/// <summary>The choices of a search, ready to be held against one opening after the other.</summary>
internal readonly struct ColumnFilter
{
    private const uint All = uint.MaxValue;

    private readonly SearchColumns _columns;
    private readonly long _now;
    private readonly long _closesBy;
    private readonly uint _phases;
    private readonly uint _kinds;
    private readonly uint _occupations;
    private readonly uint _employments;
    private readonly ulong _dongs;
    private readonly bool _anyDong;
    private readonly int _basis;
    private readonly long _payAtLeast;

    public ColumnFilter(SearchColumns columns, OpeningSearch search)
    {
        _columns = columns;
        _now = search.Now.Ticks;
        _closesBy = search.ClosesBy?.Ticks ?? -1;
        _phases = 1u << (int)OpeningPhase.Open;
        if (search.WithScheduled) _phases |= 1u << (int)OpeningPhase.Scheduled;
        if (search.WithClosed) _phases |= 1u << (int)OpeningPhase.Closed;
        _kinds = Mask(search.Kinds);
        _occupations = Mask(search.Occupations);
        _employments = Mask(search.Employments);
        _anyDong = search.Dongs.Count == 0;
        _dongs = 0;
        foreach (var dong in search.Dongs) _dongs |= columns.BitOf(dong);
        _basis = search.PayBasis is { } basis ? (int)basis : -1;
        _payAtLeast = search.PayAtLeast ?? -1;
    }

    /// <summary>The groups of choices in which an opening fails, as a number of <see cref="OpeningFacets"/>.</summary>
    public int FailsOf(int slot) => FailsOf(slot, in _columns[slot], PhaseOf(_columns[slot]));

    /// <inheritdoc cref="FailsOf(int)"/>
    public int FailsOf(int slot, in ColumnRow row, OpeningPhase phase)
    {
        var fails = 0;
        if ((_phases & (1u << (int)phase)) == 0) fails |= (int)OpeningFacets.State;
        if ((_kinds & (1u << row.Kind)) == 0) fails |= (int)OpeningFacets.Kind;
        if ((_occupations & (1u << row.Occupation)) == 0) fails |= (int)OpeningFacets.Occupation;
        if ((_employments & (1u << row.Employment)) == 0) fails |= (int)OpeningFacets.Employment;
        if (!_anyDong && (_dongs & row.Dongs) == 0) fails |= (int)OpeningFacets.Dong;
        if (_closesBy >= 0 && !(_now < row.Closes && row.Closes <= _closesBy)) fails |= (int)OpeningFacets.ClosingWithin;
        if (_basis >= 0 && ((row.Bases & (1 << _basis)) == 0 || !PaysEnough(slot, _basis))) fails |= (int)OpeningFacets.Pay;
        return fails;
    }

    /// <summary>Where the clock stands against its window. What was closed before it began is closed.</summary>
    public OpeningPhase PhaseOf(in ColumnRow row) => row.Closes <= _now ? OpeningPhase.Closed : _now < row.Opens ? OpeningPhase.Scheduled : OpeningPhase.Open;

    /// <summary>Whether a unit pays for this at least what is asked.</summary>
    public bool PaysEnough(int slot, int basis) => _payAtLeast < 0 || _columns.PayOf(slot, basis) >= _payAtLeast;

    private static uint Mask<T>(IReadOnlyList<T> chosen) where T : struct, Enum
    {
        if (chosen.Count == 0) return All;
        var mask = 0u;
        foreach (var value in chosen) mask |= 1u << Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
        return mask;
    }
}
