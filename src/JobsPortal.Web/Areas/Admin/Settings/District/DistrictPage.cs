using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.District;

/// <summary>The page with the district's facts.</summary>
public sealed record DistrictPage(DistrictForm Form);

/// <summary>The district's facts as typed.</summary>
public sealed class DistrictForm
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 40;

    /// <summary>Longest address or hours, in characters.</summary>
    public const int TextMaxLength = 120;

    private const string Missing = "적어 주세요. 비워 둘 수 없습니다.";

    /// <summary>노원구.</summary>
    [Display(Name = "구 이름"), Required(ErrorMessage = Missing), StringLength(NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>노원구청.</summary>
    [Display(Name = "구청 이름"), Required(ErrorMessage = Missing), StringLength(NameMaxLength), NoResidentNumber]
    public string? OfficeName { get; set; }

    /// <summary>The portal's name.</summary>
    [Display(Name = "누리집 이름", Description = "구 이름은 빼고 적습니다. 예: 일자리포털"), Required(ErrorMessage = Missing), StringLength(NameMaxLength), NoResidentNumber]
    public string? ServiceName { get; set; }

    /// <summary>The department that answers for the portal.</summary>
    [Display(Name = "담당 부서", Description = "모든 화면 아래에 나옵니다."), Required(ErrorMessage = Missing), StringLength(NameMaxLength), NoResidentNumber]
    public string? Department { get; set; }

    /// <summary>The counselling place.</summary>
    [Display(Name = "상담 창구 이름"), Required(ErrorMessage = Missing), StringLength(NameMaxLength), NoResidentNumber]
    public string? CenterName { get; set; }

    /// <summary>Its telephone.</summary>
    [Display(Name = "대표 전화번호", Description = "모든 화면과 알림에 나옵니다. 예: 02-0000-1200"), Required(ErrorMessage = Missing), StringLength(40), Telephone]
    public string? Phone { get; set; }

    /// <summary>The office's road address.</summary>
    [Display(Name = "구청 주소"), Required(ErrorMessage = Missing), StringLength(TextMaxLength), NoResidentNumber]
    public string? Address { get; set; }

    /// <summary>When somebody answers.</summary>
    [Display(Name = "전화 받는 시간", Description = "예: 평일 9시부터 18시까지"), Required(ErrorMessage = Missing), StringLength(TextMaxLength), NoResidentNumber]
    public string? Hours { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "바꾸는 까닭", Description = "변경 기록에 남습니다."), Required(ErrorMessage = "바꾸는 까닭을 적어 주세요."), StringLength(SettingValue.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }

    /// <summary>The latest change that the person saw.</summary>
    public int Shown { get; set; }

    /// <summary>What holds.</summary>
    public static DistrictForm From(PortalSettings settings, int latest)
    {
        var district = settings.District;
        return new()
        {
            Name = district.Name,
            OfficeName = district.OfficeName,
            ServiceName = settings.InForce(SettingArea.District, nameof(DistrictField.ServiceName)),
            Department = district.AnsweringDepartment,
            CenterName = district.Contact.CenterName,
            Phone = PhoneNumber.Format(district.Contact.Phone),
            Address = district.Contact.Address,
            Hours = district.Contact.Hours,
            Shown = latest,
        };
    }

    /// <summary>The values to set; only of a valid form.</summary>
    public IReadOnlyCollection<SettingValue> ToValues() =>
    [
        SettingValue.Of(DistrictField.Name, TypedText.Kept(Name)),
        SettingValue.Of(DistrictField.OfficeName, TypedText.Kept(OfficeName)),
        SettingValue.Of(DistrictField.ServiceName, TypedText.Kept(ServiceName)),
        SettingValue.Of(DistrictField.Department, TypedText.Kept(Department)),
        SettingValue.Of(DistrictField.CenterName, TypedText.Kept(CenterName)),
        SettingValue.Of(DistrictField.Phone, TelephoneAttribute.Digits(Phone)),
        SettingValue.Of(DistrictField.Address, TypedText.Kept(Address)),
        SettingValue.Of(DistrictField.Hours, TypedText.Kept(Hours)),
    ];
}
