using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>One column of a chart.</summary>
/// <param name="Label">What it stands for, for example "3월".</param>
/// <param name="Value">What was achieved; null where nothing is known yet.</param>
/// <param name="Plan">What was planned; null draws no point.</param>
public sealed record ChartColumn(string Label, long? Value, long? Plan = null);

/// <summary>
/// Columns with a dashed line of the plan, drawn on the server:
/// <c>&lt;k-chart name="months" columns="…" title="…" desc="…" /&gt;</c>. The description states the finding; the same
/// numbers stand in a table beside it.
/// </summary>
[HtmlTargetElement("k-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KChartTagHelper : TagHelper
{
    private const double Left = 72, Right = 714, Top = 24, Bottom = 266;
    private const int Lines = 4;

    /// <summary>Tells the charts of one page apart.</summary>
    public string Name { get; set; } = "chart";

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<ChartColumn> Columns { get; set; } = [];

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
        var picture = Svg.Element("svg", ("viewBox", "0 0 720 300"), ("role", "img"), ("aria-labelledby", $"{Name}-t {Name}-d"));
        picture.InnerHtml
            .AppendHtml(Svg.Text("title", Title, ("id", $"{Name}-t")))
            .AppendHtml(Svg.Text("desc", Desc, ("id", $"{Name}-d")));
        Draw(picture.InnerHtml);
        output.Content.SetHtmlContent(picture);
    }

    private void Draw(IHtmlContentBuilder picture)
    {
        var step = NiceStep(Columns.Count == 0 ? 0 : Columns.Max(c => Math.Max(c.Value ?? 0, c.Plan ?? 0)));
        double Y(long value) => Bottom - (value / (double)(step * Lines) * (Bottom - Top));
        for (var line = 0; line <= Lines; line++)
        {
            var y = Y(line * step);
            picture.AppendHtml(Svg.Element("line", ("class", line == 0 ? "ax" : "gr"), ("x1", Left), ("x2", Right), ("y1", y), ("y2", y)));
            picture.AppendHtml(Svg.Text("text", Digits(line * step), ("x", Left - 8), ("y", y + 5), ("text-anchor", "end")));
        }
        var slot = (Right - Left) / Math.Max(1, Columns.Count);
        var width = Math.Min(slot * 0.6, 48);
        var points = new List<(double X, double Y)>();
        for (var i = 0; i < Columns.Count; i++)
        {
            var x = Left + (slot * (i + 0.5));
            picture.AppendHtml(Svg.Text("text", Columns[i].Label, ("x", x), ("y", Bottom + 24), ("text-anchor", "middle")));
            if (Columns[i].Value is { } value)
            {
                picture.AppendHtml(Svg.Element("rect", ("class", "a"), ("x", x - (width / 2)), ("y", Y(value)), ("width", width), ("height", Bottom - Y(value))));
                picture.AppendHtml(Svg.Text("text", Digits(value), ("x", x), ("y", LabelY(Y(value), Columns[i].Plan is { } near ? Y(near) : null)), ("text-anchor", "middle")));
            }
            if (Columns[i].Plan is { } plan)
            {
                points.Add((x, Y(plan)));
            }
        }
        DrawPlan(picture, points);
    }

    // A plan just above the column would be written over: the number moves above the plan.
    private static double LabelY(double top, double? plan) => plan is { } y && y <= top + 4 && y > top - 28 ? y - 10 : top - 8;

    private static void DrawPlan(IHtmlContentBuilder picture, List<(double X, double Y)> points)
    {
        if (points.Count == 0)
        {
            return;
        }
        var path = string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")));
        picture.AppendHtml(Svg.Element("polyline", ("class", "p"), ("points", path)));
        foreach (var (x, y) in points)
        {
            picture.AppendHtml(Svg.Element("circle", ("class", "pd"), ("cx", x), ("cy", y), ("r", 3.5)));
        }
    }

    private static string Digits(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    // 1, 2, 2.5 or 5 times a power of ten, so that the scale reads well.
    private static long NiceStep(long greatest)
    {
        var raw = Math.Max(1, greatest / (double)Lines);
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        double[] nice = [1, 2, 2.5, 5, 10];
        return Math.Max(1, (long)Math.Ceiling(nice.First(n => n * power >= raw - 1e-9) * power));
    }
}
