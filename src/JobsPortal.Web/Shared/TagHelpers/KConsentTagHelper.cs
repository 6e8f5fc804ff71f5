using JobsPortal.Domain.Applications;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>Yes or no to one consent, neither chosen beforehand: <c>&lt;k-consent kind="kind" title="…" /&gt;</c>; the form sends the kind's name.</summary>
[HtmlTargetElement("k-consent", Attributes = "kind", TagStructure = TagStructure.WithoutEndTag)]
public sealed class KConsentTagHelper(IStringLocalizer<Web.Texts> texts) : TagHelper
{
    /// <summary>The page, from the view engine.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Which consent.</summary>
    public ConsentKind Kind { get; set; }

    /// <summary>Its title, for those who hear the question alone.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        new KChoiceTagHelper(texts)
        {
            ViewContext = ViewContext,
            Question = new Asked(Kind.ToString(), texts["{0}에 동의하십니까?", Title], Hint: null, Consents.IsRequired(Kind), Value: null),
            MarkOptional = false,
            Box = true,
            Items = [new Choice(ConsentTexts.Yes, texts["동의합니다"]), new Choice(ConsentTexts.No, texts["동의하지 않습니다"])],
        }.Process(context, output);
}
