using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Imports;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Imports;

/// <summary>
/// An opening put together from the rows of its feeds, field by field: what several feeds say of one field is taken from the first that
/// says it, so that feeds imported in turn change nothing. Two are equal when nothing that people see differs.
/// </summary>
internal sealed record ImportedOpening
{
    public required string Title { get; init; }
    public string? Employer { get; init; }
    public string? Description { get; init; }
    public string? OccupationCode { get; init; }
    public string? OccupationName { get; init; }
    public string? Place { get; init; }
    public string? DongCode { get; init; }
    public EmploymentType Employment { get; init; }
    public required Pay Pay { get; init; }
    public string? Hours { get; init; }
    public decimal? WeeklyHours { get; init; }
    public int Headcount { get; init; }
    public string? Url { get; init; }
    public string? ApplyHow { get; init; }
    public string? WhoCanApply { get; init; }
    public string? Documents { get; init; }
    public DateTime PostedAt { get; init; }
    public DateTime ClosesAt { get; init; }
    public bool IsUntilFilled { get; init; }
    public bool IsClosed { get; init; }
    public ReviewFlags Flags { get; init; }

    /// <summary>Puts the opening together.</summary>
    /// <param name="rows">The rows of its feeds, best feed first; at least one.</param>
    /// <param name="district">The portal's district.</param>
    /// <param name="firstSeen">When the portal saw it first; counts where no feed says when it was posted.</param>
    public static ImportedOpening Of(IReadOnlyList<SourceRow> rows, DistrictProfile district, MinimumWages wages, DateTime firstSeen)
    {
        T? First<T>(Func<SourceRow, T?> field) => rows.Select(field).FirstOrDefault(v => v is not null);

        var posted = PostedText.Parse(First(r => r.Posted)) ?? firstSeen;
        var deadline = DeadlineText.Parse(First(r => r.Deadline), posted);
        var paid = rows.FirstOrDefault(r => r.PayMin is not null && r.PayBasis is not PayBasis.Unstated) ?? rows.FirstOrDefault(r => r.PayAsWritten is not null) ?? rows[0];
        var employer = First(r => r.Employer);
        var occupation = First(r => r.OccupationName);
        var title = First(r => r.Title) ?? RowCleaning.Cut($"{occupation ?? employer} 모집", Opening.TitleMaxLength);
        var place = PlaceText.Parse(district, First(r => r.Place), title);
        var opening = new ImportedOpening
        {
            Title = title,
            Employer = employer,
            Description = First(r => r.Description),
            OccupationCode = First(r => r.OccupationCode),
            OccupationName = occupation,
            Place = place.Text.Length > 0 ? place.Text : place.Dong is { } named ? $"{district.Name} {named.Name}" : null,
            DongCode = place.Dong?.Code,
            Employment = First(r => r.Employment) ?? EmploymentType.Unknown,
            Pay = new Pay(paid.PayBasis ?? PayBasis.Unstated, paid.PayMin, paid.PayMax, paid.PayAsWritten, LegalBasis: null),
            Hours = First(r => r.Hours),
            WeeklyHours = First(r => r.WeeklyHours),
            Headcount = First(r => r.Headcount) ?? 1,
            // GetJobInfo gives no address; what stands in its rows is put together from the number.
            Url = rows.Select(r => r.Url).LastOrDefault(u => u is not null),
            ApplyHow = First(r => r.ApplyHow),
            WhoCanApply = First(r => r.WhoCanApply),
            Documents = First(r => r.Documents),
            PostedAt = posted,
            ClosesAt = deadline.ClosesAtUtc ?? SeoulTime.EndOf(SeoulTime.DayOf(posted).AddMonths(DeadlineText.MonthsUntilFilled)),
            IsUntilFilled = deadline.UntilFilled,
            IsClosed = rows.All(r => r.IsClosed),
        };
        return opening with { Flags = FlagsOf(opening, deadline, place, rows, wages) };
    }

