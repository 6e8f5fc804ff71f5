using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>Where the reader stands on the way: <c>&lt;k-steps items="Model.Steps" current="2" label="신청 단계" /&gt;</c>.</summary>
[HtmlTargetElement("k-steps", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KStepsTagHelper(IStringLocalizer<Web.Texts> texts) : TagHelper
{
    /// <summary>The steps' names in order.</summary>
    public IReadOnlyList<string> Items { get; set; } = [];

    /// <summary>The current step, from 1.</summary>
    public int Current { get; set; } = 1;

    /// <summary>What the way is called.</summary>
    public string? Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("aria-label", Label ?? texts["신청 단계"].Value);
        var list = new TagBuilder("ol") { Attributes = { ["class"] = "steps" } };
        for (var number = 1; number <= Items.Count; number++)
        {
            list.InnerHtml.AppendHtml(Step(number));
        }
        output.Content.SetHtmlContent(list);
    }

    private TagBuilder Step(int number)
    {
        var step = new TagBuilder("li");
        var place = new TagBuilder("b");
        place.InnerHtml.Append(texts["{0}단계", number]);
        if (number < Current)
        {
            step.AddCssClass("done");
            place.InnerHtml.AppendHtml(Hidden(texts["완료"]));
        }
        else if (number == Current)
        {
            step.Attributes["aria-current"] = "step";
            place.InnerHtml.AppendHtml(Hidden(texts["현재, 모두 {0}단계", Items.Count]));
        }
        var name = new TagBuilder("span");
        name.InnerHtml.Append(Items[number - 1]);
        step.InnerHtml.AppendHtml(place).AppendHtml(name);
        return step;
    }

    private static TagBuilder Hidden(string text)
    {
        var hidden = new TagBuilder("span") { Attributes = { ["class"] = "vh" } };
        hidden.InnerHtml.Append($" ({text})");
        return hidden;
    }
}
