using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>
/// Bars one below the other, for groups with long names, drawn on the server:
/// <c>&lt;k-bars name="departments" rows="…" title="…" desc="…" /&gt;</c>. The same numbers stand in a table beside it.
/// </summary>
[HtmlTargetElement("k-bars", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KBarsTagHelper : TagHelper
{
    private const double Left = 232, Right = 640, Top = 8, Step = 32, Thick = 20;
    private const int LabelMax = 16;

    /// <summary>Tells the charts of one page apart.</summary>
    public string Name { get; set; } = "bars";

    /// <summary>The bars from top to bottom; one without a value is named and not drawn.</summary>
    public IReadOnlyList<ChartColumn> Rows { get; set; } = [];

    /// <summary>What the picture shows.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the picture says, in one or two sentences.</summary>
    public string Desc { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Attributes.SetAttribute("role", "group");
        // Wider than a phone: reachable and movable by keyboard.
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("aria-label", Title);
        var height = (Top * 2) + (Step * Rows.Count);
        var picture = Svg.Element("svg", ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 720 {height:0}")), ("role", "img"), ("aria-labelledby", $"{Name}-t {Name}-d"));
        picture.InnerHtml
            .AppendHtml(Svg.Text("title", Title, ("id", $"{Name}-t")))
            .AppendHtml(Svg.Text("desc", Desc, ("id", $"{Name}-d")))
            .AppendHtml(Svg.Element("line", ("class", "ax"), ("x1", Left), ("x2", Left), ("y1", Top), ("y2", height - Top)));
        var greatest = Math.Max(1, Rows.Count == 0 ? 1 : Rows.Max(r => r.Value ?? 0));
        for (var i = 0; i < Rows.Count; i++) Draw(picture.InnerHtml, Rows[i], Top + (Step * i), greatest);
        output.Content.SetHtmlContent(picture);
    }

    private static void Draw(IHtmlContentBuilder picture, ChartColumn row, double y, long greatest)
    {
        var label = row.Label.Length <= LabelMax ? row.Label : row.Label[..(LabelMax - 1)] + "…";
        var middle = y + (Step / 2) + 5;
        picture.AppendHtml(Svg.Text("text", label, ("x", Left - 8), ("y", middle), ("text-anchor", "end")));
        if (row.Value is not { } value)
        {
            picture.AppendHtml(Svg.Text("text", "-", ("x", Left + 8), ("y", middle)));
            return;
        }
        var width = value / (double)greatest * (Right - Left);
        picture.AppendHtml(Svg.Element("rect", ("class", "a"), ("x", Left), ("y", y + ((Step - Thick) / 2)), ("width", width), ("height", Thick)));
        picture.AppendHtml(Svg.Text("text", value.ToString("#,0", CultureInfo.InvariantCulture), ("x", Left + width + 8), ("y", middle)));
    }
}
