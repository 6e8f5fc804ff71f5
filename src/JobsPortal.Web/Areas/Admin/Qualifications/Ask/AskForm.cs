using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Audit;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Qualifications.Ask;

/// <summary>About whom the list asks.</summary>
public enum AskedWhom
{
    /// <summary>Everybody under review who was not asked about; from now on an answer is awaited.</summary>
    New,

    /// <summary>Those whose answer is awaited, once more.</summary>
    Waiting,
}

/// <summary>Why the list leaves the portal, and who stands in it.</summary>
public sealed class AskForm
{
    /// <summary>About whom.</summary>
    [Display(Name = "누구를 조회하나요?"), Required(ErrorMessage = "누구를 조회할지 골라 주세요.")]
    public AskedWhom? Whom { get; set; }

    /// <summary>Kept with the access record.</summary>
    [Display(Name = "내려받는 사유", Description = "10자 이상 적어 주세요. 접속기록에 남습니다. 예: 동행일자리 참여자격 조회(행복이음)")]
    [Required(ErrorMessage = "내려받는 사유를 입력하세요."), StringLength(AccessRecord.ReasonMaxLength, MinimumLength = AccessRecord.ExportReasonMinLength, ErrorMessage = "내려받는 사유를 10자 이상 200자까지 적어 주세요."), NoResidentNumber]
    public string? Reason { get; set; }
}

/// <summary>The page before the list leaves.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="New">How many were not asked about.</param>
/// <param name="Waiting">How many answers are awaited.</param>
/// <param name="Refused">How many do not agree to be asked about.</param>
/// <param name="Columns">Headings of the list.</param>
/// <param name="Form">What is typed.</param>
public sealed record AskPage(int OpeningId, string Title, int New, int Waiting, int Refused, IReadOnlyList<string> Columns, AskForm Form);
