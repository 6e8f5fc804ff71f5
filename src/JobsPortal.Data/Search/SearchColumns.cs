using System.Numerics;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>What filters, counts and orders ask of one opening; about 60 bytes.</summary>
internal struct ColumnRow
{
    public int Id;
    public byte Kind;
    public byte Occupation;
    public byte Employment;

    /// <summary>The basis to which <see cref="Pay"/> belongs.</summary>
    public byte PayBasis;

    /// <summary>Ticks, UTC; as are the following.</summary>
    public long Opens;
    public long Closes;
    public long Posted;

    /// <summary>A bit for each dong of its units.</summary>
    public ulong Dongs;

    /// <summary>The highest of its units' lowest amounts; -1 where none is stated.</summary>
    public long Pay;

    /// <summary>A bit for each basis of its units.</summary>
    public ushort Bases;
}

/// <summary>
/// Every published opening in memory, as far as lists, counts and orders need it, so that these ask nothing of the database. A place once given stays an
/// opening's until all is read anew. Not for several threads at once: <see cref="SearchEngine"/> holds the lock.
/// </summary>
internal sealed class SearchColumns
{
    /// <summary>Dongs that are told apart; a district has about twenty.</summary>
    public const int DongsMax = 64;

    private const int Gone = -1;

    private static readonly SlotSet None = new(0);

    // So many at once are put in order anew instead of one by one.
    private const int OneByOneMax = 500;

    private readonly Dictionary<string, int> _dongs = [];
    private readonly Dictionary<int, long[]> _morePays = [];
    private readonly HashSet<string> _names = [];
    private readonly SlotOrder[] _orders;
    private ColumnRow[] _rows = [];
    private string[] _titles = [];
    private int[] _slotOfId = [];
    private int _gone;
    private PhaseSets? _phases;

    public SearchColumns()
    {
        ByClosing = new((a, b) => Compare(_rows[a].Closes, _rows[b].Closes, _rows[a].Id, _rows[b].Id));
        ByPosting = new((a, b) => Compare(_rows[b].Posted, _rows[a].Posted, _rows[b].Id, _rows[a].Id));
        ByTitle = new((a, b) => string.CompareOrdinal(_titles[a], _titles[b]) is var order and not 0 ? order : _rows[a].Id.CompareTo(_rows[b].Id));
        ByRank = new((a, b) => Compare(_rows[a].Closes, _rows[b].Closes, 0, 0) is var closes and not 0 ? closes : ByPosting.Compare(a, b));
        _orders = [ByClosing, ByPosting, ByTitle, ByRank];
    }

    /// <summary>Those that close first before, then the lower key.</summary>
    public SlotOrder ByClosing { get; }

    /// <summary>The newest before, then the higher key.</summary>
    public SlotOrder ByPosting { get; }

    /// <summary>By title, sign by sign, then the lower key.</summary>
    public SlotOrder ByTitle { get; }

    /// <summary>As <see cref="SearchRank"/> has equals among the open ones: those that close first before, then the newest.</summary>
    public SlotOrder ByRank { get; }

    /// <summary>The places of each choice.</summary>
    public ChoiceSets Choices { get; } = new();

    /// <summary>Places, those of openings that are gone too.</summary>
    public int Places { get; private set; }

    /// <summary>Published openings.</summary>
    public int Count => Places - _gone;

    /// <summary>Whether so many are gone that all should be read anew.</summary>
    public bool IsSparse => _gone > 1_000 && _gone > Places / 4;

    /// <summary>The row of a place.</summary>
    public ref readonly ColumnRow this[int slot] => ref _rows[slot];

    /// <summary>Whether an opening has the place.</summary>
    public bool IsTaken(int slot) => _rows[slot].Id != Gone;

    /// <summary>The title in a place.</summary>
    public string TitleOf(int slot) => _titles[slot];

    /// <summary>Texts whose words are proposed for mistyped ones: occupations, employers, titles.</summary>
    public IReadOnlyList<string> Texts() => [.. _names, .. _titles.Take(Places).Where(t => t.Length > 0)];

    /// <summary>The place of an opening; -1 when it is not among the published ones.</summary>
    public int SlotOf(int id) => id < _slotOfId.Length ? _slotOfId[id] - 1 : -1;

    /// <summary>Where the clock stands at an instant. Kept until something opens or closes; may be asked for by several threads.</summary>
    public PhaseSets PhasesAt(DateTime now)
    {
        var phases = _phases;
        return phases is not null && phases.IsAt(now) ? phases : _phases = new(this, now);
    }

    /// <summary>The places of a dong; none when no opening is there.</summary>
    public SlotSet OfDong(string dong) => _dongs.TryGetValue(dong, out var index) ? Choices.Dongs[index] : None;

    /// <summary>The bit of a dong; 0 when no opening is there.</summary>
    public ulong BitOf(string dong) => _dongs.TryGetValue(dong, out var index) ? 1UL << index : 0;

