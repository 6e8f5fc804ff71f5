namespace JobsPortal.Domain.Openings;

/// <content>What the importer does: it approves by itself, flags instead of blocking, and never opens an application here.</content>
public sealed partial class Opening
{
    /// <summary>Remarks of the history line that an import writes.</summary>
    public const string ImportRemarks = "import";

    /// <summary>Takes an opening over from a feed: approved by "import", applied to at the source.</summary>
    public static Opening Import(OpeningDetails details, ReviewFlags flags, DateTime postedAt, DateTime now)
    {
        var opening = new Opening { Kind = OpeningKind.Job, Status = OpeningStatus.Draft, IsImported = true, PostedAt = postedAt };
        opening.TakeOver(AtTheSource(details));
        opening.Flags = flags;
        opening.Move(OpeningStatus.InReview, by: null, now, ImportRemarks);
        opening.Move(OpeningStatus.Approved, by: null, now, ImportRemarks);
        opening.ApprovedAt = now;
        return opening;
    }

    /// <summary>Takes changed content of the same source over; what changed is kept in the history.</summary>
    public void UpdateFromImport(OpeningDetails details, ReviewFlags flags, DateTime postedAt, string changed, DateTime now)
    {
        TakeOver(AtTheSource(details));
        (Flags, PostedAt) = (flags, postedAt);
        _history.Add(new OpeningEvent(Status, Status, by: null, now, changed));
        Renew(now);
    }

    /// <summary>It has vanished from its feeds, so it has been closed there: the window ends now.</summary>
    public void CloseFromImport(DateTime now)
    {
        if (ClosesAt is null || now < ClosesAt)
        {
            ClosesAt = now;
        }

        _history.Add(new OpeningEvent(Status, Status, by: null, now, "import: closed"));
        Renew(now);
    }

    /// <summary>Notes the feed a row came from.</summary>
    public void AddSource(OpeningSource source) => _sources.Add(source);

    private static OpeningDetails AtTheSource(OpeningDetails details) => details with { ApplyMode = ApplyMode.LinkOut };
}
