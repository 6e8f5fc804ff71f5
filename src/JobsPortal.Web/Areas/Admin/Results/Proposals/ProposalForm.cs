using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Results.Proposals;

/// <summary>직접 입력 as it is typed.</summary>
public sealed class ProposalForm
{
    /// <summary>The programme.</summary>
    [Display(Name = "사업", Description = "이 사업과 그 분야의 실적에 더해집니다."), Required(ErrorMessage = "사업을 고르세요.")]
    public int? JobProgramId { get; set; }

    /// <summary>What is counted.</summary>
    [Display(Name = "세는 것"), Required(ErrorMessage = "일자리인지 참여자인지 고르세요.")]
    public ResultMeasure? Measure { get; set; }

    /// <summary>연인원.</summary>
    [Display(Name = "연인원(개수)", Description = "같은 사람이 두 번 참여하면 2입니다."), Required(ErrorMessage = "연인원을 적어 주세요."), Range(1, ResultProposal.CountMax)]
    public int? Count { get; set; }

    /// <summary>실인원.</summary>
    [Display(Name = "실인원", Description = "같은 사람이 두 번 참여해도 1입니다."), Required(ErrorMessage = "실인원을 적어 주세요."), Range(1, ResultProposal.CountMax)]
    public int? People { get; set; }

    /// <summary>The day it counts for.</summary>
    [Display(Name = "기준일", Description = "이 실적을 셀 날입니다."), Required(ErrorMessage = "기준일을 적어 주세요.")]
    public DateOnly? OccurredOn { get; set; }

    /// <summary>Who reported it.</summary>
    [Display(Name = "제출한 부서·기관"), Required(ErrorMessage = "제출한 부서·기관을 적어 주세요."), StringLength(ResultProposal.SourceMaxLength), NoResidentNumber]
    public string? Source { get; set; }

    /// <summary>What proves it.</summary>
    [Display(Name = "근거", Description = "증빙 문서의 번호와 제목을 적습니다. 사람의 이름은 적지 마세요. 예: 어르신복지과-2210(2026. 6. 실적 보고)")]
    [Required(ErrorMessage = "근거를 적어 주세요."), StringLength(JobResult.EvidenceMaxLength), NoResidentNumber]
    public string? Evidence { get; set; }

    /// <summary>Programmes to choose from.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Choice> Programs { get; set; } = [];

    /// <summary>What the rules read. The form is valid.</summary>
    public ResultDetails ToDetails() => new(
        JobProgramId!.Value, Measure!.Value, Count!.Value, People!.Value, OccurredOn!.Value, TypedText.Kept(Source) ?? "", TypedText.Kept(Evidence) ?? "");

    /// <summary>The control that a reason belongs to.</summary>
    public static string FieldOf(ProposalBlocker blocker) => blocker switch
    {
        ProposalBlocker.MeasureMissing => nameof(Measure),
        ProposalBlocker.CountWrong => nameof(Count),
        ProposalBlocker.PeopleWrong => nameof(People),
        ProposalBlocker.DayNotCome => nameof(OccurredOn),
        ProposalBlocker.SourceMissing => nameof(Source),
        _ => nameof(Evidence),
    };
}

/// <summary>반려 with remarks.</summary>
public sealed class RejectForm
{
    /// <summary>Why.</summary>
    [Display(Name = "반려 사유", Description = "입력한 사람이 읽습니다."), Required(ErrorMessage = "반려 사유를 입력하세요."), StringLength(ResultProposal.ReasonMaxLength), NoResidentNumber]
    public string? Remarks { get; set; }
}
