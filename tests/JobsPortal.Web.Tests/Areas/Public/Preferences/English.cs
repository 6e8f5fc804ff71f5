using AngleSharp.Dom;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Areas.Public.Preferences;

/// <summary>A reader of English, and what is left of Korean on a page.</summary>
internal static class English
{
    private static readonly string[] Read = ["aria-label", "title", "alt", "placeholder", "data-l"];

    /// <summary>Chooses English as a visitor does: the link at the top, then the button.</summary>
    public static async Task<Page> ChooseAsync(this Visitor visitor, string from = "/")
    {
        var page = await visitor.VisitAsync(from);
        var offered = await visitor.VisitAsync(Html.One(page, "header .util a[lang=en]").GetAttribute("href")!);
        return await visitor.FollowAsync(await visitor.SubmitAsync(offered));
    }

    /// <summary>Korean that is not marked as Korean: what a screen reader would try to read as English.</summary>
    public static IReadOnlyList<string> KoreanOn(Page page) =>
    [
        .. page.Document.Body!.Descendants<IText>()
            .Where(text => HasHangul(text.Data) && text.ParentElement is { LocalName: not ("script" or "style") } parent && !IsMarked(parent))
            .Select(text => text.Data.Trim()),
        .. page.Document.Body!.QuerySelectorAll("*").Where(element => !IsMarked(element))
            .SelectMany(element => Read.Select(element.GetAttribute).OfType<string>().Where(HasHangul)),
    ];

    /// <summary>All these pages are in English from beginning to end.</summary>
    public static async Task HoldsOnAllAsync(Visitor visitor, IEnumerable<string> addresses)
    {
        var left = new List<string>();
        foreach (var address in addresses)
        {
            var page = await visitor.FollowAsync(await visitor.VisitAsync(address));
            Assert.Equal("en", Html.One(page, "html").GetAttribute("lang"));
            left.AddRange(KoreanOn(page).Distinct().Select(words => $"{page.Url} ({(int)page.Status}): {words}"));
        }
        Assert.True(left.Count == 0, string.Join('\n', left));
    }

    /// <summary>The page is in English from beginning to end.</summary>
    public static Page Holds(Page page)
    {
        Assert.Equal("en", Html.One(page, "html").GetAttribute("lang"));
        var left = KoreanOn(page);
        Assert.True(left.Count == 0, $"{page.Url} ({(int)page.Status}):\n{string.Join('\n', left.Distinct())}");
        return page;
    }

    private static bool IsMarked(IElement element) => element.Closest("[lang]")?.GetAttribute("lang") == "ko";

    private static bool HasHangul(string text) => text.Any(letter => letter is >= '가' and <= '힣');
}
