using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Applications.Eligibility;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>What stands around every step: the opening, the way, and where to ask.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Steps">The names of the steps.</param>
/// <param name="Current">This step, from 1.</param>
/// <param name="Number">이어쓰기 번호; null before there is a draft.</param>
public sealed record ApplyHead(Opening Opening, IReadOnlyList<string> Steps, int Current, string? Number)
{
    /// <summary>The telephone for questions, with hyphens; null where the opening names none.</summary>
    public string? Phone => Opening.ContactPhone is { Length: > 0 } phone ? PhoneNumber.Format(phone) : null;

    /// <summary>The end of the window in words.</summary>
    public string? Until => Opening.ClosesAt is { } closes ? SeoulDates.Until(closes) : null;

    /// <summary>The name of this step.</summary>
    public string Name => Steps[Current - 1];

    /// <summary>The head of one step.</summary>
    public static ApplyHead Of(Opening opening, Questionnaire asked, string step, string? number = null)
    {
        var steps = ApplySteps.Of(opening, asked);
        var current = steps.ToList().FindIndex(s => s.Step == step);
        return new(opening, [.. steps.Select(s => s.Name)], current < 0 ? 1 : current + 1, number);
    }
}

/// <summary>The first page: how to apply.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="First">The step that follows.</param>
/// <param name="Fresh">Whether it is begun anew beside a draft.</param>
/// <param name="DraftUrl">Where a draft of this visitor goes on.</param>
/// <param name="LiveUrl">The application that this visitor has made already.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Full">Where no place is left: what applying now means.</param>
public sealed record StartPage(ApplyHead Head, string First, bool Fresh, string? DraftUrl, string? LiveUrl, int Minutes, IReadOnlyList<string> Full);

/// <summary>Why the step cannot be done now.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Blocker">Why.</param>
/// <param name="Number">The draft that is kept.</param>
public sealed record BlockedPage(Opening Opening, ApplyBlocker Blocker, string? Number);

/// <summary>The rules of an opening, asked and told.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Results">Rule by rule; null before it was asked.</param>
/// <param name="Places">Where somebody can live.</param>
/// <param name="Next">The step that follows.</param>
public sealed record EligibilityPage(ApplyHead Head, EligibilityForm Form, IReadOnlyList<EligibilityResult>? Results, IReadOnlyList<Shared.Choice> Places, string Next);

/// <summary>The consents.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="Consents">Each with its words.</param>
/// <param name="Way">How the visitor set out.</param>
public sealed record ConsentPage(ApplyHead Head, IReadOnlyList<AskedConsent> Consents, ApplyWay Way);

/// <summary>One consent as it is asked.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">Its words.</param>
public sealed record AskedConsent(ConsentKind Kind, ConsentText Text);

/// <summary>Who types.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="Form">What was typed.</param>
public sealed record FamilyPage(ApplyHead Head, FamilyForm Form);

/// <summary>One page of the form.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Step">Its address.</param>
/// <param name="Previous">The step before.</param>
public sealed record FormPage(ApplyHead Head, IReadOnlyList<Question> Questions, string Step, string Previous);

/// <summary>Everything once more before submitting.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="Application">The draft.</param>
/// <param name="Pages">The questions with their answers, by the step that changes them.</param>
/// <param name="Blocker">Why submitting was refused.</param>
/// <param name="Full">Where no place is left: what submitting now means.</param>
public sealed record CheckPage(ApplyHead Head, Application Application, IReadOnlyList<(string Step, IReadOnlyList<Question> Questions)> Pages, ApplyBlocker? Blocker, IReadOnlyList<string> Full);

/// <summary>What to keep in order to go on later.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Number">이어쓰기 번호.</param>
/// <param name="Code">조회번호.</param>
/// <param name="AsksBirthDate">Whether the birth date is asked as well.</param>
/// <param name="GoOn">Where the draft goes on.</param>
public sealed record SavedPage(Opening Opening, string Number, string Code, bool AsksBirthDate, string GoOn);
