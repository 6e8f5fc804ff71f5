using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Openings.Template;

/// <summary>The name under which an opening's content is kept for the next one.</summary>
public sealed class TemplateForm : DecisionForm
{
    /// <summary>The name.</summary>
    [Display(Name = "서식 이름", Description = "예: 동행일자리 반기 모집"), Required(ErrorMessage = "서식 이름을 입력하세요.")]
    [StringLength(OpeningTemplate.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }
}
