using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Scores;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>An application with its opening, as its applicant reaches it.</summary>
/// <param name="Application">The application.</param>
/// <param name="Opening">Its opening.</param>
/// <param name="Asked">What was asked.</param>
public sealed record MyCase(Application Application, Opening Opening, Questionnaire Asked)
{
    /// <summary>The invitation to an interview, once there is one.</summary>
    public InterviewCase? Interview { get; init; }

    /// <summary>Points criterion by criterion, once the result is told.</summary>
    public IReadOnlyList<OwnScoreLine> Scores { get; init; } = [];

    /// <summary>Every 이의신청, oldest first.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];
}

/// <summary>Finds applications through their owner: the account, or this browser's proofs. Whatever is somebody else's is not there.</summary>
public sealed class MyDesk(JobsDbContext db, ApplicationProofs proofs, DistrictProfile district, TimeProvider clock, IHttpContextAccessor http)
{
    private const int MostNotices = 100;
    private const int LatestNotices = 20;

    /// <summary>The applicant's account; staff have none here.</summary>
    public int? AccountId => http.HttpContext!.User is { } person && !person.IsStaff() ? person.AccountId() : null;

    /// <summary>Now, UTC.</summary>
    public DateTime Now => clock.UtcNow();

    /// <summary>The applications of the signed-in resident.</summary>
    public async Task<IReadOnlyList<OwnApplication>> ListAsync(int accountId, int most) =>
        await db.ApplicationsOwnedBy(accountId).Take(most).ToListAsync();

    /// <summary>What the signed-in resident was told lately, about whichever application.</summary>
    public async Task<IReadOnlyList<AccountNotice>> LatestNoticesAsync(int accountId) =>
        await db.NoticesToAccount(accountId).Take(LatestNotices).ToListAsync();

    /// <summary>How many openings the signed-in resident keeps.</summary>
    public Task<int> SavedAsync(int accountId) => db.SavedOpenings.CountAsync(s => s.AccountId == accountId);

    /// <summary>What its applicant was told, newest first.</summary>
    public async Task<IReadOnlyList<ToldNotice>> NoticesAsync(Application application) =>
        await db.NoticesTo(application.Id).Take(MostNotices).ToListAsync();

    /// <summary>One received application; null for a draft, an unknown one and somebody else's.</summary>
    public async Task<MyCase?> FindAsync(string number)
    {
        var application = await db.Applications.AsNoTracking().AsSplitQuery().ReachableBy(AccountId, proofs.Numbers)
            .Include(a => a.Events.OrderBy(e => e.Id)).Include(a => a.Answers).Include(a => a.Supplements.OrderBy(s => s.Number))
            .SingleOrDefaultAsync(a => a.Number == number && a.Status != ApplicationStatus.Draft);
        if (application is null)
        {
            return null;
        }
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order)).SingleAsync(o => o.Id == application.OpeningId);
        return new(application, opening, new Questionnaire(opening, district))
        {
            Objections = await db.ObjectionsAbout(application.Id).ToListAsync(),
            Scores = application.Score is null ? [] : await db.OwnScoreLines(application.Id).ToListAsync(),
            Interview = application.Status == ApplicationStatus.Shortlisted ? await db.InterviewOf(application.Id).SingleOrDefaultAsync() : null,
        };
    }
}
