namespace JobsPortal.Domain.Privacy;

/// <summary>Why a month of access records cannot be signed off.</summary>
public enum ReviewBlocker
{
    /// <summary>The month is not over.</summary>
    MonthNotOver,

    /// <summary>Somebody has signed it already.</summary>
    SignedAlready,

    /// <summary>Something unusual was found and nothing is written about what came of asking.</summary>
    NoteMissing,
}

/// <summary>The rules of the monthly review.</summary>
public static class AccessReviewRules
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 1_000;

    /// <summary>Why <paramref name="month"/> cannot be signed.</summary>
    /// <param name="month">First day of the month.</param>
    /// <param name="today">Today in Seoul.</param>
    /// <param name="isSigned">Whether it is signed already.</param>
    /// <param name="unusual">How many unusual days were found.</param>
    /// <param name="note">What came of asking.</param>
    public static IReadOnlyList<ReviewBlocker> ReasonsNotToSign(DateOnly month, DateOnly today, bool isSigned, int unusual, string? note)
    {
        if (isSigned) return [ReviewBlocker.SignedAlready];
        if (today < month.AddMonths(1)) return [ReviewBlocker.MonthNotOver];
        return unusual > 0 && string.IsNullOrWhiteSpace(note) ? [ReviewBlocker.NoteMissing] : [];
    }
}
