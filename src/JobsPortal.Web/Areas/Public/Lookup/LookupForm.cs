using System.ComponentModel.DataAnnotations;

namespace JobsPortal.Web.Areas.Public.Lookup;

/// <summary>What only the applicant knows.</summary>
public sealed class LookupForm
{
    /// <summary>접수번호 or 이어쓰기 번호.</summary>
    [Display(Name = "접수번호", Description = "접수증이나 안내 화면에 있는 숫자 10자리입니다. 쓰다 만 신청서는 이어쓰기 번호를 적어 주세요.")]
    [Required(ErrorMessage = "접수번호를 적어 주세요."), StringLength(30)]
    public string? Number { get; set; }

    /// <summary>Date of birth.</summary>
    [Display(Name = "생년월일", Description = "신청할 때 생년월일을 적지 않으셨으면(설명회 등) 비워 두세요. 예: 1955년 3월 9일")]
    public DateOnly? BirthDate { get; set; }

    /// <summary>조회번호.</summary>
    [Display(Name = "조회번호", Description = "접수번호와 함께 받으신 숫자 8자리입니다.")]
    [Required(ErrorMessage = "조회번호를 적어 주세요."), StringLength(30)]
    public string? Code { get; set; }
}
