using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Shared;

/// <summary>The one row behind <see cref="ContentVersion"/>.</summary>
public sealed class ContentVersionRow
{
    /// <summary>Key of the one row.</summary>
    public const int OnlyId = 1;

    /// <summary>Name of the column that each opening carries: the version of its last change that the public could see.</summary>
    public const string Column = "ContentVersion";

    public int Id { get; set; }

    /// <summary>Raised in the transaction of every write that changes what the public sees.</summary>
    public long Value { get; set; }

    /// <summary>The form of the index of words that stands in this database; an older one is made anew.</summary>
    public int IndexForm { get; set; }

    /// <summary>The <see cref="Value"/> at which the index of words was last made as a whole: what was found in it before may have been found in half of it.</summary>
    public long IndexMadeAt { get; set; }
}

internal sealed class ContentVersionConfiguration : IEntityTypeConfiguration<ContentVersionRow>
{
    public void Configure(EntityTypeBuilder<ContentVersionRow> builder)
    {
        builder.ToTable("ContentVersions");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasData(new ContentVersionRow { Id = ContentVersionRow.OnlyId });
    }
}

/// <summary>What the row says.</summary>
/// <param name="Version">The committed number.</param>
/// <param name="IndexMadeAt">The number at which the index of words was last made as a whole.</param>
public sealed record ContentNow(long Version, long IndexMadeAt);

/// <summary>The version's row.</summary>
public static class ContentVersionQueries
{
    /// <summary>The committed number.</summary>
    public static IQueryable<long> ContentVersionNow(this JobsDbContext db) =>
        db.Set<ContentVersionRow>().AsNoTracking().Where(v => v.Id == ContentVersionRow.OnlyId).Select(v => v.Value);

    /// <summary>The committed number beside the one at which the index was made.</summary>
    public static IQueryable<ContentNow> ContentNow(this JobsDbContext db) =>
        db.Set<ContentVersionRow>().AsNoTracking().Where(v => v.Id == ContentVersionRow.OnlyId).Select(v => new ContentNow(v.Value, v.IndexMadeAt));
}
