using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>One line of the history.</summary>
public sealed record HistoryLine(OpeningStatus From, OpeningStatus To, string? By, DateTime At, string? Remarks);

/// <summary>One change of the published opening.</summary>
public sealed record ChangeRow(int Number, ChangeKind Kind, ChangeStatus Status, DateTime DraftedAt, DateTime? PublishedAt);

/// <summary>Everything about one opening.</summary>
/// <param name="Opening">The opening with its units.</param>
/// <param name="Program">Name of its programme.</param>
/// <param name="Organization">Name of its organization.</param>
/// <param name="Department">Name of its department.</param>
/// <param name="Received">Applications received and not withdrawn.</param>
/// <param name="History">Who did what, the latest first.</param>
/// <param name="Readiness">What a draft or a waiting opening still lacks; null once published.</param>
/// <param name="Steps">What this person can do now.</param>
/// <param name="Changes">Changes after publication, the latest first; those not yet published only for the own department.</param>
/// <param name="ByDay">How often it was read and applied to, the latest day first; numbers only.</param>
/// <param name="Now">Now, UTC.</param>
public sealed record StaffOpeningPage(
    Opening Opening, string? Program, string? Organization, string? Department, int Received, IReadOnlyList<HistoryLine> History,
    ReadinessList? Readiness, IReadOnlyList<OpeningStep> Steps, IReadOnlyList<ChangeRow> Changes, IReadOnlyList<DayCount> ByDay, DateTime Now)
{
    private const int MostHandOvers = 20;

    /// <summary>Whether it belongs to the person's own department.</summary>
    public bool IsOwn { get; private init; }

    /// <summary>담당자; null for imports.</summary>
    public string? Officer { get; private init; }

    /// <summary>Who was responsible before, the latest handing over first.</summary>
    public IReadOnlyList<HandoverLine> HandOvers { get; private init; } = [];

    /// <summary>Remarks of the return that brought the draft back; null when the last step was none.</summary>
    public string? ReturnedWith => Opening.Status == OpeningStatus.Draft && History is [{ To: OpeningStatus.Draft, Remarks: { } remarks }, ..] ? remarks : null;

    /// <summary>Looks it up; null when this person may not read it.</summary>
    public static async Task<StaffOpeningPage?> LoadAsync(JobsDbContext db, int id, ClaimsPrincipal person, LegalFigures law, DateTime now, CancellationToken cancellation)
    {
        if (await db.OpeningsVisibleTo(person.StaffAccess()).AsNoTracking().Include(o => o.Units).SingleOrDefaultAsync(o => o.Id == id, cancellation) is not { } opening)
        {
            return null;
        }
        var names = await db.Openings.Where(o => o.Id == id).Select(o => new
        {
            Program = db.JobPrograms.Where(p => p.Id == o.JobProgramId).Select(p => p.Name).FirstOrDefault(),
            Organization = db.Organizations.Where(g => g.Id == o.OrganizationId).Select(g => g.Name).FirstOrDefault(),
            Department = db.Departments.Where(d => d.Id == o.DepartmentId).Select(d => d.Name).FirstOrDefault(),
            Officer = db.Accounts.Where(a => a.Id == (o.AssignedTo ?? o.DraftedBy)).Select(a => a.Name).FirstOrDefault(),
            Received = db.Applications.Count(a => a.OpeningId == o.Id && a.Status != ApplicationStatus.Draft && a.Status != ApplicationStatus.Withdrawn),
        }).SingleAsync(cancellation);
        var history = await db.Openings.Where(o => o.Id == id).SelectMany(o => o.History).OrderByDescending(e => e.Id)
            .Select(e => new HistoryLine(e.From, e.To, db.Accounts.Where(a => a.Id == e.ByAccountId).Select(a => a.Name).FirstOrDefault(), e.At, e.Remarks))
            .ToListAsync(cancellation);
        var changes = await db.ChangesOfDepartment(person.StaffAccess()).AsNoTracking().Where(c => c.OpeningId == id).OrderByDescending(c => c.Number)
            .Select(c => new ChangeRow(c.Number, c.Kind, c.Status, c.DraftedAt, c.PublishedAt)).ToListAsync(cancellation);
        var steps = OpeningStep.For(opening, person, now);
        var editHref = steps.Contains(OpeningStep.Edit) ? $"/admin/openings/{id}/edit" : null;
        var readiness = opening.Status is OpeningStatus.Draft or OpeningStatus.InReview
            ? new ReadinessList(Hurdle.Of(opening, now, law), Wording.Of(opening), OpeningWarnings.Of(opening, law), editHref) : null;
        return new(opening, names.Program, names.Organization, names.Department, names.Received, history, readiness, steps, changes, await DayCount.OfAsync(db, opening, now), now)
        {
            Officer = names.Officer,
            HandOvers = await db.HandoversOf(HandoverKind.Opening, id).Take(MostHandOvers).ToListAsync(cancellation),
            IsOwn = opening.DepartmentId is { } department && department == person.StaffAccess().DepartmentId,
        };
    }
}
