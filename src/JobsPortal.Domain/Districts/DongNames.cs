using System.Runtime.CompilerServices;
using System.Text;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Districts;

/// <summary>
/// Finds a district's dong in text as people and feeds write it: 상계3.4동, 상계3,4동, 상계 3·4동, 노량진제1동, [사당2동], 노원구상계1동.
/// </summary>
/// <remarks>
/// A name counts only as a whole: 대방 is not found in 신대방1동, nor 상계1동 in 상계10동. A legal dong (상계동) that several dongs share tells
/// the neighbourhood, not the dong.
/// </remarks>
public static class DongNames
{
    // A hospital's 본동 is its main building; only behind the district's name is it the legal dong.
    private const string MainBuilding = "본동";

    private const string Joiners = ".,·ㆍ・‧∙/~";

    private static readonly ConditionalWeakTable<DistrictProfile, string[]> Stems = [];

    /// <summary>The one dong that a text names, the first when it names several; null when it names none or only a shared legal dong.</summary>
    public static Dong? Find(DistrictProfile profile, string? text) => Candidates(profile, text) is [var only] ? only : null;

    /// <summary>The dongs that a text may mean: one when it names a dong, several when it names only a legal dong that they share, else none.</summary>
    public static IReadOnlyList<Dong> Candidates(DistrictProfile profile, string? text)
    {
        var written = Hangul.Clean(text);
        var stems = Stems.GetValue(profile, StemsOf);
        IReadOnlyList<Dong> shared = [];
        for (var at = 0; at < written.Length; at++)
        {
            if (!StartsAName(written, at)) continue;

            var stem = stems.FirstOrDefault(s => string.CompareOrdinal(written, at, s, 0, s.Length) == 0);
            if (stem is null) continue;

            var dongs = Named(profile, written, at, stem);
            if (dongs.Count == 1) return dongs;
            if (shared.Count == 0) shared = dongs;
        }

        return shared;
    }

    // Longest first, so that 중계본 and 신대방 come before 중계 and 대방.
    private static string[] StemsOf(DistrictProfile profile) =>
    [
        .. profile.Dongs.SelectMany(d => d.LegalNames.Concat(d.Aliases).Append(d.Name))
            .Select(n => n.TrimEnd('동').TrimEnd('·', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
            .Distinct().OrderByDescending(s => s.Length),
    ];

    private static bool StartsAName(string text, int at) =>
        at == 0 || !IsSyllable(text[at - 1]) || text[at - 1] is '구' or '시';

    private static IReadOnlyList<Dong> Named(DistrictProfile profile, string text, int at, string stem)
    {
        var (numbers, end) = NumbersBehind(text, at + stem.Length);
        if (end >= text.Length || text[end] != '동') return [];
        // 노원동3가 is a street name of another city.
        if (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return [];

        var name = stem + string.Join('·', numbers) + "동";
        if (name == MainBuilding && !FollowsDistrict(profile, text, at)) return [];
        if (Known(profile, name) is { } known) return [known];
        if (numbers.Count > 1 && Known(profile, stem + numbers[0] + "동") is { } first) return [first];
        return numbers.Count > 0 ? [] : [.. profile.Dongs.Where(d => d.LegalNames.Contains(name))];
    }

    private static Dong? Known(DistrictProfile profile, string name) =>
        profile.DongByName(name) ?? profile.Dongs.FirstOrDefault(d => d.Aliases.Contains(name));

    private static (List<string> Numbers, int End) NumbersBehind(string text, int at)
    {
        var numbers = new List<string>();
        var i = SkipSpaces(text, at);
        if (i < text.Length && text[i] == '제') i = SkipSpaces(text, i + 1);
        while (true)
        {
            var digits = new StringBuilder();
            while (i < text.Length && char.IsAsciiDigit(text[i])) digits.Append(text[i++]);
            if (digits.Length is 0 or > 2) return numbers.Count == 0 ? (numbers, at) : (numbers, i);

            numbers.Add(digits.ToString());
            i = SkipSpaces(text, i);
            if (i >= text.Length || !Joiners.Contains(text[i])) return (numbers, i);
            i = SkipSpaces(text, i + 1);
        }
    }

    private static bool FollowsDistrict(DistrictProfile profile, string text, int at) =>
        text[..at].TrimEnd().EndsWith(profile.Name, StringComparison.Ordinal);

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    private static bool IsSyllable(char c) => c is >= '가' and <= '힣';
}
