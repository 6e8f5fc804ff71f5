using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Programs;

/// <summary>Won in one year, as typed.</summary>
public sealed class BudgetForm
{
    /// <summary>Year.</summary>
    [Display(Name = "연도"), Range(ProgramForm.FirstYear, ProgramForm.LastYear)]
    public int? Year { get; set; }

    /// <summary>Amount.</summary>
    [Display(Name = "예산"), WonAmount]
    public string? Won { get; set; }
}

/// <summary>What an officer types about a programme.</summary>
public sealed class ProgramForm : IValidatableObject
{
    /// <summary>First year of a budget.</summary>
    public const int FirstYear = 2000;

    /// <summary>Last year of a budget.</summary>
    public const int LastYear = 2100;

    /// <summary>Most budget years.</summary>
    public const int BudgetsMax = 20;

    private static readonly string[] MonthForms = ["yyyy-M", "yyyy-MM", "yyyy.M", "yyyy. M", "yyyy. M.", "yyyy'년 'M'월'"];

    /// <summary>사업명.</summary>
    [Display(Name = "사업명"), Required(ErrorMessage = "사업명을 입력하세요."), StringLength(JobProgram.NameMaxLength), NoResidentNumber]
    public string? Name { get; set; }

    /// <summary>What it is, for residents.</summary>
    [Display(Name = "사업 안내", Description = "구민이 읽는 글입니다."), StringLength(JobProgram.SummaryMaxLength), NoResidentNumber]
    public string? Summary { get; set; }

    /// <summary>The plan's field.</summary>
    [Display(Name = "일자리대책 분야", Description = "이 사업의 실적이 여기에 더해집니다.")]
    public int? PlanFieldId { get; set; }

    /// <summary>Responsible department.</summary>
    [Display(Name = "담당 부서"), Required(ErrorMessage = "담당 부서를 고르세요.")]
    public int? DepartmentId { get; set; }

    /// <summary>Telephone, as typed.</summary>
    [Display(Name = "문의 전화번호"), Required(ErrorMessage = "문의 전화번호를 입력하세요."), Telephone]
    public string? ContactPhone { get; set; }

    /// <summary>First day.</summary>
    [Display(Name = "사업 시작일"), Required(ErrorMessage = "사업 시작일을 입력하세요.")]
    public DateOnly? StartsOn { get; set; }

    /// <summary>Last day.</summary>
    [Display(Name = "사업 종료일"), Required(ErrorMessage = "사업 종료일을 입력하세요.")]
    public DateOnly? EndsOn { get; set; }

    /// <summary>Places to fill.</summary>
    [Display(Name = "목표 인원"), Required(ErrorMessage = "목표 인원을 입력하세요."), Range(0, JobProgram.TargetPlacesMax)]
    public int? TargetPlaces { get; set; }

    /// <summary>Month of the next round, as typed.</summary>
    [Display(Name = "다음 모집 달", Description = "정해지지 않았으면 비워 두세요. 예: 2027-05"), StringLength(20)]
    public string? NextRound { get; set; }

    /// <summary>Partners as text.</summary>
    [Display(Name = "협력기관"), StringLength(JobProgram.SummaryMaxLength), NoResidentNumber]
    public string? Partners { get; set; }

    /// <summary>Budget by year.</summary>
    [Display(Name = "연도별 예산")]
    public List<BudgetForm> Budgets { get; set; } = [];

    /// <summary>The version that was shown.</summary>
    public Guid Version { get; set; }

    /// <summary>What the page needs around the form.</summary>
    [BindNever, ValidateNever]
    public ProgramSurroundings Around { get; set; } = ProgramSurroundings.None;

    /// <summary>The form of a programme.</summary>
    public static ProgramForm From(JobProgram p) => new()
    {
        Name = p.Name,
        Summary = p.Summary,
        PlanFieldId = p.PlanFieldId,
        DepartmentId = p.DepartmentId,
        ContactPhone = PhoneNumber.Format(p.ContactPhone),
        StartsOn = p.StartsOn,
        EndsOn = p.EndsOn,
        TargetPlaces = p.TargetPlaces,
        NextRound = p.NextRoundOn?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Partners = p.Partners,
        Version = p.Version,
        Budgets = [.. p.Budgets.OrderBy(b => b.Year).Select(b => new BudgetForm { Year = b.Year, Won = Won.Format(b.Won) })],
    };

    /// <summary>What was typed, as the domain takes it. The form is valid.</summary>
    public JobProgramDetails ToDetails() => new(
        TypedText.Kept(Name) ?? "", TypedText.Kept(Summary), PlanFieldId, DepartmentId!.Value, TelephoneAttribute.Digits(ContactPhone) ?? "", StartsOn!.Value, EndsOn!.Value,
        TargetPlaces!.Value, Month, TypedText.Kept(Partners),
        Budgets.Where(b => b.Year is not null).ToDictionary(b => b.Year!.Value, b => WonAmountAttribute.Read(b.Won) ?? 0));

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (StartsOn > EndsOn)
        {
            yield return new("사업 종료일이 시작일보다 빠릅니다. 날짜를 확인하세요.", [nameof(EndsOn)]);
        }
        if (!string.IsNullOrWhiteSpace(NextRound) && Month is null)
        {
            yield return new("다음 모집 달을 2027-05처럼 적어 주세요.", [nameof(NextRound)]);
        }
        if (Budgets.Count > BudgetsMax)
        {
            yield return new("예산은 20개 연도까지 적을 수 있습니다.", [nameof(Budgets)]);
        }
        for (var i = 0; i < Budgets.Count; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{nameof(Budgets)}[{i}]");
            if (Budgets[i].Year is null && !string.IsNullOrWhiteSpace(Budgets[i].Won))
            {
                yield return new("예산의 연도를 입력하세요.", [$"{key}.{nameof(BudgetForm.Year)}"]);
            }
            if (Budgets[i].Year is { } year && Budgets.FindIndex(b => b.Year == year) < i)
            {
                yield return new("같은 연도의 예산이 두 번 있습니다. 하나로 합쳐 주세요.", [$"{key}.{nameof(BudgetForm.Year)}"]);
            }
        }
    }

    private DateOnly? Month =>
        DateOnly.TryParseExact(Hangul.Clean(NextRound), MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is >= FirstYear and <= LastYear
            ? new DateOnly(month.Year, month.Month, 1) : null;
}
