using JobsPortal.Data.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Applications;

namespace JobsPortal.Web.Areas.Admin.Intake;

/// <summary>The openings for which paper is taken now.</summary>
/// <param name="Openings">The open ones first, then those that closed lately.</param>
/// <param name="Now">Now, UTC.</param>
public sealed record IntakeChoice(IReadOnlyList<OpeningLine> Openings, DateTime Now)
{
    /// <summary>Whether the window of an opening is over.</summary>
    public bool IsClosed(OpeningLine opening) => opening.ClosesAt <= Now;
}

/// <summary>The form of one opening.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="Form">What is keyed in beside the answers.</param>
/// <param name="Questions">All questions of the kind's form with their answers so far.</param>
/// <param name="Known">접수번호 of the application that the same person has already, where this clerk may read it.</param>
public sealed record IntakePage(Opening Opening, IntakeForm Form, IReadOnlyList<Question> Questions, string? Known = null)
{
    /// <summary>When results of this opening were told last, UTC; null while nobody has one.</summary>
    public DateTime? ReleasedAt { get; init; }
}
