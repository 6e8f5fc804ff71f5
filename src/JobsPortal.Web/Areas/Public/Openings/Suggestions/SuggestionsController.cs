using JobsPortal.Data;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Suggestions;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared.Openings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Openings.Suggestions;

/// <summary>Words that go on from what was typed, for the script of the search box; without a script the list on the page serves.</summary>
[Area("Public"), AllowAnonymous, Route("openings/suggestions.json")]
public sealed class SuggestionsController(JobsDbContext db, SearchEngine engine, CurrentKnowledge knowledge, DistrictProfile district, WordCounter words) : Controller
{
    private const string CacheControl = "public, max-age=300";

    /// <summary>At most ten. The same for everybody, so every cache may keep it for five minutes.</summary>
    [HttpGet]
    public async Task<IActionResult> List([FromQuery(Name = FilterNames.Q)] string? typed)
    {
        Response.Headers.CacheControl = CacheControl;
        return Json(SuggestedWords.For(typed, words.Popular, await engine.VocabularyAsync(db), knowledge.Of(district)));
    }
}
