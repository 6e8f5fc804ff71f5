using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Headlines;

/// <summary>A number as people write it: 1만, 1,700, 380억.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WrittenNumberAttribute() : ValidationAttribute("수를 1만, 1,700, 380억처럼 적어 주세요.")
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not string typed || string.IsNullOrWhiteSpace(typed) || WonAmountAttribute.Read(typed) is not null;
}

/// <summary>One part as it is typed.</summary>
public sealed class PartForm
{
    /// <summary>What it is.</summary>
    [Display(Name = "이름"), StringLength(HeadlinePart.LabelMaxLength), NoResidentNumber]
    public string? Label { get; set; }

    /// <summary>What it does.</summary>
    [Display(Name = "역할")]
    public PartRole Role { get; set; }

    /// <summary>How many.</summary>
    [Display(Name = "수", Description = "계획의 분야를 고르면 비워 두세요."), WrittenNumber]
    public string? Amount { get; set; }

    /// <summary>How exactly.</summary>
    [Display(Name = "표현")]
    public Precision Precision { get; set; }

    /// <summary>A field of a plan instead of an amount.</summary>
    [Display(Name = "계획의 분야", Description = "고르면 그 분야의 목표를 그대로 씁니다.")]
    public int? PlanFieldId { get; set; }

    /// <summary>What it stands under.</summary>
    [Display(Name = "전략(묶음)"), StringLength(HeadlinePart.LabelMaxLength), NoResidentNumber]
    public string? Group { get; set; }

    /// <summary>When it was so.</summary>
    [Display(Name = "언제의 수인지"), StringLength(HeadlinePart.NoteMaxLength), NoResidentNumber]
    public string? AsOf { get; set; }

    /// <summary>Money put in.</summary>
    [Display(Name = "예산"), WonAmount]
    public string? Budget { get; set; }

    /// <summary>What that money is.</summary>
    [Display(Name = "예산 설명"), StringLength(HeadlinePart.NoteMaxLength), NoResidentNumber]
    public string? BudgetNote { get; set; }

    /// <summary>The name was made up.</summary>
    [Display(Name = "지어낸 이름")]
    public bool IsInvented { get; set; }

    /// <summary>The part as it is typed.</summary>
    public static PartForm From(HeadlinePart p) => new()
    {
        Label = p.Label,
        Role = p.Role,
        Amount = p.Amount?.ToString("#,0", CultureInfo.InvariantCulture),
        Precision = p.Precision,
        PlanFieldId = p.PlanFieldId,
        Group = p.Group,
        AsOf = p.AsOf,
        Budget = p.BudgetWon is { } won ? Won.Format(won) : null,
        BudgetNote = p.BudgetNote,
        IsInvented = p.IsInvented,
    };

    /// <summary>What the rules read.</summary>
    public HeadlinePartDetails ToDetails() => new(
        Role, TypedText.Kept(Label) ?? "", WonAmountAttribute.Read(Amount), PlanFieldId, TypedText.Kept(Group), Precision, TypedText.Kept(AsOf),
        WonAmountAttribute.Read(Budget), TypedText.Kept(BudgetNote), IsInvented);
}

/// <summary>A published number as it is typed.</summary>
public sealed class HeadlineForm
{
    /// <summary>What it is about.</summary>
    [Display(Name = "무엇에 대한 수인지"), Required(ErrorMessage = "무엇에 대한 수인지 적어 주세요."), StringLength(Headline.TitleMaxLength), NoResidentNumber]
    public string? Title { get; set; }

    /// <summary>The words.</summary>
    [Display(Name = "발표한 표현", Description = "적힌 그대로 옮깁니다. 예: 1만 개, 1,700여 개, 300개 이상"), Required(ErrorMessage = "발표한 표현을 적어 주세요."), StringLength(Headline.StatedMaxLength), NoResidentNumber]
    public string? Stated { get; set; }

    /// <summary>The number they say.</summary>
    [Display(Name = "발표한 수", Description = "표현이 말하는 수입니다. 합계로 쓰이지 않습니다."), Required(ErrorMessage = "발표한 수를 적어 주세요."), WrittenNumber]
    public string? Figure { get; set; }

    /// <summary>How exactly.</summary>
    [Display(Name = "얼마나 정확한지")]
    public Precision Precision { get; set; }

