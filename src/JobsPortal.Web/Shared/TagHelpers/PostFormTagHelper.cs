using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>
/// Gives every posting form its token, also one with a written address, which the framework's helper leaves without;
/// and leaves the checking to the server, so that everybody reads the same sentences.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The page, from the view engine.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After the framework's own form helper (-1000), which may have written the token, and before the one that forgets it (-900).</summary>
    public override int Order => -950;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // The browser's own bubbles show one fault at a time, in its own words, and vanish: the page lists all of them and keeps them.
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate", "novalidate", HtmlAttributeValueStyle.Minimized));
        // Null when the framework has written the token already.
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PostContent.AppendHtml(token);
        }
    }
}
