using System.Text;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace JobsPortal.Data.Providers;

/// <summary>
/// A contentless FTS5 table with positions, whose row is the opening: a word is a phrase of its pairs. The mark in front of each pair takes the
/// place of columns, so that each list is read once, field by field. The numbers come as one text: a call for each row would cost more than the search.
/// </summary>
internal sealed class SqliteWordIndex : WordIndex
{
    private const string Create =
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS "OpeningWords" USING fts5(words, content='', contentless_delete=1, detail=full, tokenize="ascii tokenchars '+#'")
        """;

    private const string Search = "SELECT group_concat(rowid) FROM \"OpeningWords\" WHERE \"OpeningWords\" MATCH ?1";

    public override Task PrepareAsync(JobsDbContext db) => db.WriteAsync(() => RunAsync(db, Create));

    public override Task ClearAsync(JobsDbContext db) => RunAsync(db, "INSERT INTO \"OpeningWords\"(\"OpeningWords\") VALUES('delete-all')");

    public override async Task ReplaceAsync(JobsDbContext db, IReadOnlyCollection<int> gone, IReadOnlyCollection<SearchDocument> documents)
    {
        await using (var delete = Command(db, "DELETE FROM \"OpeningWords\" WHERE rowid = $id"))
        {
            var id = delete.Parameters.Add("$id", SqliteType.Integer);
            foreach (var opening in gone)
            {
                id.Value = opening;
                await delete.ExecuteNonQueryAsync();
            }
        }

        await using var insert = Command(db, "INSERT INTO \"OpeningWords\"(rowid, words) VALUES($id, $words)");
        var (row, words) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$words", SqliteType.Text));
        foreach (var document in documents)
        {
            (row.Value, words.Value) = (document.Id, Content(document));
            await insert.ExecuteNonQueryAsync();
        }
    }

    public override void Find(JobsDbContext db, char mark, IReadOnlyList<SearchPhrase> phrases, List<int> ids)
    {
        db.Database.OpenConnection();
        try
        {
            var handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle;
            SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, Search, out var statement), handle);
            using (statement)
            {
                raw.sqlite3_bind_text(statement, 1, Match(mark, phrases));
                var step = raw.sqlite3_step(statement);
                if (step != raw.SQLITE_ROW) SqliteException.ThrowExceptionForRC(step, handle);
                Read(raw.sqlite3_column_blob(statement, 0), ids);
            }
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    public override IEnumerable<(string Token, int Id, int Position)> Entries(JobsDbContext db)
    {
        using (var make = Command(db, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.\"OpeningWordEntries\" USING fts5vocab(main, 'OpeningWords', 'instance')"))
        {
            make.ExecuteNonQuery();
        }

        var handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, "SELECT term, doc, \"offset\" FROM temp.\"OpeningWordEntries\"", out var statement), handle);
        using (statement)
        {
            var token = "";
            int step;
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                token = Again(token, raw.sqlite3_column_blob(statement, 0));
                if (token is not [WordTokens.Free]) yield return (token, raw.sqlite3_column_int(statement, 1), raw.sqlite3_column_int(statement, 2));
            }

            if (step != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(step, handle);
        }
    }

    public override async Task<T> AtOneMomentAsync<T>(JobsDbContext db, Func<Task<T>> read)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            await RunAsync(db, "BEGIN DEFERRED");
            return await read();
        }
        finally
        {
            await RunAsync(db, "ROLLBACK");
            await db.Database.CloseConnectionAsync();
        }
    }

    // One pair stands some thousand times behind itself: it is not made anew each time.
    private static string Again(string last, ReadOnlySpan<byte> text)
    {
        Span<byte> known = stackalloc byte[text.Length + 1];
        return Encoding.UTF8.TryGetBytes(last, known, out var length) && text.SequenceEqual(known[..length]) ? last : Encoding.UTF8.GetString(text);
    }

    private static string Content(SearchDocument document)
    {
        var content = new StringBuilder();
        var next = 0;
        foreach (var (token, position) in WordTokens.Of(document))
        {
            for (; next < position; next++) content.Append(WordTokens.Free).Append(' ');
            content.Append(token).Append(' ');
            next++;
        }

        return content.ToString();
    }

    /// <summary>
    /// The expression of the phrases. The keys hold letters and figures only, so nothing needs to be quoted within the quotes. Where a longer phrase holds a
    /// shorter one that has exceptions (청소 beside 청소원, but not 청소년), it is an exception from these: as an alternative it would have the long list of
    /// the shorter one gone through once more.
    /// </summary>
    private static string Match(char mark, IReadOnlyList<SearchPhrase> phrases)
    {
        List<string> alternatives = [];
        HashSet<SearchPhrase> told = [];
        foreach (var phrase in phrases.Where(p => p.Except.Count > 0))
        {
            List<SearchPhrase> longer = [.. phrases.Where(p => p.Except.Count == 0 && p.Key.Contains(phrase.Key, StringComparison.Ordinal))];
            var except = AnyOf(mark, phrase.Except);
            if (longer.Count > 0) except = $"({except} NOT {AnyOf(mark, longer.Select(p => p.Key))})";
            alternatives.Add($"({Quoted(mark, phrase.Key)} NOT {except})");
            told.UnionWith(longer);
        }

        alternatives.AddRange(phrases.Where(p => p.Except.Count == 0 && !told.Contains(p)).Select(p => Quoted(mark, p.Key)));
        return string.Join(" OR ", alternatives);
    }

    private static string AnyOf(char mark, IEnumerable<string> keys) => $"({string.Join(" OR ", keys.Select(key => Quoted(mark, key)))})";

    private static string Quoted(char mark, string key) => $"\"{string.Join(' ', WordTokens.Of(mark, key))}\"";

    private static void Read(ReadOnlySpan<byte> numbers, List<int> ids)
    {
        var number = 0;
        foreach (var c in numbers)
        {
            if (c != (byte)',')
            {
                number = (number * 10) + (c - '0');
                continue;
            }

            ids.Add(number);
            number = 0;
        }

        if (numbers.Length > 0) ids.Add(number);
    }

    private static async Task RunAsync(JobsDbContext db, string sql)
    {
        await using var command = Command(db, sql);
        await command.ExecuteNonQueryAsync();
    }

    private static SqliteCommand Command(JobsDbContext db, string sql)
    {
        var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql;
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
