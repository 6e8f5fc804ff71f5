using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Scores;
using JobsPortal.Domain.Scores;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Scores;

/// <summary>One applicant's scores as they are typed, in the order of the criteria.</summary>
public sealed class ScoreRowForm
{
    /// <summary>접수번호.</summary>
    public string Number { get; set; } = "";

    /// <summary>What the person saw of this row, to notice that somebody else has scored meanwhile.</summary>
    public string? Shown { get; set; }

    /// <summary>Points for each criterion; nothing leaves it unscored.</summary>
    [Display(Name = "점수")]
    public List<int?> Points { get; set; } = [];
}

/// <summary>One page of scores as it is typed.</summary>
public sealed class ScoreForm
{
    /// <summary>The page of the list.</summary>
    public int Page { get; set; }

    /// <summary>One row for each applicant.</summary>
    public List<ScoreRowForm> Rows { get; set; } = [];
}

/// <summary>The 선발기준표 with one page of applicants.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="Criteria">The criteria in order.</param>
/// <param name="Lines">One page of those who can be scored.</param>
/// <param name="Totals">Sum and rank of whoever is scored in full.</param>
/// <param name="Form">What is typed.</param>
/// <param name="CanWrite">Whether this person scores.</param>
public sealed record ScorePage(
    int OpeningId, string Title, IReadOnlyList<ScoreCriterion> Criteria, Page<ScoreLine> Lines, IReadOnlyDictionary<int, ScoreTotal> Totals, ScoreForm Form, bool CanWrite);
