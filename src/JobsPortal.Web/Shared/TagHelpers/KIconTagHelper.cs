using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>A decoration from the sprite, never the only sign of a meaning: <c>&lt;k-icon name="search" small="true" /&gt;</c>.</summary>
[HtmlTargetElement("k-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KIconTagHelper : TagHelper
{
    /// <summary>The page, from the view engine.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The icon's name in frontend/icons.mjs.</summary>
    public string Name { get; set; } = "";

    /// <summary>Twenty instead of twenty-four pixels.</summary>
    public bool Small { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icons.Use(ViewContext.HttpContext, Name, Small));
    }
}

/// <summary>Writes icons; the sprite's address carries its fingerprint, which tag helpers do not add to <c>use</c>.</summary>
public static class Icons
{
    private const string Sprite = "dist/icons.svg";

    /// <summary>One icon, hidden from screen readers.</summary>
    public static IHtmlContent Use(HttpContext context, string name, bool small = false)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        var use = new TagBuilder("use") { Attributes = { ["href"] = $"{context.Request.PathBase}/{assets?[Sprite] ?? Sprite}#{name}" } };
        var icon = new TagBuilder("svg")
        {
            Attributes = { ["class"] = small ? "i s" : "i", ["width"] = "24", ["height"] = "24", ["aria-hidden"] = "true", ["focusable"] = "false" },
        };
        icon.InnerHtml.AppendHtml(use);
        return icon;
    }
}
