using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>What staff narrow the list by; its address can be shared.</summary>
public sealed class ApplicationFilter
{
    /// <summary>The opening.</summary>
    [Display(Name = "공고")]
    public int? Opening { get; set; }

    /// <summary>Where it stands.</summary>
    [Display(Name = "상태")]
    public ApplicationStatus? Status { get; set; }

    /// <summary>How it came in.</summary>
    [Display(Name = "접수 방법")]
    public Channel? Channel { get; set; }

    /// <summary>접수번호 as typed.</summary>
    [Display(Name = "접수번호")]
    public string? Number { get; set; }

    /// <summary>The page.</summary>
    public int Page { get; set; }

    /// <summary>Whether a number was typed that none can be.</summary>
    public bool HasWrongNumber => !string.IsNullOrWhiteSpace(Number) && !ReceiptNumber.TryParse(Number, out _);

    /// <summary>What the query reads. A number that none can be finds nothing.</summary>
    public ApplicationSearch ToSearch() => new(Opening, Status, Channel, string.IsNullOrWhiteSpace(Number) ? null : ReceiptNumber.TryParse(Number, out var number) ? number : "");
}
