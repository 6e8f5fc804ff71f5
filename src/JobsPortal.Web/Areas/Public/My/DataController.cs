using JobsPortal.Data.Privacy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>내 정보 내려받기 (개인정보 보호법 §35): everything that the portal knows of a signed-in resident, to read and as a file.</summary>
[Area("Public"), Authorize, Route("my"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OwnDataController(MyDesk desk, ReadPersonData data) : Controller
{
    /// <summary>To read.</summary>
    [HttpGet("data")]
    public async Task<IActionResult> Show() =>
        desk.AccountId is { } account ? View("Data", new DataPage(await data.OfAccountAsync(account), "/my/data", null)) : NotFound();

    /// <summary>As a file.</summary>
    [HttpGet("data.json")]
    public async Task<IActionResult> Download() =>
        desk.AccountId is { } account ? DataFile.Of(await data.OfAccountAsync(account), desk.Now) : NotFound();
}

/// <summary>The same of one application, for whoever has proven it.</summary>
public sealed class CaseDataController(MyDesk desk, ReadPersonData data) : MyStep(desk)
{
    /// <summary>To read.</summary>
    [HttpGet(Case + "/data")]
    public async Task<IActionResult> Show(string number) =>
        await OfAsync(number) is { } sections ? View("Data", new DataPage(sections, $"/my/{number}/data", number)) : NotFound();

    /// <summary>As a file.</summary>
    [HttpGet(Case + "/data.json")]
    public async Task<IActionResult> Download(string number) => await OfAsync(number) is { } sections ? DataFile.Of(sections, ReceivedAt) : NotFound();

    private async Task<IReadOnlyList<PersonSection>?> OfAsync(string number) =>
        await Desk.FindAsync(number) is { } found ? await data.OfApplicationAsync(found.Application.Id) : null;
}
