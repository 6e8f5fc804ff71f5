using System.Text.RegularExpressions;
using JobsPortal.Domain.Districts;

namespace JobsPortal.Domain.Imports;

/// <summary>A place of work as read from a feed.</summary>
/// <param name="Text">The address in one spelling; empty when missing.</param>
/// <param name="InDistrict">Whether it lies in the portal's district.</param>
/// <param name="Dong">The dong when address or title name one.</param>
/// <param name="LegalDong">The legal dong when only that is named (상계동); null when <paramref name="Dong"/> is known.</param>
/// <param name="AndElsewhere">Whether the feed added 외 or 등: there are more places.</param>
public sealed record ParsedPlace(string Text, bool InDistrict, Dong? Dong, string? LegalDong, bool AndElsewhere);

/// <summary>Reads places of work: <c>서울 강남구 외</c>, <c>서울 동대문구.</c>, <c>서울  노원구  동일로 (상계동)</c>, and the dong that stands only in a title.</summary>
public static partial class PlaceText
{
    private static readonly Dictionary<string, string> Regions = new()
    {
        ["서울"] = "서울특별시",
        ["서울시"] = "서울특별시",
        ["부산"] = "부산광역시",
        ["부산시"] = "부산광역시",
        ["대구"] = "대구광역시",
        ["대구시"] = "대구광역시",
        ["인천"] = "인천광역시",
        ["인천시"] = "인천광역시",
        ["대전"] = "대전광역시",
        ["대전시"] = "대전광역시",
        ["울산"] = "울산광역시",
        ["울산시"] = "울산광역시",
        ["세종"] = "세종특별자치시",
        ["세종시"] = "세종특별자치시",
        ["경기"] = "경기도",
        ["강원"] = "강원특별자치도",
        ["강원도"] = "강원특별자치도",
        ["충북"] = "충청북도",
        ["충남"] = "충청남도",
        ["전북"] = "전북특별자치도",
        ["전라북도"] = "전북특별자치도",
        ["전남"] = "전라남도",
        ["경북"] = "경상북도",
        ["경남"] = "경상남도",
        ["제주"] = "제주특별자치도",
        ["제주도"] = "제주특별자치도",
    };

    /// <summary>Reads an address, and the title where the address names no dong. Never throws.</summary>
    /// <param name="profile">The portal's district.</param>
    /// <param name="address">What the feed gives as place of work; may be missing.</param>
    /// <param name="title">The opening's title; asked only when the address does not lie elsewhere.</param>
    public static ParsedPlace Parse(DistrictProfile profile, string? address, string? title)
    {
        var (text, elsewhere) = Normalise(address);
        var heading = FeedText.CleanLine(title);
        var inDistrict = text.Contains(profile.Name, StringComparison.Ordinal);
        var saysNothing = text.Length == 0 || text == "서울특별시";
        if (!inDistrict && !saysNothing) return new ParsedPlace(text, InDistrict: false, null, null, elsewhere);

        var named = DongNames.Candidates(profile, text);
        if (named.Count != 1 && DongNames.Candidates(profile, heading) is { Count: > 0 } inTitle)
        {
            // A title may name another district's dong of like name; an address in ours decides that.
            named = inTitle.Count == 1 || named.Count == 0 ? inTitle : named;
        }

        var legal = named.Count > 1 ? named.Select(d => d.LegalNames).Aggregate<IEnumerable<string>>((a, b) => a.Intersect(b)).FirstOrDefault() : null;
        return new ParsedPlace(text, inDistrict || named.Count > 0, named is [var one] ? one : null, legal, elsewhere);
    }

    /// <summary>The address in one spelling (full name of the region, single spaces, no trailing dot) and whether 외 or 등 stood behind it.</summary>
    public static (string Text, bool AndElsewhere) Normalise(string? address)
    {
        var text = FeedText.CleanLine(address);
        if (text.Length > 300) text = text[..300];
        var trimmed = text.TrimEnd('.', ',', ' ');
        var elsewhere = false;
        try
        {
            var end = Elsewhere().Match(trimmed);
            elsewhere = end.Success;
            if (elsewhere) trimmed = trimmed[..end.Index].TrimEnd('.', ',', ' ');
        }
        catch (RegexMatchTimeoutException)
        {
            // The address stays with its ending.
        }

        var firstSpace = trimmed.IndexOf(' ', StringComparison.Ordinal);
        var region = firstSpace < 0 ? trimmed : trimmed[..firstSpace];
        if (Regions.TryGetValue(region, out var full)) trimmed = full + (firstSpace < 0 ? "" : trimmed[firstSpace..]);
        return (trimmed, elsewhere);
    }

    [GeneratedRegex(@"\s+(외|등)(\s?[0-9]{1,3}\s?(곳|개소|개\s?지역))?(\s?지역)?$", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Elsewhere();
}
