using JobsPortal.Domain.Openings;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>The page of one step: what it is about, what stands against it, and what the step asks.</summary>
public class DecisionForm
{
    /// <summary>The version that the person looked at.</summary>
    public Guid Version { get; set; }

    /// <summary>The opening as it is now.</summary>
    [BindNever, ValidateNever]
    public Opening Opening { get; set; } = null!;

    /// <summary>What stands against the step.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<ApprovalBlocker> Reasons { get; set; } = [];
}
