using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Settings;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Colors;

/// <summary>The colours that hold and the form of others.</summary>
public sealed record ColorPage(DistrictColors Colors, ColorForm Form);

/// <summary>Two colours as typed.</summary>
public sealed class ColorForm
{
    /// <summary>Filled buttons.</summary>
    [Display(Name = "단추 색", Description = "흰 글자가 놓이는 색입니다. 예: #256ef4"), Required(ErrorMessage = "색을 #256ef4처럼 적어 주세요."), StringLength(7), NoResidentNumber]
    public string? Button { get; set; }

    /// <summary>Links.</summary>
    [Display(Name = "링크 색", Description = "흰 바탕과 연한 바탕에 놓이는 글자의 색입니다. 예: #0b50d0"), Required(ErrorMessage = "색을 #0b50d0처럼 적어 주세요."), StringLength(7), NoResidentNumber]
    public string? Link { get; set; }

    /// <summary>Why.</summary>
    [Display(Name = "바꾸는 까닭", Description = "변경 기록에 남습니다."), Required(ErrorMessage = "바꾸는 까닭을 적어 주세요."), StringLength(SettingValue.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }

    /// <summary>The latest change that the person saw.</summary>
    public int Shown { get; set; }

    /// <summary>The same, shown again after this change.</summary>
    public ColorForm Seeing(int latest)
    {
        Shown = latest;
        return this;
    }

    /// <summary>What holds.</summary>
    public static ColorForm From(DistrictColors colors) => new() { Button = colors.Button.ToString(), Link = colors.Link.ToString() };
}
