namespace JobsPortal.Web.Areas.Public.Programs.Notify;

/// <summary>다음 모집 안내 받기.</summary>
/// <param name="ProgramId">The programme.</param>
/// <param name="Name">Its name.</param>
/// <param name="Form">What was typed.</param>
public sealed record NotifyPage(int ProgramId, string Name, NotifyForm Form);
