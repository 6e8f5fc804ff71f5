using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Results.Proposals;

/// <summary>The list.</summary>
/// <param name="Status">The state asked for.</param>
/// <param name="Rows">The page of it.</param>
public sealed record ProposalList(ResultProposalStatus? Status, Page<ProposalLine> Rows);

/// <summary>One of them.</summary>
/// <param name="Line">What was proposed.</param>
/// <param name="ResultId">The entry that it became.</param>
/// <param name="CanDecide">Whether this person may approve or reject it.</param>
/// <param name="IsOwn">Whether this person proposed it, and so cannot decide.</param>
/// <param name="Form">반려 as it is typed.</param>
public sealed record ProposalPage(ProposalLine Line, int? ResultId, bool CanDecide, bool IsOwn, RejectForm Form);
