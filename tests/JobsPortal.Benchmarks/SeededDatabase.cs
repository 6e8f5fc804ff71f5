using System.Globalization;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Data.Sqlite;

namespace JobsPortal.Benchmarks;

/// <summary>A database with so many openings: made once, kept where the caller named a file. The cheap way to very many is to copy rows.</summary>
/// <param name="file">The database.</param>
/// <param name="settings">The portal's settings.</param>
internal sealed class SeededDatabase(string file, IReadOnlyDictionary<string, string> settings)
{
    /// <summary>Openings that are invented one by one; more of them are copies.</summary>
    private const int MostInvented = 100_000;

    private const int Seed = 7;

    /// <summary>Brings the file to the newest schema and to <paramref name="openings"/> openings.</summary>
    public async Task PrepareAsync(int openings)
    {
        await MustSucceedAsync("migrate");
        if (Count() == 0)
        {
            await MustSucceedAsync("seed", "--openings", Text(Math.Min(openings, MostInvented)), "--residents", "100", "--applications", "100", "--seed", Text(Seed));
        }
        if (Count() >= openings) return;

        Copy(openings / Count() - 1);
        await MustSucceedAsync("search", "verify", "--rebuild");
    }

    private long Count()
    {
        using var connection = Open();
        return (long)Ask(connection, "SELECT COUNT(*) FROM Openings");
    }

    private void Copy(long times)
    {
        using var connection = Open();
        var span = (long)Ask(connection, "SELECT MAX(Id) FROM Openings");
        var unitSpan = (long)Ask(connection, "SELECT MAX(Id) FROM OpeningUnits");
        using var transaction = connection.BeginTransaction();
        for (var time = 1; time <= times; time++)
        {
            CopyTable(connection, "Openings", ("Id", time * span), span);
            CopyTable(connection, "OpeningUnits", ("Id", time * unitSpan), unitSpan, ("OpeningId", time * span));
        }
        transaction.Commit();
    }

    private static void CopyTable(SqliteConnection connection, string table, (string Name, long By) key, long last, (string Name, long By)? owner = null)
    {
        List<string> columns = [];
        using (var read = connection.CreateCommand())
        {
            read.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
            using var reader = read.ExecuteReader();
            while (reader.Read()) columns.Add(reader.GetString(0));
        }

        var values = columns.Select(c => c == key.Name ? $"\"{c}\" + {Text(key.By)}" : c == owner?.Name ? $"\"{c}\" + {Text(owner.Value.By)}" : $"\"{c}\"");
        using var copy = connection.CreateCommand();
        copy.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", values)} FROM {table} WHERE Id <= {Text(last)}";
        copy.CommandTimeout = 0;
        copy.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static object Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    private async Task MustSucceedAsync(params string[] arguments)
    {
        (int code, string output) = await PortalProcess.RunAsync(settings, arguments);
        if (code != 0) throw new InvalidOperationException($"'{arguments[0]}' ended with {Text(code)}: {output}");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
