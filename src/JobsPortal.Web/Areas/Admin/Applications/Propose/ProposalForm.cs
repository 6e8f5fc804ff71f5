using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Areas.Admin.Decisions;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Applications.Propose;

/// <summary>What an officer proposes for one application.</summary>
public sealed class ProposalForm
{
    /// <summary>선발, 예비, 미선발, 부적격.</summary>
    [Display(Name = "결과"), Required(ErrorMessage = "결과를 고르세요.")]
    public ApplicationStatus? Outcome { get; set; }

    /// <summary>Place on the waiting list.</summary>
    [Display(Name = "예비순번", Description = "결과가 예비일 때만 적습니다."), Range(1, 10_000, ErrorMessage = "예비순번은 1 이상의 숫자로 적어 주세요.")]
    public int? Rank { get; set; }

    /// <summary>Coded reason.</summary>
    [Display(Name = "사유", Description = "미선발과 부적격에는 사유가 있어야 합니다. 신청인에게 알립니다.")]
    public DecisionReason? Reason { get; set; }

    /// <summary>Told to the applicant.</summary>
    [Display(Name = "신청인에게 알리는 말", Description = "신청인이 그대로 읽습니다. 사유가 ‘기타’이면 꼭 적어 주세요.")]
    [StringLength(Application.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }

    /// <summary>What the 선발(안) takes.</summary>
    public DecisionEntry ToEntry(string number) => new(number, Outcome, Rank, Reason, TypedText.Kept(Note));
}
