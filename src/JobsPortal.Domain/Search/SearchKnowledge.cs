using JobsPortal.Domain.Districts;

namespace JobsPortal.Domain.Search;

/// <summary>What is known about words: those for the same, the occupations', the district's dongs. Made once and shared; a change makes a new one.</summary>
public sealed class SearchKnowledge
{
    private SearchKnowledge(DistrictProfile district) => District = district;

    /// <summary>The district.</summary>
    public DistrictProfile District { get; }

    /// <summary>The knowledge of a district.</summary>
    /// <param name="district">The district.</param>
    /// <param name="groups">Groups of words for the same that staff have written, beside the portal's own.</param>
    public static SearchKnowledge Of(DistrictProfile district, IEnumerable<IReadOnlyList<string>> groups) => new(district);
}
