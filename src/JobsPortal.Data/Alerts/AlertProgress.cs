namespace JobsPortal.Data.Alerts;

/// <summary>The one row that says up to which change of openings it was looked for whom to tell. Moved in the transaction of what was found.</summary>
public sealed class AlertProgress
{
    /// <summary>Key of the one row.</summary>
    public const int OnlyId = 1;

    public int Id { get; set; }

    /// <summary>The content's version up to which all is looked at, but for openings of this very version behind <see cref="OpeningId"/>.</summary>
    public long ContentVersion { get; set; }

    /// <summary>The last opening of that version.</summary>
    public int OpeningId { get; set; }
}
