using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Applicants.Duplicates;

/// <summary>Pairs of applications that may be the same person's.</summary>
/// <param name="Opening">The opening by which they are narrowed.</param>
/// <param name="Openings">Openings to choose from.</param>
/// <param name="Pairs">The pairs, the latest opening first.</param>
/// <param name="HasMore">Whether there are more than are shown.</param>
public sealed record DuplicatesPage(int? Opening, IReadOnlyList<OpeningLine> Openings, IReadOnlyList<ResemblingPair> Pairs, bool HasMore);

/// <summary>중복으로 보이는 신청: shown to people with the reason. Nothing is refused, merged or ended here.</summary>
[Area("Admin"), Route("admin/applicants/duplicates"), Allows(Permission.ReadApplications)]
public sealed class DuplicatesController(JobsDbContext db, AccessLog log) : Controller
{
    private const int Most = 100;
    private const int MostOpenings = 200;

    /// <summary>The pairs.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int? opening, CancellationToken cancellation)
    {
        var access = User.StaffAccess();
        List<ResemblingPair> pairs =
        [
            .. await db.PairsByName(access, opening).Take(Most + 1).ToListAsync(cancellation),
            .. await db.PairsByPhone(access, opening).Take(Most + 1).ToListAsync(cancellation),
        ];
        List<ResemblingPair> shown = [.. pairs.OrderByDescending(p => p.OpeningId).ThenBy(p => p.FirstId).ThenBy(p => p.SecondId).Take(Most)];
        await log.RecordAsync(AccessAction.List, subject: null, shown.SelectMany(p => new[] { p.FirstId, p.SecondId }).Distinct().Count());
        var openings = await db.OpeningsAppliedTo(access).Take(MostOpenings).ToListAsync(cancellation);
        return View(new DuplicatesPage(opening, openings, shown, pairs.Count > Most));
    }
}
