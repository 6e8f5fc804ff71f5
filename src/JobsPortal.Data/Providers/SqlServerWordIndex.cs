using System.Data;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Search;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace JobsPortal.Data.Providers;

/// <summary>A table of pairs in their places: a word is a chain of pairs, each one place behind the other.</summary>
internal sealed class SqlServerWordIndex : WordIndex
{
    // The migration makes the table.
    public override Task PrepareAsync(JobsDbContext db) => Task.CompletedTask;

    public override Task ClearAsync(JobsDbContext db) => db.Set<SearchToken>().ExecuteDeleteAsync();

    public override async Task ReplaceAsync(JobsDbContext db, IReadOnlyCollection<int> gone, IReadOnlyCollection<SearchDocument> documents)
    {
        var ids = gone.ToList();
        await db.Set<SearchToken>().Where(t => ids.Contains(t.OpeningId)).ExecuteDeleteAsync();
        if (documents.Count == 0) return;

        using var rows = new DataTable();
        rows.Columns.Add(nameof(SearchToken.Token), typeof(string));
        rows.Columns.Add(nameof(SearchToken.OpeningId), typeof(int));
        rows.Columns.Add(nameof(SearchToken.Position), typeof(int));
        foreach (var document in documents)
        {
            foreach (var (token, position) in WordTokens.Of(document)) rows.Rows.Add(token, document.Id, position);
        }

        using var copy = new SqlBulkCopy(
            (SqlConnection)db.Database.GetDbConnection(), SqlBulkCopyOptions.Default, (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        copy.DestinationTableName = "SearchTokens";
        foreach (DataColumn column in rows.Columns) copy.ColumnMappings.Add(column.ColumnName, column.ColumnName);
        await copy.WriteToServerAsync(rows);
    }

    public override void Find(JobsDbContext db, char mark, IReadOnlyList<SearchPhrase> phrases, List<int> ids)
    {
        foreach (var phrase in phrases) ids.AddRange(db.Set<SearchToken>().OpeningsWith(mark, phrase).AsEnumerable());
    }

    public override IEnumerable<(string Token, int Id, int Position)> Entries(JobsDbContext db) =>
        db.Set<SearchToken>().AsNoTracking().AsEnumerable().Select(t => (t.Token, t.OpeningId, t.Position));
}

/// <summary>The look-up behind <see cref="SqlServerWordIndex"/>.</summary>
internal static class SearchTokenQueries
{
    /// <summary>Openings in which a phrase stands in the field of that mark.</summary>
    public static IQueryable<int> OpeningsWith(this IQueryable<SearchToken> tokens, char mark, SearchPhrase phrase)
    {
        var found = tokens.Chain(mark, phrase.Key);
        foreach (var except in phrase.Except)
        {
            var others = tokens.Chain(mark, except);
            found = found.Where(id => !others.Contains(id));
        }

        return found;
    }

    private static IQueryable<int> Chain(this IQueryable<SearchToken> tokens, char mark, string key)
    {
        var pairs = WordTokens.Of(mark, key).ToList();
        var found = tokens.Where(t => t.Token == pairs[0]);
        for (var i = 1; i < pairs.Count; i++)
        {
            var (pair, behind) = (pairs[i], i);
            found = found.Where(t => tokens.Any(next => next.Token == pair && next.OpeningId == t.OpeningId && next.Position == t.Position + behind));
        }

        return found.Select(t => t.OpeningId).Distinct();
    }
}
