using JobsPortal.Domain.Applications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Applications;

/// <summary>Reads what was typed into the questions of a form, and puts refusals at their questions.</summary>
public static class TypedAnswers
{
    /// <summary>What was typed, by key; whatever the form did not send is empty.</summary>
    public static Dictionary<string, string> Read(IFormCollection form, IEnumerable<FormField> fields) =>
        fields.ToDictionary(field => field.Key, field => Read(form, field));

    /// <summary>The boxes of a date from its stored form, also from a half-typed one.</summary>
    public static DateParts PartsOf(string answer) =>
        answer.Split('-') is [var year, var month, var day] ? new(year, month.TrimStart('0'), day.TrimStart('0')) : new(answer, "", "");

    /// <summary>Keeps what was typed and says at each question what is wrong with its answer.</summary>
    public static void Refuse(
        ModelStateDictionary page, IStringLocalizer<Web.Texts> texts, IFormCollection form, IEnumerable<FormField> fields,
        IReadOnlyDictionary<string, AnswerFault> faults)
    {
        foreach (var field in fields)
        {
            Keep(page, form, field);
            if (faults.TryGetValue(field.Key, out var fault))
            {
                page.AddModelError(field.Key, Sentence(texts, form, field, fault));
            }
        }
    }

    private static string Sentence(IStringLocalizer<Web.Texts> texts, IFormCollection form, FormField field, AnswerFault fault)
    {
        var parts = field.Type == FormFieldType.Date ? Parts(form, field) : default;
        return fault == AnswerFault.NotADate && parts.Read(out DateOnly _) is { } problem
            ? DateSentences.Of(texts, texts[FormTexts.Question(field.Key).Label], problem, parts)
            : FormTexts.Fault(texts, field, fault);
    }

    private static string Read(IFormCollection form, FormField field) => field.Type switch
    {
        FormFieldType.Date => Date(Parts(form, field)),
        FormFieldType.Choices => string.Join(',', form[field.Key].OfType<string>().Where(choice => choice.Length > 0)),
        _ => form[field.Key].FirstOrDefault() ?? "",
    };

    private static string Date(DateParts parts) =>
        parts.IsEmpty ? ""
        : parts.Read(out DateOnly date) is null ? date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : $"{parts.Year}-{parts.Month}-{parts.Day}";

    private static DateParts Parts(IFormCollection form, FormField field) =>
        new(Box(form, field, "Year"), Box(form, field, "Month"), Box(form, field, "Day"));

    private static string Box(IFormCollection form, FormField field, string part) => form[$"{field.Key}.{part}"].FirstOrDefault()?.Trim() ?? "";

    private static void Keep(ModelStateDictionary page, IFormCollection form, FormField field)
    {
        string[] keys = field.Type == FormFieldType.Date ? [field.Key + ".Year", field.Key + ".Month", field.Key + ".Day"] : [field.Key];
        foreach (var key in keys)
        {
            page.SetModelValue(key, new ValueProviderResult(form[key]));
            // Without a verdict of its own a value counts as not yet checked, which makes the whole page invalid.
            page.MarkFieldSkipped(key);
        }
    }
}
