namespace JobsPortal.Domain.Shared;

/// <summary>Rows that prove something later: they are added, never changed or deleted by a save.</summary>
public interface IAppendOnly;
