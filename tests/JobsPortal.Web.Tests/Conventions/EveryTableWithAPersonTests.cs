using JobsPortal.Data.Privacy;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>
/// No table with a person in it is forgotten by the download or the deletion. A new entity goes into <see cref="PersonTables.All"/>, in the
/// order of deletion, or with its reason into <see cref="PersonTables.WithoutPerson"/>.
/// </summary>
public sealed class EveryTableWithAPersonTests
{
    [Fact]
    public void Every_entity_says_whether_it_knows_a_person()
    {
        var declared = PersonTables.All.Select(t => t.Entity.Name).Distinct().Concat(PersonTables.WithoutPerson.Keys).ToList();
        var entities = Entities().Select(e => e.ClrType.Name).Distinct().ToList();
        Assert.Equal(declared.Count, declared.Distinct().Count());
        Assert.True(!entities.Except(declared).Any(), $"Declare in PersonTables: {string.Join(", ", entities.Except(declared))}");
    }

    [Fact]
    public void Whatever_points_to_an_application_goes_with_it_or_is_cut_off() =>
        Assert.All(Keys(typeof(Application)), key => Assert.True(
            PersonTables.All.Any(t => t.Link == PersonLink.Application && t.Entity == key.DeclaringEntityType.ClrType && t.Column == key.Properties[0].Name),
            $"{key.DeclaringEntityType.DisplayName()}.{key.Properties[0].Name} leads to an application and is not in PersonTables."));

    [Fact]
    public void What_goes_by_the_databases_own_rule_has_that_rule_and_nothing_else_has_it()
    {
        foreach (var table in PersonTables.All.Where(t => t.Column is not "Id"))
        {
            var entity = Entities().First(e => e.ClrType == table.Entity);
            var cascades = entity.GetForeignKeys().Any(k => k.Properties[0].Name == table.Column && k.DeleteBehavior == DeleteBehavior.Cascade);
            Assert.True(cascades == (table.AtDeletion == AtDeletion.DeletedWithParent), $"{table.Entity.Name}.{table.Column}");
        }
    }

    [Fact]
    public void Whatever_is_cut_off_can_be_null() =>
        Assert.All(PersonTables.All.Where(t => t.AtDeletion == AtDeletion.Unlinked), t =>
            Assert.True(Entities().First(e => e.ClrType == t.Entity).FindProperty(t.Column)!.IsNullable, $"{t.Entity.Name}.{t.Column}"));

    [Fact]
    public void Whatever_a_download_hides_exists() =>
        Assert.All(PersonTables.All, t => Assert.All(t.Hidden, h => Assert.NotNull(Entities().First(e => e.ClrType == t.Entity).FindProperty(h))));

    [Fact]
    public void A_column_that_is_named_like_a_person_stands_in_a_table_that_knows_persons()
    {
        string[] telling = ["ApplicantName", "BirthDate", "RecipientName", "Email", "Phone", "PhoneNumber", "ApplicationId", "RecordKey"];
        string[] offices = ["Department", "Organization", "Opening", "JobProgram"];
        var wrong = Entities().Where(e => PersonTables.All.All(t => t.Entity != e.ClrType) && !offices.Contains(e.ClrType.Name))
            .SelectMany(e => e.GetProperties().Where(p => telling.Contains(p.Name)).Select(p => $"{e.DisplayName()}.{p.Name}"));
        Assert.Empty(wrong);
    }

    private static List<IEntityType> Entities()
    {
        using var db = Offline.Sqlite();
        // What a row owns goes with the row.
        return [.. db.Model.GetEntityTypes().Where(e => !e.IsOwned())];
    }

    private static IEnumerable<IForeignKey> Keys(Type to) => Entities().SelectMany(e => e.GetForeignKeys()).Where(k => k.PrincipalEntityType.ClrType == to);
}
