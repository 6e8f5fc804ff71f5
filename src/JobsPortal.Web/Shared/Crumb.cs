using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace JobsPortal.Web.Shared;

/// <summary>One step of the way to a page. The way starts at home and ends at the page's parent.</summary>
/// <param name="Text">The parent's name.</param>
/// <param name="Href">Its address.</param>
public sealed record Crumb(string Text, string Href);

/// <summary>What a view tells the layout about itself.</summary>
public static class PageHead
{
    private const string Key = "Crumbs";

    /// <summary>Sets the title of the window and the way to the page (home is added by the layout).</summary>
    public static void Head(this ViewDataDictionary view, string title, params Crumb[] crumbs)
    {
        view["Title"] = title;
        view[Key] = crumbs;
    }

    /// <summary>The way to the page; null where the page named none.</summary>
    public static IReadOnlyList<Crumb>? Crumbs(this ViewDataDictionary view) => view[Key] as Crumb[];

    /// <summary>The page's title, with "오류:" in front where the form was refused: the first thing a screen reader says.</summary>
    public static string? Title(this ViewDataDictionary view, string errorPrefix) =>
        view["Title"] is not string title ? null : view.ModelState.IsValid ? title : $"{errorPrefix} {title}";
}
