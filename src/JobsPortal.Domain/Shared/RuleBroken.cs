namespace JobsPortal.Domain.Shared;

/// <summary>
/// Thrown by a command that was called although a question (<c>ReasonsNotTo…</c>) would have named a reason against it.
/// </summary>
/// <param name="reason">The refusal, a value of the noun's own enum; its sentence stands in the web project's table.</param>
public sealed class RuleBroken(Enum reason) : Exception($"{reason.GetType().Name}.{reason}")
{
    /// <summary>The refusal, a value of the noun's own enum.</summary>
    public Enum Reason { get; } = reason;
}
