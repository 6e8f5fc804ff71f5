using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Objections;

/// <summary>The answer to an 이의신청 as it is typed.</summary>
public sealed class ObjectionForm
{
    /// <summary>What the person has seen.</summary>
    public Guid Version { get; set; }

    /// <summary>인용, 기각.</summary>
    [Display(Name = "답변")]
    public ObjectionAnswer? Answer { get; set; }

    /// <summary>Rank of a 예비.</summary>
    [Display(Name = "예비순번", Description = "인용(예비)일 때만 적습니다."), Range(1, 10_000, ErrorMessage = "예비순번을 1 이상의 숫자로 적어 주세요.")]
    public int? Rank { get; set; }

    /// <summary>By when a selected person must answer.</summary>
    [Display(Name = "참여 여부 회신 기한", Description = "인용(선발)일 때만 적습니다. 예: 2026년 12월 1일 18:00")]
    public DateTime? ReplyDue { get; set; }

    /// <summary>The reason.</summary>
    [Display(Name = "답변 사유", Description = "신청인이 그대로 읽습니다."), StringLength(Objection.TextMaxLength), NoResidentNumber]
    public string? Note { get; set; }

    /// <summary>Mark of the words that the second person has seen; nothing else is sent.</summary>
    public string? Seen { get; set; }

    /// <summary>Remarks of a 반려.</summary>
    [Display(Name = "반려 사유", Description = "담당자가 무엇을 고쳐야 하는지 적어 주세요. 신청인에게는 보이지 않습니다."), StringLength(Objection.TextMaxLength), NoResidentNumber]
    public string? Remarks { get; set; }

    /// <summary>The form as it is saved.</summary>
    public static ObjectionForm From(Objection objection) => new()
    {
        Version = objection.Version,
        Answer = objection.Answer,
        Rank = objection.Rank,
        ReplyDue = objection.ReplyDueAt is { } due ? SeoulTime.ToSeoul(due) : null,
        Note = objection.Note,
    };

    /// <summary>What the rule reads.</summary>
    public ObjectionProposal ToProposal() => new(
        Answer, Rank, ReplyDue is { } due ? SeoulTime.At(DateOnly.FromDateTime(due), TimeOnly.FromDateTime(due)) : null, TypedText.Kept(Note));
}
