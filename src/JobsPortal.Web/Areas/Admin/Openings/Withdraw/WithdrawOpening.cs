using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Withdraw;

/// <summary>Withdraws an opening and tells everybody who applied, in one transaction.</summary>
public sealed class WithdrawOpening(JobsDbContext db, NoticeWording wording)
{
    /// <summary>What will be told.</summary>
    public async Task<NoticePreview> PreviewAsync(Opening opening, string reason) => (await RoundAsync(opening, reason)).Preview;

    /// <summary>Runs it; the caller has checked that the opening may be withdrawn.</summary>
    /// <param name="id">The opening.</param>
    /// <param name="version">The version that the person looked at.</param>
    /// <param name="reason">The public reason.</param>
    /// <param name="seen">Mark of what the person has seen; nothing else is sent.</param>
    /// <param name="by">Who withdraws.</param>
    /// <param name="now">Now, UTC.</param>
    /// <returns>How many people are told; null when somebody else was quicker, or the words or their recipients are no longer those that were shown.</returns>
    public async Task<int?> RunAsync(int id, Guid version, string reason, string? seen, int by, DateTime now)
    {
        // What the page was checked with is let go: the transaction reads for itself.
        db.ChangeTracker.Clear();
        try
        {
            return await db.WriteAsync(() => WithdrawAsync(id, version, reason, seen, by, now));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<int?> WithdrawAsync(int id, Guid version, string reason, string? seen, int by, DateTime now)
    {
        // Whoever applies at this moment is either told below or refused.
        await db.HoldPublishedAsync(id);
        var opening = await db.Openings.SingleAsync(o => o.Id == id);
        if (opening.Version != version || opening.Status != OpeningStatus.Approved)
        {
            return null;
        }
        var round = await RoundAsync(opening, reason);
        if (!round.Preview.IsSeen(seen))
        {
            return null;
        }
        opening.Withdraw(reason, by, now);
        db.AddRange(round.Messages(string.Create(CultureInfo.InvariantCulture, $"opening-{id}-withdrawn"), now));
        await db.SaveChangesAsync();
        return round.Preview.People;
    }

    private async Task<NoticeRound> RoundAsync(Opening opening, string reason)
    {
        await wording.LoadAsync();
        return new(wording, NoticeEvent.OpeningWithdrawn, opening, $"취소 사유: {reason}", await db.Applications.LiveOf(opening.Id).ToldAsync());
    }
}
