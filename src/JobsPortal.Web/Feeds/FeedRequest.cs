using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Feeds;

/// <summary>What a machine may ask for. Its names are those of the search page, so an address of one may be tried on the other.</summary>
public sealed class FeedRequest
{
    public const int SizeDefault = 20;
    public const int SizeMax = 100;

    [FromQuery(Name = "q"), Description("Words; an opening must hold all of them. At most 100 characters are read.")]
    public string? Q { get; set; }

    [FromQuery(Name = "occupation"), Description("Group of occupations: Care, Cleaning, Security, Office, Sales, Driving, Food, Production, Technology, Education, Health, Welfare, Culture, Other, or its Korean name. May be repeated.")]
    public string[]? Occupation { get; set; }

    [FromQuery(Name = "dong"), Description("Administrative dong by ten-digit code or official name. May be repeated.")]
    public string[]? Dong { get; set; }

    [FromQuery(Name = "kind"), Description("Job, PublicWork, Event, or the Korean name. May be repeated.")]
    public string[]? Kind { get; set; }

    [FromQuery(Name = "employment"), Description("Permanent, FixedTerm, PermanentPartTime, FixedTermPartTime, Daily, Dispatch, Participation, Unknown, or the Korean name. May be repeated.")]
    public string[]? Employment { get; set; }

    [FromQuery(Name = "closingWithin"), Description("Days from today within which it closes, 0 to 366; 0 or 'today' is today.")]
    public string? ClosingWithin { get; set; }

    [FromQuery(Name = "sort"), Description("closing (default), newest or title.")]
    public string? Sort { get; set; }

    [FromQuery(Name = "cursor"), Description("'next' of the answer before.")]
    public string? Cursor { get; set; }

    [FromQuery(Name = "size"), Description("Openings in one answer, 1 to 100; 20 when not given.")]
    public int? Size { get; set; }
}
