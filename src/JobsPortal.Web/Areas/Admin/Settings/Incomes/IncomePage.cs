using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Settings.Incomes;

/// <summary>The known median incomes and the form of one year.</summary>
public sealed record IncomePage(MedianIncomes Incomes, IncomeForm Form);

/// <summary>A year's median incomes.</summary>
public sealed class IncomeForm
{
    /// <summary>The year.</summary>
    [Display(Name = "해"), Required(ErrorMessage = "해를 적어 주세요.")]
    public int? Year { get; set; }

    /// <summary>Won per month for 1 person, as typed.</summary>
    [Display(Name = "1인 가구"), Required(ErrorMessage = "금액을 적어 주세요."), StringLength(20), WonAmount]
    public string? One { get; set; }

    /// <summary>Won per month for 2 people, as typed.</summary>
    [Display(Name = "2인 가구"), Required(ErrorMessage = "금액을 적어 주세요."), StringLength(20), WonAmount]
    public string? Two { get; set; }

    /// <summary>Won per month for 3 people, as typed.</summary>
    [Display(Name = "3인 가구"), Required(ErrorMessage = "금액을 적어 주세요."), StringLength(20), WonAmount]
    public string? Three { get; set; }

    /// <summary>Won per month for 4 people, as typed.</summary>
    [Display(Name = "4인 가구"), Required(ErrorMessage = "금액을 적어 주세요."), StringLength(20), WonAmount]
    public string? Four { get; set; }

    /// <summary>Won per month for 5 people, as typed.</summary>
    [Display(Name = "5인 가구"), Required(ErrorMessage = "금액을 적어 주세요."), StringLength(20), WonAmount]
    public string? Five { get; set; }

    /// <summary>Won per month for 6 people, as typed.</summary>
    [Display(Name = "6인 가구"), Required(ErrorMessage = "금액을 적어 주세요."), StringLength(20), WonAmount]
    public string? Six { get; set; }

    /// <summary>Won per month for 7 people, as typed.</summary>
    [Display(Name = "7인 가구"), Required(ErrorMessage = "금액을 적어 주세요."), StringLength(20), WonAmount]
    public string? Seven { get; set; }

    /// <summary>The notice.</summary>
    [Display(Name = "근거", Description = "고시의 이름과 번호. 예: 보건복지부고시 제2026-00호")]
    [Required(ErrorMessage = "근거가 되는 고시를 적어 주세요."), StringLength(SettingValue.ReasonMaxLength), NoResidentNumber]
    public string? Source { get; set; }

    /// <summary>The latest change that the person saw.</summary>
    public int Shown { get; set; }

    /// <summary>Won per month for households of 1 to 7 people; only of a valid form.</summary>
    internal IReadOnlyList<long> Amounts => [.. new[] { One, Two, Three, Four, Five, Six, Seven }.Select(typed => WonAmountAttribute.Read(typed) ?? 0)];

    /// <summary>A year as it is known.</summary>
    public static IncomeForm From(int year, IReadOnlyList<long>? won)
    {
        string?[] typed = [.. Enumerable.Range(0, MedianIncomes.Sizes).Select(i => won is null ? null : Won.Format(won[i]))];
        return new() { Year = year, One = typed[0], Two = typed[1], Three = typed[2], Four = typed[3], Five = typed[4], Six = typed[5], Seven = typed[6] };
    }

    /// <summary>The same, shown again after this change.</summary>
    public IncomeForm Seeing(int latest)
    {
        Shown = latest;
        return this;
    }
}
