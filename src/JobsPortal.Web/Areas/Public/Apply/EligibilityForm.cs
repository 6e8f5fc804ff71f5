using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Applications.Eligibility;
using JobsPortal.Domain.Openings;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>What somebody says in order to see whether they may apply. Stored nowhere; it travels protected until the draft begins.</summary>
public sealed class EligibilityForm
{
    /// <summary>Answer of people who live elsewhere in Seoul.</summary>
    public const string InCity = "city";

    /// <summary>Date of birth.</summary>
    [Display(Name = "생년월일", Description = "예: 1955년 3월 9일")]
    public DateOnly? BirthDate { get; set; }

    /// <summary>Dong, elsewhere in Seoul, or outside.</summary>
    [Display(Name = "사는 곳", Description = "주민등록이 되어 있는 곳을 골라 주세요.")]
    public string? Place { get; set; }

    /// <summary>For each statement of the opening, in order, "yes" where it applies.</summary>
    public List<string?> Declarations { get; set; } = [];

    /// <summary>What the check asks for.</summary>
    public EligibilityFacts Facts => new(
        BirthDate,
        string.IsNullOrEmpty(Place) ? null : Place is not (InCity or DefaultForms.OutsideDistrict),
        string.IsNullOrEmpty(Place) ? null : Place != DefaultForms.OutsideDistrict,
        [.. Declarations.Select(d => d switch { "yes" => true, "no" => false, _ => (bool?)null })]);

    /// <summary>What the form of <paramref name="opening"/> need not ask again.</summary>
    public Dictionary<string, string> Answers(Opening opening)
    {
        Dictionary<string, string> answers = [];
        if (BirthDate is { } birth)
        {
            answers[DefaultForms.BirthDate] = birth.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }
        if (!string.IsNullOrEmpty(Place))
        {
            answers[DefaultForms.Dong] = Place == InCity ? DefaultForms.OutsideDistrict : Place;
        }
        if (ExclusionQuestion.AnswerOf(opening.Exclusions, Facts.Declarations) is { } exclusions)
        {
            answers[DefaultForms.Exclusions] = exclusions;
        }
        return answers;
    }

    /// <summary>Keeps it in the browser, protected, until the next page that asks for it.</summary>
    public void Keep(ITempDataDictionary browser, int openingId) => browser[KeyOf(openingId)] = JsonSerializer.Serialize(this);

    /// <summary>What was kept, left where it is.</summary>
    public static EligibilityForm? Peek(ITempDataDictionary browser, int openingId) =>
        browser.Peek(KeyOf(openingId)) is string kept ? JsonSerializer.Deserialize<EligibilityForm>(kept) : null;

    /// <summary>What was kept, taken away.</summary>
    public static EligibilityForm? Take(ITempDataDictionary browser, int openingId)
    {
        var kept = Peek(browser, openingId);
        browser.Remove(KeyOf(openingId));
        return kept;
    }

    private static string KeyOf(int openingId) => FormattableString.Invariant($"eligibility-{openingId}");
}
