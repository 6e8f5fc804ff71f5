namespace JobsPortal.Data.Audit;

/// <summary>
/// Both ends of the chain of access records, one row: so that the next record is linked without reading the others, so that records missing
/// at the end are noticed, and so that the chain still holds after the oldest were deleted when their time was over.
/// </summary>
public sealed class AccessChainEnd
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    /// <summary>Position of the newest record; 0 while there is none.</summary>
    public long LastPosition { get; set; }

    /// <summary>Its hash.</summary>
    public string LastHash { get; set; } = "";

    /// <summary>Position of the newest record that was deleted in its time; 0 while there is none.</summary>
    public long DeletedPosition { get; set; }

    /// <summary>Its hash: the first record that is left is linked to it.</summary>
    public string DeletedHash { get; set; } = "";
}
