using JobsPortal.Data;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JobsPortal.Web.Tests.Data;

/// <summary>What the model promises on both databases.</summary>
public sealed class ModelTests
{
    [Theory, InlineData("Sqlite"), InlineData("SqlServer")]
    public void No_migration_is_forgotten(string provider)
    {
        using var db = Offline.Of(provider);
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: add a migration for both providers.");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = Offline.Sqlite();
        using var server = Offline.SqlServer();
        Assert.Equal(Names(sqlite), Names(server));

        static IEnumerable<string> Names(JobsDbContext db) => db.Database.GetMigrations().Select(m => m[(m.IndexOf('_', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public void Every_text_has_a_limit_or_says_why_not()
    {
        var unlimited = Properties()
            .Where(p => (p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType) == typeof(string) || p.ClrType == typeof(byte[]))
            .Where(p => p.GetMaxLength() is null && p.FindAnnotation(ModelRules.UnboundedAnnotation) is null);
        Assert.Empty(unlimited.Select(Name));
    }

    [Fact]
    public void Instants_are_kept_to_the_millisecond()
    {
        var instants = Properties().Where(p => p.ClrType == typeof(DateTime) || p.ClrType == typeof(DateTime?)).ToList();
        Assert.NotEmpty(instants);
        Assert.All(instants, p => Assert.True(p.GetColumnType() == "datetime2(3)", $"{Name(p)} is {p.GetColumnType()}"));
    }

    [Fact]
    public void No_column_has_a_type_that_only_new_servers_know() =>
        Assert.DoesNotContain(Properties(), p => p.GetColumnType() is "json" || p.GetColumnType().StartsWith("vector", StringComparison.Ordinal));

    [Fact]
    public void Whatever_carries_a_version_is_guarded_by_it() =>
        Assert.All(Entities().Where(e => typeof(IVersioned).IsAssignableFrom(e.ClrType)), e => Assert.True(e.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken));

    /// <summary>SQL Server refuses a table that a delete could reach on two ways (error 1785); no server is needed to see it.</summary>
    [Fact]
    public void No_delete_reaches_a_table_on_two_ways()
    {
        foreach (var start in Entities())
        {
            var reached = new List<string>();
            Walk(start, [], reached);
            Assert.Empty(reached.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => $"{start.GetTableName()} → {g.Key}"));
        }

        static void Walk(IEntityType from, HashSet<string> path, List<string> reached)
        {
            if (!path.Add(from.GetTableName()!)) return;
            foreach (var key in from.GetReferencingForeignKeys().Where(k => k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull && !k.IsOwnership))
            {
                reached.Add(key.DeclaringEntityType.GetTableName()!);
                Walk(key.DeclaringEntityType, [.. path], reached);
            }
        }
    }

    private static IEnumerable<IEntityType> Entities() => Offline.SqlServer().GetService<IDesignTimeModel>().Model.GetEntityTypes();

    private static IEnumerable<IProperty> Properties() => Entities().Where(e => !e.IsMappedToJson()).SelectMany(e => e.GetFlattenedProperties())
        .Where(p => p.DeclaringType is not IComplexType complex || complex.ComplexProperty.DeclaringType.ContainingEntityType.GetContainerColumnName() is null && complex.GetContainerColumnName() is null);

    private static string Name(IProperty p) => $"{p.DeclaringType.DisplayName()}.{p.Name}";
}
