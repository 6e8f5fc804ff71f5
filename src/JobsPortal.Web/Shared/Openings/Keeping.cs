using JobsPortal.Domain.Openings;
using JobsPortal.Domain.SavedOpenings;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>Keeping an opening, as its page and the list of kept ones offer it to a signed-in resident.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="IsSaved">Whether it is kept.</param>
/// <param name="WantsNotice">Whether a notice was asked for.</param>
/// <param name="CanAnnounce">Whether one can still be asked for.</param>
/// <param name="ToldAt">When it was told, UTC.</param>
public sealed record Keeping(int OpeningId, bool IsSaved, bool WantsNotice, bool CanAnnounce, DateTime? ToldAt)
{
    /// <summary>What is offered for an opening.</summary>
    public static Keeping Of(Opening opening, SavedOpening? saved, DateTime now) => new(
        opening.Id, saved is not null, saved?.WantsNotice == true,
        saved?.ToldAt is null && opening.Status == OpeningStatus.Approved && SavedOpening.ReasonsNotToAnnounce(opening, now).Count == 0, saved?.ToldAt);
}
