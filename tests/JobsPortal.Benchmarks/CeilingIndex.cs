using System.Globalization;
using System.Text;
using JobsPortal.Domain.Shared;
using Microsoft.Data.Sqlite;

namespace JobsPortal.Benchmarks;

/// <summary>
/// What a bare server would search in: pairs of letters, state, occupation and dongs as tokens of one FTS5 row whose number is the place in the order of
/// closing. So a total is one count and a page the first twenty rows, without a sort and without a look at the openings. It holds what is
/// open at the moment at which it is made, and is made anew for each run beside the portal's database.
/// </summary>
internal static class CeilingIndex
{
    private const string Open = "sopen";

    /// <summary>The token of what accepts applications.</summary>
    public static string List => Open;

    /// <summary>The tokens of a word of two syllables.</summary>
    public static string Word(string word) => $"\"{Hangul.SearchKey(word)}\" {Open}";

    /// <summary>The tokens of a word beside an occupation and a dong.</summary>
    public static string Filters(string word, string occupation, string dong) => $"{Word(word)} o{occupation} d{dong}";

    /// <summary>Makes it.</summary>
    /// <param name="database">The portal's database.</param>
    /// <param name="file">Where it goes.</param>
    /// <param name="now">What is open is open at this instant, UTC.</param>
    public static void Make(string database, string file, DateTime now)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=OFF; CREATE VIRTUAL TABLE Words USING fts5(tokens, content='', detail=none, tokenize='ascii'); CREATE TABLE Places (Place INTEGER PRIMARY KEY, Id INTEGER NOT NULL)");
        // Only now: the journal's mode is that of every attached database.
        Run(connection, $"ATTACH '{database.Replace("'", "''", StringComparison.Ordinal)}' AS portal");
        using var transaction = connection.BeginTransaction();
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT o.Id, o.SearchText, o.OpensAt <= @now AND @now < o.ClosesAt, o.OccupationGroup, (SELECT group_concat(' d' || u.DongCode, '') FROM portal.OpeningUnits u WHERE u.OpeningId = o.Id) "
            + "FROM portal.Openings o WHERE o.Status = 'Approved' ORDER BY o.ClosesAt, o.Id";
        read.Parameters.AddWithValue("@now", now.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture));
        using var words = Insert(connection, "INSERT INTO Words (rowid, tokens) VALUES (@place, @value)");
        using var places = Insert(connection, "INSERT INTO Places (Place, Id) VALUES (@place, @value)");
        using var reader = read.ExecuteReader();
        for (var place = 1L; reader.Read(); place++)
        {
            var tokens = PairsOf(reader.GetString(1)).Append(" o").Append(reader.GetString(3)).Append(reader.IsDBNull(4) ? "" : reader.GetString(4));
            if (!reader.IsDBNull(2) && reader.GetBoolean(2)) tokens.Append(' ').Append(Open);
            (words.Parameters[0].Value, words.Parameters[1].Value) = (place, tokens.ToString());
            words.ExecuteNonQuery();
            (places.Parameters[0].Value, places.Parameters[1].Value) = (place, reader.GetInt64(0));
            places.ExecuteNonQuery();
        }

        reader.Close();
        transaction.Commit();
        Run(connection, "INSERT INTO Words (Words) VALUES ('optimize')");
    }

    private static StringBuilder PairsOf(string text)
    {
        HashSet<(char, char)> seen = [];
        StringBuilder pairs = new();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1]) && seen.Add((text[i], text[i + 1]))) pairs.Append(text[i]).Append(text[i + 1]).Append(' ');
        }

        return pairs;
    }

    private static SqliteCommand Insert(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("@place", SqliteType.Integer);
        command.Parameters.Add("@value", SqliteType.Text);
        return command;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
