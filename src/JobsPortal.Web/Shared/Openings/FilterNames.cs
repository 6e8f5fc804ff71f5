using System.Globalization;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>How filters are called in addresses. The page drops what it does not understand; the feed refuses it.</summary>
public static class FilterNames
{
    /// <summary>The text to look for.</summary>
    public const string Q = "q";

    /// <summary>그대로 찾기.</summary>
    public const string Exact = "exact";

    /// <summary>직종.</summary>
    public const string Occupation = "occupation";

    /// <summary>동.</summary>
    public const string Dong = "dong";

    /// <summary>구분.</summary>
    public const string Kind = "kind";

    /// <summary>고용형태.</summary>
    public const string Employment = "employment";

    /// <summary>급여 기준.</summary>
    public const string Pay = "pay";

    /// <summary>최저 금액.</summary>
    public const string PayAtLeast = "payMin";

    /// <summary>마감까지 남은 날.</summary>
    public const string ClosingWithin = "closingWithin";

    /// <summary>접수 예정도 보기.</summary>
    public const string WithScheduled = "scheduled";

    /// <summary>마감된 공고도 보기.</summary>
    public const string WithClosed = "closed";

    /// <summary>정렬.</summary>
    public const string Sort = "sort";

    /// <summary>The page's number.</summary>
    public const string Page = "page";

    private const string On = "1";
    private const int DaysMax = 366;

    private static readonly Dictionary<string, OpeningSort> Sorts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["closing"] = OpeningSort.ClosingSoon,
        ["newest"] = OpeningSort.Newest,
        ["title"] = OpeningSort.Title,
        ["relevance"] = OpeningSort.Relevance,
    };

    /// <summary>The order's name in an address.</summary>
    public static string Of(OpeningSort sort) => Sorts.First(pair => pair.Value == sort).Key;

    /// <summary>
    /// Reads an address. A text that holds a resident registration number is dropped whole, before anything else sees it.
    /// <paramref name="unread"/> collects the names whose value was not understood.
    /// </summary>
    public static OpeningFilters Read(IQueryCollection query, DistrictProfile district, ICollection<string>? unread = null)
    {
        var reader = new Reader(query, unread);
        return new()
        {
            Q = HoldsResidentNumber(query) ? "" : Text(query[Q]),
            IsExact = IsOn(query[Exact]),
            Occupations = reader.Many(Occupation, value => Parse<OccupationGroup>(value, OpeningTexts.Occupation)),
            Dongs = reader.Many(Dong, value => district.DongByCode(value) ?? district.DongByName(Hangul.Clean(value))),
            Kinds = reader.Many(Kind, value => Parse<OpeningKind>(value, OpeningTexts.Kind)),
            Employments = reader.Many(Employment, value => Parse<EmploymentType>(value, OpeningTexts.Employment)),
            PayBasis = reader.One(Pay, value => Parse<PayBasis>(value, PayTexts.Basis)),
            PayAtLeast = reader.One<long>(PayAtLeast, value => Won.TryParse(value, out var won) && won > 0 ? won : null),
            ClosingWithin = reader.One<int>(ClosingWithin, Days),
            WithScheduled = IsOn(query[WithScheduled]),
            WithClosed = IsOn(query[WithClosed]),
            Sort = reader.One<OpeningSort>(Sort, value => Sorts.TryGetValue(value, out var sort) ? sort : null),
        };
    }

    /// <summary>Whether somebody typed a resident registration number.</summary>
    public static bool HoldsResidentNumber(IQueryCollection query) => ResidentNumber.ContainsOne(query[Q].ToString());

    /// <summary>The names and values of what was chosen.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(OpeningFilters filters)
    {
        if (filters.Q.Length > 0) yield return new(Q, filters.Q);
        if (filters is { IsExact: true, Q.Length: > 0 }) yield return new(Exact, On);
        foreach (var group in filters.Occupations) yield return new(Occupation, group.ToString());
        foreach (var dong in filters.Dongs) yield return new(Dong, dong.Code);
        foreach (var kind in filters.Kinds) yield return new(Kind, kind.ToString());
        foreach (var type in filters.Employments) yield return new(Employment, type.ToString());
        if (filters.PayBasis is { } basis) yield return new(Pay, basis.ToString());
        if (filters.PayAtLeast is { } won) yield return new(PayAtLeast, won.ToString(CultureInfo.InvariantCulture));
        if (filters.ClosingWithin is { } days) yield return new(ClosingWithin, days.ToString(CultureInfo.InvariantCulture));
        if (filters.WithScheduled) yield return new(WithScheduled, On);
        if (filters.WithClosed) yield return new(WithClosed, On);
        if (filters.Sort is { } sort) yield return new(Sort, Of(sort));
    }

    private static bool IsOn(IEnumerable<string?> values) => values.Any(value => value is On or "true" or "on");

    private static string Text(string? typed)
    {
        var text = Hangul.Clean(typed).Replace('\n', ' ');
        // Cleaning again removes half of a pair that the cut may have left.
        return text.Length <= OpeningFilters.WordsMaxLength ? text : Hangul.Clean(text[..OpeningFilters.WordsMaxLength]);
    }

    // By name or by the words on the page; Enum.TryParse would take numbers and lists too.
    private static T? Parse<T>(string value, Func<T, string> words) where T : struct, Enum
    {
        foreach (var known in Enum.GetValues<T>())
        {
            if (string.Equals(known.ToString(), value, StringComparison.OrdinalIgnoreCase) || words(known) == value) return known;
        }

        return null;
    }

    private static int? Days(string value) =>
        string.Equals(value, "today", StringComparison.OrdinalIgnoreCase) ? 0
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= DaysMax ? days
        : null;

    /// <summary>Empty values are no choice; values that are not understood are noted.</summary>
    private sealed class Reader(IQueryCollection query, ICollection<string>? unread)
    {
        public IReadOnlyList<T> Many<T>(string name, Func<string, T?> parse) where T : struct =>
            [.. Values(name).Select(value => Noted(name, parse(value))).OfType<T>().Distinct()];

        public IReadOnlyList<Dong> Many(string name, Func<string, Dong?> parse)
        {
            var read = Values(name).Select(parse).ToList();
            if (read.Contains(null)) unread?.Add(name);
            return [.. read.OfType<Dong>().Distinct()];
        }

        public T? One<T>(string name, Func<string, T?> parse) where T : struct =>
            Values(name).FirstOrDefault() is { } value ? Noted(name, parse(value)) : null;

        private T? Noted<T>(string name, T? read) where T : struct
        {
            if (read is null) unread?.Add(name);
            return read;
        }

        private IEnumerable<string> Values(string name) => query[name].OfType<string>().Select(v => v.Trim()).Where(v => v.Length > 0);
    }
}
