using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Shared;

/// <summary>What every entity configuration follows.</summary>
public static class ModelRules
{
    /// <summary>Enums are stored by name; the longest name fits.</summary>
    public const int EnumMaxLength = 40;

    /// <summary>Name of the annotation that <see cref="IsUnbounded"/> leaves, for the convention test.</summary>
    public const string UnboundedAnnotation = "JobsPortal:Unbounded";

    /// <summary>Says that a text has no limit, and why. Any other text needs <c>HasMaxLength</c>.</summary>
    public static PropertyBuilder<T> IsUnbounded<T>(this PropertyBuilder<T> property, string because) =>
        property.HasAnnotation(UnboundedAnnotation, because);
}
