using JobsPortal.Web.Shared.Alerts;

namespace JobsPortal.Web.Areas.Public.Alerts.New;

/// <summary>검색 저장.</summary>
/// <param name="Fields">The conditions.</param>
/// <param name="IsSignedIn">Whether a resident is signed in, who needs no address here.</param>
public sealed record NewPage(SavedSearchFields Fields, bool IsSignedIn)
{
    /// <summary>What was typed.</summary>
    public SavedSearchForm Form => Fields.Form;
}
