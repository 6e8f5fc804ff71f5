using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Retention;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>What the portal did with an application beside its life: a 조회번호 made anew, and when it is deleted.</summary>
/// <param name="CodeResets">조회번호 that staff made anew, newest first.</param>
/// <param name="KeptUntil">When it is deleted, UTC; null while an answer is owed.</param>
public sealed record CaseRecords(IReadOnlyList<ResetLine> CodeResets, DateTime? KeptUntil)
{
    private const int Most = 20;

    /// <summary>Of one application.</summary>
    public static async Task<CaseRecords> ReadAsync(JobsDbContext db, int applicationId)
    {
        var kept = await db.KeptApplication(applicationId).SingleAsync();
        return new(await db.CodeResetsOf(applicationId).Take(Most).ToListAsync(), kept.EndOf(await RetentionLimits.ReadAsync(db)));
    }
}
