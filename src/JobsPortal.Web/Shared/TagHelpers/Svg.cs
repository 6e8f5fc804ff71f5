using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>Elements of a picture. Sizes are attributes, because the pages allow no style inside the page.</summary>
internal static class Svg
{
    /// <summary>An element with attributes; numbers are written with one decimal and a point.</summary>
    public static TagBuilder Element(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        var element = new TagBuilder(name);
        foreach (var (attribute, value) in attributes)
        {
            element.Attributes[attribute] = value is double number
                ? number.ToString("0.#", CultureInfo.InvariantCulture)
                : Convert.ToString(value, CultureInfo.InvariantCulture);
        }
        return element;
    }

    /// <summary>An element around text.</summary>
    public static TagBuilder Text(string name, string text, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        var element = Element(name, attributes);
        element.InnerHtml.Append(text);
        return element;
    }
}
