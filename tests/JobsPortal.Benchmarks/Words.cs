using Microsoft.Data.Sqlite;

namespace JobsPortal.Benchmarks;

/// <summary>What people might type: two syllables that stand in titles, each in at least a handful of them.</summary>
internal static class Words
{
    private const int Titles = 4_000;
    private const int LeastTitles = 5;

    /// <summary>Different words, in an order that is no order of frequency.</summary>
    public static IReadOnlyList<string> Of(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT Title FROM Openings WHERE Status = 'Approved' ORDER BY Id LIMIT {Titles}";
        using var reader = command.ExecuteReader();
        Dictionary<string, int> counts = [];
        while (reader.Read())
        {
            var title = reader.GetString(0);
            for (var i = 0; i + 1 < title.Length; i++)
            {
                if (IsSyllable(title[i]) && IsSyllable(title[i + 1])) counts[title.Substring(i, 2)] = counts.GetValueOrDefault(title.Substring(i, 2)) + 1;
            }
        }
        return [.. counts.Where(c => c.Value >= LeastTitles).Select(c => c.Key).Order(StringComparer.Ordinal)];
    }

    private static bool IsSyllable(char letter) => letter is >= '가' and <= '힣';
}
