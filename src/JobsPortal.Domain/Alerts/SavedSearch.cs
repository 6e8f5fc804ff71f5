using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Alerts;

/// <summary>저장한 검색: conditions of which somebody wants to hear when a new opening meets them.</summary>
public sealed class SavedSearch
{
    /// <summary>Longest words, in characters.</summary>
    public const int WordsMaxLength = SearchQuery.TypedMaxLength;

    /// <summary>Longest list of choices of one group as it is stored, in characters.</summary>
    public const int ChoicesMaxLength = 600;

    private SavedSearch() => Words = "";

    /// <summary>A search of a recipient.</summary>
    /// <param name="recipientId">Whose.</param>
    /// <param name="conditions">What is wanted.</param>
    /// <param name="isProven">Whether it is known to be the recipient who asks; otherwise the link of a mail confirms it.</param>
    /// <param name="now">Now, UTC.</param>
    public SavedSearch(int recipientId, SearchConditions conditions, bool isProven, DateTime now)
    {
        (AlertRecipientId, Words, SavedAt) = (recipientId, "", now);
        ConfirmedAt = isProven ? now : null;
        Change(conditions, now);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>Whose.</summary>
    public int AlertRecipientId { get; private set; }

    /// <summary>The words; may hold personal data.</summary>
    public string Words { get; private set; }

    /// <summary>그대로 찾기.</summary>
    public bool IsExact { get; private set; }

    /// <summary>Groups of occupations; empty for all.</summary>
    public IReadOnlyList<OccupationGroup> Occupations { get; private set; } = [];

    /// <summary>Codes of dongs; empty for all.</summary>
    public IReadOnlyList<string> Dongs { get; private set; } = [];

    /// <summary>Kinds; empty for all.</summary>
    public IReadOnlyList<OpeningKind> Kinds { get; private set; } = [];

    /// <summary>Contracts; empty for all.</summary>
    public IReadOnlyList<EmploymentType> Employments { get; private set; } = [];

    /// <summary>What is paid for.</summary>
    public PayBasis? PayBasis { get; private set; }

    /// <summary>The least amount, in won.</summary>
    public long? PayAtLeast { get; private set; }

    /// <summary>When it was saved first, UTC.</summary>
    public DateTime SavedAt { get; private set; }

    /// <summary>Openings published from then on are new, UTC: the saving, or the last change.</summary>
    public DateTime SinceAt { get; private set; }

    /// <summary>When it was known that its recipient wants it, UTC; null until then, and nothing is looked for.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>All conditions.</summary>
    public SearchConditions Conditions => new()
    {
        Words = Words,
        IsExact = IsExact,
        Occupations = Occupations,
        Dongs = Dongs,
        Kinds = Kinds,
        Employments = Employments,
        PayBasis = PayBasis,
        PayAtLeast = PayAtLeast,
    };

    /// <summary>Why conditions cannot be saved.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="kept">What the recipient keeps beside them.</param>
    public static IReadOnlyList<AlertBlocker> ReasonsNotToKeep(SearchConditions conditions, IReadOnlyCollection<SearchConditions> kept)
    {
        if (conditions.PayAtLeast is not null && conditions.PayBasis is null) return [AlertBlocker.PayBasisMissing];
        if (ResidentNumber.ContainsOne(conditions.Words)) return [AlertBlocker.ResidentNumber];
        if (kept.Any(conditions.IsSameAs)) return [AlertBlocker.SavedAlready];
        return kept.Count >= AlertRecipient.MostSearches ? [AlertBlocker.TooMany] : [];
    }

    /// <summary>Takes other conditions; what was published before is not new under them.</summary>
    public void Change(SearchConditions c, DateTime now)
    {
        (Words, IsExact, Occupations, Dongs) = (c.Words, c.IsExact && c.Words.Length > 0, c.Occupations, c.Dongs);
        (Kinds, Employments, PayBasis, PayAtLeast, SinceAt) = (c.Kinds, c.Employments, c.PayBasis, c.PayAtLeast, now);
    }

    /// <summary>Its recipient wants it; a second time changes nothing.</summary>
    public void Confirm(DateTime now)
    {
        if (ConfirmedAt is null) (ConfirmedAt, SinceAt) = (now, now);
    }

    /// <summary>It goes over to another recipient who has proven to be the same person.</summary>
    public void MoveTo(int recipientId) => AlertRecipientId = recipientId;
}
