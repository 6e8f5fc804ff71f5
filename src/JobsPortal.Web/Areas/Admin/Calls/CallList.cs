using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Calls;

/// <summary>Which lines are asked for.</summary>
public sealed class CallListFilter
{
    /// <summary>The opening; null for all of the department.</summary>
    public int? Opening { get; set; }

    /// <summary>The lines that are done instead of those that wait.</summary>
    public bool Done { get; set; }

    /// <summary>The page.</summary>
    public int Page { get; set; }
}

/// <summary>One page of 전화 통보 명단.</summary>
/// <param name="Filter">What it is narrowed by.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Openings">Openings to choose from.</param>
public sealed record CallListPage(CallListFilter Filter, Page<CallListLine> Lines, IReadOnlyList<CalledOpening> Openings)
{
    /// <summary>How many people the lines are about.</summary>
    public int People { get; init; }
}

/// <summary>One try.</summary>
public sealed class CallForm
{
    /// <summary>What came of it.</summary>
    [Required]
    public CallOutcome? Outcome { get; set; }

    /// <summary>How many 부재 the page showed.</summary>
    public int Seen { get; set; }

    /// <summary>The opening by which the list was narrowed.</summary>
    public int? Opening { get; set; }
}
