using System.Collections.Frozen;
using System.Reflection;

namespace JobsPortal.Domain.Search;

/// <summary>
/// Names of occupations with other names for the same, from the public table of job names after the Korean Standard Classification of Occupations
/// (한국표준직업분류); a line of the resource is <c>name=other,other</c>, all as keys.
/// </summary>
internal static class OccupationNames
{
    private const int OthersMax = 12;
    private const int ShortestOther = 3;

    /// <summary>Every name.</summary>
    public static FrozenSet<string> All { get; }

    private static readonly FrozenDictionary<string, string[]> Others;

    static OccupationNames()
    {
        var names = new HashSet<string>();
        var others = new Dictionary<string, HashSet<string>>();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(OccupationNames), "OccupationNames.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('=', ',');
            names.UnionWith(parts);
            foreach (var other in parts.Skip(1))
            {
                Add(others, parts[0], other);
                Add(others, other, parts[0]);
            }
        }

        All = names.ToFrozenSet();
        Others = others.ToFrozenDictionary(o => o.Key, o => o.Value.Order(StringComparer.Ordinal).Take(OthersMax).ToArray());
    }

    /// <summary>Other names of an occupation; none where it is unknown.</summary>
    public static IReadOnlyList<string> Of(string name) => Others.GetValueOrDefault(name) ?? [];

    private static void Add(Dictionary<string, HashSet<string>> others, string name, string other)
    {
        if (other.Length < ShortestOther) return;
        if (!others.TryGetValue(name, out var known)) others[name] = known = [];
        known.Add(other);
    }
}
