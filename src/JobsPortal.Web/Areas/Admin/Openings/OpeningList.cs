using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Filters;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>Which openings a list shows: one of the things that wait for people.</summary>
public enum OpeningListView
{
    /// <summary>Everything that this person may read.</summary>
    All,

    /// <summary>What this person is responsible for: drafted, or taken over.</summary>
    Mine,

    /// <summary>Drafts that came back with remarks.</summary>
    Returned,

    /// <summary>Waiting for an approver of the own department.</summary>
    Waiting,

    /// <summary>Closing today.</summary>
    ClosingToday,

    /// <summary>Closed, with applications that nobody has decided on.</summary>
    Undecided,

    /// <summary>The day of the result has passed without decisions.</summary>
    Overdue,

    /// <summary>Selected people owe an answer.</summary>
    Replies,

    /// <summary>Until filled, with a review date within the next days.</summary>
    Review,

    /// <summary>Imported ones that a person should look at again.</summary>
    Flagged,
}

/// <summary>What is asked of the list, as it stands in the address.</summary>
public sealed class OpeningFilter
{
    /// <summary>Words.</summary>
    [StringLength(100)]
    public string? Q { get; set; }

    /// <summary>Which of them.</summary>
    public OpeningListView View { get; set; }

    /// <summary>In which state.</summary>
    public OpeningStatus? Status { get; set; }

    /// <summary>Of which kind.</summary>
    public OpeningKind? Kind { get; set; }

    /// <summary>Of which department.</summary>
    public int? Department { get; set; }

    /// <summary>The page.</summary>
    public int Page { get; set; } = 1;

    /// <summary>How many days before its review date an until-filled opening is reminded of.</summary>
    public const int ReviewDays = 7;

    /// <summary>The openings asked for, among those that the person may read.</summary>
    public IQueryable<Opening> Apply(JobsDbContext db, StaffAccess access, int person, DateTime now)
    {
        var today = SeoulTime.DayOf(now);
        var own = db.OpeningsOfDepartment(access);
        var found = View switch
        {
            OpeningListView.Mine => own.Where(o => (o.AssignedTo ?? o.DraftedBy) == person),
            OpeningListView.Returned => own.ReturnedWithRemarks(),
            OpeningListView.Waiting => own.Where(o => o.Status == OpeningStatus.InReview),
            OpeningListView.ClosingToday => own.ClosingBetween(now, SeoulTime.EndOf(today)),
            OpeningListView.Undecided => db.ClosedWithoutDecisions(own, now),
            OpeningListView.Overdue => db.ResultsOverdue(own, today),
            OpeningListView.Replies => db.RepliesAwaited(own),
            OpeningListView.Review => own.ReviewDueBy(now, now.AddDays(ReviewDays)),
            OpeningListView.Flagged => db.OpeningsVisibleTo(access).FlaggedForReview(),
            _ => db.OpeningsVisibleTo(access),
        };
        found = Status is { } status ? found.Where(o => o.Status == status) : found;
        found = Kind is { } kind ? found.Where(o => o.Kind == kind) : found;
        found = Department is { } department ? found.Where(o => o.DepartmentId == department) : found;
        return found.WithWords(Q);
    }
}

/// <summary>One line of the list.</summary>
public sealed record StaffOpeningRow(
    int Id, string Title, OpeningKind Kind, OpeningStatus Status, DateTime? OpensAt, DateTime? ClosesAt, string? Department, string? Employer, ReviewFlags Flags, DateTime PostedAt);

/// <summary>The list.</summary>
/// <param name="Filter">What was asked.</param>
/// <param name="Departments">Departments to choose from.</param>
/// <param name="Rows">The page of it.</param>
/// <param name="Now">Now, UTC: what the calendar does is shown, not stored.</param>
/// <param name="Saved">The person's own filters.</param>
public sealed record OpeningList(OpeningFilter Filter, IReadOnlyList<Choice> Departments, Page<StaffOpeningRow> Rows, DateTime Now, SavedFilterBar Saved)
{
    /// <summary>Looks the page up, the latest first.</summary>
    public static async Task<OpeningList> LoadAsync(
        JobsDbContext db, OpeningFilter filter, StaffAccess access, int person, DateTime now, SavedFilterBar saved, CancellationToken cancellation)
    {
        var departments = await db.Departments.AsNoTracking().OrderBy(d => d.Name).ThenBy(d => d.Id).Select(d => new { d.Id, d.Name }).ToListAsync(cancellation);
        var rows = await filter.Apply(db, access, person, now).AsNoTracking().OrderByDescending(o => o.Id)
            .Select(o => new StaffOpeningRow(
                o.Id, o.Title, o.Kind, o.Status, o.OpensAt, o.ClosesAt, db.Departments.Where(d => d.Id == o.DepartmentId).Select(d => d.Name).FirstOrDefault(),
                o.EmployerName, o.Flags, o.PostedAt))
            .ToPageAsync(filter.Page, cancellation);
        return new(filter, [.. departments.Select(d => new Choice($"{d.Id}", d.Name))], rows, now, saved);
    }
}
