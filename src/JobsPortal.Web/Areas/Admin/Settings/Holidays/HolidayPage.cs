using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Holidays;

/// <summary>A year's holidays and the years there are.</summary>
public sealed record HolidayPage(PublicHolidays Holidays, HolidayForm Form, IReadOnlyList<int> Years);

/// <summary>A year's holidays, line by line.</summary>
public sealed class HolidayForm
{
    /// <summary>Longest list, in characters.</summary>
    public const int LinesMaxLength = 4_000;

    /// <summary>The year.</summary>
    public int Year { get; set; }

    /// <summary>A day and a name on each line.</summary>
    [Display(Name = "공휴일", Description = "한 줄에 하루씩 ‘날짜,이름’으로 적습니다. CSV 파일의 내용을 그대로 붙여 넣어도 됩니다. 예: 2028-01-27,설날")]
    [Required(ErrorMessage = "그해의 공휴일을 적어 주세요."), StringLength(LinesMaxLength), NoResidentNumber]
    public string? Lines { get; set; }

    /// <summary>Where it comes from.</summary>
    [Display(Name = "근거", Description = "예: 2028년 월력요항(한국천문연구원)")]
    [Required(ErrorMessage = "근거를 적어 주세요."), StringLength(SettingValue.ReasonMaxLength), NoResidentNumber]
    public string? Source { get; set; }

    /// <summary>The latest change that the person saw.</summary>
    public int Shown { get; set; }

    /// <summary>The same, shown again after this change.</summary>
    public HolidayForm Seeing(int latest)
    {
        Shown = latest;
        return this;
    }
}
