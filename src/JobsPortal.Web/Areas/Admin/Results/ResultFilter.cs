using System.ComponentModel.DataAnnotations;
using System.Globalization;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>Which part of the ledger is asked for, as the address says it.</summary>
public sealed class ResultFilter
{
    /// <summary>First day.</summary>
    [Display(Name = "시작일")]
    public DateOnly? From { get; set; }

    /// <summary>The last day that counts.</summary>
    [Display(Name = "기준일", Description = "이날까지의 실적을 셉니다. 비워 두면 오늘입니다.")]
    public DateOnly? Until { get; set; }

    /// <summary>A field of a plan.</summary>
    [Display(Name = "분야")]
    public int? Field { get; set; }

    /// <summary>A programme; 0 for entries without one.</summary>
    [Display(Name = "사업")]
    public int? Program { get; set; }

    /// <summary>What is counted.</summary>
    [Display(Name = "세는 것")]
    public ResultMeasure? Measure { get; set; }

    /// <summary>Where entries come from.</summary>
    [Display(Name = "기록한 방법")]
    public ResultOrigin? Origin { get; set; }

    /// <summary>Whether totals stand by field and not by programme.</summary>
    [Display(Name = "묶어 보기")]
    public bool ByField { get; set; }

    /// <summary>Fields to choose from.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Choice> Fields { get; set; } = [];

    /// <summary>Programmes to choose from.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<Choice> Programs { get; set; } = [];

    /// <summary>What can be counted.</summary>
    public static IReadOnlyList<Choice> Measures { get; } = [.. Choice.Of<ResultMeasure>(DecisionTexts.Of).Where(c => c.Value != nameof(ResultMeasure.None))];

    /// <summary>Where entries can come from.</summary>
    public static IReadOnlyList<Choice> Origins { get; } = Choice.Of<ResultOrigin>(DecisionTexts.Of);

    /// <summary>What the ledger is asked.</summary>
    public LedgerSearch ToSearch(DateOnly today) => new(From, Until ?? today, Field, Program, Measure, Origin);

    /// <summary>The address of the same question with another programme or field, or grouped otherwise.</summary>
    public string Address(int? program, int? field, bool byField)
    {
        var query = new QueryBuilder();
        void Add(string name, object? value)
        {
            if (value is not null)
            {
                query.Add(name, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            }
        }

        Add("program", program);
        Add("field", field);
        AddDay("From", From);
        AddDay("Until", Until);
        Add("measure", Measure);
        Add("origin", Origin);
        Add("byField", byField ? "true" : null);
        return "/admin/results" + query;

        void AddDay(string name, DateOnly? day)
        {
            Add(name + ".Year", day?.Year);
            Add(name + ".Month", day?.Month);
            Add(name + ".Day", day?.Day);
        }
    }
}
