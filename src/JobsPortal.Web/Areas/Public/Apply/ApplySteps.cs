using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Applications;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>How somebody set out.</summary>
/// <param name="ByFamily">A family member types.</param>
/// <param name="Fresh">새로 쓰기: not the draft that is there.</param>
public sealed record ApplyWay(bool ByFamily, bool Fresh)
{
    /// <summary>As it stands in the address; empty for most people.</summary>
    public string Query => (ByFamily, Fresh) switch
    {
        (true, true) => "?by=family&fresh=1",
        (true, false) => "?by=family",
        (false, true) => "?fresh=1",
        _ => "",
    };
}

/// <summary>The steps of applying, as they stand in the address.</summary>
public static class ApplySteps
{
    /// <summary>Where everybody begins.</summary>
    public const string Start = "start";

    /// <summary>Rule by rule.</summary>
    public const string Eligibility = "eligibility";

    /// <summary>What is agreed to.</summary>
    public const string Consent = "consent";

    /// <summary>Who types for the applicant.</summary>
    public const string Family = "family";

    /// <summary>The first page of the form.</summary>
    public const string Form = "form";

    /// <summary>The second page of the form.</summary>
    public const string Details = "details";

    /// <summary>Everything once more.</summary>
    public const string Check = "check";

    /// <summary>The address of a step.</summary>
    public static string Url(int openingId, string step) => FormattableString.Invariant($"/openings/{openingId}/apply/{step}");

    /// <summary>Whether the opening has rules that can be told beforehand.</summary>
    public static bool HasRules(Opening opening) =>
        opening.MinAge is not null || opening.MaxAge is not null || opening.Residence != ResidenceRule.None || opening.Exclusions.Count > 0;

    /// <summary>The step after the start.</summary>
    public static string First(Opening opening) => HasRules(opening) ? Eligibility : Consent;

    /// <summary>The steps that lie before the applicant, with their names; typing for somebody belongs to the person's page.</summary>
    public static IReadOnlyList<(string Step, string Name)> Of(Opening opening, Questionnaire asked)
    {
        List<(string, string)> steps = HasRules(opening) ? [(Eligibility, "자격 확인")] : [];
        steps.Add((Consent, "동의"));
        steps.Add((Form, asked.Pages.Count > 1 ? "신청인 정보" : "신청서 쓰기"));
        if (asked.Pages.Count > 1)
        {
            steps.Add((Details, "신청 내용"));
        }
        steps.Add((Check, "확인하고 제출"));
        return steps;
    }

    /// <summary>Where a draft goes on.</summary>
    public static string Resume(string? draftStep) => draftStep is Family or Form or Details or Check ? draftStep : Form;

    /// <summary>The page of the form with the first of the faults.</summary>
    public static string PageOf(Questionnaire asked, IReadOnlyDictionary<string, AnswerFault> faults) =>
        asked.Pages.Count > 1 && !asked.Pages[0].Any(f => faults.ContainsKey(f.Key)) ? Details : Form;
}
