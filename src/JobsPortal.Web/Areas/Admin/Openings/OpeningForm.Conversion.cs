using System.Globalization;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <content>From the opening to the form, and from the form to what the domain takes.</content>
public partial class OpeningForm
{
    /// <summary>The empty form of a kind, with what usually holds.</summary>
    public static OpeningForm Blank(OpeningKindDescriptor kind, string employer, string? phone) => new()
    {
        EmployerName = employer,
        ContactPhone = phone is null ? null : PhoneNumber.Format(phone),
        SelectionMethod = kind.DefaultSelection,
        EmploymentType = !kind.PaysWages ? EmploymentType.Participation : kind.Kind == OpeningKind.PublicWork ? EmploymentType.FixedTermPartTime : EmploymentType.Unknown,
        Residence = kind.Kind == OpeningKind.PublicWork ? ResidenceRule.District : ResidenceRule.None,
        Units = [new UnitForm { PayBasis = kind.PaysWages ? PayBasis.Hourly : PayBasis.None }],
    };

    /// <summary>The form of an opening.</summary>
    public static OpeningForm From(Opening o)
    {
        var form = new OpeningForm { Version = o.Version };
        form.Fill(o.Details());
        return form;
    }

    /// <summary>The form of a new draft after an earlier opening or a template: everything but its days.</summary>
    public static OpeningForm Copy(OpeningDetails d)
    {
        var form = new OpeningForm();
        form.Fill(d with { OpensAt = null, ClosesAt = null, ResultsOn = null, WorkStartsOn = null, WorkEndsOn = null });
        return form;
    }

    /// <summary>Writes the content into the fields.</summary>
    internal void Fill(OpeningDetails d)
    {
        (Title, Description) = (d.Title, d.Description);
        (JobProgramId, OrganizationId, EmployerName) = (d.JobProgramId, d.OrganizationId, d.EmployerName);
        ContactPhone = d.ContactPhone is null ? null : PhoneNumber.Format(d.ContactPhone);
        (EmploymentType, OccupationName, OccupationCode) = (d.EmploymentType, d.OccupationName, d.OccupationCode);
        Units = [.. d.Units.Select((u, i) => UnitForm.From(u, i, d.Title))];
        (OpensOn, OpensTime) = Opens(d.OpensAt);
        (ClosesOn, ClosesTime) = Closes(d.ClosesAt);
        (IsUntilFilled, ResultsOn, WorkStartsOn, WorkEndsOn) = (d.IsUntilFilled, d.ResultsOn, d.WorkStartsOn, d.WorkEndsOn);
        (SelectionMethod, ApplyMode, ApplyUrl, ApplyHow) = (d.SelectionMethod, d.ApplyMode, d.ApplyUrl, d.ApplyHow);
        PostRule = d.PostRule;
        (WhoCanApply, Residence) = (d.WhoCanApply, d.Residence);
        (MinAge, MaxAge, AgeLegalBasis) = (d.MinAge, d.MaxAge, d.AgeLegalBasis);
        Exclusions = d.Exclusions.Count == 0 ? null : string.Join('\n', d.Exclusions);
        Documents = d.Documents.Count == 0 ? null : string.Join('\n', d.Documents);
    }

    /// <summary>What was typed, as the domain takes it; what cannot be read is left out, so that a half-typed form can be checked too.</summary>
    /// <param name="departmentId">The officer's own.</param>
    public OpeningDetails ToDetails(int? departmentId)
    {
        var title = TypedText.Kept(Title) ?? "";
        return new()
        {
            Title = title,
            Description = TypedText.Kept(Description),
            JobProgramId = JobProgramId,
            OrganizationId = OrganizationId,
            EmployerName = TypedText.Kept(EmployerName),
            DepartmentId = departmentId,
            ContactPhone = TelephoneAttribute.Digits(ContactPhone),
            ApplyMode = ApplyMode,
            PostRule = PostRule,
            ApplyUrl = TypedText.Kept(ApplyUrl),
            ApplyHow = TypedText.Kept(ApplyHow),
            OccupationCode = TypedText.Kept(OccupationCode),
            OccupationName = TypedText.Kept(OccupationName),
            EmploymentType = EmploymentType,
            OpensAt = Instant(OpensOn, OpensTime, endOfDay: false),
            ClosesAt = Instant(ClosesOn, ClosesTime, endOfDay: true),
            IsUntilFilled = IsUntilFilled,
            ResultsOn = ResultsOn,
            WorkStartsOn = WorkStartsOn,
            WorkEndsOn = WorkEndsOn,
            SelectionMethod = SelectionMethod,
            MinAge = MinAge,
            MaxAge = MaxAge,
            AgeLegalBasis = TypedText.Kept(AgeLegalBasis),
            Residence = Residence,
            WhoCanApply = TypedText.Kept(WhoCanApply),
            Exclusions = TypedText.Lines(Exclusions),
            Documents = TypedText.Lines(Documents),
            Units = [.. Units.Take(Opening.UnitsMax).Select((u, i) => u.ToUnit(Nameless(title, i)))],
        };
    }

    private string Nameless(string title, int position) =>
        Units.Count == 1 && title.Length is > 0 and <= OpeningUnit.NameMaxLength ? title : UnitForm.Numbered(position);

    private static DateTime? Instant(DateOnly? day, string? time, bool endOfDay)
    {
        if (day is not { } on)
        {
            return null;
        }
        // A day without an hour counts in full.
        var (hour, minute) = ClockTimeAttribute.Read(time) ?? (endOfDay ? (24, 0) : (0, 0));
        return SeoulTime.AtHour(on, hour, minute);
    }

    private static (DateOnly?, string?) Opens(DateTime? utc) =>
        utc is { } at ? (SeoulTime.DayOf(at), SeoulTime.ToSeoul(at).ToString("HH:mm", CultureInfo.InvariantCulture)) : (null, null);

    private static (DateOnly?, string?) Closes(DateTime? utc)
    {
        if (utc is not { } at)
        {
            return (null, null);
        }
        var seoul = SeoulTime.ToSeoul(at);
        return (SeoulDates.LastDay(at), seoul.TimeOfDay == TimeSpan.Zero ? "24:00" : seoul.ToString("HH:mm", CultureInfo.InvariantCulture));
    }
}