    /// <summary>The dongs in the order of their bits.</summary>
    public IEnumerable<KeyValuePair<string, int>> Dongs => _dongs;

    /// <summary>The highest of the lowest amounts that an opening pays for a basis; -1 where none is stated.</summary>
    public long PayOf(int slot, int basis)
    {
        ref readonly var row = ref _rows[slot];
        return row.PayBasis == basis ? row.Pay : _morePays.TryGetValue(slot, out var pays) ? pays[basis] : -1;
    }

    /// <summary>Takes changes over. Those without a window or no longer published leave.</summary>
    public void Apply(IReadOnlyCollection<ChangedOpening> changes)
    {
        var oneByOne = changes.Count <= OneByOneMax && Places > 0;
        foreach (var change in changes)
        {
            var slot = SlotOf(change.Id);
            if (slot >= 0) Leave(slot, oneByOne);
            if (!change.IsPublished) continue;
            if (slot >= 0) _gone--;
            Enter(slot >= 0 ? slot : NewSlot(change.Id), change, oneByOne);
        }

        if (oneByOne) return;
        foreach (var order in _orders) order.Fill(Enumerable.Range(0, Places).Where(IsTaken), Count);
    }

    /// <summary>Takes all published ones over into empty columns. Openings and units come in the order of the openings' keys.</summary>
    public async Task FillAsync(IAsyncEnumerable<ChangedOpening> openings, ChangedUnit[] units)
    {
        var next = 0;
        await foreach (var opening in openings)
        {
            while (next < units.Length && units[next].OpeningId < opening.Id) next++;
            var first = next;
            while (next < units.Length && units[next].OpeningId == opening.Id) next++;
            if (opening.IsPublished) Enter(NewSlot(opening.Id), opening with { Units = new ArraySegment<ChangedUnit>(units, first, next - first) }, oneByOne: false);
        }

        foreach (var order in _orders) order.Fill(Enumerable.Range(0, Places), Places);
    }

    private void Enter(int slot, ChangedOpening change, bool oneByOne)
    {
        _slotOfId[change.Id] = slot + 1;
        _titles[slot] = change.Title;
        if (change.Occupation is { } occupation) _names.Add(occupation);
        if (change.Employer is { } employer) _names.Add(employer);
        ref var row = ref _rows[slot];
        row = new()
        {
            Id = change.Id,
            Kind = (byte)change.Kind,
            Occupation = (byte)change.Group,
            Employment = (byte)change.Employment,
            Opens = change.OpensAt!.Value.Ticks,
            Closes = change.ClosesAt!.Value.Ticks,
            Posted = change.PostedAt.Ticks,
            PayBasis = byte.MaxValue,
            Pay = -1,
        };
        foreach (var unit in change.Units) Add(ref row, slot, unit);
        Choices.Enter(slot, in row);
        _phases?.Enter(slot, in row);
        if (!oneByOne) return;
        foreach (var order in _orders) order.Insert(slot);
    }

    private void Add(ref ColumnRow row, int slot, ChangedUnit unit)
    {
        if (unit.DongCode is { } dong) row.Dongs |= NewBitOf(dong);
        var (basis, pay) = ((int)unit.PayBasis, unit.PayMinWon ?? -1);
        if (row.Bases == 0) row.PayBasis = (byte)basis;
        row.Bases |= (ushort)(1 << basis);
        if (row.PayBasis == basis)
        {
            row.Pay = Math.Max(row.Pay, pay);
            return;
        }

        if (!_morePays.TryGetValue(slot, out var pays))
        {
            _morePays[slot] = pays = new long[Enum.GetValues<PayBasis>().Length];
            Array.Fill(pays, -1);
        }

        pays[basis] = Math.Max(pays[basis], pay);
    }

    private void Leave(int slot, bool oneByOne)
    {
        if (!IsTaken(slot)) return;
        if (oneByOne)
        {
            foreach (var order in _orders) order.Remove(slot);
        }

        Choices.Leave(slot, in _rows[slot]);
        _phases?.Leave(slot);
        _rows[slot].Id = Gone;
        _titles[slot] = "";
        _morePays.Remove(slot);
        _gone++;
    }

    private int NewSlot(int id)
    {
        if (Places == _rows.Length)
        {
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)Places + 256);
            Array.Resize(ref _rows, size);
            Array.Resize(ref _titles, size);
        }

        if (id >= _slotOfId.Length) Array.Resize(ref _slotOfId, (int)BitOperations.RoundUpToPowerOf2((uint)id + 256));
        return Places++;
    }

    private ulong NewBitOf(string dong)
    {
        if (_dongs.TryGetValue(dong, out var index)) return 1UL << index;
        if (_dongs.Count == DongsMax) return 0;
        _dongs[dong] = _dongs.Count;
        return 1UL << (_dongs.Count - 1);
    }

    private static int Compare(long a, long b, int idOfA, int idOfB) => a != b ? a.CompareTo(b) : idOfA.CompareTo(idOfB);
}
