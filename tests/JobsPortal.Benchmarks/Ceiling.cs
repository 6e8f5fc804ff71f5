using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace JobsPortal.Benchmarks;

/// <summary>
/// What the portal is measured against: Kestrel without a framework above it, the same questions as raw ADO.NET on the same database file, and
/// as many bytes written as the portal writes. It renders nothing, signs nobody in and logs nothing.
/// </summary>
internal static class Ceiling
{
    /// <summary>First argument that turns this executable into the ceiling.</summary>
    public const string Mode = "ceiling";

    private const string Open = "o.Status = 'Approved' AND o.OpensAt <= @now AND @now < o.ClosesAt";
    private const string Found = "SELECT rowid FROM " + Index + " WHERE " + Index + " MATCH @words";
    private const string Index = "OpeningWords";

    /// <summary>Serves until the process ends.</summary>
    public static async Task RunAsync(Uri address, string database, string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(address.ToString());
        await using var app = builder.Build();
        var questions = new Questions($"Data Source={database};Mode=ReadOnly");
        using var receipts = new Receipts(folder);
        app.Run(context =>
        {
            var query = context.Request.Query;
            switch (context.Request.Path.Value)
            {
                case "/list": questions.List(Number(query["page"]), Open, words: null); break;
                case "/word": questions.List(1, $"{Open} AND o.Id IN ({Found})", query["words"]); break;
                case "/filters": questions.List(1, $"{Open} AND o.OccupationGroup = 'Cleaning' AND o.Id IN ({Found}) AND EXISTS (SELECT 1 FROM OpeningUnits u WHERE u.OpeningId = o.Id AND u.DongCode = @dong)", query["words"], query["dong"]); break;
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

    private static string Lines(string where) =>
        "SELECT o.Id, o.Kind, o.Title, o.EmployerName, o.OccupationGroup, o.EmploymentType, o.OpensAt, o.ClosesAt, o.IsUntilFilled, o.PostedAt, o.WorkStartsOn, o.WorkEndsOn, "
        + "u.Name, u.Place, u.DongCode, u.Headcount, u.Hours, u.PayBasis, u.PayMinWon, u.PayMaxWon, u.PayAsWritten FROM ("
        + $"SELECT o.Id, o.ClosesAt FROM Openings o WHERE {where} ORDER BY o.ClosesAt, o.Id LIMIT 20 OFFSET @skip) f "
        + "JOIN Openings o ON o.Id = f.Id LEFT JOIN OpeningUnits u ON u.OpeningId = o.Id ORDER BY f.ClosesAt, o.Id, u.\"Order\"";

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    /// <summary>The reading side: a pooled connection, one prepared statement after the other.</summary>
    private sealed class Questions(string connection)
    {
        private readonly string _now = DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);

        public void List(int page, string where, string? words, string? dong = null)
        {
            using var opened = new SqliteConnection(connection);
            opened.Open();
            Read(opened, $"SELECT COUNT(*) FROM Openings o WHERE {where}", words, dong, skip: 0);
            Read(opened, Lines(where), words, dong, (page - 1) * 20);
        }

        public void Opening(int id)
        {
            using var opened = new SqliteConnection(connection);
            opened.Open();
            Read(opened, $"SELECT * FROM Openings WHERE Id = {id.ToString(CultureInfo.InvariantCulture)}", null, null, 0);
            Read(opened, $"SELECT * FROM OpeningUnits WHERE OpeningId = {id.ToString(CultureInfo.InvariantCulture)} ORDER BY \"Order\"", null, null, 0);
        }

        private void Read(SqliteConnection opened, string sql, string? words, string? dong, int skip)
        {
            using var command = opened.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("@now", _now);
            command.Parameters.AddWithValue("@skip", skip);
            if (words is not null) command.Parameters.AddWithValue("@words", words);
            if (dong is not null) command.Parameters.AddWithValue("@dong", dong);
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
