using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Wages;

/// <summary>The known minimum wages and the form of one year.</summary>
public sealed record WagePage(MinimumWages Wages, WageForm Form)
{
    /// <summary>Whether the page asks if a falling amount is meant.</summary>
    public bool AsksWhetherItFalls { get; init; }
}

/// <summary>A year's minimum wage.</summary>
public sealed class WageForm
{
    /// <summary>The year from whose 1 January it holds.</summary>
    [Display(Name = "해", Description = "1월 1일부터 적용됩니다."), Required(ErrorMessage = "해를 적어 주세요.")]
    public int? Year { get; set; }

    /// <summary>Won per hour, as typed.</summary>
    [Display(Name = "시급", Description = "예: 10,700"), Required(ErrorMessage = "시급을 적어 주세요."), StringLength(20), WonAmount]
    public string? Won { get; set; }

    /// <summary>The notice.</summary>
    [Display(Name = "근거", Description = "고시의 이름과 번호. 예: 고용노동부고시 제2027-00호")]
    [Required(ErrorMessage = "근거가 되는 고시를 적어 주세요."), StringLength(SettingValue.ReasonMaxLength), NoResidentNumber]
    public string? Source { get; set; }

    /// <summary>맞음: an amount that falls is meant.</summary>
    public bool Falls { get; set; }

    /// <summary>The latest change that the person saw.</summary>
    public int Shown { get; set; }

    /// <summary>The same, shown again after this change.</summary>
    public WageForm Seeing(int latest)
    {
        Shown = latest;
        return this;
    }
}
