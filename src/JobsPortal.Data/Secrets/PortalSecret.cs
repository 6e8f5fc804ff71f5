namespace JobsPortal.Data.Secrets;

/// <summary>A key the portal made for itself. It lies beside the data-protection keys, so that one backup holds all of them.</summary>
public sealed class PortalSecret
{
    public const int NameMaxLength = 40;
    public const int ValueLength = 32;

    public int Id { get; set; }

    /// <summary>Unique.</summary>
    public string Name { get; set; } = "";

    /// <summary>Random bytes, <see cref="ValueLength"/> of them.</summary>
    public byte[] Value { get; set; } = [];

    public DateTime CreatedAt { get; set; }
}
