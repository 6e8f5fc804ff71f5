using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Organizations;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>What stands around the fields of an opening: what can be chosen, what is still missing, what somebody else saved meanwhile.</summary>
public sealed record FormSurroundings
{
    private const int ProgramsShown = 200;
    private const int OrganizationsShown = 500;

    /// <summary>Nothing yet.</summary>
    public static readonly FormSurroundings None = new();

    /// <summary>The opening; null for a new one.</summary>
    public int? Id { get; init; }

    /// <summary>Its kind.</summary>
    public OpeningKind Kind { get; init; }

    /// <summary>Whether the form changes a published opening, whose programme and employer stay.</summary>
    public bool IsPublished { get; init; }

    /// <summary>What can be chosen, by the field's name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<Choice>>();

    /// <summary>What stands against publishing what is typed.</summary>
    public IReadOnlyList<Hurdle> Hurdles { get; init; } = [];

    /// <summary>Wording that the law may forbid in what is typed.</summary>
    public IReadOnlyList<Wording> Wordings { get; init; } = [];

    /// <summary>What should be looked at again: weekends, holidays, short notice.</summary>
    public IReadOnlyList<OpeningWarning> Warnings { get; init; } = [];

    /// <summary>What somebody else saved meanwhile.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Looks up what can be chosen.</summary>
    public static async Task<FormSurroundings> LoadAsync(JobsDbContext db, DistrictProfile district, StaffAccess access, OpeningKind kind, int? id, OpeningForm form)
    {
        var (programId, organizationId) = (form.JobProgramId, form.OrganizationId);
        var programs = await db.ProgramsOfDepartment(access).AsNoTracking().OrderByDescending(p => p.Id == programId).ThenByDescending(p => p.EndsOn).ThenBy(p => p.Id)
            .Take(ProgramsShown).Select(p => new { p.Id, p.Name }).ToListAsync();
        var organizations = await db.Organizations.AsNoTracking().OrderByDescending(o => o.Id == organizationId).ThenBy(o => o.Name).ThenBy(o => o.Id)
            .Take(OrganizationsShown).Select(o => new { o.Id, o.Name }).ToListAsync();
        return new()
        {
            Id = id,
            Kind = kind,
            Choices = new Dictionary<string, IReadOnlyList<Choice>>
            {
                [nameof(OpeningForm.JobProgramId)] = [.. programs.Select(p => new Choice($"{p.Id}", p.Name))],
                [nameof(OpeningForm.OrganizationId)] = [.. organizations.Select(o => new Choice($"{o.Id}", o.Name))],
                [nameof(OpeningForm.EmploymentType)] = Choice.Of<EmploymentType>(OpeningTexts.Employment),
                [nameof(OpeningForm.SelectionMethod)] = [.. Methods(kind).Select(m => new Choice($"{m}", OpeningTexts.Selection(m)))],
                [nameof(OpeningForm.ApplyMode)] = Choice.Of<ApplyMode>(OpeningTexts.Apply),
                [nameof(OpeningForm.PostRule)] = Choice.Of<PostRule>(OpeningTexts.Post),
                [nameof(OpeningForm.Residence)] = Choice.Of<ResidenceRule>(OpeningTexts.Residence),
                [nameof(UnitForm.DongCode)] = [.. district.Dongs.Select(d => new Choice(d.Code, d.Name))],
                [nameof(UnitForm.PayBasis)] = Choice.Of<PayBasis>(PayTexts.Basis),
            },
        };
    }

    /// <summary>With what the rules say about an opening as typed.</summary>
    public FormSurroundings Judging(Opening typed, DateTime now, LegalFigures law) => this with
    {
        Hurdles = Hurdle.Of(typed, now, law),
        Wordings = Wording.Of(typed),
        Warnings = OpeningWarnings.Of(typed, law),
    };

    /// <summary>Whether a field's value stands in its list; a field without a list takes anything.</summary>
    public bool Offers(string field, string? value) => value is null || !Choices.TryGetValue(field, out var choices) || choices.Any(c => c.Value == value);

    // Places of first comers are given by the clock; everything else is decided by people.
    private static SelectionMethod[] Methods(OpeningKind kind) =>
        OpeningKinds.Of(kind).Lifecycle == ApplicationLifecycle.FirstCome ? [SelectionMethod.FirstCome] : [SelectionMethod.Scored, SelectionMethod.Lottery];
}
