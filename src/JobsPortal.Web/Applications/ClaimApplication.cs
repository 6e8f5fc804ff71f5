using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>What came of claiming an earlier application.</summary>
public enum ClaimOutcome
{
    /// <summary>It belongs to the account now.</summary>
    Claimed,

    /// <summary>It belongs to somebody else's account.</summary>
    NotFound,

    /// <summary>The account has a live application to the same opening.</summary>
    AlreadyApplied,
}

/// <summary>Takes a proven application over into the account of whoever is signed in.</summary>
public sealed class ClaimApplication(JobsDbContext db)
{
    /// <summary>Claims the application of that number, whose code was right.</summary>
    public async Task<ClaimOutcome> RunAsync(string number, int accountId)
    {
        try
        {
            return await db.WriteAsync(async () =>
            {
                db.ChangeTracker.Clear();
                var application = await db.Applications.SingleAsync(a => a.Number == number);
                if (application.AccountId is { } owner)
                {
                    return owner == accountId ? ClaimOutcome.Claimed : ClaimOutcome.NotFound;
                }
                if (application.IsLive && await db.Applications.AnyAsync(a => a.OpeningId == application.OpeningId && a.IsLive && a.AccountId == accountId))
                {
                    return ClaimOutcome.AlreadyApplied;
                }
                application.Claim(accountId);
                await db.SaveChangesAsync();
                return ClaimOutcome.Claimed;
            });
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return ClaimOutcome.AlreadyApplied;
        }
    }
}
