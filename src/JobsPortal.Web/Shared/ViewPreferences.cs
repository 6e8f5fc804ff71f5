namespace JobsPortal.Web.Shared;

/// <summary>How a reader wants to see the pages: letters and colours. Kept in a cookie, put on the html element.</summary>
/// <param name="Text">Size of letters: one of <see cref="Sizes"/>.</param>
/// <param name="Mode">Colours: one of <see cref="Modes"/>.</param>
public sealed record ViewPreferences(string Text, string Mode)
{
    /// <summary>The cookie's name without prefix.</summary>
    public const string CookieName = "view";

    /// <summary>What everybody sees first.</summary>
    public static readonly ViewPreferences Default = new("md", "light");

    /// <summary>90, 100, 110, 130 and 150 percent.</summary>
    public static readonly IReadOnlyList<string> Sizes = ["sm", "md", "lg", "xl", "xxl"];

    /// <summary>Bright, high contrast, or as the system says.</summary>
    public static readonly IReadOnlyList<string> Modes = ["light", "high-contrast", "theme"];

    /// <summary>Reads a cookie; anything unknown is the default.</summary>
    public static ViewPreferences Parse(string? cookie) =>
        cookie?.Split('.') is [var text, var mode] ? Of(text, mode) : Default;

    /// <summary>Takes what was chosen; anything unknown is the default.</summary>
    public static ViewPreferences Of(string? text, string? mode) => new(
        text is not null && Sizes.Contains(text) ? text : Default.Text,
        mode is not null && Modes.Contains(mode) ? mode : Default.Mode);

    /// <summary>The cookie's value.</summary>
    public override string ToString() => $"{Text}.{Mode}";
}
