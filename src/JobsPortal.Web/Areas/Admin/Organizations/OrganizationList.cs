using JobsPortal.Data.Organizations;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Organizations;

/// <summary>The list.</summary>
/// <param name="Q">The word searched for.</param>
/// <param name="Rows">The page of it.</param>
public sealed record OrganizationList(string? Q, Page<OrganizationLine> Rows);
