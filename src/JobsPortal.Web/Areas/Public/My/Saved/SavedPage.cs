using JobsPortal.Web.Shared.Openings;

namespace JobsPortal.Web.Areas.Public.My.Saved;

/// <summary>One kept opening.</summary>
/// <param name="Line">The opening.</param>
/// <param name="Keeping">What can be done about keeping it.</param>
public sealed record SavedRow(OpeningLine Line, Keeping Keeping);

/// <summary>저장한 공고.</summary>
/// <param name="Rows">The openings.</param>
/// <param name="HasMail">Whether notices go out by e-mail, or stand on the page only.</param>
public sealed record SavedPage(IReadOnlyList<SavedRow> Rows, bool HasMail);
