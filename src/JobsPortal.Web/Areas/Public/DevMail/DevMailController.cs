using JobsPortal.Web.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.DevMail;

/// <summary>Shows the mail that would have left. In Development only; everywhere else there is no such page.</summary>
[Area("Public"), AllowAnonymous, Route("dev/mail")]
public sealed class DevMailController(MailFolder folder, IHostEnvironment environment) : Controller
{
    /// <summary>The latest messages.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => environment.IsDevelopment() ? View(await folder.LatestAsync()) : NotFound();

    /// <summary>One message.</summary>
    [HttpGet("{name}")]
    public async Task<IActionResult> Show(string name)
    {
        if (!environment.IsDevelopment()) return NotFound();
        return await folder.FindAsync(name) is { } mail ? View(mail) : NotFound();
    }
}
