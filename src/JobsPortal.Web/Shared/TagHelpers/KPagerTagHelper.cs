using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>Links to the other pages of a list, keeping the rest of the address: <c>&lt;k-pager page="Model.Rows" /&gt;</c>.</summary>
[HtmlTargetElement("k-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KPagerTagHelper(IStringLocalizer<Web.Texts> texts) : TagHelper
{
    private const int Around = 1;

    /// <summary>The page, from the view engine.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The list's page.</summary>
    public IPage Page { get; set; } = null!;

    /// <summary>The name of the page number in the address.</summary>
    public string Param { get; set; } = "page";

    /// <summary>What the links are called, where a page has more than one list.</summary>
    public string? Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Page.Last <= 1)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pg");
        output.Attributes.SetAttribute("aria-label", Label ?? texts["쪽 이동"].Value);
        if (Page.Number > 1)
        {
            output.Content.AppendHtml(Link(Page.Number - 1, texts["이전"], "prev"));
        }
        var previous = 0;
        foreach (var number in Shown())
        {
            if (number > previous + 1)
            {
                output.Content.AppendHtml(Gap());
            }
            output.Content.AppendHtml(number == Page.Number ? Here() : Numbered(number));
            previous = number;
        }
        if (Page.Number < Page.Last)
        {
            output.Content.AppendHtml(Link(Page.Number + 1, texts["다음"], "next"));
        }
    }

    private IEnumerable<int> Shown() =>
        Enumerable.Range(Page.Number - Around, (2 * Around) + 1).Append(1).Append(Page.Last)
            .Where(number => number >= 1 && number <= Page.Last).Distinct().Order();

    private TagBuilder Numbered(int number)
    {
        var link = Link(number, number.ToString(CultureInfo.InvariantCulture), rel: null);
        link.InnerHtml.AppendHtml(Hidden(number == Page.Last ? texts["쪽 (마지막)"] : texts["쪽"]));
        return link;
    }

    private TagBuilder Here()
    {
        var here = new TagBuilder("span") { Attributes = { ["class"] = "cur", ["aria-current"] = "page" } };
        here.InnerHtml.AppendHtml(Hidden(texts["현재"] + " ")).Append(Page.Number.ToString(CultureInfo.InvariantCulture)).AppendHtml(Hidden(texts["쪽"]));
        return here;
    }

    private TagBuilder Link(int number, string text, string? rel)
    {
        var link = new TagBuilder("a") { Attributes = { ["href"] = Address(number) } };
        if (rel is not null)
        {
            link.Attributes["rel"] = rel;
        }
        link.InnerHtml.Append(text);
        return link;
    }

    private string Address(int number)
    {
        var query = new QueryBuilder(ViewContext.HttpContext.Request.Query
            .Where(pair => !string.Equals(pair.Key, Param, StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")))
        {
            { Param, number.ToString(CultureInfo.InvariantCulture) },
        };
        return ViewContext.HttpContext.Request.Path + query.ToString();
    }

    private static TagBuilder Gap()
    {
        var gap = new TagBuilder("span") { Attributes = { ["class"] = "gap", ["aria-hidden"] = "true" } };
        gap.InnerHtml.Append("…");
        return gap;
    }

    private static TagBuilder Hidden(string text)
    {
        var hidden = new TagBuilder("span") { Attributes = { ["class"] = "vh" } };
        hidden.InnerHtml.Append(text);
        return hidden;
    }
}
