namespace JobsPortal.Web.Shared;

/// <summary>One thing that can be chosen in <c>k-choice</c> or <c>k-select</c>.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the page shows, already in the reader's language.</param>
/// <param name="Hint">A second line, where the text alone is not enough.</param>
/// <param name="Count">How many results the choice would leave; shown, also when it is zero.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, int? Count = null)
{
    /// <summary>The language of the text where it is not the page's.</summary>
    public string? Lang { get; init; }

    /// <summary>The choices of an enum in its order, each with its sentence.</summary>
    public static IReadOnlyList<Choice> Of<TEnum>(Func<TEnum, string> text) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => new Choice(value.ToString(), text(value)))];
}
