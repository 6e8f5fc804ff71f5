using JobsPortal.Data.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Filters;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>The list of applications.</summary>
/// <param name="Filter">What it is narrowed by.</param>
/// <param name="Lines">The lines of this page.</param>
/// <param name="Openings">Openings to choose from.</param>
/// <param name="Decided">The chosen opening, where this person decides on it; null otherwise.</param>
/// <param name="Saved">The person's own filters.</param>
public sealed record ApplicationList(ApplicationFilter Filter, Page<ApplicationLine> Lines, IReadOnlyList<OpeningLine> Openings, DecidedOpening? Decided, SavedFilterBar Saved);

/// <summary>An opening on which the person decides.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Submitted">Applications whose review has not begun.</param>
/// <param name="TakesDecisions">Whether people decide on it at all; first comers have their place already.</param>
/// <param name="OpenUntil">End of the window while it is open, UTC: nobody's review is begun for all while others may still apply.</param>
public sealed record DecidedOpening(int Id, string Title, int Submitted, bool TakesDecisions, DateTime? OpenUntil)
{
    /// <summary>Whether a 취소공고 was everybody's answer: nothing is decided any more.</summary>
    public bool IsCancelled { get; init; }
}
