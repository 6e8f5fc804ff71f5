namespace JobsPortal.Domain.Openings;

/// <summary>공고 서식: an opening's content without its days, under a name, for the next one of the same department.</summary>
public sealed class OpeningTemplate
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    private OpeningTemplate()
    {
        (Name, Content) = ("", "");
    }

    /// <summary>Takes the content of <paramref name="opening"/> as it stands.</summary>
    public OpeningTemplate(Opening opening, string name, int by, DateTime now)
    {
        (DepartmentId, Kind, Name, SavedBy, SavedAt) = (opening.DepartmentId, opening.Kind, name, by, now);
        Content = OpeningContent.Write(
            opening.Details() with { OpensAt = null, ClosesAt = null, ResultsOn = null, WorkStartsOn = null, WorkEndsOn = null });
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The department whose template it is.</summary>
    public int? DepartmentId { get; private set; }

    /// <summary>Kind of the openings it makes.</summary>
    public OpeningKind Kind { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; }

    /// <summary>The content in the form of <see cref="OpeningContent"/>.</summary>
    public string Content { get; private set; }

    /// <summary>Who saved it.</summary>
    public int SavedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>인계: another department's from now on.</summary>
    public void MoveTo(int department) => DepartmentId = department;

    /// <summary>The content.</summary>
    public OpeningDetails Details => OpeningContent.Read(Content);
}
