using JobsPortal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Feeds;

/// <summary>What search engines may read: nothing of a demonstration, nothing personal of the real office.</summary>
[AllowAnonymous]
public sealed class RobotsController(IOptions<SiteOptions> site) : Controller
{
    private const string Nothing = "User-agent: *\nDisallow: /\n";

    private const string PublicPages =
        "User-agent: *\nDisallow: /admin\nDisallow: /account\nDisallow: /my\nDisallow: /lookup\nDisallow: /preferences\nDisallow: /openings/*/apply\n";

    /// <summary>/robots.txt.</summary>
    [HttpGet("robots.txt"), ApiExplorerSettings(IgnoreApi = true)]
    public ContentResult Show() => Content(
        site.Value.Identity.IsDemo ? Nothing : $"{PublicPages}Sitemap: {Request.Scheme}://{Request.Host}/sitemap.xml\n", "text/plain; charset=utf-8");
}
