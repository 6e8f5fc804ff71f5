using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace JobsPortal.Web.Shared.TagHelpers;

/// <summary>What a field asks: a property of a form, or a question of an application's form.</summary>
/// <param name="Name">The name that the form sends.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">What helps to answer.</param>
/// <param name="IsRequired">Whether it must be answered.</param>
/// <param name="Value">The answer so far.</param>
public sealed record Asked(string Name, string Label, string? Hint, bool IsRequired, object? Value)
{
    /// <summary>Longest answer, in characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether several choices may be taken.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>What a property of the page's form asks.</summary>
    public static Asked Of(ModelExpression property, ViewContext page) => new(
        page.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name),
        property.Metadata.GetDisplayName(),
        property.Metadata.Description,
        property.Metadata.IsRequired,
        property.Model)
    {
        MaxLength = property.Metadata.ValidatorMetadata.Select(Longest).FirstOrDefault(limit => limit > 0),
        TakesSeveral = property.Metadata.IsEnumerableType,
    };

    private static int? Longest(object rule) => rule switch
    {
        StringLengthAttribute limit => limit.MaximumLength,
        MaxLengthAttribute limit => limit.Length,
        _ => null,
    };
}
