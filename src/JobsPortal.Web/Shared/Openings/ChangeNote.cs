using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>One altered thing: 모집인원 10명 → 12명.</summary>
/// <param name="What">Its name, with the unit where there are several.</param>
/// <param name="Before">The value before.</param>
/// <param name="After">The value after.</param>
public sealed record ChangeNoteLine(string What, string Before, string After)
{
    private const int ShortText = 60;

    /// <summary>Whether the values are too long to stand in one line.</summary>
    public bool IsLong => Before.Length > ShortText || After.Length > ShortText || Before.Contains('\n', StringComparison.Ordinal) || After.Contains('\n', StringComparison.Ordinal);

    /// <summary>The words for a line.</summary>
    public static ChangeNoteLine From(ChangeLine line, DistrictProfile district) => new(
        line.Unit is { } unit ? $"{Language.Say(ChangeTexts.Of(line.Field))}({unit})" : Language.Say(ChangeTexts.Of(line.Field)),
        ChangeTexts.Value(line.Field, line.Before, district), ChangeTexts.Value(line.Field, line.After, district));

    /// <summary>모집인원 10명 → 12명.</summary>
    public override string ToString() => $"{What} {Before} → {After}";
}

/// <summary>변경공고(11. 20.): what changed in a published opening, with old and new values.</summary>
/// <param name="Kind">What sort of notice.</param>
/// <param name="Day">The day it was published, without a year that goes without saying.</param>
/// <param name="Note">The public explanation.</param>
/// <param name="Lines">What changed.</param>
public sealed record ChangeNote(ChangeKind Kind, string Day, string Note, IReadOnlyList<ChangeNoteLine> Lines)
{
    /// <summary>The words for a published change.</summary>
    public static ChangeNote From(OpeningChange change, DistrictProfile district, DateTime now) => Of(change, change.PublishedAt!.Value, change.Lines.OrderBy(l => l.Id), district, now);

    /// <summary>The words for a change as it would be published now.</summary>
    public static ChangeNote Planned(OpeningChange change, Opening opening, DistrictProfile district, DateTime now) => Of(change, now, change.LinesFor(opening), district, now);

    private static ChangeNote Of(OpeningChange change, DateTime at, IEnumerable<ChangeLine> lines, DistrictProfile district, DateTime now)
    {
        var day = SeoulTime.DayOf(at);
        return new(change.Kind, SeoulDates.Plain(day, withYear: day.Year != SeoulTime.DayOf(now).Year), change.Note, [.. lines.Select(l => ChangeNoteLine.From(l, district))]);
    }
}
