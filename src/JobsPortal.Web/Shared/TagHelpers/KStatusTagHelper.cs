using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>A state as words with a shape: <c>&lt;k-status text="접수 중" css="ok" /&gt;</c>; css is ok, warn, bad, info or off.</summary>
[HtmlTargetElement("k-status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KStatusTagHelper : TagHelper
{
    /// <summary>The words; the meaning is never colour alone.</summary>
    public string Text { get; set; } = "";

    /// <summary>The look: ok, warn, bad, info or off.</summary>
    public string Css { get; set; } = "info";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "badge " + Css);
        output.Content.SetContent(Text);
    }
}
