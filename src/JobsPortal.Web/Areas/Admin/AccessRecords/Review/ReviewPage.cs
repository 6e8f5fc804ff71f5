using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Privacy;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.AccessRecords.Review;

/// <summary>One day of one member of staff.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Day">Day of Seoul.</param>
/// <param name="Records">Accesses.</param>
/// <param name="Persons">People seen.</param>
/// <param name="AtNight">Accesses at night or at the weekend.</param>
/// <param name="Outside">Accesses to people outside the own work.</param>
/// <param name="Reasons">Why it is unusual; empty when it is not.</param>
public sealed record ReviewRow(ReviewedStaff Staff, DateOnly Day, int Records, int Persons, int AtNight, int Outside, IReadOnlyList<UnusualReason> Reasons);

/// <summary>A month of access records, the unusual first.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Months">Months that can be chosen, latest first.</param>
/// <param name="Rows">Days that are shown.</param>
/// <param name="Records">Accesses of the whole month.</param>
/// <param name="Unusual">Unusual days of the whole month.</param>
/// <param name="Reviews">Months that were signed.</param>
/// <param name="Blockers">Why this one cannot be signed now, whatever is written.</param>
public sealed record ReviewPage(
    DateOnly Month, IReadOnlyList<DateOnly> Months, IReadOnlyList<ReviewRow> Rows, int Records, int Unusual,
    IReadOnlyList<SignedReview> Reviews, IReadOnlyList<ReviewBlocker> Blockers)
{
    /// <summary>Most days that the page shows; the unusual ones come first.</summary>
    public const int MostRows = 200;

    /// <summary>What is typed.</summary>
    public ReviewForm Form { get; init; } = new();
}

/// <summary>The sign-off.</summary>
public sealed class ReviewForm
{
    /// <summary>The month, such as 2026-10.</summary>
    [StringLength(7)]
    public string? Month { get; set; }

    /// <summary>What came of asking.</summary>
    [Display(Name = "확인한 내용", Description = "평소와 다른 접속이 있으면 누구에게 무엇을 확인했는지 적어 주세요. 개인정보는 적지 마세요.")]
    [StringLength(AccessReviewRules.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }
}
