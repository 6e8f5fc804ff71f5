using JobsPortal.Web.Shared.Plans;

namespace JobsPortal.Web.Areas.Public.Plan;

/// <summary>One line of the plan's table.</summary>
/// <param name="Node">The field.</param>
/// <param name="Most">The greatest number of the table: the full width of its bars.</param>
/// <param name="IsPart">Whether it is a part of the field above.</param>
public sealed record FieldRow(FieldNode Node, int Most, bool IsPart);
