using JobsPortal.Web.Shared.Applications;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>신청이 접수되었습니다.</summary>
[Route("openings/{id:int}/apply/done")]
public sealed class DoneController(ApplyDesk desk, Receipts receipts) : ApplyStep(desk)
{
    /// <summary>The numbers to keep. Shown again, and again the same, as long as this browser may see the application.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await Desk.ReceivedNumberAsync(id) is not { } number) return GoTo(id, ApplySteps.Start);
        return View("Done", await receipts.OfAsync(number));
    }
}
