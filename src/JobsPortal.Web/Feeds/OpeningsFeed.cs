using System.ComponentModel;

namespace JobsPortal.Web.Feeds;

/// <summary>One opening for machines.</summary>
public sealed record FeedItem
{
    [Description("Key of the opening, as in its address.")]
    public required int Id { get; init; }

    [Description("Title.")]
    public required string Title { get; init; }

    [Description("Employer, or the office that offers it.")]
    public required string? Organization { get; init; }

    [Description("Group of occupations, in Korean; may be sent back as 'occupation'.")]
    public required string Occupation { get; init; }

    [Description("Administrative dong of the first unit that lies in the district; null when none does.")]
    public required string? Dong { get; init; }

    [Description("Contract, in Korean; may be sent back as 'employment'.")]
    public required string Employment { get; init; }

    [Description("Pay of the first unit, in words.")]
    public required string? Pay { get; init; }

    [Description("First instant that is out of the window, UTC.")]
    public required DateTime? ClosesAt { get; init; }

    [Description("Address of the opening's page.")]
    public required string Url { get; init; }
}

/// <summary>One stretch of the list.</summary>
public sealed record FeedPage
{
    [Description("Exact number of openings that the filters find, whatever the cursor.")]
    public required int Total { get; init; }

    [Description("The openings.")]
    public required IReadOnlyList<FeedItem> Items { get; init; }

    [Description("Send it as 'cursor', with the same filters and order, to go on; null at the end.")]
    public required string? Next { get; init; }
}
