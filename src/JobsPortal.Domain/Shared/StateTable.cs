namespace JobsPortal.Domain.Shared;

/// <summary>A state machine as a table: for each state the states that may follow. Everything else asks it.</summary>
/// <typeparam name="TState">The enum of states.</typeparam>
public sealed class StateTable<TState>
    where TState : struct, Enum
{
    private readonly Dictionary<TState, TState[]> _rows;

    /// <summary>Takes the table; a state without a row is an end.</summary>
    public StateTable(Dictionary<TState, TState[]> rows) => _rows = rows;

    /// <summary>Every allowed step.</summary>
    public IEnumerable<(TState From, TState To)> Steps =>
        _rows.SelectMany(row => row.Value, (row, to) => (row.Key, to));

    /// <summary>The states that may follow <paramref name="from"/>; empty at an end.</summary>
    public IReadOnlyList<TState> After(TState from) => _rows.TryGetValue(from, out TState[]? to) ? to : [];

    /// <summary>This table and <paramref name="other"/> together.</summary>
    public StateTable<TState> Union(StateTable<TState> other) => new(Enum.GetValues<TState>()
        .Select(from => (from, to: After(from).Union(other.After(from)).ToArray()))
        .Where(row => row.to.Length > 0)
        .ToDictionary(row => row.from, row => row.to));

    /// <summary>Whether the step is in the table. Standing still is not a step.</summary>
    public bool Allows(TState from, TState to) => After(from).Contains(to);
}
