using System.Globalization;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>
/// One text box: <c>&lt;k-field for="Phone" type="tel" autocomplete="tel" width="m" suffix="명" /&gt;</c>.
/// Attributes it does not know go to the control.
/// </summary>
[HtmlTargetElement("k-field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KFieldTagHelper(IStringLocalizer<Web.Texts> texts) : FieldFrame(texts)
{
    /// <summary>The input's type.</summary>
    public string Type { get; set; } = "text";

    /// <summary>xs, s, m, l or full.</summary>
    public string Width { get; set; } = "l";

    /// <summary>A box of several lines.</summary>
    public bool Multiline { get; set; }

    /// <summary>A unit before the box.</summary>
    public string? Prefix { get; set; }

    /// <summary>A unit behind the box, for example 원 or 명.</summary>
    public string? Suffix { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var control = Multiline ? new TagBuilder("textarea") : new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        foreach (var attribute in output.Attributes)
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString();
        }
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        control.AddCssClass("in w-" + Width);
        Mark(control);
        if (DescribedBy is { } described)
        {
            control.Attributes["aria-describedby"] = described;
        }
        if (Asked.MaxLength is { } longest)
        {
            control.Attributes["maxlength"] = longest.ToString(CultureInfo.InvariantCulture);
        }
        // A secret is never written back into the page.
        var value = Type == "password" ? null : Typed(otherwise: Asked.Value);
        // What somebody has typed is read in the language it is written in.
        if (Language.Of(value) is { } written)
        {
            control.Attributes["lang"] = written;
        }
        if (Multiline)
        {
            // The parser drops the first line break of a textarea.
            control.InnerHtml.AppendHtml("\n").Append(value ?? "");
        }
        else
        {
            control.Attributes["type"] = Type;
            control.Attributes["value"] = value;
        }
        Frame(output, WithUnits(control));
    }

    private TagBuilder WithUnits(TagBuilder control)
    {
        if (Prefix is null && Suffix is null)
        {
            return control;
        }
        var row = new TagBuilder("div") { Attributes = { ["class"] = "unit" } };
        row.InnerHtml.AppendHtml(Unit(Prefix)).AppendHtml(control).AppendHtml(Unit(Suffix));
        return row;
    }

    private static IHtmlContent Unit(string? text)
    {
        if (text is null)
        {
            return HtmlString.Empty;
        }
        var unit = new TagBuilder("span");
        unit.InnerHtml.Append(text);
        return unit;
    }
}
