using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>One check box for a yes, as in a consent: <c>&lt;k-check for="AgreesToCollection" text="동의합니다" /&gt;</c>.</summary>
[HtmlTargetElement("k-check", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KCheckTagHelper(IStringLocalizer<Web.Texts> texts) : FieldFrame(texts)
{
    /// <summary>The words beside the box; the label stands above them as the question.</summary>
    public string? Text { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        MarkOptional = MarkOptional && For.Metadata.IsNullableValueType;
        var input = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.StartTag,
            Attributes = { ["type"] = "checkbox", ["id"] = Id, ["name"] = Name, ["value"] = "true" },
        };
        if (Chosen().Contains("true", StringComparer.OrdinalIgnoreCase))
        {
            input.Attributes["checked"] = "checked";
        }
        if (Error is not null)
        {
            input.Attributes["aria-invalid"] = "true";
        }
        var words = new TagBuilder("span");
        words.InnerHtml.Append(Text ?? Label ?? Asked.Label);
        var row = new TagBuilder("label") { Attributes = { ["class"] = "chk" } };
        row.InnerHtml.AppendHtml(input).AppendHtml(words);
        var list = new TagBuilder("div") { Attributes = { ["class"] = "checks box-choice" } };
        list.InnerHtml.AppendHtml(row);
        Group(output, list);
    }
}