    /// <summary>What it counts.</summary>
    [Display(Name = "단위")]
    public HeadlineUnit Unit { get; set; }

    /// <summary>First year.</summary>
    [Display(Name = "시작 연도"), Required(ErrorMessage = "시작 연도를 적어 주세요."), Range(2000, 2100)]
    public int? FromYear { get; set; }

    /// <summary>Last year.</summary>
    [Display(Name = "끝 연도"), Required(ErrorMessage = "끝 연도를 적어 주세요."), Range(2000, 2100)]
    public int? ToYear { get; set; }

    /// <summary>Where it stands.</summary>
    [Display(Name = "출처", Description = "발표한 곳과 글의 제목"), Required(ErrorMessage = "출처를 적어 주세요."), StringLength(Headline.SourceMaxLength), NoResidentNumber]
    public string? Source { get; set; }

    /// <summary>The day of the source.</summary>
    [Display(Name = "작성일", Description = "글에 찍힌 날입니다."), Required(ErrorMessage = "작성일을 적어 주세요.")]
    public DateOnly? SourceOn { get; set; }

    /// <summary>The day of publication.</summary>
    [Display(Name = "발행일", Description = "신문이나 소식지의 날짜입니다. 작성일과 다를 수 있습니다."), Required(ErrorMessage = "발행일을 적어 주세요.")]
    public DateOnly? PublishedOn { get; set; }

    /// <summary>What it is made of.</summary>
    [Display(Name = "내역")]
    public List<PartForm> Parts { get; set; } = [];

    /// <summary>The version that was shown.</summary>
    public Guid Version { get; set; }

    /// <summary>The headline that is changed; null for a new one.</summary>
    [BindNever, ValidateNever]
    public int? Id { get; set; }

    /// <summary>Fields of plans.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Choice> Fields { get; set; } = [];

    /// <summary>Roles in words.</summary>
    public static IReadOnlyList<Choice> Roles { get; } = Choice.Of<PartRole>(HeadlineTexts.Of);

    /// <summary>Precisions in words.</summary>
    public static IReadOnlyList<Choice> Precisions { get; } = Choice.Of<Precision>(HeadlineTexts.Of);

    /// <summary>Units in words.</summary>
    public static IReadOnlyList<Choice> Units { get; } = Choice.Of<HeadlineUnit>(HeadlineTexts.Of);

    /// <summary>The form of a published number.</summary>
    public static HeadlineForm From(Headline h) => new()
    {
        Id = h.Id,
        Title = h.Title,
        Stated = h.Stated,
        Figure = h.Figure.ToString("#,0", CultureInfo.InvariantCulture),
        Precision = h.Precision,
        Unit = h.Unit,
        FromYear = h.FromYear,
        ToYear = h.ToYear,
        Source = h.Source,
        SourceOn = h.SourceOn,
        PublishedOn = h.PublishedOn,
        Version = h.Version,
        Parts = [.. h.Parts.OrderBy(p => p.Order).Select(PartForm.From)],
    };

    /// <summary>What the rules read. The form's own rules hold.</summary>
    public HeadlineDetails ToDetails() => new(
        TypedText.Kept(Title) ?? "", TypedText.Kept(Stated) ?? "", WonAmountAttribute.Read(Figure) ?? 0, Precision, Unit, FromYear ?? 0, ToYear ?? 0,
        TypedText.Kept(Source) ?? "", SourceOn ?? default, PublishedOn ?? default, [.. Parts.Select(p => p.ToDetails())]);

    /// <summary>The control that a fault belongs to.</summary>
    public static string FieldOf(int part, HeadlineFault fault)
    {
        var name = fault switch
        {
            HeadlineFault.FigureWrong => nameof(Figure),
            HeadlineFault.YearsWrong => nameof(ToYear),
            HeadlineFault.DatesWrong => nameof(SourceOn),
            HeadlineFault.PartNameMissing => nameof(PartForm.Label),
            HeadlineFault.PartAmountMissing or HeadlineFault.PartAmountWrong => nameof(PartForm.Amount),
            HeadlineFault.ResidentNumberInText => part == 0 ? nameof(Title) : nameof(PartForm.Label),
            HeadlineFault.TooManyParts => "",
            _ => nameof(Title),
        };
        return part == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{nameof(Parts)}[{part - 1}].{name}");
    }
}
