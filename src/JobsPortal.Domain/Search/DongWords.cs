using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>The district's dongs by everything that people type for them: 상계3,4동, 상계4동, 노량진제1동, 상계동, 상계, 노원구.</summary>
internal sealed class DongWords
{
    private const int StemMinLength = 2;

    private readonly Dictionary<string, Place> _places = [];
    private readonly List<string> _names;

    public DongWords(DistrictProfile district)
    {
        _names = [.. district.Dongs.SelectMany(d => d.LegalNames.Concat(d.Aliases).Append(d.Name)).Select(Hangul.SearchKey).Distinct()];
        foreach (var dong in district.Dongs) AddDong(dong);
        foreach (var legal in district.Dongs.SelectMany(d => d.LegalNames).Distinct()) AddLegal(district, legal);
        AddDistrict(district);
    }

    /// <summary>Every name, for mending slips.</summary>
    public IEnumerable<string> Names => _places.Keys.Where(k => k.EndsWith('동'));

    public bool Contains(string key) => _places.ContainsKey(key);

    /// <summary>What a name is called on the page.</summary>
    public string Said(string key) => _places[key].Said;

    /// <summary>Openings in the dongs, by code or by name; null where the word names none.</summary>
    public SearchTerm? TermOf(string key) => !_places.TryGetValue(key, out var place)
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
        }
    }

    private void AddDistrict(DistrictProfile district)
    {
        List<string> codes = [.. district.Dongs.Select(d => d.Code)];
        var stem = district.Name.TrimEnd('구');
        _places.TryAdd(district.Name, new(district.Name, codes, [district.Name], SearchFields.All));
        _places.TryAdd(stem, new(district.Name, codes, [district.Name, stem + "역", stem + "센터", stem + "지역", stem + "시니어"], SearchFields.All));
    }

    // Old tables write 노량진제1동.
    private static IEnumerable<string> WithOrdinal(string key)
    {
        yield return key;
        var at = key.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if (at > 0) yield return key[..at] + "제" + key[at..];
    }

    private IReadOnlyList<string> Longer(string name) => [.. _names.Concat(_names.Select(n => n.TrimEnd('동'))).Where(n => n.IndexOf(name, StringComparison.Ordinal) > 0).Distinct()];

    private sealed record Place(string Said, IReadOnlyList<string> Codes, IReadOnlyList<string> Names, SearchFields In);
}
