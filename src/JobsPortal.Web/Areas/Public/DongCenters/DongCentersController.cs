using JobsPortal.Domain.Districts;
using JobsPortal.Web.Infrastructure.KeptPages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.DongCenters;

/// <summary>가까운 동주민센터: where residents get help in person.</summary>
[Area("Public"), AllowAnonymous, PublicPage]
public sealed class DongCentersController(DistrictProfile district) : Controller
{
    /// <summary>Every dong with the number that answers for it.</summary>
    [HttpGet("dong-centers")]
    public IActionResult Index() => View(district);
}
