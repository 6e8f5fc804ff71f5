using System.Globalization;

namespace JobsPortal.Domain.Openings;

/// <summary>
/// What differs between two contents, field by field. Values are texts without language: instants and days in ISO form, enums by name,
/// numbers with plain figures, pay as <see cref="OpeningContent.WritePay"/> writes it.
/// </summary>
public static class ContentDifferences
{
    private static readonly (ContentField Field, Func<OpeningDetails, string?> Of)[] OfOpening =
    [
        (ContentField.Title, d => d.Title),
        (ContentField.OpensAt, d => Instant(d.OpensAt)),
        (ContentField.ClosesAt, d => Instant(d.ClosesAt)),
        (ContentField.IsUntilFilled, d => d.IsUntilFilled.ToString()),
        (ContentField.ResultsOn, d => Day(d.ResultsOn)),
        (ContentField.WorkStartsOn, d => Day(d.WorkStartsOn)),
        (ContentField.WorkEndsOn, d => Day(d.WorkEndsOn)),
        (ContentField.EmploymentType, d => d.EmploymentType.ToString()),
        (ContentField.Occupation, d => d.OccupationName),
        (ContentField.WhoCanApply, d => d.WhoCanApply),
        (ContentField.Residence, d => d.Residence.ToString()),
        (ContentField.MinAge, d => Number(d.MinAge)),
        (ContentField.MaxAge, d => Number(d.MaxAge)),
        (ContentField.AgeLegalBasis, d => d.AgeLegalBasis),
        (ContentField.Exclusions, d => Lines(d.Exclusions)),
        (ContentField.Documents, d => Lines(d.Documents)),
        (ContentField.ApplyMode, d => d.ApplyMode.ToString()),
        (ContentField.PostRule, d => d.PostRule.ToString()),
        (ContentField.ApplyUrl, d => d.ApplyUrl),
        (ContentField.ApplyHow, d => d.ApplyHow),
        (ContentField.SelectionMethod, d => d.SelectionMethod.ToString()),
        (ContentField.EmployerName, d => d.EmployerName),
        (ContentField.ContactPhone, d => d.ContactPhone),
        (ContentField.Description, d => d.Description),
    ];

    private static readonly (ContentField Field, Func<OpeningUnit, string?> Of)[] OfUnit =
    [
        (ContentField.UnitName, u => u.Name),
        (ContentField.Headcount, u => Number(u.Headcount)),
        (ContentField.Pay, u => OpeningContent.WritePay(u.Pay)),
        (ContentField.Hours, u => u.Hours),
        (ContentField.WeeklyHours, u => u.WeeklyHours?.ToString("0.##", CultureInfo.InvariantCulture)),
        (ContentField.Place, u => u.Place),
        (ContentField.Dong, u => u.DongCode),
        (ContentField.UnitDepartment, u => u.Department),
    ];

    /// <summary>What <paramref name="after"/> says otherwise than <paramref name="before"/>, in the order of <see cref="ContentField"/>. Units are compared by their place.</summary>
    public static IReadOnlyList<ChangeLine> Between(OpeningDetails before, OpeningDetails after) =>
        [.. Whole(before, after).Concat(Units(before.Units, after.Units)).OrderBy(line => line.Field)];

    private static IEnumerable<ChangeLine> Whole(OpeningDetails before, OpeningDetails after) =>
        OfOpening.Select(f => new ChangeLine(f.Field, unit: null, f.Of(before), f.Of(after))).Where(Differs);

    private static IEnumerable<ChangeLine> Units(IReadOnlyList<OpeningUnit> before, IReadOnlyList<OpeningUnit> after)
    {
        int both = Math.Min(before.Count, after.Count);
        for (int i = 0; i < both; i++)
        {
            // One unit needs no name: it is the opening.
            string? name = before.Count == 1 && after.Count == 1 ? null : before[i].Name;
            foreach (ChangeLine line in OfUnit.Select(f => new ChangeLine(f.Field, name, f.Of(before[i]), f.Of(after[i]))).Where(Differs))
            {
                if (name is not null || line.Field != ContentField.UnitName)
                {
                    yield return line;
                }
            }
        }

        foreach (OpeningUnit added in after.Skip(both))
        {
            yield return new ChangeLine(ContentField.UnitAdded, added.Name, before: null, Number(added.Headcount));
        }

        foreach (OpeningUnit removed in before.Skip(both))
        {
            yield return new ChangeLine(ContentField.UnitRemoved, removed.Name, Number(removed.Headcount), after: null);
        }
    }

    private static bool Differs(ChangeLine line) => (line.Before ?? "") != (line.After ?? "");

    private static string? Instant(DateTime? utc) => utc?.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Lines(IReadOnlyList<string> lines) => lines.Count == 0 ? null : string.Join('\n', lines);
}
