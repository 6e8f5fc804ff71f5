using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>모집단위 as typed. Nothing is required: a draft may be incomplete.</summary>
public sealed class UnitForm
{
    /// <summary>Name.</summary>
    [Display(Name = "모집단위 이름", Description = "하나뿐이면 비워 두어도 됩니다."), StringLength(OpeningUnit.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>Office or site that the person works for.</summary>
    [Display(Name = "근무 부서"), StringLength(OpeningUnit.NameMaxLength), NoResidentNumber]
    public string? Department { get; set; }

    /// <summary>Number of people or seats.</summary>
    [Display(Name = "모집인원"), Range(0, OpeningUnit.HeadcountMax)]
    public int? Headcount { get; set; }

    /// <summary>Place as text.</summary>
    [Display(Name = "일하는 곳(장소)"), StringLength(OpeningUnit.PlaceMaxLength), NoResidentNumber]
    public string? Place { get; set; }

    /// <summary>행정동.</summary>
    [Display(Name = "동", Description = "구민이 동으로 찾을 때 씁니다."), StringLength(10)]
    public string? DongCode { get; set; }

    /// <summary>Hours in words.</summary>
    [Display(Name = "일하는 시간", Description = "예: 월~금 09:00~14:00 (휴게 30분)"), StringLength(OpeningUnit.HoursMaxLength), NoResidentNumber]
    public string? Hours { get; set; }

    /// <summary>Contracted hours per week.</summary>
    [Display(Name = "주 소정근로시간", Description = "최저임금을 확인할 때 씁니다. 비우면 40시간으로 봅니다."), Range(0.5, 80)]
    public decimal? WeeklyHours { get; set; }

    /// <summary>What the pay is for.</summary>
    [Display(Name = "급여의 종류")]
    public PayBasis PayBasis { get; set; } = PayBasis.Unstated;

    /// <summary>Lowest amount, as typed.</summary>
    [Display(Name = "금액(최저)", Description = "예: 10,700 또는 230만"), WonAmount]
    public string? PayMin { get; set; }

    /// <summary>Highest amount, as typed.</summary>
    [Display(Name = "금액(최고)", Description = "금액이 하나면 비워 두세요."), WonAmount]
    public string? PayMax { get; set; }

    /// <summary>Remark.</summary>
    [Display(Name = "급여 설명", Description = "예: 교통비 별도"), StringLength(Pay.AsWrittenMaxLength), NoResidentNumber]
    public string? PayAsWritten { get; set; }

    /// <summary>Law of an 활동비.</summary>
    [Display(Name = "활동비의 근거", Description = "급여의 종류가 활동비일 때 법령이나 지침의 이름"), StringLength(Pay.LegalBasisMaxLength), NoResidentNumber]
    public string? PayLegalBasis { get; set; }

    /// <summary>The name of a unit to which nobody gave one.</summary>
    public static string Numbered(int position) => string.Create(CultureInfo.InvariantCulture, $"모집단위 {position + 1}");

    /// <summary>The form of a unit. A name that nobody typed is left out.</summary>
    /// <param name="u">The unit.</param>
    /// <param name="position">Its place, from 0.</param>
    /// <param name="title">The opening's title.</param>
    public static UnitForm From(OpeningUnit u, int position, string title) => new()
    {
        Name = u.Name == title || u.Name == Numbered(position) ? null : u.Name,
        Department = u.Department,
        Headcount = u.Headcount == 0 ? null : u.Headcount,
        Place = u.Place,
        DongCode = u.DongCode,
        Hours = u.Hours,
        WeeklyHours = u.WeeklyHours,
        PayBasis = u.PayBasis,
        PayMin = u.PayMinWon is { } min ? Won.Format(min) : null,
        PayMax = u.PayMaxWon is { } max && max != u.PayMinWon ? Won.Format(max) : null,
        PayAsWritten = u.PayAsWritten,
        PayLegalBasis = u.PayLegalBasis,
    };

    /// <summary>What was typed, as the domain takes it; what cannot be read is left out.</summary>
    /// <param name="nameless">The name of a unit that has none of its own.</param>
    public OpeningUnit ToUnit(string nameless)
    {
        var min = WonAmountAttribute.Read(PayMin);
        return new()
        {
            Name = TypedText.Kept(Name) ?? nameless,
            Department = TypedText.Kept(Department),
            Place = TypedText.Kept(Place),
            DongCode = TypedText.Kept(DongCode),
            Headcount = Math.Clamp(Headcount ?? 0, 0, OpeningUnit.HeadcountMax),
            Hours = TypedText.Kept(Hours),
            WeeklyHours = WeeklyHours is >= 0.5m and <= 80 ? WeeklyHours : null,
            Pay = new Pay(PayBasis, min, WonAmountAttribute.Read(PayMax) ?? min, TypedText.Kept(PayAsWritten), TypedText.Kept(PayLegalBasis)),
        };
    }
}
