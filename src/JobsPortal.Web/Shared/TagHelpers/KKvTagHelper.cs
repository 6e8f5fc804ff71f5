using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>A list of names and values: <c>&lt;k-kv&gt;&lt;k-row label="급여"&gt;…&lt;/k-row&gt;&lt;/k-kv&gt;</c>.</summary>
[HtmlTargetElement("k-kv")]
public sealed class KKvTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "kv");
    }
}

/// <summary>One line of a <c>k-kv</c>; with an address it ends in a link that changes the value (고치기).</summary>
[HtmlTargetElement("k-row", ParentTag = "k-kv")]
public sealed class KRowTagHelper(IStringLocalizer<Web.Texts> texts) : TagHelper
{
    /// <summary>The name of the value.</summary>
    public string Label { get; set; } = "";

    /// <summary>Where the value can be changed, if it can.</summary>
    public string? Edit { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        var name = new TagBuilder("dt");
        name.InnerHtml.AppendHtml(Language.Written(Label));
        var value = new TagBuilder("dd");
        if (content.IsEmptyOrWhiteSpace)
        {
            value.InnerHtml.Append("-");
        }
        else
        {
            value.InnerHtml.AppendHtml(content);
        }
        output.Content.AppendHtml(name).AppendHtml(value);
        if (Edit is not null)
        {
            output.Attributes.SetAttribute("class", "edit");
            output.Content.AppendHtml(EditLink(Edit));
        }
    }

    private TagBuilder EditLink(string address)
    {
        var what = new TagBuilder("span") { Attributes = { ["class"] = "vh" } };
        what.InnerHtml.AppendHtml(Language.Written(Label)).Append(" ");
        var link = new TagBuilder("a") { Attributes = { ["href"] = address } };
        link.InnerHtml.AppendHtml(what).Append(texts["고치기"]);
        var cell = new TagBuilder("dd") { Attributes = { ["class"] = "act-cell" } };
        cell.InnerHtml.AppendHtml(link);
        return cell;
    }
}
