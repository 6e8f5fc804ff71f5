namespace JobsPortal.Data.Staff;

/// <summary>The lists whose filters can be saved.</summary>
public enum FilteredList
{
    Openings,
    Applications,
    Decisions,
}

/// <summary>A filter of a staff list that one person keeps under a name: the choices of the address, nobody's name or number.</summary>
public sealed class SavedFilter
{
    public const int NameMaxLength = 40;
    public const int QueryMaxLength = 500;

    /// <summary>Most filters of one person on one list.</summary>
    public const int Most = 20;

    public int Id { get; set; }

    /// <summary>Whose it is; nobody else sees it.</summary>
    public int AccountId { get; set; }

    public FilteredList List { get; set; }

    /// <summary>Unique for the person and the list.</summary>
    public string Name { get; set; } = "";

    /// <summary>What follows the question mark, in one order.</summary>
    public string Query { get; set; } = "";

    /// <summary>Whether the list opens with it. At most one of a person's on each list.</summary>
    public bool IsDefault { get; set; }
}
