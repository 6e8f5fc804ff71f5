using System.Globalization;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.TagHelpers;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared.Applications;

/// <summary>One question as a page asks it, with the answer so far.</summary>
/// <param name="Field">The question.</param>
/// <param name="Text">Its words, in the reader's language.</param>
/// <param name="Choices">What can be chosen.</param>
/// <param name="Answer">The answer so far, in its stored form; empty without one.</param>
public sealed record Question(FormField Field, QuestionText Text, IReadOnlyList<Choice> Choices, string Answer)
{
    /// <summary>What could be chosen when the answer was given, and cannot any more.</summary>
    public IReadOnlyList<Choice> Former { get; init; } = [];

    /// <summary>The statements that were shown with the answer.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>What the browser may fill in.</summary>
    public string? Autocomplete => Field.Key switch
    {
        DefaultForms.Name => "name",
        DefaultForms.Phone => "tel",
        DefaultForms.Email => "email",
        DefaultForms.PostalAddress => "address-line1",
        _ => null,
    };

    /// <summary>What the field's control needs to know.</summary>
    public Asked Asked => new(Field.Key, Text.Label, Text.Hint, Field.IsRequired, Value)
    {
        MaxLength = Field.MaxLength,
        TakesSeveral = Field.Type == FormFieldType.Choices,
    };

    private object? Value => Field.Type switch
    {
        FormFieldType.Date => TypedAnswers.PartsOf(Answer),
        FormFieldType.Choices => Answer.Split(',', StringSplitOptions.RemoveEmptyEntries),
        FormFieldType.Phone => PhoneNumber.Format(Answer),
        _ => Answer,
    };

    /// <summary>The answer in words, for check pages and receipts; empty without one.</summary>
    public string InWords => Field.Type switch
    {
        _ when Answer.Length == 0 => "",
        FormFieldType.Date => DateOnly.TryParseExact(Answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? SeoulDates.Birthday(date)
            : Answer,
        FormFieldType.Phone => PhoneNumber.Format(Answer),
        FormFieldType.Choice or FormFieldType.Choices or FormFieldType.Dong or FormFieldType.Unit =>
            string.Join(", ", Choices.Concat(Former).DistinctBy(c => c.Value).Where(c => Answer.Split(',').Contains(c.Value)).Select(c => c.Text)),
        _ => Answer,
    };

    /// <summary>The statements to which the answer is "none applies".</summary>
    public IReadOnlyList<string> Denied => Answer == DefaultForms.NoExclusion ? Shown : [];
}
