using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>What is known about words in the district that is served now; made once.</summary>
public sealed class CurrentKnowledge
{
    private volatile SearchKnowledge? _held;

    /// <summary>The knowledge of a district.</summary>
    public SearchKnowledge Of(DistrictProfile district) =>
        _held is { } held && ReferenceEquals(held.District, district) ? held : _held = SearchKnowledge.Of(district, []);
}
