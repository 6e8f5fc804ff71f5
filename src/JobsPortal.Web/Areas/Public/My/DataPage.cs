using JobsPortal.Data.Privacy;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>Everything that the portal knows of somebody.</summary>
/// <param name="Sections">Table by table.</param>
/// <param name="Address">Address of the page, below which the download lies.</param>
/// <param name="Number">접수번호 when it is about one application; null for a whole account.</param>
public sealed record DataPage(IReadOnlyList<PersonSection> Sections, string Address, string? Number);
