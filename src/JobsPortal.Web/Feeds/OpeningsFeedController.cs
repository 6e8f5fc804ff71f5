using System.ComponentModel;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Feeds;

/// <summary>Open openings for machines. What is not understood is refused, so that no program mistakes everything for what it asked.</summary>
[ApiController, AllowAnonymous, Route("api/openings"), Tags("openings")]
public sealed class OpeningsFeedController(JobsDbContext db, SearchEngine engine, CurrentKnowledge knowledge, TimeProvider clock, DistrictProfile district) : ControllerBase
{
    /// <summary>The openings that accept applications now.</summary>
    [HttpGet, EndpointSummary("Openings that accept applications now.")]
    [ProducesResponseType<FeedPage>(StatusCodes.Status200OK, "application/json"), ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    [EndpointDescription("Go on with 'next' as 'cursor' until it is null. Rows that come or go in between neither repeat nor hide others.")]
    public async Task<ActionResult<FeedPage>> List([FromQuery] FeedRequest request)
    {
        HashSet<string> unread = [];
        var filters = FilterNames.Read(Request.Query, district, unread) with { PayBasis = null, PayAtLeast = null, WithScheduled = false, WithClosed = false };
        if (filters.Sort == OpeningSort.Relevance) unread.Add(FilterNames.Sort);
        filters = filters with { Sort = filters.Sort ?? OpeningSort.ClosingSoon };
        var size = request.Size ?? FeedRequest.SizeDefault;
        if (size is < 1 or > FeedRequest.SizeMax) unread.Add("size");
        var cursor = string.IsNullOrEmpty(request.Cursor) ? null : FeedCursor.Read(request.Cursor, filters.Order);
        if (cursor is null && !string.IsNullOrEmpty(request.Cursor)) unread.Add("cursor");
        if (unread.Count > 0)
        {
            return Problem($"Not understood: {string.Join(", ", unread.Order())}.", statusCode: StatusCodes.Status400BadRequest);
        }
        var now = clock.UtcNow();
        var words = await engine.UnderstandAsync(db, await engine.ReadAsync(db, filters, knowledge.Of(district)));
        // One row more tells whether the list goes on.
        var found = await engine.GoOnAsync(db, filters.ToSearch(now, words), cursor?.Place, size + 1);
        var rows = await RowsAsync(found.Ids);
        return new FeedPage
        {
            Total = found.Tally.Total,
            Items = [.. rows.Take(size).Select(Item)],
            Next = found.Ids.Count > size && rows.Count > 0 ? FeedCursor.After(rows[Math.Min(size, rows.Count) - 1], filters.Order).ToString() : null,
        };
    }

    private async Task<List<OpeningRow>> RowsAsync(IReadOnlyList<int> ids)
    {
        var rows = await OpeningQueries.Rows.Run(db, ids).Where(row => row.Status == OpeningStatus.Approved).ToDictionaryAsync(row => row.Id);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private FeedItem Item(OpeningRow row) => new()
    {
        Id = row.Id,
        Title = row.Title,
        Organization = row.Employer,
        Occupation = OpeningTexts.Occupation(row.Occupation),
        Dong = row.Units.Select(u => district.DongByCode(u.DongCode)?.Name).FirstOrDefault(name => name is not null),
        Employment = OpeningTexts.Employment(row.Employment),
        Pay = row.Units.Count == 0 ? null : PayTexts.Of(row.Units[0].Pay),
        ClosesAt = row.ClosesAt,
        Url = $"{Request.Scheme}://{Request.Host}/openings/{row.Id}",
    };
}
