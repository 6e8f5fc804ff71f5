namespace JobsPortal.Web.Areas.Admin.Decisions.Return;

/// <summary>The page that asks for the remarks of a 반려.</summary>
public sealed record ReturnPage(DecisionPage Shown, ReturnForm Form);
