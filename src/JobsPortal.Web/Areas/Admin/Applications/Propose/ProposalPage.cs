using JobsPortal.Domain.Applications;
using JobsPortal.Web.Areas.Admin.Decisions;

namespace JobsPortal.Web.Areas.Admin.Applications.Propose;

/// <summary>The page that asks for a proposal.</summary>
/// <param name="Application">The application and what can be done about it.</param>
/// <param name="Form">What is typed.</param>
public sealed record ProposalPage(ApplicationPage Application, ProposalForm Form)
{
    /// <summary>Outcomes that the application can take from where it stands.</summary>
    public IEnumerable<ApplicationStatus> Outcomes => DecisionItem.Outcomes.Where(o => DraftDecisions.CanBecome(Application.Application, o));
}
