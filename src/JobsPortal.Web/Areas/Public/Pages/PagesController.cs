using JobsPortal.Data;
using JobsPortal.Data.Retention;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Pages;

/// <summary>What the portal says about itself: privacy, terms, accessibility, help.</summary>
[Area("Public"), AllowAnonymous]
public sealed class PagesController : Controller
{
    /// <summary>개인정보 처리방침.</summary>
    [HttpGet("privacy")]
    public async Task<IActionResult> Privacy([FromServices] JobsDbContext db, CancellationToken cancellation) =>
        View(new PrivacyPage(PageVersion.Privacy, await RetentionLimits.ReadAsync(db, cancellation)));

    /// <summary>이용약관.</summary>
    [HttpGet("terms")]
    public IActionResult Terms() => View(PageVersion.Terms);

    /// <summary>웹 접근성 안내.</summary>
    [HttpGet("accessibility")]
    public IActionResult Accessibility() => View(PageVersion.Accessibility);

    /// <summary>이용 안내.</summary>
    [HttpGet("help")]
    public IActionResult Help() => View(PageVersion.Help);
}
