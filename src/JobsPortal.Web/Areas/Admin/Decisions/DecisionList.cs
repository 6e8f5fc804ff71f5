using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Areas.Admin.Filters;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>The list of 선발(안).</summary>
public sealed record DecisionList(DecisionBatchStatus? Status, Page<DecisionBatchLine> Lines, SavedFilterBar Saved);
