using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>
/// A bar beside a number that says the same in words, so it is hidden from screen readers:
/// <c>&lt;k-meter value="160" target="182" /&gt;</c>. The tick is the target; the bar grows past it.
/// </summary>
[HtmlTargetElement("k-meter", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KMeterTagHelper : TagHelper
{
    private const double Late = 0.6;

    /// <summary>What was achieved.</summary>
    public long Value { get; set; }

    /// <summary>What was aimed at; 0 draws no tick.</summary>
    public long Target { get; set; }

    /// <summary>The full width; without it the greater of value and target.</summary>
    public long? Max { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var full = Math.Max(1d, Max ?? Math.Max(Value, Target));
        var isLate = Target > 0 && Value < Target * Late;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "meter");
        output.Attributes.SetAttribute("viewBox", "0 0 100 16");
        output.Attributes.SetAttribute("preserveAspectRatio", "none");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content
            .AppendHtml(Svg.Element("rect", ("class", "bg"), ("width", 100), ("height", 16)))
            .AppendHtml(Svg.Element("rect", ("class", isLate ? "v lo" : "v"), ("width", Math.Clamp(Value / full * 100, 0, 100)), ("height", 16)));
        if (Target > 0)
        {
            output.Content.AppendHtml(Svg.Element("rect", ("class", "plan"), ("x", Math.Clamp((Target / full * 100) - 1, 0, 99)), ("width", 1), ("height", 16)));
        }
    }
}
