using System.Globalization;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>One reason against publishing, and the field where it is mended.</summary>
/// <param name="Blocker">The reason.</param>
/// <param name="Field">The field's id in the form.</param>
/// <param name="Minimum">The minimum wage that is missed, where that is the reason.</param>
public sealed record Hurdle(ApprovalBlocker Blocker, string Field, MinimumWage.Step? Minimum = null)
{
    /// <summary>What stands against publishing, each with its field.</summary>
    public static IReadOnlyList<Hurdle> Of(Opening opening, DateTime now, LegalFigures law) =>
        [.. opening.ReasonsNotReady(now, law).Select(blocker => new Hurdle(blocker, FieldOf(blocker, opening, law), MinimumOf(blocker, opening, law)))];

    /// <summary>The minimum wage that the first unit with too little pay misses.</summary>
    public static MinimumWage.Step? MinimumOf(ApprovalBlocker blocker, Opening o, LegalFigures law) =>
        blocker == ApprovalBlocker.PayBelowMinimumWage ? o.Units.Select(u => o.MissedMinimum(u, law.Wages)).FirstOrDefault(missed => missed is not null) : null;

    /// <summary>The field where a reason is mended.</summary>
    public static string FieldOf(ApprovalBlocker blocker, Opening o, LegalFigures law) => blocker switch
    {
        ApprovalBlocker.TitleMissing => nameof(OpeningForm.Title),
        ApprovalBlocker.EmployerMissing => nameof(OpeningForm.EmployerName),
        ApprovalBlocker.PhoneMissing => nameof(OpeningForm.ContactPhone),
        ApprovalBlocker.UnitMissing => nameof(OpeningForm.Units),
        ApprovalBlocker.HeadcountMissing => UnitField(o, u => u.Headcount < 1, nameof(UnitForm.Headcount)),
        ApprovalBlocker.PlaceMissing => UnitField(o, u => string.IsNullOrWhiteSpace(u.Place), nameof(UnitForm.Place)),
        ApprovalBlocker.HoursMissing => UnitField(o, u => string.IsNullOrWhiteSpace(u.Hours), nameof(UnitForm.Hours)),
        ApprovalBlocker.EmploymentTypeMissing => nameof(OpeningForm.EmploymentType),
        ApprovalBlocker.PayMissing => UnitField(o, u => !u.Pay.IsStated || u.PayBasis == PayBasis.None, nameof(UnitForm.PayMin)),
        ApprovalBlocker.PayBelowMinimumWage =>
            UnitField(o, u => o.MissedMinimum(u, law.Wages) is not null, nameof(UnitForm.PayMin)),
        ApprovalBlocker.ActivityBasisMissing =>
            UnitField(o, u => u.PayBasis == PayBasis.Activity && string.IsNullOrWhiteSpace(u.PayLegalBasis), nameof(UnitForm.PayLegalBasis)),
        ApprovalBlocker.WorkStartMissing => nameof(OpeningForm.WorkStartsOn),
        ApprovalBlocker.WindowMissing => o.OpensAt is null ? nameof(OpeningForm.OpensOn) : nameof(OpeningForm.ClosesOn),
        ApprovalBlocker.ClosesBeforeOpening or ApprovalBlocker.ClosingDatePassed or ApprovalBlocker.UntilFilledTooLong => nameof(OpeningForm.ClosesOn),
        ApprovalBlocker.ResultDateMissing or ApprovalBlocker.ResultBeforeClosing => nameof(OpeningForm.ResultsOn),
        ApprovalBlocker.ApplyHereNotAllowed => nameof(OpeningForm.ApplyMode),
        ApprovalBlocker.ApplyAddressMissing => o.ApplyMode == ApplyMode.LinkOut ? nameof(OpeningForm.ApplyUrl) : nameof(OpeningForm.ApplyHow),
        ApprovalBlocker.AgeBasisMissing => nameof(OpeningForm.AgeLegalBasis),
        _ => nameof(OpeningForm.Description),
    };

    private static string UnitField(Opening opening, Func<OpeningUnit, bool> isWrong, string field) =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(OpeningForm.Units)}_{Math.Max(0, opening.Units.ToList().FindIndex(u => isWrong(u)))}__{field}");
}

/// <summary>A wording that the law may forbid, and where it stands. A warning, never a refusal.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Field">The field's id in the form.</param>
public sealed record Wording(LintFinding Finding, string Field)
{
    /// <summary>The findings in everything that residents will read.</summary>
    public static IReadOnlyList<Wording> Of(Opening o)
    {
        (string Field, string? Text)[] texts =
        [
            (nameof(OpeningForm.Title), o.Title), (nameof(OpeningForm.Description), o.Description), (nameof(OpeningForm.WhoCanApply), o.WhoCanApply),
            (nameof(OpeningForm.Exclusions), o.ExclusionLines), (nameof(OpeningForm.Documents), o.DocumentLines), (nameof(OpeningForm.ApplyHow), o.ApplyHow),
            .. o.Units.Select((u, i) => (string.Create(CultureInfo.InvariantCulture, $"{nameof(OpeningForm.Units)}_{i}__{nameof(UnitForm.Name)}"), (string?)u.Name)),
        ];
        return [.. texts.SelectMany(t => FairHiringLint.Check(t.Text).Where(f => !IsAllowed(o, f.Rule)).Select(f => new Wording(f, t.Field))).DistinctBy(w => (w.Field, w.Finding.Rule, w.Finding.Text))];
    }

    // A support programme may ask for property, and an age rule may stand where its law is named.
    private static bool IsAllowed(Opening o, LintRule rule) => rule switch
    {
        LintRule.Property => OpeningKinds.Of(o.Kind).FormProfile == FormProfile.SupportProgram,
        LintRule.Age => !string.IsNullOrWhiteSpace(o.AgeLegalBasis),
        _ => false,
    };
}
