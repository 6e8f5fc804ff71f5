using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JobsPortal.Data.Privacy;

/// <summary>Through what a table knows a person.</summary>
public enum PersonLink
{
    /// <summary>Through one application.</summary>
    Application,

    /// <summary>Through the account.</summary>
    Account,

    /// <summary>Through a 다음 모집 안내 신청, which needs neither.</summary>
    Signup,

    /// <summary>Through 새 공고 알림, which needs neither.</summary>
    Alert,
}

/// <summary>What becomes of the rows when the person's data are deleted.</summary>
public enum AtDeletion
{
    /// <summary>They go.</summary>
    Deleted,

    /// <summary>They go with the row they hang on, by the database's own rule.</summary>
    DeletedWithParent,

    /// <summary>They stay; what leads to the person is cut off.</summary>
    Unlinked,

    /// <summary>They stay and know the person only under a random key, which goes with the person's data.</summary>
    KeptUnderKey,
}

/// <summary>A table that knows persons: how its rows are found, what a download says of them, what becomes of them.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Name">What the download calls it.</param>
/// <param name="Link">Through what it knows a person.</param>
/// <param name="Column">The property that leads to the application or the account.</param>
/// <param name="AtDeletion">What becomes of its rows.</param>
/// <param name="Hidden">Properties that a download leaves out: secrets, and what is not about the person.</param>
public abstract record PersonTable(Type Entity, string Name, PersonLink Link, string Column, AtDeletion AtDeletion, IReadOnlyList<string> Hidden)
{
    /// <summary>Most rows of one table in a download; more than anybody has.</summary>
    public const int MostRows = 2_000;

    /// <summary>Keys that a download shows: they lead to a public page.</summary>
    private static readonly string[] Told = ["OpeningId", "JobProgramId"];

    /// <summary>A table of that entity.</summary>
    public static PersonTable Of<T>(string name, PersonLink link, string column, AtDeletion atDeletion, params string[] hidden) where T : class =>
        new Typed<T>(name, link, column, atDeletion, hidden);

    /// <summary>The properties that a download shows.</summary>
    public abstract IReadOnlyList<IProperty> Shown(JobsDbContext db);

    /// <summary>The rows of these applications or accounts, as a download shows them: property names with values.</summary>
    public abstract Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> ReadAsync(JobsDbContext db, int[] ids);

    /// <summary>How many rows these applications or accounts have.</summary>
    public abstract Task<int> CountAsync(JobsDbContext db, int[] ids);

    /// <summary>Deletes or unlinks the rows of these applications or accounts. Inside a write.</summary>
    internal abstract Task<int> ForgetAsync(JobsDbContext db, int[] ids);

    private sealed record Typed<T>(string Name, PersonLink Link, string Column, AtDeletion AtDeletion, IReadOnlyList<string> Hidden)
        : PersonTable(typeof(T), Name, Link, Column, AtDeletion, Hidden)
        where T : class
    {
        public override IReadOnlyList<IProperty> Shown(JobsDbContext db) => [.. db.Model.FindEntityType(typeof(T))!.GetProperties().Where(IsShown)];

        public override async Task<IReadOnlyList<IReadOnlyDictionary<string, object?>>> ReadAsync(JobsDbContext db, int[] ids)
        {
            var entity = db.Model.FindEntityType(typeof(T))!;
            var shown = Shown(db);
            var key = entity.FindPrimaryKey()!.Properties[0].Name;
            var rows = await Rows(db, ids).AsNoTracking().OrderBy(e => EF.Property<object>(e, key)).Take(MostRows).ToListAsync();
            return [.. rows.Select(row => shown.ToDictionary(p => p.Name, p => p.PropertyInfo!.GetValue(row)))];
        }

        public override Task<int> CountAsync(JobsDbContext db, int[] ids) => Rows(db, ids).CountAsync();

        internal override Task<int> ForgetAsync(JobsDbContext db, int[] ids) => AtDeletion switch
        {
            AtDeletion.Deleted => Rows(db, ids).ExecuteDeleteAsync(),
            AtDeletion.Unlinked => Rows(db, ids).ExecuteUpdateAsync(s => s.SetProperty(e => EF.Property<int?>(e, Column), (int?)null)),
            _ => Task.FromResult(0),
        };

        private IQueryable<T> Rows(JobsDbContext db, int[] ids)
        {
            var column = db.Model.FindEntityType(typeof(T))!.FindProperty(Column) ?? throw new InvalidOperationException($"{typeof(T).Name} has no {Column}.");
            if (column.ClrType == typeof(string)) return db.Set<T>().Where(Keyed(db, ids));
            return column.IsNullable
                ? db.Set<T>().Where(e => ids.Contains(EF.Property<int?>(e, Column)!.Value))
                : db.Set<T>().Where(e => ids.Contains(EF.Property<int>(e, Column)));
        }

        private Expression<Func<T, bool>> Keyed(JobsDbContext db, int[] ids) => Link == PersonLink.Application
            ? e => db.Applications.Where(a => ids.Contains(a.Id)).Select(a => a.RecordKey).Contains(EF.Property<string>(e, Column))
            : e => db.Accounts.Where(a => ids.Contains(a.Id)).Select(a => a.RecordKey).Contains(EF.Property<string>(e, Column));

        /// <summary>Keys and stamps say nothing about the person, but which opening or programme it is about does.</summary>
        private bool IsShown(IProperty property) =>
            property.PropertyInfo is not null && !property.IsPrimaryKey() && (!property.IsForeignKey() || Told.Contains(property.Name)) && !property.IsConcurrencyToken
            && property.Name != Column && property.Name != "RecordKey" && !Hidden.Contains(property.Name);
    }
}
