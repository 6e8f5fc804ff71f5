using JobsPortal.Domain.Privacy;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace JobsPortal.Data.Shared;

/// <summary>What every entity configuration follows.</summary>
public static class ModelRules
{
    /// <summary>Enums are stored by name; the longest name fits.</summary>
    public const int EnumMaxLength = 40;

    /// <summary>Name of the annotation that <see cref="IsUnbounded"/> leaves, for the convention test.</summary>
    public const string UnboundedAnnotation = "JobsPortal:Unbounded";

    /// <summary>A key that is drawn when the row is first saved.</summary>
    public static PropertyBuilder<string> IsRecordKey(this PropertyBuilder<string> property) =>
        property.HasMaxLength(RecordKey.Length).HasSentinel("").HasValueGenerator<RecordKeyGenerator>().ValueGeneratedOnAdd();

    /// <summary>Says that a text has no limit, and why. Any other text needs <c>HasMaxLength</c>.</summary>
    public static PropertyBuilder<T> IsUnbounded<T>(this PropertyBuilder<T> property, string because) =>
        property.HasAnnotation(UnboundedAnnotation, because);
}

/// <summary>Draws a <see cref="RecordKey"/> for a row that is added.</summary>
internal sealed class RecordKeyGenerator : ValueGenerator<string>
{
    public override bool GeneratesTemporaryValues => false;

    public override string Next(EntityEntry entry) => RecordKey.New();
}
