using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Scores;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>The people of a 선발(안) by name.</summary>
public sealed record DecisionPeople(string DraftedBy, string? SubmittedBy, string? ReleasedBy);

/// <summary>A 선발(안) on its page: to write for officers while a draft, to read otherwise.</summary>
public sealed class DecisionPage
{
    /// <summary>The 선발(안).</summary>
    public required DecisionBatch Batch { get; init; }

    /// <summary>Its opening.</summary>
    public required Opening Opening { get; init; }

    /// <summary>Who wrote, sent and released it.</summary>
    public required DecisionPeople People { get; init; }

    /// <summary>The applications of this page, in the order of <see cref="Form"/>'s rows.</summary>
    public required Page<DecisionLine> Lines { get; init; }

    /// <summary>Places by unit.</summary>
    public required IReadOnlyList<UnitPlaces> Places { get; init; }

    /// <summary>What stands against sending it on.</summary>
    public required IReadOnlyList<DecisionBlocker> Reasons { get; init; }

    /// <summary>Makes the line of key answers beside each decision.</summary>
    public required KeyAnswers Keys { get; init; }

    /// <summary>The latest 자격조회 of the applications of this page, by application.</summary>
    public required IReadOnlyDictionary<int, QualificationCheck> Checks { get; init; }

    /// <summary>Sum and rank of whoever is scored in full, by application.</summary>
    public required IReadOnlyDictionary<int, ScoreTotal> Scores { get; init; }

    /// <summary>Where the interviews of the applications of this page stand, by application.</summary>
    public required IReadOnlyDictionary<int, InterviewStatus> Interviews { get; init; }

    /// <summary>Selected people whose 자격조회 is awaited, or came back with a doubt. It is told and does not bind: a person decides.</summary>
    public int SelectedInDoubt { get; init; }

    /// <summary>What should have been seen about the selected people; empty once released.</summary>
    public required ConcernList Concerns { get; init; }

    /// <summary>What is typed.</summary>
    public required DecisionForm Form { get; set; }

    /// <summary>Whether this person writes it.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Whether somebody else has saved since; the rows then show both values.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether 승인 요청 would be taken.</summary>
    public bool CanSubmit { get; init; }

    /// <summary>Whether 회수 would be taken.</summary>
    public bool CanTakeBack { get; init; }

    /// <summary>Whether this person may look at 결과 통보 and 반려.</summary>
    public bool CanDecide { get; init; }

    /// <summary>Whether 결과 통보 would be taken.</summary>
    public bool CanRelease { get; init; }
}
