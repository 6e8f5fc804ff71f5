using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Withdraw;

/// <summary>Withdraws an opening and tells everybody who applied, in one transaction.</summary>
public sealed class WithdrawOpening(JobsDbContext db, NoticeWording wording)
{
    /// <summary>Runs it; the caller has checked that the opening may be withdrawn.</summary>
    /// <param name="id">The opening.</param>
    /// <param name="version">The version that the person looked at.</param>
    /// <param name="reason">The public reason.</param>
    /// <param name="by">Who withdraws.</param>
    /// <param name="now">Now, UTC.</param>
    /// <returns>How many people are told; null when somebody else was quicker.</returns>
    public async Task<int?> RunAsync(int id, Guid version, string reason, int by, DateTime now)
    {
        // What the page was checked with is let go: the transaction reads for itself.
        db.ChangeTracker.Clear();
        try
        {
            return await db.WriteAsync(() => WithdrawAsync(id, version, reason, by, now));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private async Task<int?> WithdrawAsync(int id, Guid version, string reason, int by, DateTime now)
    {
        // Whoever applies at this moment is either told below or refused.
        await db.HoldPublishedAsync(id);
        var opening = await db.Openings.SingleAsync(o => o.Id == id);
        if (opening.Version != version || opening.Status != OpeningStatus.Approved)
        {
            return null;
        }
        opening.Withdraw(reason, by, now);
        var people = await db.Applications.LiveOf(id).Select(a => new ToldPerson(a.Id, a.ApplicantName, a.Email, a.Phone, a.NoticeBy)).ToListAsync();
        await wording.LoadAsync();
        db.AddRange(people.Select(person =>
        {
            var (subject, body) = wording.Write(NoticeEvent.OpeningWithdrawn, opening, new(person.Name, Number: null, $"취소 사유: {reason}"));
            return person.Notice(string.Create(CultureInfo.InvariantCulture, $"opening-{id}-withdrawn-{person.ApplicationId}"), subject, body, now);
        }));
        await db.SaveChangesAsync();
        return people.Count;
    }
}
