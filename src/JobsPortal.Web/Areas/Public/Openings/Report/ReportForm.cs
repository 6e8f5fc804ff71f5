using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Public.Openings.Report;

/// <summary>What is wrong with an opening.</summary>
public sealed class ReportForm
{
    /// <summary>The reason.</summary>
    [Display(Name = "무엇이 잘못되었나요?"), Required(ErrorMessage = "무엇이 잘못되었는지 골라 주세요.")]
    public ReportReason? Reason { get; set; }

    /// <summary>In words.</summary>
    [Display(Name = "자세한 내용", Description = "이름이나 전화번호는 적지 마세요. 적으셔도 지우고 저장합니다."), StringLength(OpeningReport.TextMaxLength), ResidentNumberRefused]
    public string? Text { get; set; }
}

/// <summary>The page that asks.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="Form">What was typed.</param>
public sealed record ReportPage(int OpeningId, string Title, ReportForm Form);
