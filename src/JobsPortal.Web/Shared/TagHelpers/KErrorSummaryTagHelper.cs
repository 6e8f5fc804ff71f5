using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>All errors on top of the form, in the form's order, each a link to its field; nothing while there is none.</summary>
[HtmlTargetElement("k-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KErrorSummaryTagHelper(IStringLocalizer<Web.Texts> texts) : TagHelper
{
    /// <summary>The page, from the view engine.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var view = ViewContext.ViewData;
        var errors = view.ModelState
            .Where(entry => entry.Value!.Errors.Count > 0)
            .Select(entry => (entry.Key, Sentence: entry.Value!.Errors[0].ErrorMessage))
            .OrderBy(error => FormOrder.Of(view, error.Key), FormOrder.Comparer)
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert bad");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary");
        output.Attributes.SetAttribute("data-focus", "");
        var heading = new TagBuilder("h2") { Attributes = { ["id"] = "error-summary" } };
        heading.InnerHtml.Append(texts["입력한 내용을 확인해 주세요 ({0}건)", errors.Count]);
        var list = new TagBuilder("ul");
        foreach (var (key, sentence) in errors)
        {
            list.InnerHtml.AppendHtml(Line(key, sentence));
        }
        output.Content.AppendHtml(heading).AppendHtml(list);
    }

    private static TagBuilder Line(string key, string sentence)
    {
        var line = new TagBuilder("li");
        // An error of the whole form has no field to lead to.
        if (key.Length == 0)
        {
            line.InnerHtml.AppendHtml(Language.Mixed(sentence));
            return line;
        }
        var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_") } };
        link.InnerHtml.AppendHtml(Language.Mixed(sentence));
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}

/// <summary>Where a field stands in its form: the place of each step of "Units[1].Pay.Amount" in the model.</summary>
public static class FormOrder
{
    private const int Unknown = int.MaxValue;
    private const string Order = "FieldOrder";

    /// <summary>Compares two places step by step.</summary>
    public static readonly IComparer<int[]> Comparer = Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));

    /// <summary>Says in which order a page asks, where its questions are no properties of a model.</summary>
    public static void Ask(ViewDataDictionary view, IReadOnlyList<string> keys) => view[Order] = keys;

    /// <summary>The place of <paramref name="key"/> on the page.</summary>
    public static int[] Of(ViewDataDictionary view, string key) =>
        key.Length > 0 && view[Order] is IReadOnlyList<string> keys && keys.ToList().IndexOf(key) is >= 0 and var place ? [place] : Of(view.ModelMetadata, key);

    /// <summary>The place of <paramref name="key"/>; the whole form comes first, unknown fields come last.</summary>
    public static int[] Of(ModelMetadata model, string key)
    {
        var place = new List<int>();
        var current = model;
        foreach (var step in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? step : step[..bracket];
            if (current is null || current.Properties[name] is not { } property)
            {
                place.Add(Unknown);
                break;
            }
            place.Add(current.Properties.Select(p => p.PropertyName).ToList().IndexOf(name));
            current = property;
            if (bracket >= 0 && int.TryParse(step.AsSpan(bracket + 1).TrimEnd(']'), out var index))
            {
                place.Add(index);
                current = property.ElementMetadata;
            }
        }
        return [.. place];
    }
}
