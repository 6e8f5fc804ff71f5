using System.Globalization;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>What every field has: name, id, label, (선택), hint, the sentence of an error, and what was typed.</summary>
public abstract class FieldFrame(IStringLocalizer<Web.Texts> texts) : TagHelper
{
    /// <summary>The page, from the view engine.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The property of the form.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What is asked, where it is no property of a form; otherwise taken from <see cref="For"/>.</summary>
    [HtmlAttributeNotBound]
    public Asked? Question { get; set; }

    /// <summary>Replaces the display name.</summary>
    public string? Label { get; set; }

    /// <summary>Replaces the description under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>False hides "(선택)" where a field is neither required nor worth that word.</summary>
    public bool MarkOptional { get; set; } = true;

    /// <summary>The texts of the page.</summary>
    protected IStringLocalizer<Web.Texts> Texts { get; } = texts;

    /// <summary>What is asked.</summary>
    protected Asked Asked => Question ??= Asked.Of(For, ViewContext);

    /// <summary>The name that the form sends.</summary>
    protected string Name => Asked.Name;

    /// <summary>The id of the first control: where the error summary leads.</summary>
    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>The sentence of the first error, if any.</summary>
    protected string? Error =>
        ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>Whether the form asks for an answer.</summary>
    protected bool IsRequired => Asked.IsRequired;

    /// <summary>The ids that describe the control, or null.</summary>
    protected string? DescribedBy
    {
        get
        {
            string?[] ids = [HintText is null ? null : Id + "-hint", Error is null ? null : Id + "-err"];
            return string.Join(' ', ids.OfType<string>()) is { Length: > 0 } described ? described : null;
        }
    }

    private string? HintText => Hint ?? Asked.Hint;

    /// <summary>What was typed before, otherwise the model's value.</summary>
    protected string? Typed(string? part = null, object? otherwise = null)
    {
        var key = part is null ? Name : $"{Name}.{part}";
        return ViewContext.ViewData.ModelState.TryGetValue(key, out var entry) && entry.RawValue is not null
            ? entry.AttemptedValue
            : Convert.ToString(otherwise, CultureInfo.InvariantCulture);
    }

    /// <summary>All values that were chosen before, otherwise the model's.</summary>
    protected IReadOnlyCollection<string> Chosen()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null)
        {
            return entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""];
        }
        return Asked.Value switch
        {
            null => [],
            string one => [one],
            System.Collections.IEnumerable many => [.. many.Cast<object>().Select(Text)],
            var one => [Text(one)],
        };
    }

    /// <summary>Opens a div of the field around one control.</summary>
    protected void Frame(TagHelperOutput output, params ReadOnlySpan<IHtmlContent> control)
    {
        Open(output, "div");
        var label = new TagBuilder("label") { Attributes = { ["class"] = "label", ["for"] = Id } };
        AppendLabel(label);
        output.Content.AppendHtml(label);
        AppendNotes(output);
        foreach (var content in control)
        {
            output.Content.AppendHtml(content);
        }
    }

    /// <summary>Opens a fieldset of the field around several controls.</summary>
    protected void Group(TagHelperOutput output, params ReadOnlySpan<IHtmlContent> controls)
    {
        Open(output, "fieldset");
        if (DescribedBy is { } described)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }
        var legend = new TagBuilder("legend") { Attributes = { ["class"] = "label" } };
        AppendLabel(legend);
        output.Content.AppendHtml(legend);
        AppendNotes(output);
        foreach (var content in controls)
        {
            output.Content.AppendHtml(content);
        }
    }

    /// <summary>An input's common attributes.</summary>
    protected void Mark(TagBuilder control)
    {
        if (IsRequired)
        {
            control.Attributes["required"] = "required";
        }
        if (Error is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private void Open(TagHelperOutput output, string tag)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field has-err");
    }

    private void AppendLabel(TagBuilder label)
    {
        label.InnerHtml.AppendHtml(Language.Written(Label ?? Asked.Label));
        if (!IsRequired && MarkOptional)
        {
            var optional = new TagBuilder("span") { Attributes = { ["class"] = "opt" } };
            optional.InnerHtml.Append(Texts["(선택)"]);
            label.InnerHtml.Append(" ").AppendHtml(optional);
        }
    }

    private void AppendNotes(TagHelperOutput output)
    {
        if (HintText is { } hint)
        {
            var note = new TagBuilder("p") { Attributes = { ["class"] = "hint", ["id"] = Id + "-hint" } };
            note.InnerHtml.Append(hint);
            output.Content.AppendHtml(note);
        }
        if (Error is { } error)
        {
            var prefix = new TagBuilder("span") { Attributes = { ["class"] = "vh" } };
            prefix.InnerHtml.Append(Texts["오류:"] + " ");
            var sentence = new TagBuilder("span");
            sentence.InnerHtml.AppendHtml(prefix).AppendHtml(Language.Mixed(error));
            var note = new TagBuilder("p") { Attributes = { ["class"] = "err", ["id"] = Id + "-err" } };
            note.InnerHtml.AppendHtml(Icons.Use(ViewContext.HttpContext, "error")).AppendHtml(sentence);
            output.Content.AppendHtml(note);
        }
    }
}
