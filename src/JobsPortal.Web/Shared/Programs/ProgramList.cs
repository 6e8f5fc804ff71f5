using JobsPortal.Data.Programs;

namespace JobsPortal.Web.Shared.Programs;

/// <summary>Programmes as entries under a heading of second level.</summary>
/// <param name="Rows">The programmes.</param>
/// <param name="Today">Today in Seoul, to name months without their year.</param>
public sealed record ProgramList(IReadOnlyList<ProgramRow> Rows, DateOnly Today);
