using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>What is still missing and what should be worded otherwise, each with a link to its field.</summary>
/// <param name="Hurdles">What stands against publishing.</param>
/// <param name="Wordings">Wording that the law may forbid.</param>
/// <param name="Warnings">What should be looked at again.</param>
/// <param name="EditHref">Address of the form, empty on the form itself; null for whoever cannot change the opening.</param>
public sealed record ReadinessList(IReadOnlyList<Hurdle> Hurdles, IReadOnlyList<Wording> Wordings, IReadOnlyList<OpeningWarning> Warnings, string? EditHref);
