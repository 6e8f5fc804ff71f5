using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Openings.Change;

/// <summary>The content of a published opening as it shall become, and why.</summary>
public sealed class ChangeForm : OpeningForm
{
    /// <summary>변경공고 or 정정공고; chosen before.</summary>
    [BindNever, ValidateNever]
    public ChangeKind Kind { get; set; }

    /// <summary>How many people applied.</summary>
    [BindNever, ValidateNever]
    public int Applicants { get; set; }

    /// <summary>Coded reason.</summary>
    [Display(Name = "변경 사유의 종류"), Required(ErrorMessage = "변경 사유의 종류를 고르세요.")]
    public ChangeReason? Reason { get; set; }

    /// <summary>Public explanation.</summary>
    [Display(Name = "변경 사유", Description = "구민에게 그대로 공개되고 신청인에게 안내됩니다."), Required(ErrorMessage = "사유를 입력하세요.")]
    [StringLength(OpeningChange.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }

    /// <summary>Whether nobody who applied is worse off.</summary>
    [Display(Name = "신청인에게 불리하지 않은지 확인")]
    public bool IsNotWorse { get; set; }

    /// <summary>What was typed about the change.</summary>
    public ChangeWords ToWords() => new(Reason ?? ChangeReason.Other, TypedText.Kept(Note) ?? "", IsNotWorse);

    /// <summary>The form of the change in work, or of a new one.</summary>
    public static ChangeForm From(Opening opening, OpeningChange? pending, ChangeKind kind)
    {
        var form = new ChangeForm
        {
            Kind = pending?.Kind ?? kind,
            Version = pending?.Version ?? default,
            Reason = pending?.Reason,
            Note = pending?.Note,
            IsNotWorse = pending?.IsNotWorse ?? false,
        };
        form.Fill(pending?.Details ?? opening.Details());
        return form;
    }
}
