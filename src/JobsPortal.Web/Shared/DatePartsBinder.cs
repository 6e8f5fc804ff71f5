using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared;

/// <summary>
/// Binds <see cref="DateOnly"/> from <c>Name.Year</c>, <c>Name.Month</c>, <c>Name.Day</c> (and <see cref="DateTime"/> with
/// <c>Name.Time</c>). What was typed is kept, right or wrong; the sentence stands at <c>Name</c>. Without parts, as in an
/// address, the plain value is read.
/// </summary>
public sealed class DatePartsBinder(IModelBinder plain) : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var withTime = (Nullable.GetUnderlyingType(bindingContext.ModelType) ?? bindingContext.ModelType) == typeof(DateTime);
        if (!HasParts(bindingContext))
        {
            return plain.BindModelAsync(bindingContext);
        }
        var parts = new DateParts(
            Take(bindingContext, "Year"), Take(bindingContext, "Month"), Take(bindingContext, "Day"),
            withTime ? Take(bindingContext, "Time") : null);
        if (parts.IsEmpty)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }
        DateOnly date = default;
        DateTime moment = default;
        if ((withTime ? parts.Read(out moment) : parts.Read(out date)) is { } problem)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, Sentence(bindingContext, problem, parts));
            return Task.CompletedTask;
        }
        bindingContext.Result = ModelBindingResult.Success(withTime ? moment : date);
        return Task.CompletedTask;
    }

    private static bool HasParts(ModelBindingContext context) =>
        context.ValueProvider.GetValue(context.ModelName + ".Year") != ValueProviderResult.None
        || context.ValueProvider.GetValue(context.ModelName + ".Month") != ValueProviderResult.None
        || context.ValueProvider.GetValue(context.ModelName + ".Day") != ValueProviderResult.None;

    private static string Take(ModelBindingContext context, string part)
    {
        var key = $"{context.ModelName}.{part}";
        var typed = context.ValueProvider.GetValue(key);
        context.ModelState.SetModelValue(key, typed);
        // The box itself is never validated, only the date: left open, it would refuse the form without a sentence.
        context.ModelState.MarkFieldSkipped(key);
        return typed.FirstValue?.Trim() ?? "";
    }

    private static string Sentence(ModelBindingContext context, DateProblem problem, DateParts parts)
    {
        var texts = context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Web.Texts>>();
        return DateSentences.Of(texts, texts[context.ModelMetadata.GetDisplayName()].Value, problem, parts);
    }
}

/// <summary>What is wrong with a typed date, and how to write it.</summary>
public static class DateSentences
{
    /// <summary>The sentence; <paramref name="name"/> is what the date is called.</summary>
    public static string Of(IStringLocalizer<Web.Texts> texts, string name, DateProblem problem, DateParts parts) => problem switch
    {
        DateProblem.Missing when parts.Time is not null => texts["{0}: 년, 월, 일과 시각을 모두 적어 주세요.", name],
        DateProblem.Missing => texts["{0}: 년, 월, 일을 모두 적어 주세요.", name],
        DateProblem.Year => texts["{0}: 연도를 네 자리로 적어 주세요. 예: 1955", name],
        DateProblem.Month => texts["{0}: 월을 1에서 12 사이로 적어 주세요.", name],
        DateProblem.Day => texts["{0}: 일을 1에서 31 사이로 적어 주세요.", name],
        DateProblem.Time => texts["{0}: 시각을 18:00처럼 적어 주세요.", name],
        _ => texts["{0}: {1}년 {2}월에는 {3}일이 없습니다. 날짜를 다시 확인해 주세요.", name, parts.Year, parts.Month, parts.Day],
    };
}

/// <summary>Puts <see cref="DatePartsBinder"/> before every date of a form.</summary>
public sealed class DatePartsBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (type != typeof(DateOnly) && type != typeof(DateTime))
        {
            return null;
        }
        var loggers = context.Services.GetRequiredService<ILoggerFactory>();
        IModelBinder plain = type == typeof(DateTime)
            ? new DateTimeModelBinder(System.Globalization.DateTimeStyles.None, loggers)
            : new SimpleTypeModelBinder(context.Metadata.ModelType, loggers);
        return new DatePartsBinder(plain);
    }
}
