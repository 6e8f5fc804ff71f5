using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Openings.Results;

/// <summary>The results of an opening as everybody may read them.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="ShownUntil">The first instant at which the page is gone, UTC.</param>
/// <param name="Lines">접수번호 and result.</param>
public sealed record ResultsPage(int OpeningId, string Title, DateTime ShownUntil, IReadOnlyList<ResultLine> Lines);

/// <summary>결과 발표: 접수번호 only, for a set time; kept by no cache and no search engine.</summary>
[Area("Public"), AllowAnonymous, Route("openings/{id:int}/results"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResultsController(JobsDbContext db, TimeProvider clock) : Controller
{
    /// <summary>The page, while it is shown.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await db.ResultLists.AsNoTracking().ShownAt(id, clock.UtcNow()).SingleOrDefaultAsync() is not { } list)
        {
            return NotFound();
        }
        var title = await db.Openings.Where(o => o.Id == id && o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview).Select(o => o.Title).SingleOrDefaultAsync();
        return title is null ? NotFound() : View(new ResultsPage(id, title, list.ShownUntil, await db.ResultLines(id).ToListAsync()));
    }
}
