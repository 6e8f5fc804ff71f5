using System.Buffers;
using System.Numerics;

namespace JobsPortal.Data.Search;

/// <summary>A set of places in <see cref="SearchColumns"/>: one bit a place, and none beyond its end. It grows as places come in.</summary>
internal sealed class SlotSet : IDisposable
{
    private readonly bool _borrowed;
    private ulong[] _bits;
    private int _words;

    /// <summary>An empty one with room for so many places.</summary>
    public SlotSet(int places) => (_bits, _words) = (new ulong[(places + 63) / 64], (places + 63) / 64);

    private SlotSet(ulong[] borrowed, int words) => (_bits, _words, _borrowed) = (borrowed, words, true);

    /// <summary>Bytes that it takes.</summary>
    public int Size => _words * sizeof(ulong);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => !Bits.ContainsAnyExcept(0UL);

    /// <summary>How many are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var bits in Bits) count += BitOperations.PopCount(bits);
            return count;
        }
    }

    private ReadOnlySpan<ulong> Bits => _bits.AsSpan(0, _words);

    /// <summary>What is in this one, for one answer only: disposing of it gives its room to the next answer.</summary>
    public SlotSet Borrow()
    {
        var bits = ArrayPool<ulong>.Shared.Rent(Math.Max(_words, 1));
        Bits.CopyTo(bits);
        return new(bits, _words);
    }

    /// <summary>What is in this one, to keep.</summary>
    public SlotSet Copy()
    {
        var copy = new SlotSet(_words * 64);
        Bits.CopyTo(copy._bits);
        return copy;
    }

    /// <summary>Puts a place in.</summary>
    public void Add(int slot)
    {
        Reach((slot >> 6) + 1);
        _bits[slot >> 6] |= 1UL << slot;
    }

    /// <summary>Takes a place out.</summary>
    public void Remove(int slot)
    {
        if (slot >> 6 < _words) _bits[slot >> 6] &= ~(1UL << slot);
    }

    /// <summary>Whether a place is in it.</summary>
    public bool Contains(int slot) => (uint)(slot >> 6) < (uint)_words && (_bits[slot >> 6] & (1UL << slot)) != 0;

    /// <summary>Puts in whatever the other holds.</summary>
    public void UnionWith(SlotSet other)
    {
        Reach(other._words);
        for (var i = 0; i < other._words; i++) _bits[i] |= other._bits[i];
    }

    /// <summary>Takes out whatever the other does not hold.</summary>
    public void IntersectWith(SlotSet other)
    {
        var both = Math.Min(_words, other._words);
        for (var i = 0; i < both; i++) _bits[i] &= other._bits[i];
        _bits.AsSpan(both, _words - both).Clear();
    }

    /// <summary>Takes out whatever the other holds.</summary>
    public void ExceptWith(SlotSet other)
    {
        for (var i = 0; i < Math.Min(_words, other._words); i++) _bits[i] &= ~other._bits[i];
    }

    /// <summary>How many are in this one and the other.</summary>
    public int CountWith(SlotSet other)
    {
        var both = Math.Min(_words, other._words);
        var mine = _bits.AsSpan(0, both);
        var others = other._bits.AsSpan(0, both);
        var count = 0;
        for (var i = 0; i < mine.Length; i++) count += BitOperations.PopCount(mine[i] & others[i]);
        return count;
    }

    /// <summary>One by one, in their order.</summary>
    public Enumerator GetEnumerator() => new(Bits);

    public void Dispose()
    {
        if (!_borrowed || _bits.Length == 0) return;
        ArrayPool<ulong>.Shared.Return(_bits);
        (_bits, _words) = ([], 0);
    }

    private void Reach(int words)
    {
        if (words <= _words) return;
        if (words > _bits.Length && _borrowed) throw new InvalidOperationException("What is borrowed for one answer does not grow.");
        if (words > _bits.Length) Array.Resize(ref _bits, (int)BitOperations.RoundUpToPowerOf2((uint)words));
        _bits.AsSpan(_words, words - _words).Clear();
        _words = words;
    }

    /// <summary>Goes through the bits without an allocation.</summary>
    public ref struct Enumerator(ReadOnlySpan<ulong> bits)
    {
        private readonly ReadOnlySpan<ulong> _bits = bits;
        private int _index = -1;
        private ulong _rest;

        /// <summary>The place.</summary>
        public int Current { get; private set; }

        /// <summary>Goes on.</summary>
        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_index >= _bits.Length) return false;
                _rest = _bits[_index];
            }

            Current = (_index << 6) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
