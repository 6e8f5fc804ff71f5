using JobsPortal.Data;
using JobsPortal.Data.Publications;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared.Publications;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Plan.Publications;

/// <summary>공표본: the ledger as it was published, and what was put right since.</summary>
[Area("Public"), AllowAnonymous, PublicPage, Route("plan/publications")]
public sealed class PublicationsController(JobsDbContext db) : Controller
{
    private const int Most = 100;

    /// <summary>All of them, the latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await db.PublicationRows().Take(Most).ToListAsync(cancellation));

    /// <summary>One of them.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation) => await PublicationSheet.LoadAsync(db, id, cancellation) is { } sheet ? View(sheet) : NotFound();
}
