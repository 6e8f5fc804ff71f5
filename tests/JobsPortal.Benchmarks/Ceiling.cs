using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace JobsPortal.Benchmarks;

/// <summary>
/// What the portal is measured against: Kestrel without a framework above it, the same questions as raw ADO.NET with an exact total, and as many
/// bytes written as the portal writes. It renders nothing, counts no choices beside the list, ranks nothing, signs nobody in and logs nothing.
/// </summary>
internal static class Ceiling
{
    /// <summary>First argument that turns this executable into the ceiling.</summary>
    public const string Mode = "ceiling";

    /// <summary>Serves until the process ends.</summary>
    public static async Task RunAsync(Uri address, string database, string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(address.ToString());
        await using var app = builder.Build();
        var index = Path.Combine(folder, "ceiling-words.db");
        CeilingIndex.Make(database, index, TimeProvider.System.GetUtcNow().UtcDateTime);
        var questions = new Questions($"Data Source={index}", database);
        using var receipts = new Receipts(folder);
        app.Run(context =>
        {
            var query = context.Request.Query;
            switch (context.Request.Path.Value)
            {
                case "/list": questions.List(query["words"]!, Number(query["page"])); break;
                case "/opening": questions.Opening(Number(query["id"])); break;
                case "/apply": receipts.Write(); break;
                default: break;
            }
            return WriteAsync(context, Number(query["bytes"]));
        });
        await app.RunAsync();
    }

    private static async Task WriteAsync(HttpContext context, int bytes)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes;
        await context.Response.Body.WriteAsync(new byte[bytes]);
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    /// <summary>The reading side: a pooled connection, one statement after the other.</summary>
    private sealed class Questions(string connection, string database)
    {
        private const string Count = "SELECT count(*) FROM Words WHERE Words MATCH @words";

        private const string Lines =
            "SELECT o.Id, o.Kind, o.Title, o.EmployerName, o.OccupationGroup, o.EmploymentType, o.OpensAt, o.ClosesAt, o.IsUntilFilled, o.PostedAt, o.WorkStartsOn, o.WorkEndsOn, "
            + "u.Name, u.Place, u.DongCode, u.Headcount, u.Hours, u.PayBasis, u.PayMinWon, u.PayMaxWon, u.PayAsWritten FROM ("
            + "SELECT rowid AS Place FROM Words WHERE Words MATCH @words ORDER BY rowid LIMIT 20 OFFSET @skip) f CROSS JOIN Places p ON p.Place = f.Place "
            + "CROSS JOIN portal.Openings o ON o.Id = p.Id LEFT JOIN portal.OpeningUnits u ON u.OpeningId = o.Id ORDER BY f.Place, u.\"Order\"";

        // Kept, because a pooled one would have to be told of the portal's database each time.
        private readonly ConcurrentBag<SqliteConnection> _kept = [];

        public void List(string words, int page) => Ask(opened =>
        {
            Read(opened, Count, words, 0);
            Read(opened, Lines, words, (page - 1) * 20);
        });

        public void Opening(int id) => Ask(opened =>
        {
            Read(opened, $"SELECT * FROM portal.Openings WHERE Id = {id.ToString(CultureInfo.InvariantCulture)}", "", 0);
            Read(opened, $"SELECT * FROM portal.OpeningUnits WHERE OpeningId = {id.ToString(CultureInfo.InvariantCulture)} ORDER BY \"Order\"", "", 0);
        });

        private void Ask(Action<SqliteConnection> questions)
        {
            if (!_kept.TryTake(out var opened))
            {
                opened = new SqliteConnection(connection);
                opened.Open();
                using var attach = opened.CreateCommand();
                attach.CommandText = "ATTACH @database AS portal";
                attach.Parameters.AddWithValue("@database", database);
                attach.ExecuteNonQuery();
            }

            questions(opened);
            _kept.Add(opened);
        }

        private static void Read(SqliteConnection opened, string sql, string words, int skip)
        {
            using var command = opened.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("@words", words);
            command.Parameters.AddWithValue("@skip", skip);
            using var reader = command.ExecuteReader();
            var kept = new StringBuilder();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++) kept.Append(reader.GetValue(i));
            }
        }
    }

    /// <summary>The writing side: the rows of one application in one durable transaction, in a file of its own.</summary>
    private sealed class Receipts : IDisposable
    {
        private const int Rows = 16;

        private readonly SqliteConnection _connection;
        private readonly Lock _turn = new();

        public Receipts(string folder)
        {
            _connection = new($"Data Source={Path.Combine(folder, "ceiling.db")}");
            _connection.Open();
            using var command = _connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS Receipts (Id INTEGER PRIMARY KEY, Name TEXT, Value TEXT)";
            command.ExecuteNonQuery();
        }

        public void Write()
        {
            lock (_turn)
            {
                using var transaction = _connection.BeginTransaction();
                using var command = _connection.CreateCommand();
                command.CommandText = "INSERT INTO Receipts (Name, Value) VALUES (@name, @value)";
                var name = command.Parameters.Add("@name", SqliteType.Text);
                var value = command.Parameters.Add("@value", SqliteType.Text);
                for (var row = 0; row < Rows; row++)
                {
                    (name.Value, value.Value) = ("answer", Guid.NewGuid().ToString());
                    command.ExecuteNonQuery();
                }
                transaction.Commit();
            }
        }

        public void Dispose() => _connection.Dispose();
    }
}
