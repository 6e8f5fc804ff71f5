using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Applications;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>What an officer weighs first, in one line beside the decision: dong, age, household, what excludes.</summary>
public sealed class KeyAnswers(Opening opening, DistrictProfile district, IStringLocalizer<Texts> texts, DateTime now)
{
    private static readonly string[] Asked = [DefaultForms.HouseholdSize, DefaultForms.IncomeBand, DefaultForms.Exclusions];

    private readonly Questionnaire _questionnaire = new(opening, district);

    /// <summary>The line of one application; empty where its form asks nothing of it.</summary>
    public string Of(DecisionLine line) => string.Join(" · ", Parts(line));

    private IEnumerable<string> Parts(DecisionLine line)
    {
        if (line.DongCode is { Length: > 0 } dong)
        {
            yield return district.DongByCode(dong)?.Name ?? texts["다른 지역"];
        }
        if (line.BirthDate is { } birth)
        {
            yield return texts["만 {0}세", Age.At(birth, SeoulTime.DayOf(now))];
        }
        var answers = AnswerText.Read(line.Answers);
        foreach (var question in _questionnaire.Ask(texts, _questionnaire.AskedIn(answers).Where(f => Asked.Contains(f.Key)), answers).Where(q => q.InWords.Length > 0))
        {
            yield return question.Field.Key == DefaultForms.HouseholdSize ? texts["가구원 {0}명", question.InWords] : $"{question.Text.Label}: {question.InWords}";
        }
    }
}
