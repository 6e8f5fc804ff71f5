using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>One thing that a change alters, with the values before and after in the form of <see cref="ContentDifferences"/>.</summary>
public sealed class ChangeLine : IAppendOnly
{
    private ChangeLine()
    {
    }

    internal ChangeLine(ContentField field, string? unit, string? before, string? after) => (Field, Unit, Before, After) = (field, unit, before, after);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The change.</summary>
    public int OpeningChangeId { get; private set; }

    /// <summary>What is altered.</summary>
    public ContentField Field { get; private set; }

    /// <summary>Name of the unit; null where the whole opening is meant.</summary>
    public string? Unit { get; private set; }

    /// <summary>The value before; null where nothing was said.</summary>
    public string? Before { get; private set; }

    /// <summary>The value after; null where nothing is said any more.</summary>
    public string? After { get; private set; }
}
