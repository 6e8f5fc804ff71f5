using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>A list to choose one from: <c>&lt;k-select for="DongId" items="Model.Dongs" blank="고르세요" /&gt;</c>.</summary>
[HtmlTargetElement("k-select", Attributes = "for,items", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KSelectTagHelper(IStringLocalizer<Web.Texts> texts) : FieldFrame(texts)
{
    /// <summary>What can be chosen.</summary>
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>The first, empty entry; null where one of the choices always holds.</summary>
    public string? Blank { get; set; }

    /// <summary>s, m, l or full.</summary>
    public string Width { get; set; } = "m";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Chosen();
        var select = new TagBuilder("select") { Attributes = { ["id"] = Id, ["name"] = Name, ["class"] = "in w-" + Width } };
        foreach (var attribute in output.Attributes)
        {
            select.Attributes.TryAdd(attribute.Name, attribute.Value?.ToString());
        }
        // A required select must start with an empty entry; without one the browser has already chosen.
        if (Blank is not null)
        {
            Mark(select);
            select.InnerHtml.AppendHtml(Option(new Choice("", Blank), isChosen: false));
        }
        else if (Error is not null)
        {
            select.Attributes["aria-invalid"] = "true";
        }
        if (DescribedBy is { } described)
        {
            select.Attributes["aria-describedby"] = described;
        }
        foreach (var item in Items)
        {
            select.InnerHtml.AppendHtml(Option(item, chosen.Contains(item.Value)));
        }
        Frame(output, select);
    }

    private static TagBuilder Option(Choice item, bool isChosen)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = item.Value } };
        option.InnerHtml.Append(item.Text);
        if ((item.Lang ?? Language.Of(item.Text)) is { } language)
        {
            option.Attributes["lang"] = language;
        }
        if (isChosen)
        {
            option.Attributes["selected"] = "selected";
        }
        return option;
    }
}
