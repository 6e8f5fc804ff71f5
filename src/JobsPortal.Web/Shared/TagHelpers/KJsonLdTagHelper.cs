using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>Data for search engines: a block that no browser runs. The text must be JSON in which &lt; is escaped, so it cannot end the block.</summary>
[HtmlTargetElement("k-json-ld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KJsonLdTagHelper : TagHelper
{
    /// <summary>The data.</summary>
    public string Json { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Json.Contains('<', StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Data for search engines must escape '<'.");
        }
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(Json);
    }
}
