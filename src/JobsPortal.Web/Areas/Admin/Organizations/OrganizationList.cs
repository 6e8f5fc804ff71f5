using JobsPortal.Domain.Organizations;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Organizations;

/// <summary>One line of the list.</summary>
public sealed record OrganizationRow(int Id, string Name, OrganizationKind Kind, Certification Certification, string? BusinessNumber, string? Phone, int Openings);

/// <summary>The list.</summary>
/// <param name="Q">The word searched for.</param>
/// <param name="Rows">The page of it.</param>
public sealed record OrganizationList(string? Q, Page<OrganizationRow> Rows);
