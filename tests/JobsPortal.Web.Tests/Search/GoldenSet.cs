using System.Globalization;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Seed;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Conventions;
using JobsPortal.Web.Tests.Imports;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Search;

/// <summary>How well a class of queries was answered.</summary>
/// <param name="Class">plain, spacing, synonym, 초성, keyboard, typo, dong, mixed.</param>
/// <param name="Queries">How many.</param>
/// <param name="Right">Openings found that must come.</param>
/// <param name="Missing">Openings not found that must come.</param>
/// <param name="Wrong">Openings found that must not.</param>
public sealed record GoldenClass(string Class, int Queries, int Right, int Missing, int Wrong)
{
    /// <summary>0 to 1.</summary>
    public double Recall => Right == 0 && Missing == 0 ? 1 : (double)Right / (Right + Missing);

    /// <summary>0 to 1.</summary>
    public double Precision => Right == 0 && Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <inheritdoc />
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Class}: {Queries} queries, recall {Recall:P1}, precision {Precision:P1}");
}

/// <summary>A query of the set.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Typed">As people type it.</param>
/// <param name="Must">Keys of openings that must come.</param>
/// <param name="MustNot">Keys of openings that must not.</param>
public sealed record GoldenQuery(string Class, string Typed, IReadOnlyList<string> Must, IReadOnlyList<string> MustNot);

/// <summary>
/// The golden set: queries with the openings that must and must not come, over the demo district and, where the folder of shared data lies
/// beside the repository, over the real feed. Openings of the feed are named by their number; none of their content is kept here.
/// </summary>
public static class GoldenSet
{
    private const string Feed = "data/feeds/getjobinfo-243.json";

    /// <summary>The feed beside the repository; null where there is none.</summary>
    public static string? FeedPath { get; } = FindFeed();

    /// <summary>Every query.</summary>
    public static IReadOnlyList<GoldenQuery> Queries { get; } = [.. Read()];

    /// <summary>Fills a database of the test district (노원구) with the openings of the set.</summary>
    public static async Task FillAsync(PortalApp app)
    {
        await using (var context = app.Open())
        {
            await context.Get<DemoDistrict>().EnsureAsync(password => context.Get<Web.Infrastructure.Access.Passwords>().Hash(new Account(), password));
        }

        if (FeedPath is { } path) await app.ImportAsync(FeedFormat.GetJobInfo, await File.ReadAllBytesAsync(path));
    }

    /// <summary>Published openings by their keys in the set, with units and sources.</summary>
    public static async Task<IReadOnlyDictionary<int, (string Key, Opening Opening)>> OpeningsAsync(PortalApp app)
    {
        var openings = await app.AskAsync(db => db.Openings.AsNoTracking().Where(o => o.Status == OpeningStatus.Approved)
            .Include(o => o.Units).Include(o => o.Sources).AsSplitQuery().ToListAsync());
        return openings.ToDictionary(o => o.Id, o => (KeyOf(o), o));
    }

    /// <summary>Asks every query and counts. What is not in <paramref name="known"/> is not asked for.</summary>
    /// <param name="known">Keys of the openings that there are.</param>
    /// <param name="search">Keys of what a query finds with all its words.</param>
    /// <param name="faults">Takes a line for every query that is not answered as it must.</param>
    public static async Task<IReadOnlyList<GoldenClass>> MeasureAsync(IReadOnlySet<string> known, Func<string, Task<IReadOnlySet<string>>> search, ICollection<string> faults)
    {
        var classes = new Dictionary<string, GoldenClass>();
        foreach (var query in Queries)
        {
            var must = query.Must.Where(known.Contains).ToList();
            if (must.Count == 0) continue;

            var found = await search(query.Typed);
            var missing = must.Where(k => !found.Contains(k)).ToList();
            var wrong = query.MustNot.Where(found.Contains).ToList();
            if (missing.Count + wrong.Count > 0) faults.Add($"{query.Class} '{query.Typed}': missing {string.Join(' ', missing)}; wrong {string.Join(' ', wrong)}");
            var sum = classes.GetValueOrDefault(query.Class) ?? new(query.Class, 0, 0, 0, 0);
            classes[query.Class] = sum with
            {
                Queries = sum.Queries + 1,
                Right = sum.Right + must.Count - missing.Count,
                Missing = sum.Missing + missing.Count,
                Wrong = sum.Wrong + wrong.Count,
            };
        }

        return [.. classes.Values];
    }

    // 2026년 동행일자리 …: the year is that of the test's clock. An employer's title ends with its dong.
    private static string KeyOf(Opening opening)
    {
        if (opening.Sources is [var source, ..]) return source.SourceId;

        var title = opening.Title;
        if (title.Length > 5 && title[4] == '년' && title[..4].All(char.IsAsciiDigit)) title = title[6..];
        var name = opening.OrganizationId is null ? title : "W:" + opening.Units[0].Name;
        return name.Replace(' ', '_');
    }

    private static IEnumerable<GoldenQuery> Read()
    {
        var concepts = new Dictionary<string, (string[] Must, string[] MustNot)>();
        foreach (var line in Sources.Read("tests/JobsPortal.Web.Tests/Search/GoldenSet.txt").Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var parts = line.Split('\t');
            if (parts[0] == "=")
            {
                concepts.Add(parts[1], (parts[2].Split(' '), parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
                continue;
            }

            foreach (var typed in parts[2].Split('|')) yield return new(parts[0], typed, concepts[parts[1]].Must, concepts[parts[1]].MustNot);
        }
    }

    private static string? FindFeed()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", Feed);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
