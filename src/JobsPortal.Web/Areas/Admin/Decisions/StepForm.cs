using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>A step of a 선발(안): which version the person has seen, and the remarks of a 반려.</summary>
public class StepForm
{
    /// <summary>What the person has seen.</summary>
    public Guid Version { get; set; }
}

/// <summary>반려 with its reason.</summary>
public sealed class ReturnForm : StepForm
{
    /// <summary>What the officer should change.</summary>
    [Display(Name = "반려 사유", Description = "담당자가 무엇을 고쳐야 하는지 적어 주세요. 신청인에게는 보이지 않습니다.")]
    [Required(ErrorMessage = "반려 사유를 입력하세요."), StringLength(Application.NoteMaxLength), NoResidentNumber]
    public string? Remarks { get; set; }
}

/// <summary>결과 통보.</summary>
public sealed class ReleaseForm : StepForm
{
    /// <summary>Which version of the words the person has seen.</summary>
    public int Words { get; set; }

    /// <summary>The mark of what was to be seen about the selected people (<see cref="ConcernList.Mark"/>).</summary>
    [StringLength(16)]
    public string? Seen { get; set; }
}
