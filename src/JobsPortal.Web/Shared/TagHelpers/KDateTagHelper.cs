using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>A date in three boxes, 년·월·일: <c>&lt;k-date for="BirthDate" birthday="true" /&gt;</c>; no picker, no select.</summary>
[HtmlTargetElement("k-date", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public class KDateTagHelper(IStringLocalizer<Web.Texts> texts) : FieldFrame(texts)
{
    /// <summary>The browser may fill in the reader's own birthday.</summary>
    public bool Birthday { get; set; }

    /// <summary>Whether a box for the time of day follows.</summary>
    protected virtual bool WithTime => false;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var typed = Current;
        var boxes = new TagBuilder("div") { Attributes = { ["class"] = "ymd" } };
        // The first box carries the plain id, so that the error summary leads to it.
        boxes.InnerHtml
            .AppendHtml(Box("Year", Id, "y", Texts["년"], 4, typed.Year, "bday-year"))
            .AppendHtml(Box("Month", Id + "_Month", "m", Texts["월"], 2, typed.Month, "bday-month"))
            .AppendHtml(Box("Day", Id + "_Day", "d", Texts["일"], 2, typed.Day, "bday-day"));
        if (WithTime)
        {
            boxes.InnerHtml.AppendHtml(Box("Time", Id + "_Time", "t", Texts["시각"], 5, typed.Time, ""));
        }
        Group(output, boxes);
    }

    private DateParts Current => Asked.Value switch
    {
        DateOnly date => DateParts.Of(date),
        DateTime moment => DateParts.Of(DateOnly.FromDateTime(moment)) with { Time = moment.ToString("HH:mm", CultureInfo.InvariantCulture) },
        DateParts parts => parts,
        _ => new("", "", ""),
    };

    private TagBuilder Box(string part, string id, string width, string label, int length, object? otherwise, string autocomplete)
    {
        var caption = new TagBuilder("label") { Attributes = { ["for"] = id } };
        caption.InnerHtml.Append(label);
        var input = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.StartTag,
            Attributes =
            {
                ["class"] = "in",
                ["id"] = id,
                ["name"] = $"{Name}.{part}",
                ["type"] = "text",
                ["maxlength"] = length.ToString(CultureInfo.InvariantCulture),
                ["value"] = Typed(part, otherwise),
            },
        };
        // A colon has no place on a numeric keypad.
        if (part != "Time")
        {
            input.Attributes["inputmode"] = "numeric";
        }
        if (Birthday && autocomplete.Length > 0)
        {
            input.Attributes["autocomplete"] = autocomplete;
        }
        Mark(input);
        var box = new TagBuilder("div") { Attributes = { ["class"] = width } };
        box.InnerHtml.AppendHtml(caption).AppendHtml(input);
        return box;
    }
}

/// <summary>Date and time on the office's clock, for staff forms: three boxes and "18:00".</summary>
[HtmlTargetElement("k-datetime", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KDateTimeTagHelper(IStringLocalizer<Web.Texts> texts) : KDateTagHelper(texts)
{
    /// <inheritdoc />
    protected override bool WithTime => true;
}
