using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Public.Programs.Notify;

/// <summary>How somebody wants to hear of the next round: one of the two.</summary>
public sealed class NotifyForm
{
    /// <summary>The address.</summary>
    [Display(Name = "이메일", Description = "확인하는 이메일을 먼저 보내 드립니다."), StringLength(EmailAddress.MaxLength), ResidentNumberRefused]
    public string? Email { get; set; }

    /// <summary>The telephone, as typed.</summary>
    [Display(Name = "휴대전화 번호", Description = "이메일이 없으시면 적어 주세요. 구청에서 문자를 보내 드립니다. 예: 010-0000-1234"), StringLength(40), ResidentNumberRefused]
    public string? Phone { get; set; }

    /// <summary>Whether the consent was given.</summary>
    [Display(Name = "개인정보 수집·이용에 동의하십니까?")]
    public bool Agrees { get; set; }
}
