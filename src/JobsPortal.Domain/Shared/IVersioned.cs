namespace JobsPortal.Domain.Shared;

/// <summary>Carries a token that changes with every save, so that two people editing the same thing notice each other.</summary>
public interface IVersioned
{
    /// <summary>Renewed by the database layer on every save; edit forms carry it along.</summary>
    Guid Version { get; set; }
}
