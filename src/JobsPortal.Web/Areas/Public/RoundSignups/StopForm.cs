using System.ComponentModel.DataAnnotations;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Public.RoundSignups;

/// <summary>The number that is to be taken off every list.</summary>
public sealed class StopForm
{
    /// <summary>The telephone, as typed.</summary>
    [Display(Name = "휴대전화 번호", Description = "문자 안내를 신청하신 번호입니다. 예: 010-0000-1234")]
    [Required(ErrorMessage = "휴대전화 번호를 적어 주세요."), StringLength(40), ResidentNumberRefused]
    public string? Phone { get; set; }
}
