using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Openings.Extend;

/// <summary>연장공고: until when, and why.</summary>
public sealed class ExtendForm : DecisionForm
{
    /// <summary>New last day.</summary>
    [Display(Name = "새 접수 마감일"), Required(ErrorMessage = "새 접수 마감일을 적어 주세요.")]
    public DateOnly? ClosesOn { get; set; }

    /// <summary>Its time of day.</summary>
    [Display(Name = "접수 마감 시각", Description = "비우면 24시까지입니다. 18:00이면 18시 정각에 마감됩니다."), ClockTime]
    public string? ClosesTime { get; set; }

    /// <summary>New day of the result.</summary>
    [Display(Name = "결과 발표 예정일"), Required(ErrorMessage = "결과 발표 예정일을 입력하세요.")]
    public DateOnly? ResultsOn { get; set; }

    /// <summary>Coded reason.</summary>
    [Display(Name = "연장 사유의 종류"), Required(ErrorMessage = "연장 사유의 종류를 고르세요.")]
    public ChangeReason? Reason { get; set; }

    /// <summary>Public explanation.</summary>
    [Display(Name = "연장 사유", Description = "구민에게 그대로 공개되고 신청인에게 안내됩니다."), Required(ErrorMessage = "사유를 입력하세요.")]
    [StringLength(OpeningChange.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }

    /// <summary>The form of a returned extension, or of a new one with what is published.</summary>
    public static ExtendForm From(Opening opening, OpeningChange? pending)
    {
        var details = pending?.Details ?? opening.Details();
        var form = new OpeningForm();
        form.Fill(details);
        return new() { ClosesOn = form.ClosesOn, ClosesTime = form.ClosesTime, ResultsOn = details.ResultsOn, Reason = pending?.Reason, Note = pending?.Note };
    }

    /// <summary>The published content with the new end.</summary>
    public OpeningDetails ToDetails(Opening opening)
    {
        var (hour, minute) = ClockTimeAttribute.Read(ClosesTime) ?? (24, 0);
        return opening.Details() with { ClosesAt = SeoulTime.AtHour(ClosesOn!.Value, hour, minute), ResultsOn = ResultsOn };
    }
}
