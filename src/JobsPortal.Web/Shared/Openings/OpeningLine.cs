using System.Globalization;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>One opening in a list, as residents read it.</summary>
public sealed record OpeningLine
{
    /// <summary>Title of the opening.</summary>
    public required string Title { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Where it stands.</summary>
    public required Badge State { get; init; }

    /// <summary>Employer.</summary>
    public required string Employer { get; init; }

    /// <summary>Pay of the units, each once.</summary>
    public required string Pay { get; init; }

    /// <summary>Place of the first unit, and how many more there are.</summary>
    public required string Place { get; init; }

    /// <summary>Hours of the first unit.</summary>
    public required string? Hours { get; init; }

    /// <summary>When the window ends, or begins where it has not yet.</summary>
    public required string Until { get; init; }

    /// <summary>Kind, group of occupation, contract and people.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Why it is proposed; null where it is not.</summary>
    public string? Why { get; init; }

    /// <summary>Words for one row.</summary>
    public static OpeningLine From(OpeningRow row, DateTime now, DistrictProfile district) => new()
    {
        Title = row.Title,
        Href = $"/openings/{row.Id}",
        State = OpeningTexts.State(row.Status, row.OpensAt, row.ClosesAt, now),
        Employer = row.Employer ?? district.OfficeName,
        Pay = string.Join(", ", row.Units.Select(u => PayTexts.Of(u.Pay)).Distinct().Take(2)),
        Place = PlaceOf(row.Units, district),
        Hours = row.Units.Select(u => u.Hours).FirstOrDefault(hours => !string.IsNullOrWhiteSpace(hours)),
        Until = OpeningTexts.Deadline(row.OpensAt, row.ClosesAt, row.IsUntilFilled, now),
        Tags = TagsOf(row),
    };

    private static string PlaceOf(IReadOnlyList<UnitRow> units, DistrictProfile district)
    {
        var places = units.Select(u => district.DongByCode(u.DongCode)?.Name ?? u.Place).OfType<string>().Where(p => p.Length > 0).Distinct().ToList();
        return places.Count switch { 0 => "-", 1 => places[0], _ => Language.Say("{0} 외 {1}곳", places[0], places.Count - 1) };
    }

    private static List<string> TagsOf(OpeningRow row)
    {
        List<string> tags = [Language.Say(OpeningTexts.Kind(row.Kind)), Language.Say(OpeningTexts.Occupation(row.Occupation))];
        if (row.Employment is not (EmploymentType.Unknown or EmploymentType.Participation)) tags.Add(Language.Say(OpeningTexts.Employment(row.Employment)));
        if (row.Units.Sum(u => u.Headcount) is > 0 and var people) tags.Add(Language.Say("{0}명", people.ToString("#,0", CultureInfo.InvariantCulture)));
        return tags;
    }
}

/// <summary>Openings under a heading of their page: the entries' headings are one level deeper.</summary>
/// <param name="Lines">The entries.</param>
/// <param name="IsNested">False where the page's h1 is the list's heading.</param>
public sealed record OpeningList(IReadOnlyList<OpeningLine> Lines, bool IsNested);
