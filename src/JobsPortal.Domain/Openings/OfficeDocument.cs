namespace JobsPortal.Domain.Openings;

/// <summary>The document of the office's own approval system that an approval stands on.</summary>
/// <param name="Number">결재문서 번호.</param>
/// <param name="TakesEffectOn">시행일.</param>
/// <param name="NoticeNumber">공고번호 of the office's register; only public notices have one.</param>
public sealed record OfficeDocument(string? Number, DateOnly? TakesEffectOn, string? NoticeNumber)
{
    /// <summary>What is missing.</summary>
    public IReadOnlyList<ApprovalBlocker> Gaps()
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

        return gaps;
    }
}
