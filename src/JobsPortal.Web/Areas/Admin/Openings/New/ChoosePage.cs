using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Areas.Admin.Openings.New;

/// <summary>An opening that can be copied.</summary>
public sealed record EarlierRow(int Id, string Title, OpeningKind Kind, DateTime PostedAt);

/// <summary>A template to start from.</summary>
public sealed record TemplateRow(int Id, string Name, OpeningKind Kind);

/// <summary>What kind of opening is written.</summary>
/// <param name="Organization">The employer that was chosen before.</param>
/// <param name="Blocker">Why this person cannot write one.</param>
/// <param name="Earlier">The department's latest ones, to copy.</param>
/// <param name="Templates">The department's templates.</param>
public sealed record ChoosePage(int? Organization, ApprovalBlocker? Blocker, IReadOnlyList<EarlierRow> Earlier, IReadOnlyList<TemplateRow> Templates);
