using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Areas.Admin.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>
/// Everything that an officer types about an opening. Nothing is required, because 임시저장 is always possible; only what cannot be read is refused.
/// The department is the officer's own and the kind is chosen before: neither can be sent.
/// </summary>
public partial class OpeningForm
{
    /// <summary>Longest web address, in characters.</summary>
    public const int UrlMaxLength = 500;

    /// <summary>Longest occupation code, in characters.</summary>
    public const int CodeMaxLength = 20;

    /// <summary>Highest age of a rule.</summary>
    public const int AgeMax = 120;

    /// <summary>공고 제목.</summary>
    [Display(Name = "공고 제목"), StringLength(Opening.TitleMaxLength), NoResidentNumber]
    public string? Title { get; set; }

    /// <summary>하는 일, 내용.</summary>
    [Display(Name = "하는 일(내용)"), StringLength(Opening.DescriptionMaxLength), NoResidentNumber]
    public string? Description { get; set; }

    /// <summary>The programme.</summary>
    [Display(Name = "사업", Description = "실적이 이 사업과 일자리대책 분야에 더해집니다.")]
    public int? JobProgramId { get; set; }

    /// <summary>The employer, when it is not the district.</summary>
    [Display(Name = "기관·기업", Description = "구청이 직접 뽑으면 비워 두세요.")]
    public int? OrganizationId { get; set; }

    /// <summary>The employer's name as shown.</summary>
    [Display(Name = "채용하는 곳", Description = "구민에게 보이는 이름입니다."), StringLength(Opening.NameMaxLength), NoResidentNumber]
    public string? EmployerName { get; set; }

    /// <summary>Telephone, as typed.</summary>
    [Display(Name = "문의 전화번호"), Telephone]
    public string? ContactPhone { get; set; }

    /// <summary>Contract.</summary>
    [Display(Name = "고용형태")]
    public EmploymentType EmploymentType { get; set; } = EmploymentType.Unknown;

    /// <summary>Occupation as written.</summary>
    [Display(Name = "직종", Description = "예: 환경미화원. 구민이 직종으로 찾을 때 씁니다."), StringLength(Opening.NameMaxLength), NoResidentNumber]
    public string? OccupationName { get; set; }

    /// <summary>Occupation code.</summary>
    [Display(Name = "직종 코드", Description = "아는 경우에만 적으세요. 워크넷 직종 코드 숫자"), StringLength(CodeMaxLength), NoResidentNumber]
    public string? OccupationCode { get; set; }

    /// <summary>The units.</summary>
    [Display(Name = "모집단위")]
    public List<UnitForm> Units { get; set; } = [];

    /// <summary>First day of work, or the day of the event.</summary>
    [Display(Name = "근무 시작일(행사일)")]
    public DateOnly? WorkStartsOn { get; set; }

    /// <summary>Last day of work.</summary>
    [Display(Name = "근무 종료일")]
    public DateOnly? WorkEndsOn { get; set; }

    /// <summary>Day on which the window begins.</summary>
    [Display(Name = "접수 시작일")]
    public DateOnly? OpensOn { get; set; }

    /// <summary>Its time of day.</summary>
    [Display(Name = "접수 시작 시각", Description = "비우면 0시부터입니다. 예: 9:00"), ClockTime]
    public string? OpensTime { get; set; }

    /// <summary>Last day of the window.</summary>
    [Display(Name = "접수 마감일")]
    public DateOnly? ClosesOn { get; set; }

    /// <summary>The time of day at which it ends.</summary>
    [Display(Name = "접수 마감 시각", Description = "비우면 24시까지입니다. 18:00이면 18시 정각에 마감됩니다."), ClockTime]
    public string? ClosesTime { get; set; }

    /// <summary>채용시까지.</summary>
    [Display(Name = "채용 시까지 접수", Description = "접수 마감일은 접수 시작일부터 두 달 안으로 정하세요.")]
    public bool IsUntilFilled { get; set; }

    /// <summary>결과 발표 예정일.</summary>
    [Display(Name = "결과 발표 예정일")]
    public DateOnly? ResultsOn { get; set; }

    /// <summary>How the places are given.</summary>
    [Display(Name = "선발 방식")]
    public SelectionMethod SelectionMethod { get; set; }

    /// <summary>Where to apply.</summary>
    [Display(Name = "신청 방법")]
    public ApplyMode ApplyMode { get; set; }

    /// <summary>How applications by post are counted.</summary>
    [Display(Name = "우편 접수", Description = "이 누리집에서 신청을 받는 공고에만 해당합니다.")]
    public PostRule PostRule { get; set; }

    /// <summary>Address of the source.</summary>
    [Display(Name = "신청할 인터넷 주소", Description = "원문 공고에서 지원할 때 적으세요."), StringLength(UrlMaxLength), WebAddress]
    public string? ApplyUrl { get; set; }

    /// <summary>How to apply, in words.</summary>
    [Display(Name = "신청 방법 설명"), StringLength(Opening.TextMaxLength), NoResidentNumber]
    public string? ApplyHow { get; set; }

    /// <summary>Who can apply, in words.</summary>
    [Display(Name = "신청할 수 있는 분"), StringLength(Opening.TextMaxLength), NoResidentNumber]
    public string? WhoCanApply { get; set; }

    /// <summary>Who must live where.</summary>
    [Display(Name = "사는 곳 조건")]
    public ResidenceRule Residence { get; set; }

    /// <summary>Youngest age.</summary>
    [Display(Name = "나이 조건: 만 몇 살부터"), Range(0, AgeMax)]
    public int? MinAge { get; set; }

    /// <summary>Oldest age.</summary>
    [Display(Name = "나이 조건: 만 몇 살까지"), Range(0, AgeMax)]
    public int? MaxAge { get; set; }

    /// <summary>Law of the age rule.</summary>
    [Display(Name = "나이 조건의 근거 법령", Description = "예: 노인복지법 제23조의2"), StringLength(Opening.NameMaxLength), NoResidentNumber]
    public string? AgeLegalBasis { get; set; }

    /// <summary>Statements that an applicant must not meet.</summary>
    [Display(Name = "신청할 수 없는 분", Description = "한 줄에 하나씩 적으세요. 신청할 때 하나씩 확인합니다."), StringLength(Opening.TextMaxLength), NoResidentNumber]
    public string? Exclusions { get; set; }

    /// <summary>Documents to bring.</summary>
    [Display(Name = "준비할 서류", Description = "한 줄에 하나씩 적으세요."), StringLength(Opening.TextMaxLength), NoResidentNumber]
    public string? Documents { get; set; }

    /// <summary>The version that was shown.</summary>
    public Guid Version { get; set; }

    /// <summary>What the page needs around the fields.</summary>
    [BindNever, ValidateNever]
    public FormSurroundings Around { get; set; } = FormSurroundings.None;
}
