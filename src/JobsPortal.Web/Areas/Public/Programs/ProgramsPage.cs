using JobsPortal.Data.Programs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Programs;

namespace JobsPortal.Web.Areas.Public.Programs;

/// <summary>사업 안내: the list.</summary>
/// <param name="Rows">The programmes.</param>
/// <param name="Field">The plan's field that the list is narrowed to.</param>
/// <param name="Today">Today in Seoul.</param>
public sealed record ProgramsPage(Page<ProgramRow> Rows, string? Field, DateOnly Today);

/// <summary>One programme.</summary>
/// <param name="Program">The programme.</param>
/// <param name="Openings">Its open openings.</param>
/// <param name="Today">Today in Seoul.</param>
/// <param name="Record">What it cost and brought.</param>
public sealed record ProgramPage(ProgramRow Program, IReadOnlyList<OpeningLine> Openings, DateOnly Today, ProgramRecord Record);
