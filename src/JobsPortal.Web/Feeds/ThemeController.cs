using System.Text;
using JobsPortal.Domain.Districts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace JobsPortal.Web.Feeds;

/// <summary>The district's colours as a style sheet: pages name its version, so that browsers keep it until the colours change.</summary>
[AllowAnonymous]
public sealed class ThemeController(DistrictProfile district) : Controller
{
    /// <summary>/theme.css.</summary>
    [HttpGet("theme.css"), ApiExplorerSettings(IgnoreApi = true)]
    public FileContentResult Show(string? v)
    {
        var version = Theme.VersionOf(district.Colors);
        Response.Headers.CacheControl = v == version ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
        return File(Encoding.UTF8.GetBytes(Theme.SheetOf(district.Colors)), "text/css; charset=utf-8", lastModified: null, new EntityTagHeaderValue($"\"{version}\""));
    }
}
