namespace JobsPortal.Web.Shared;

/// <summary>How a reader wants to see the pages: letters, colours and language. Kept in a cookie, put on the html element.</summary>
/// <param name="Text">Size of letters: one of <see cref="Sizes"/>.</param>
/// <param name="Mode">Colours: one of <see cref="Modes"/>.</param>
/// <param name="Language">Language of the pages: one of <see cref="Languages"/>.</param>
public sealed record ViewPreferences(string Text, string Mode, string Language = "ko")
{
    /// <summary>The cookie's name without prefix.</summary>
    public const string CookieName = "view";

    /// <summary>What everybody sees first.</summary>
    public static readonly ViewPreferences Default = new("md", "light");

    /// <summary>90, 100, 110, 130 and 150 percent.</summary>
    public static readonly IReadOnlyList<string> Sizes = ["sm", "md", "lg", "xl", "xxl"];

    /// <summary>Bright, high contrast, or as the system says.</summary>
    public static readonly IReadOnlyList<string> Modes = ["light", "high-contrast", "theme"];

    /// <summary>Korean, as everybody sees the pages first, or English.</summary>
    public static readonly IReadOnlyList<string> Languages = ["ko", "en"];

    /// <summary>Reads a cookie; anything unknown is the default.</summary>
    public static ViewPreferences Parse(string? cookie) => cookie?.Split('.') switch
    {
        [var text, var mode] => Of(text, mode),
        [var text, var mode, var language] => Of(text, mode, language),
        _ => Default,
    };

    /// <summary>Takes what was chosen; anything unknown is the default.</summary>
    public static ViewPreferences Of(string? text, string? mode, string? language = null) => new(
        text is not null && Sizes.Contains(text) ? text : Default.Text,
        mode is not null && Modes.Contains(mode) ? mode : Default.Mode,
        language is not null && Languages.Contains(language) ? language : Default.Language);

    /// <summary>The cookie's value.</summary>
    public override string ToString() => Language == Default.Language ? $"{Text}.{Mode}" : $"{Text}.{Mode}.{Language}";
}
