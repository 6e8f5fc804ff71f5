using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>
/// Radio buttons, or check boxes where the property is a collection:
/// <c>&lt;k-choice for="Kinds" items="Model.KindChoices" box="true" inline="true" /&gt;</c>.
/// </summary>
[HtmlTargetElement("k-choice", Attributes = "for,items", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KChoiceTagHelper(IStringLocalizer<Web.Texts> texts) : FieldFrame(texts)
{
    /// <summary>What can be chosen.</summary>
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>A box around each choice.</summary>
    public bool Box { get; set; }

    /// <summary>Side by side where there is room.</summary>
    public bool Inline { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var many = Asked.TakesSeveral;
        var chosen = Chosen();
        var list = new TagBuilder("div") { Attributes = { ["class"] = "checks" + (Box ? " box-choice" : "") + (Inline ? " inline" : "") } };
        var position = 0;
        foreach (var item in Items)
        {
            list.InnerHtml.AppendHtml(Row(item, position++, many, chosen.Contains(item.Value)));
        }
        Group(output, list);
    }

    private TagBuilder Row(Choice item, int position, bool many, bool isChosen)
    {
        var input = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.StartTag,
            Attributes =
            {
                ["type"] = many ? "checkbox" : "radio",
                ["name"] = Name,
                ["value"] = item.Value,
                ["id"] = position == 0 ? Id : $"{Id}_{position}",
            },
        };
        if (isChosen)
        {
            input.Attributes["checked"] = "checked";
        }
        // Required on one box of several would demand that very box.
        if (!many && IsRequired)
        {
            input.Attributes["required"] = "required";
        }
        var row = new TagBuilder("label") { Attributes = { ["class"] = "chk" } };
        row.InnerHtml.AppendHtml(input).AppendHtml(Words(item));
        if (item.Count is { } count)
        {
            var number = new TagBuilder("span") { Attributes = { ["class"] = "n" } };
            number.InnerHtml.Append(Texts["{0}건", count]);
            row.InnerHtml.AppendHtml(number);
        }
        return row;
    }

    private static TagBuilder Words(Choice item)
    {
        var words = new TagBuilder("span");
        words.InnerHtml.Append(item.Text);
        if ((item.Lang ?? Language.Of(item.Text)) is { } language)
        {
            words.Attributes["lang"] = language;
        }
        if (item.Hint is { } hint)
        {
            var second = new TagBuilder("small") { Attributes = { ["class"] = "hint" } };
            second.InnerHtml.Append(hint);
            words.InnerHtml.AppendHtml(second);
        }
        return words;
    }
}
