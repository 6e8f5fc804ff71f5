using System.ComponentModel.DataAnnotations;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Openings.Return;

/// <summary>Why an opening goes back to its drafter.</summary>
public sealed class ReturnForm : DecisionForm
{
    /// <summary>The remarks.</summary>
    [Display(Name = "반려 사유", Description = "담당자가 읽고 고칠 수 있게 적어 주세요.")]
    [Required(ErrorMessage = "사유를 입력하세요."), StringLength(Domain.Openings.Opening.TextMaxLength), NoResidentNumber]
    public string? Remarks { get; set; }
}
