using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.SavedOpenings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Web.Feeds;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>What residents can apply for: the list and each opening.</summary>
[Area("Public"), AllowAnonymous, PublicPage, Route("openings")]
public sealed class OpeningsController(JobsDbContext db, FindOpenings find, TimeProvider clock, DistrictProfile district, IOptions<SiteOptions> site, ViewCounter views, OpeningMatches matches, IStringLocalizer<Web.Texts> texts) : Controller
{
    /// <summary>Openings that are proposed beside one.</summary>
    public const int SimilarMost = 4;

    /// <summary>일자리 찾기: a form whose address can be shared. What it does not understand is left out.</summary>
    [HttpGet, PublicPage(typeof(FilterNames))]
    public async Task<IActionResult> Index()
    {
        var filters = FilterNames.Read(Request.Query, district);
        if (FilterNames.HoldsResidentNumber(Request.Query))
        {
            return this.RedirectWith(texts["주민등록번호는 찾는 말로 쓸 수 없어 지웠습니다. 다른 곳에도 적지 마세요."], filters.Address());
        }
        return View(await find.RunAsync(filters, PageOf(Request.Query), clock.UtcNow()));
    }

    /// <summary>공고 상세. Withdrawn and archived ones keep their page; what is not yet approved has none.</summary>
    [HttpGet("{id:int}"), CountsViews]
    public async Task<IActionResult> Show(int id)
    {
        var now = clock.UtcNow();
        if (await OpeningQueries.Detail.Run(db, id, clock.SeoulToday(), now).SingleOrDefaultAsync() is not { IsPublic: true, Opening: var opening, Around: var around, Extras: var extras })
        {
            return NotFound();
        }
        if (!User.IsStaff())
        {
            views.Count(id);
        }
        // How full it is changes with every application: nobody keeps that page.
        if (QueueTexts.IsFirstCome(opening.Kind) && opening.IsAcceptingAt(now)) Response.Headers.CacheControl = "no-cache";
        var changes = extras.HasChanges ? await db.OpeningChanges.PublishedOf(id).ToListAsync() : [];
        var page = OpeningPage.From(opening, around, now, district, site.Value.Identity.Tel) with
        {
            Changes = [.. changes.Select(c => ChangeNote.From(c, district, now))],
            Attachments = extras.HasAttachments ? await db.AttachmentRowsOf(id).ToListAsync() : [],
            Full = opening.IsAcceptingAt(now) && QueueTexts.IsFirstCome(opening.Kind) ? QueueTexts.Full(texts, await db.QueuesOf(id).ToListAsync()) : [],
            RepostId = extras.RepostId,
            ShowsResults = extras.ShowsResults,
            Similar = await matches.LikeAsync(db, opening, now, SimilarMost),
        };
        if (User.IsSignedIn() && !User.IsStaff())
        {
            page = page with { Keeping = await KeepingAsync(opening, User.AccountId()!.Value, now) };
        }
        return View(page with { JsonLd = JobPosting.Of(opening, around, now, district, new Uri($"{Request.Scheme}://{Request.Host}{page.Href}")) });
    }

    private async Task<Keeping?> KeepingAsync(Opening opening, int accountId, DateTime now)
    {
        var saved = await db.SavedOf(accountId, opening.Id).AsNoTracking().SingleOrDefaultAsync();
        return saved is null && SavedOpening.ReasonsNotToSave(opening, kept: 0, now).Count > 0 ? null : Keeping.Of(opening, saved, now);
    }

    private static int PageOf(IQueryCollection query) =>
        int.TryParse(query[FilterNames.Page], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
