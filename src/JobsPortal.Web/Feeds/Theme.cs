using System.Security.Cryptography;
using System.Text;
using JobsPortal.Domain.Settings;

namespace JobsPortal.Web.Feeds;

/// <summary>What a district's colours are called in the portal's styles. High contrast keeps its own.</summary>
public static class Theme
{
    private const int VersionLength = 12;

    /// <summary>The style sheet.</summary>
    public static string SheetOf(DistrictColors colors)
    {
        (string Name, WebColor Color)[] variables =
        [
            ("text-primary", colors.Link), ("link-default", colors.Link), ("link-hover", colors.LinkHover),
            ("button-primary-fill", colors.Button), ("button-primary-fill-hover", colors.ButtonHover), ("button-primary-fill-pressed", colors.ButtonPressed),
            ("button-secondary-fill", colors.Light), ("button-secondary-fill-hover", colors.LightHover), ("button-secondary-border", colors.Button),
            ("border-primary", colors.Button), ("element-primary", colors.Button), ("element-primary-light", colors.LightHover), ("surface-primary-subtler", colors.Light),
        ];
        return $":root:not([data-krds-mode=\"high-contrast\"]){{{string.Concat(variables.Select(v => $"--k-{v.Name}:{v.Color};"))}}}\n";
    }

    /// <summary>Changes with the colours.</summary>
    public static string VersionOf(DistrictColors colors) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SheetOf(colors))))[..VersionLength];
}
