using System.Globalization;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Applications;

/// <summary>What one opening asks its applicants: the kind's form, fitted to the opening's units and the district's dongs.</summary>
public sealed class Questionnaire(Opening opening, DistrictProfile district)
{
    /// <summary>A second page is worth its step from so many questions on.</summary>
    private const int SecondPageFrom = 3;

    private static readonly string[] AboutThePerson =
        [DefaultForms.Name, DefaultForms.BirthDate, DefaultForms.Phone, DefaultForms.Dong, DefaultForms.Email, DefaultForms.NoticeMethod, DefaultForms.PostalAddress];

    /// <summary>Every question, in order. Which unit is asked only where there are several.</summary>
    public IReadOnlyList<FormField> Fields { get; } =
        [.. ExclusionQuestion.Fit(opening).Where(f => f.Type != FormFieldType.Unit || opening.Units.Count > 1)];

    /// <summary>The questions that were asked when these answers were given: an answer stays readable after the opening has ceased to ask for it.</summary>
    public IReadOnlyList<FormField> AskedIn(IReadOnlyDictionary<string, string> answers) =>
        answers.ContainsKey(DefaultForms.Exclusions) && Fields.All(f => f.Key != DefaultForms.Exclusions)
            ? [.. Fields, .. OpeningKinds.Of(opening.Kind).Form.Fields.Where(f => f.Key == DefaultForms.Exclusions)]
            : Fields;

    /// <summary>The questions page by page, one or two: the person, then the rest.</summary>
    public IReadOnlyList<IReadOnlyList<FormField>> Pages
    {
        get
        {
            FormField[] rest = [.. Fields.Where(f => !AboutThePerson.Contains(f.Key))];
            return rest.Length < SecondPageFrom ? [Fields] : [[.. Fields.Except(rest)], rest];
        }
    }

    /// <summary>Keys that a dong or unit question takes.</summary>
    public IReadOnlyCollection<string> Allowed(FormField field) => field.Type switch
    {
        FormFieldType.Dong => [.. district.Dongs.Select(d => d.Code), DefaultForms.OutsideDistrict],
        FormFieldType.Unit => [.. opening.Units.Select(u => Key(u.Id))],
        _ => field.Choices,
    };

    /// <summary>What is wrong with the answers to <paramref name="fields"/>; the right ones in their stored form go to <paramref name="stored"/>.</summary>
    public IReadOnlyDictionary<string, AnswerFault> Check(
        IEnumerable<FormField> fields, IReadOnlyDictionary<string, string> typed, DateTime now, IDictionary<string, string> stored) =>
        AnswerCheck.Check(fields, typed, Allowed, SeoulTime.DayOf(now), stored);

    /// <summary>What a draft keeps of answers that may be incomplete.</summary>
    public IReadOnlyDictionary<string, string> ForDraft(IEnumerable<FormField> fields, IReadOnlyDictionary<string, string> typed, DateTime now) =>
        AnswerCheck.ForDraft(fields, typed, Allowed, SeoulTime.DayOf(now));

    /// <summary>Checks all answers and fills in what needs no asking: the only unit, and which statements were shown.</summary>
    public IReadOnlyDictionary<string, AnswerFault> CheckAll(IReadOnlyDictionary<string, string> typed, DateTime now, IDictionary<string, string> stored)
    {
        var faults = Check(Fields, typed, now, stored);
        if (opening.Units is [var only])
        {
            stored[DefaultForms.Unit] = Key(only.Id);
        }
        if (stored.ContainsKey(DefaultForms.Exclusions))
        {
            stored[ExclusionQuestion.Shown] = string.Join('\n', opening.Exclusions);
        }
        return faults;
    }

    /// <summary>The questions in the reader's words, with their answers.</summary>
    public IReadOnlyList<Question> Ask(IStringLocalizer<Web.Texts> texts, IEnumerable<FormField> fields, IReadOnlyDictionary<string, string> answers) =>
        [.. fields.Select(field => new Question(field, TextOf(texts, field), ChoicesOf(texts, field), answers.GetValueOrDefault(field.Key, ""))
        {
            Former = field.Key == DefaultForms.Exclusions ? FormerChoices(texts, answers) : [],
            Shown = field.Key == DefaultForms.Exclusions ? ExclusionQuestion.ShownIn(answers) : [],
        })];

    private static QuestionText TextOf(IStringLocalizer<Web.Texts> texts, FormField field)
    {
        var text = FormTexts.Question(field.Key);
        return new(texts[text.Label], text.Hint is { } hint ? texts[hint].Value : null);
    }

    private Choice[] ChoicesOf(IStringLocalizer<Web.Texts> texts, FormField field) => field.Type switch
    {
        FormFieldType.Dong => [.. district.Dongs.Select(d => new Choice(d.Code, d.Name)), new(DefaultForms.OutsideDistrict, texts[FormTexts.OutsideDistrict])],
        // A second choice can be taken back, also without scripts.
        FormFieldType.Unit when !field.IsRequired => [new("", texts["고르지 않음"]), .. UnitChoices()],
        FormFieldType.Unit => UnitChoices(),
        FormFieldType.Choices when field.Key == DefaultForms.Exclusions =>
            [ChoiceOf(texts, field.Key, DefaultForms.NoExclusion), .. opening.Exclusions.Select(Statement).DistinctBy(c => c.Value)],
        _ => [.. field.Choices.Select(choice => ChoiceOf(texts, field.Key, choice))],
    };

    private Choice[] UnitChoices() =>
        [.. opening.Units.OrderBy(u => u.Order).Select(u => new Choice(Key(u.Id), u.Name, string.Join(" · ", new[] { u.Place, u.Hours }.OfType<string>())))];

    private static Choice[] FormerChoices(IStringLocalizer<Web.Texts> texts, IReadOnlyDictionary<string, string> answers) =>
        [.. ExclusionQuestion.ShownIn(answers).Select(Statement), .. FormTexts.FormerExclusions.Select(key => ChoiceOf(texts, DefaultForms.Exclusions, key))];

    private static Choice Statement(string statement) => new(ExclusionQuestion.KeyOf(statement), Language.Say(statement));

    private static Choice ChoiceOf(IStringLocalizer<Web.Texts> texts, string key, string choice)
    {
        var text = FormTexts.Choice(key, choice);
        return new(choice, texts[text.Label], text.Hint is { } hint ? texts[hint].Value : null);
    }

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
