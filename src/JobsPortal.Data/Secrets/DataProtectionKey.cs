namespace JobsPortal.Data.Secrets;

/// <summary>One key of the ring that protects cookies and form tokens.</summary>
public sealed class DataProtectionKey
{
    public const int FriendlyNameMaxLength = 100;

    public int Id { get; set; }
    public string? FriendlyName { get; set; }
    public required string Xml { get; set; }
}
