using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Dongs;

/// <summary>A dong and its form.</summary>
public sealed record DongPage(Dong Dong, DongForm Form);

/// <summary>A dong's facts as typed.</summary>
public sealed class DongForm
{
    /// <summary>Longest list of former names or address, in characters.</summary>
    public const int TextMaxLength = 120;

    /// <summary>The official name.</summary>
    [Display(Name = "동 이름", Description = "합쳐진 동은 가운뎃점으로 적습니다. 예: 상계3·4동")]
    [Required(ErrorMessage = "동 이름을 적어 주세요."), StringLength(Dong.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>Former names.</summary>
    [Display(Name = "예전 이름", Description = "쉼표로 나누어 적습니다. 예전 이름으로 적힌 주소도 이 동으로 찾습니다."), StringLength(TextMaxLength), NoResidentNumber]
    public string? Aliases { get; set; }

    /// <summary>Road address of its community centre.</summary>
    [Display(Name = "동주민센터 주소"), StringLength(TextMaxLength), NoResidentNumber]
    public string? Address { get; set; }

    /// <summary>Telephone of its community centre.</summary>
    [Display(Name = "동주민센터 전화번호", Description = "예: 02-0000-1234"), StringLength(40), Telephone]
    public string? Phone { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "바꾸는 까닭", Description = "변경 기록에 남습니다."), Required(ErrorMessage = "바꾸는 까닭을 적어 주세요."), StringLength(SettingValue.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }

    /// <summary>The latest change that the person saw.</summary>
    public int Shown { get; set; }

    /// <summary>The former names, each cleaned.</summary>
    internal IReadOnlyList<string> AliasNames => [.. (TypedText.Kept(Aliases) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    /// <summary>What holds.</summary>
    public static DongForm From(Dong dong, int latest) => new()
    {
        Name = dong.Name,
        Aliases = string.Join(", ", dong.Aliases),
        Address = dong.Address,
        Phone = dong.Phone is { } phone ? PhoneNumber.Format(phone) : null,
        Shown = latest,
    };

    /// <summary>The values to set; only of a valid form.</summary>
    public IReadOnlyCollection<SettingValue> ToValues(Dong dong) =>
    [
        SettingValue.Of(dong.Code, DongField.Name, TypedText.Kept(Name)),
        SettingValue.Of(dong.Code, DongField.Aliases, string.Join(',', AliasNames)),
        SettingValue.Of(dong.Code, DongField.Address, TypedText.Kept(Address)),
        SettingValue.Of(dong.Code, DongField.Phone, TelephoneAttribute.Digits(Phone)),
    ];
}
