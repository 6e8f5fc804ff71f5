using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Openings.Approve;

/// <summary>The office's own document that the approval stands on.</summary>
public sealed class ApproveForm : DecisionForm
{
    /// <summary>결재문서 번호.</summary>
    [Display(Name = "결재문서 번호", Description = "온나라 문서의 번호. 예: 일자리경제과-1234"), StringLength(Domain.Openings.Opening.NameMaxLength), NoResidentNumber]
    public string? DocumentNumber { get; set; }

    /// <summary>시행일.</summary>
    [Display(Name = "시행일")]
    public DateOnly? DocumentDate { get; set; }

    /// <summary>공고번호.</summary>
    [Display(Name = "공고번호", Description = "공고 대장의 번호가 있으면 적으세요. 예: 서울특별시 노원구 공고 제2026-1234호"), StringLength(Domain.Openings.Opening.NameMaxLength), NoResidentNumber]
    public string? NoticeNumber { get; set; }

    /// <summary>Mark of what the person has seen of the notices.</summary>
    public string? Seen { get; set; }

    /// <summary>What will be told with the publication.</summary>
    [BindNever, ValidateNever]
    public NoticePreview? Preview { get; set; }

    /// <summary>What was typed, as the domain takes it.</summary>
    public OfficeDocument ToDocument() => new(TypedText.Kept(DocumentNumber), DocumentDate, TypedText.Kept(NoticeNumber));
}
