namespace JobsPortal.Domain.Openings;

/// <summary>The document of the office's own approval system that an approval stands on.</summary>
/// <param name="Number">결재문서 번호.</param>
/// <param name="TakesEffectOn">시행일.</param>
/// <param name="NoticeNumber">공고번호 of the office's register; only public notices have one.</param>
public sealed record OfficeDocument(string? Number, DateOnly? TakesEffectOn, string? NoticeNumber)
{
    /// <summary>What is missing or cannot be yet: a document that takes effect tomorrow approves nothing today.</summary>
    /// <param name="today">Today in Seoul.</param>
    public IReadOnlyList<ApprovalBlocker> Gaps(DateOnly today)
    {
        List<ApprovalBlocker> gaps = [];
        if (string.IsNullOrWhiteSpace(Number))
        {
            gaps.Add(ApprovalBlocker.DocumentNumberMissing);
        }

        if (TakesEffectOn is null)
        {
            gaps.Add(ApprovalBlocker.DocumentDateMissing);
        }

        if (TakesEffectOn > today)
        {
            gaps.Add(ApprovalBlocker.DocumentDateInFuture);
        }

        return gaps;
    }
}
