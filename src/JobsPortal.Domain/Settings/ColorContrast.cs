using System.Globalization;

namespace JobsPortal.Domain.Settings;

/// <summary>What a colour of the district is used for.</summary>
public enum ColorRole
{
    /// <summary>Filled buttons with white text, marks and borders.</summary>
    Button,

    /// <summary>Links and emphasized text on the page.</summary>
    Link,
}

/// <summary>A colour of the screen.</summary>
public readonly record struct WebColor(byte Red, byte Green, byte Blue)
{
    /// <summary>White.</summary>
    public static readonly WebColor White = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c>, with or without the sign; null for anything else.</summary>
    public static WebColor? Parse(string? text)
    {
        string digits = (text ?? "").Trim().TrimStart('#');
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int rgb)
            ? new WebColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }

    /// <summary>So much of the other, the rest of this.</summary>
    /// <param name="other">The colour to mix in.</param>
    /// <param name="percent">0 to 100.</param>
    public WebColor Mixed(WebColor other, int percent) => new(Mix(Red, other.Red, percent), Mix(Green, other.Green, percent), Mix(Blue, other.Blue, percent));

    /// <summary>How well one is read on the other, 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public double ContrastWith(WebColor other)
    {
        (double one, double two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static byte Mix(byte one, byte other, int percent) => (byte)((one * (100 - percent) + other * percent + 50) / 100);

    private static double Linear(byte channel)
    {
        double share = channel / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

/// <summary>The district's two colours and what is made of them for hovering, pressing and light areas. Only the light mode: high contrast stays as it is.</summary>
/// <param name="Button">Filled buttons, white text on them.</param>
/// <param name="Link">Links and emphasized text.</param>
public sealed record DistrictColors(WebColor Button, WebColor Link)
{
    /// <summary>The colours of KRDS, with which every profile ships.</summary>
    public static readonly DistrictColors Shipped = new(new(0x25, 0x6e, 0xf4), new(0x0b, 0x50, 0xd0));

    private static readonly WebColor Black = new(0, 0, 0);

    /// <summary>A filled button under the pointer.</summary>
    public WebColor ButtonHover => Button.Mixed(Black, 18);

    /// <summary>A filled button that is pressed.</summary>
    public WebColor ButtonPressed => Button.Mixed(Black, 36);

    /// <summary>A link under the pointer.</summary>
    public WebColor LinkHover => Link.Mixed(Black, 30);

    /// <summary>A light area, behind text and links.</summary>
    public WebColor Light => Button.Mixed(WebColor.White, 91);

    /// <summary>A light area under the pointer.</summary>
    public WebColor LightHover => Button.Mixed(WebColor.White, 83);
}

/// <summary>Two colours that meet on a page, and how well one is read on the other.</summary>
/// <param name="Role">Which of the district's colours it is about.</param>
/// <param name="Meeting">What meets what.</param>
/// <param name="Ratio">Contrast, rounded down to two places.</param>
public sealed record ColorContrast(ColorRole Role, ColorMeeting Meeting, double Ratio)
{
    /// <summary>The least contrast of text (WCAG 2.2, 1.4.3 AA).</summary>
    public const double Least = 4.5;

    private static readonly WebColor Gray = new(0xf4, 0xf5, 0xf6);

    /// <summary>Whether it can be read.</summary>
    public bool IsEnough => Ratio >= Least;

    /// <summary>Everything that meets on the pages.</summary>
    public static IReadOnlyList<ColorContrast> Of(DistrictColors colors) =>
    [
        Pair(ColorRole.Button, ColorMeeting.TextOnButton, WebColor.White, colors.Button),
        Pair(ColorRole.Link, ColorMeeting.LinkOnWhite, colors.Link, WebColor.White),
        Pair(ColorRole.Link, ColorMeeting.LinkOnGray, colors.Link, Gray),
        Pair(ColorRole.Link, ColorMeeting.LinkOnLight, colors.Link, colors.Light),
        Pair(ColorRole.Link, ColorMeeting.LinkOnLightHover, colors.Link, colors.LightHover),
    ];

    // Rounded down: 4.499 is not shown as 4.50 and refused.
    private static ColorContrast Pair(ColorRole role, ColorMeeting meeting, WebColor one, WebColor other) =>
        new(role, meeting, Math.Floor(one.ContrastWith(other) * 100) / 100);
}

/// <summary>What meets what on a page.</summary>
public enum ColorMeeting
{
    /// <summary>White text on a filled button.</summary>
    TextOnButton,

    /// <summary>A link on the white page.</summary>
    LinkOnWhite,

    /// <summary>A link on a grey area.</summary>
    LinkOnGray,

    /// <summary>A link on a light area of the button's colour.</summary>
    LinkOnLight,

    /// <summary>A link on such an area under the pointer.</summary>
    LinkOnLightHover,
}
