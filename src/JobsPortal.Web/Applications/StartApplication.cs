using System.Security.Cryptography;
using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>Begins a draft under a number of its own.</summary>
public sealed class StartApplication(JobsDbContext db)
{
    private const int Draws = 5;

    /// <summary>Makes the draft with what is known already.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="accountId">The applicant's account; null without one, and where somebody else types.</param>
    /// <param name="consents">Each consent with the answer.</param>
    /// <param name="known">Answers that are known already; <see cref="Application.DraftStep"/> becomes <paramref name="step"/>.</param>
    /// <param name="step">Where the draft goes on.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.ConsentMissing"/>.</exception>
    public async Task<Application> RunAsync(
        Opening opening, int? accountId, IReadOnlyDictionary<ConsentKind, bool> consents, IReadOnlyDictionary<string, string> known, string step, DateTime now)
    {
        for (var draw = 1; ; draw++)
        {
            var application = Application.Start(opening, ReceiptNumber.New(RandomNumberGenerator.GetInt32), Channel.Online, accountId, consents, now);
            application.SaveDraft(known, step, now);
            db.Applications.Add(application);
            try
            {
                await db.SaveChangesAsync();
                return application;
            }
            catch (DbUpdateException taken) when (taken.IsDuplicate() && draw < Draws)
            {
                // One number in nine hundred million is somebody else's: draw again.
                db.ChangeTracker.Clear();
            }
        }
    }
}
