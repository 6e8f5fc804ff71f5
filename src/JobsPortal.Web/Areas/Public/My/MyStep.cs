using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>Something about one's own application. Who has proven it needs no account; to everybody else it is not there.</summary>
[Area("Public"), AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class MyStep(MyDesk desk) : Controller
{
    /// <summary>The address of one's own application.</summary>
    protected const string Case = "my/{number}";

    /// <summary>Finds applications through their owner.</summary>
    protected MyDesk Desk { get; } = desk;

    /// <summary>When the request came in.</summary>
    protected DateTime ReceivedAt { get; } = desk.Now;
}
