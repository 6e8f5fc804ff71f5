using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>The family member who types.</summary>
public sealed class FamilyForm
{
    /// <summary>Name.</summary>
    [Display(Name = "대신 입력하는 분의 이름"), Required(ErrorMessage = "대신 입력하는 분의 이름을 적어 주세요."), StringLength(PersonName.MaxLength), ResidentNumberRefused]
    public string? Name { get; set; }

    /// <summary>Relation to the applicant.</summary>
    [Display(Name = "신청하는 분과의 관계", Description = "예: 딸, 며느리, 이웃"), Required(ErrorMessage = "신청하는 분과의 관계를 적어 주세요."), StringLength(TypedBy.RelationMaxLength), ResidentNumberRefused]
    public string? Relation { get; set; }

    /// <summary>Telephone.</summary>
    [Display(Name = "대신 입력하는 분의 전화번호", Description = "예: 010-0000-1234"), Required(ErrorMessage = "대신 입력하는 분의 전화번호를 적어 주세요."), StringLength(20), ResidentNumberRefused]
    public string? Phone { get; set; }

    /// <summary>The form of a draft.</summary>
    public static FamilyForm From(Application draft) => new()
    {
        Name = draft.TypedByName,
        Relation = draft.TypedByRelation,
        Phone = draft.TypedByPhone is { } phone ? PhoneNumber.Format(phone) : null,
    };
}
