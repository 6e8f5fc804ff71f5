using JobsPortal.Domain.Results;

namespace JobsPortal.Data.Results;

/// <summary>Which entries of the ledger are asked for.</summary>
/// <param name="From">First day that counts; null from the beginning.</param>
/// <param name="Until">기준일: the last day that counts, in Seoul.</param>
/// <param name="FieldId">A field of a plan with its parts.</param>
/// <param name="ProgramId">A programme; 0 for entries without one.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Origin">Where the entry comes from.</param>
public sealed record LedgerSearch(DateOnly? From, DateOnly Until, int? FieldId = null, int? ProgramId = null, ResultMeasure? Measure = null, ResultOrigin? Origin = null);

/// <summary>By what totals are grouped.</summary>
public enum LedgerDimension
{
    /// <summary>One total.</summary>
    All,

    /// <summary>By 분야; the group is its key, 0 for none.</summary>
    Field,

    /// <summary>By 분야 with its parts; the group is the whole field's key, 0 for none.</summary>
    WholeField,

    /// <summary>By 사업; the group is its key, 0 for none.</summary>
    Program,

    /// <summary>By month; the group is 202611 for November 2026.</summary>
    Month,
}

/// <summary>A number of one group.</summary>
/// <param name="Group">See <see cref="LedgerDimension"/>.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Count">How many.</param>
public sealed record LedgerSum(int Group, ResultMeasure Measure, int Count);

/// <summary>Jobs of one group that still stood.</summary>
/// <param name="Group">See <see cref="LedgerDimension"/>.</param>
/// <param name="Mark">After how long.</param>
/// <param name="Count">How many.</param>
public sealed record RetainedSum(int Group, RetentionMark Mark, int Count);
