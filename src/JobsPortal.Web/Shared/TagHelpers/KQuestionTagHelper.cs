using JobsPortal.Domain.Applications;
using JobsPortal.Web.Shared.Applications;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>One question of an application's form, in the control that its type asks for: <c>&lt;k-question of="question" /&gt;</c>.</summary>
[HtmlTargetElement("k-question", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KQuestionTagHelper(IStringLocalizer<Web.Texts> texts) : TagHelper
{
    /// <summary>The page, from the view engine.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The question.</summary>
    public Question Of { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.Autocomplete is { } autocomplete)
        {
            output.Attributes.SetAttribute("autocomplete", autocomplete);
        }
        if (Of.Field.Type == FormFieldType.Number)
        {
            output.Attributes.SetAttribute("inputmode", "numeric");
        }
        var control = Control();
        (control.ViewContext, control.Question) = (ViewContext, Of.Asked);
        control.Process(context, output);
    }

    private FieldFrame Control() => Of.Field.Type switch
    {
        FormFieldType.Date => new KDateTagHelper(texts) { Birthday = true },
        FormFieldType.Choice or FormFieldType.Choices or FormFieldType.Unit => new KChoiceTagHelper(texts) { Items = Of.Choices, Box = true },
        FormFieldType.Dong => new KSelectTagHelper(texts) { Items = Of.Choices, Blank = texts["동을 골라 주세요"] },
        FormFieldType.Multiline => new KFieldTagHelper(texts) { Multiline = true, Width = "full" },
        FormFieldType.Phone => new KFieldTagHelper(texts) { Type = "tel", Width = "m" },
        FormFieldType.Email => new KFieldTagHelper(texts) { Type = "email", Width = "l" },
        FormFieldType.Number => new KFieldTagHelper(texts) { Width = "s", Suffix = texts["명"] },
        _ => new KFieldTagHelper(texts) { Width = "l" },
    };
}
