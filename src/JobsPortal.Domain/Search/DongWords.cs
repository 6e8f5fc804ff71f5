using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>The district's dongs by everything that people type for them: 상계3,4동, 상계4동, 노량진제1동, 상계동, 상계, 노원구.</summary>
internal sealed class DongWords
{
    private const int StemMinLength = 2;

    private const string Seoul = "11";
    private const string Station = "역";

    private static readonly char[] Digits = [.. "0123456789"];
    private static readonly string[] Cities = ["서울특별시", "서울시", "서울"];
    private static readonly string[] SpokenDigits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];

    private readonly Dictionary<string, Place> _places = [];
    private readonly bool _isInSeoul;
    private readonly List<string> _names;

    public DongWords(DistrictProfile district)
    {
        _isInSeoul = district.Code.StartsWith(Seoul, StringComparison.Ordinal);
        _names = [.. district.Dongs.SelectMany(d => d.LegalNames.Concat(d.Aliases).Append(d.Name)).Select(Hangul.SearchKey).Distinct()];
        foreach (var dong in district.Dongs) AddDong(dong);
        foreach (var legal in district.Dongs.SelectMany(d => d.LegalNames).Distinct()) AddLegal(district, legal);
        AddDistrict(district);
    }

    /// <summary>Every name, for mending slips.</summary>
    public IEnumerable<string> Names => _places.Keys.Where(k => k.EndsWith('동'));

    public bool Contains(string key) => PlaceOf(key) is not null;

    /// <summary>What a name is called on the page.</summary>
    public string Said(string key) => PlaceOf(key)!.Said;

    /// <summary>Openings in the dongs, by code or by name; null where the word names none.</summary>
    public SearchTerm? TermOf(string key) => PlaceOf(key) is not { } place
        ? null
        : new(
        [
            .. place.Codes.Select(code => new SearchPhrase(code, PhraseKind.Exact) { Target = PhraseTarget.Dong }),
            .. place.Names.Select(name => new SearchPhrase(name, PhraseKind.Exact) { In = place.In, Except = Longer(name) }),
        ]);

    /// <summary>Codes of the dongs whose names have these initials.</summary>
    public IEnumerable<string> CodesByInitials(string letters) =>
        _places.Where(p => p.Key.EndsWith('동') && SearchInitials.Of(p.Key) == letters).SelectMany(p => p.Value.Codes).Distinct();

    private void AddDong(Dong dong)
    {
        List<string> keys = [.. dong.Aliases.Prepend(dong.Name).Select(Hangul.SearchKey).SelectMany(WithOrdinal).Distinct()];
        var place = new Place(dong.Name, [dong.Code], keys, SearchFields.All);
        foreach (var key in keys)
        {
            _places.TryAdd(key, place);
            if (char.IsAsciiDigit(key[^2])) _places.TryAdd(key[..^1], place);
            if (Spoken(key) is { } spoken) _places.TryAdd(spoken, place);
        }
    }

    private void AddLegal(DistrictProfile district, string legal)
    {
        var key = Hangul.SearchKey(legal);
        List<string> codes = [.. district.Dongs.Where(d => d.LegalNames.Contains(legal)).Select(d => d.Code)];
        _places.TryAdd(key, new(legal, codes, [key], SearchFields.All));

        // Without 동 it may be a part of any word, so that it counts only in names.
        var stem = key.TrimEnd('동');
        if (stem.Length >= StemMinLength && stem.All(c => !char.IsAsciiDigit(c)) && !district.Name.StartsWith(stem, StringComparison.Ordinal))
        {
            _places.TryAdd(stem, new(legal, codes, [stem, key], SearchFields.Title | SearchFields.Organization));
            // 상계역: whoever looks for work there looks for the dong.
            _places.TryAdd(stem + Station, new(legal, codes, [stem + Station], SearchFields.All));
        }
    }

    private void AddDistrict(DistrictProfile district)
    {
        List<string> codes = [.. district.Dongs.Select(d => d.Code)];
        var stem = district.Name.TrimEnd('구');
        _places.TryAdd(district.Name, new(district.Name, codes, [district.Name], SearchFields.All));
        _places.TryAdd(stem + Station, new(stem + Station, [], [stem + Station], SearchFields.All));
        _places.TryAdd(stem, new(district.Name, codes, [district.Name, stem + Station, stem + "센터", stem + "지역", stem + "시니어"], SearchFields.All));
    }

    private Place? PlaceOf(string key)
    {
        if (_places.TryGetValue(key, out var place)) return place;
        // 서울 노원구: openings of the district seldom say the city.
        var city = _isInSeoul ? Cities.FirstOrDefault(c => key.StartsWith(c, StringComparison.Ordinal)) : null;
        return city is not null && _places.TryGetValue(key[city.Length..], out place) ? place : Several(key);
    }

    // 하계1,2동: two dongs in one breath.
    private Place? Several(string key)
    {
        var at = key.IndexOfAny(Digits);
        if (at < StemMinLength || key.Length < at + 3 || !key.EndsWith('동') || !key[at..^1].All(char.IsAsciiDigit)) return null;

        var places = key[at..^1].Select(figure => _places.GetValueOrDefault(key[..at] + figure + "동")).ToList();
        if (places.Any(p => p is null)) return null;
        return new(string.Join(", ", places.Select(p => p!.Said).Distinct()), [.. places.SelectMany(p => p!.Codes).Distinct()], [.. places.SelectMany(p => p!.Names).Distinct()], SearchFields.All);
    }

    // 상계팔동, 상계십동; null where the name has no number of its own.
    private static string? Spoken(string key)
    {
        var at = key.IndexOfAny(Digits);
        if (at < 0 || !int.TryParse(key[at..^1], System.Globalization.CultureInfo.InvariantCulture, out var number) || number is < 1 or > 19) return null;
        return key[..at] + (number >= 10 ? "십" : "") + SpokenDigits[number % 10] + key[^1];
    }

    // Old tables write 노량진제1동.
    private static IEnumerable<string> WithOrdinal(string key)
    {
        yield return key;
        var at = key.IndexOfAny(Digits);
        if (at > 0) yield return key[..at] + "제" + key[at..];
    }

    private IReadOnlyList<string> Longer(string name) => [.. _names.SelectMany(n => new[] { n, n.TrimEnd('동'), n.TrimEnd('동') + Station }).Where(n => n.IndexOf(name, StringComparison.Ordinal) > 0).Distinct()];

    private sealed record Place(string Said, IReadOnlyList<string> Codes, IReadOnlyList<string> Names, SearchFields In);
}
