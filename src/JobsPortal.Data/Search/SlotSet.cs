using System.Numerics;

namespace JobsPortal.Data.Search;

/// <summary>A set of places in <see cref="SearchColumns"/>: one bit a place.</summary>
internal sealed class SlotSet(int places)
{
    private readonly ulong[] _bits = new ulong[(places + 63) / 64];

    /// <summary>Bytes that it takes.</summary>
    public int Size => _bits.Length * sizeof(ulong);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => !_bits.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>How many are in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var bits in _bits) count += BitOperations.PopCount(bits);
            return count;
        }
    }

    /// <summary>Puts a place in.</summary>
    public void Add(int slot) => _bits[slot >> 6] |= 1UL << slot;

    /// <summary>Takes a place out.</summary>
    public void Remove(int slot) => _bits[slot >> 6] &= ~(1UL << slot);

    /// <summary>Whether a place is in it; those beyond its end are not.</summary>
    public bool Contains(int slot) => (uint)(slot >> 6) < (uint)_bits.Length && (_bits[slot >> 6] & (1UL << slot)) != 0;

    /// <summary>Puts in whatever the other holds.</summary>
    public void UnionWith(SlotSet other)
    {
        for (var i = 0; i < Math.Min(_bits.Length, other._bits.Length); i++) _bits[i] |= other._bits[i];
    }

    /// <summary>Takes out whatever the other does not hold.</summary>
    public void IntersectWith(SlotSet other)
    {
        for (var i = 0; i < _bits.Length; i++) _bits[i] &= i < other._bits.Length ? other._bits[i] : 0;
    }

    /// <summary>One by one, in their order.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    /// <summary>Goes through the bits without an allocation.</summary>
    public struct Enumerator(ulong[] bits)
    {
        private int _index = -1;
        private ulong _rest;

        /// <summary>The place.</summary>
        public int Current { get; private set; }

        /// <summary>Goes on.</summary>
        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_index >= bits.Length) return false;
                _rest = bits[_index];
            }

            Current = (_index << 6) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
