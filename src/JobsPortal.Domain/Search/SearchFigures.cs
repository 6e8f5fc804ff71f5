using System.Globalization;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>Pay and hours as people type them, in the words in which openings state them (see <see cref="SearchSaid"/>).</summary>
internal static partial class SearchFigures
{
    private static readonly string[] Spelled = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];
    private static readonly string[] BeforeNoon = ["오전", "아침", "새벽"];

    /// <summary>The same in other words; none where it is no figure.</summary>
    public static IEnumerable<string> Of(string word) => Amounts(word).Concat(Hours(word)).Where(w => w != word);

    /// <summary>Whether it is hours, which may be typed in several parts: 일주일 15시간, 오전 9시.</summary>
    public static bool AreHours(string word) => Hours(word).Any();

    // 1만원, 10320원, 월250만원: as figures and as spoken.
    private static IEnumerable<string> Amounts(string word)
    {
        if (Amount().Match(word) is not { Success: true } amount || !Won.TryParse(amount.Groups["won"].Value, out var won) || won == 0) return [];
        return new[] { Won.Format(won), Won.FormatLarge(won) }.Select(Hangul.SearchKey).Distinct();
    }

    private static IEnumerable<string> Hours(string word)
    {
        // 하루 세 시간
        if (Written().Match(word) is { Success: true } written) word = word[..written.Index] + Invariant(Array.IndexOf(Spelled, written.Value)) + word[(written.Index + written.Length)..];
        if (!word.Any(char.IsAsciiDigit)) return [];
        if (Weekly().Match(word) is { Success: true } week) return [$"주{week.Groups["n"].Value}시간"];
        if (Daily().Match(word) is { Success: true } day) return [$"1일{day.Groups["n"].Value}시간", $"하루{day.Groups["n"].Value}시간"];
        if (Monthly().Match(word) is { Success: true } month) return [$"월{month.Groups["n"].Value}시간"];
        if (Days().Match(word) is { Success: true } days) return [$"주{days.Groups["n"].Value}일", $"주{days.Groups["n"].Value}회"];
        if (Clock().Match(word) is not { Success: true } clock) return [];
        var hour = int.Parse(clock.Groups["n"].Value, CultureInfo.InvariantCulture);
        var isMorning = BeforeNoon.Contains(clock.Groups["half"].Value);
        var end = clock.Groups["end"].Value is "까지" or "퇴근" ? "까지" : "부터";
        return [(isMorning ? "오전" : "오후") + Invariant(hour) + "시", Invariant(isMorning ? hour : (hour % 12) + 12) + "시" + end];
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(시급|일급|일당|주급|월급|연봉|시|일|월|연)?(?<won>[0-9][0-9천백십만억]*[원천백만억])$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("^(주|주당|매주|일주일|일주일에|1주일|1주일에|1주)(?<n>[0-9]{1,2})시간(씩|정도)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekly();

    [GeneratedRegex("^(하루|하루에|매일|1일|일)(?<n>[0-9]{1,2})시간(씩|만|정도)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Daily();

    [GeneratedRegex("(?<=.)(한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?=시|번)", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("^(월|매월|한달|한달에|1개월)(?<n>[0-9]{2,3})시간$", RegexOptions.CultureInvariant)]
    private static partial Regex Monthly();

    [GeneratedRegex("^(주|매주|일주일|일주일에|1주일|1주일에|1주)(?<n>[1-7])(일|회|번)(씩|만)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex("^(?<half>오전|아침|새벽|오후|낮|저녁|밤)(?<n>1[0-2]|[1-9])시(?<end>부터|까지|출근|퇴근|에)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
