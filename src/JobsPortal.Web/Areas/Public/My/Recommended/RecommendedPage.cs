using JobsPortal.Web.Shared.Openings;

namespace JobsPortal.Web.Areas.Public.My.Recommended;

/// <summary>나에게 맞는 일자리.</summary>
/// <param name="Lines">The openings, what fits most first.</param>
/// <param name="Search">Address of the list of all that fit every wish; null without wishes.</param>
public sealed record RecommendedPage(IReadOnlyList<OpeningLine> Lines, string? Search)
{
    /// <summary>Openings that are proposed at once.</summary>
    public const int Most = 20;

    /// <summary>Nothing is known to go by.</summary>
    public static readonly RecommendedPage WithoutWishes = new([], Search: null);
}