    /// <summary>What the domain takes over.</summary>
    /// <param name="closedAt">When the portal closed it, where it did; a closed row closes no later.</param>
    public OpeningDetails ToDetails(DateTime? closedAt) => new()
    {
        Title = Title,
        Description = Description,
        EmployerName = Employer,
        ApplyMode = ApplyMode.LinkOut,
        ApplyUrl = Url,
        ApplyHow = ApplyHow,
        OccupationCode = OccupationCode,
        OccupationName = OccupationName,
        EmploymentType = Employment,
        OpensAt = PostedAt,
        ClosesAt = IsClosed && closedAt < ClosesAt ? closedAt : ClosesAt,
        IsUntilFilled = IsUntilFilled,
        SelectionMethod = SelectionMethod.Scored,
        WhoCanApply = WhoCanApply,
        Documents = Documents is null ? [] : [Documents],
        Units =
        [
            new OpeningUnit
            {
                Name = RowCleaning.Cut(Title, OpeningUnit.NameMaxLength), Place = Place, DongCode = DongCode, Headcount = Headcount,
                Hours = Hours, WeeklyHours = WeeklyHours, Pay = Pay,
            },
        ],
    };

    /// <summary>Names of the fields in which this differs from <paramref name="other"/>, for the history.</summary>
    public IEnumerable<string> DifferencesFrom(ImportedOpening other)
    {
        (string Name, object? Mine, object? Theirs)[] fields =
        [
            (nameof(Title), Title, other.Title), (nameof(Employer), Employer, other.Employer), (nameof(Description), Description, other.Description),
            ("Occupation", (OccupationCode, OccupationName), (other.OccupationCode, other.OccupationName)),
            (nameof(Place), (Place, DongCode), (other.Place, other.DongCode)), (nameof(Employment), Employment, other.Employment), (nameof(Pay), Pay, other.Pay),
            (nameof(Hours), (Hours, WeeklyHours), (other.Hours, other.WeeklyHours)), (nameof(Headcount), Headcount, other.Headcount),
            (nameof(Url), Url, other.Url), (nameof(ApplyHow), ApplyHow, other.ApplyHow), (nameof(WhoCanApply), WhoCanApply, other.WhoCanApply),
            (nameof(Documents), Documents, other.Documents), (nameof(PostedAt), PostedAt, other.PostedAt),
            (nameof(ClosesAt), (ClosesAt, IsUntilFilled), (other.ClosesAt, other.IsUntilFilled)), (nameof(IsClosed), IsClosed, other.IsClosed), (nameof(Flags), Flags, other.Flags),
        ];
        return fields.Where(f => !Equals(f.Mine, f.Theirs)).Select(f => f.Name);
    }

    private static ReviewFlags FlagsOf(ImportedOpening o, ParsedDeadline deadline, ParsedPlace place, IReadOnlyList<SourceRow> rows, MinimumWages wages)
    {
        // Whoever is found by the closing day begins after it; "until filled" may begin at once.
        var firstDay = SeoulTime.DayOf(o.IsUntilFilled ? o.PostedAt : o.ClosesAt.AddTicks(-1));
        var known = OccupationGroups.OfCode(o.OccupationCode) is not null || OccupationGroups.OfName(o.OccupationName) is not null;
        var wording = FairHiringLint.Check(string.Join('\n', o.Title, o.Description, o.WhoCanApply, o.ApplyHow)).Count > 0;
        (ReviewFlags Flag, bool Set)[] flags =
        [
            (ReviewFlags.PayMissing, !o.Pay.IsStated || o.Pay.Basis == PayBasis.Unstated),
            (ReviewFlags.PayBelowMinimumWage, o.Pay.IsBelowMinimumWage(o.WeeklyHours, firstDay, wages)),
            (ReviewFlags.HoursMissing, o.Hours is null && o.WeeklyHours is null),
            (ReviewFlags.PlaceMissing, o.Place is null),
            (ReviewFlags.EmployerMissing, o.Employer is null),
            (ReviewFlags.ForbiddenWording, wording),
            (ReviewFlags.DeadlineUnreadable, !deadline.IsUnderstood),
            (ReviewFlags.OutsideDistrict, o.Place is not null && !place.InDistrict),
            (ReviewFlags.OccupationUnknown, !known),
            (ReviewFlags.Redacted, rows.Any(r => r.Redactions > 0)),
        ];
        return flags.Where(f => f.Set).Aggregate(ReviewFlags.None, (all, f) => all | f.Flag);
    }
}
