using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>How to get back in without a password. No address is asked: e-mail is never required here.</summary>
[Area("Public"), AllowAnonymous, Route("account/forgot")]
public sealed class ForgotController : Controller
{
    /// <summary>Tells the ways.</summary>
    [HttpGet]
    public IActionResult Show() => View("Forgot");
}
