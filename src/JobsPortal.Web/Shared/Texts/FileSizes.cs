using System.Globalization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Sizes of files as people read them.</summary>
public static class FileSizes
{
    private const int Kilo = 1024;

    /// <summary>820B, 12KB, 3.4MB.</summary>
    public static string Of(int bytes) => bytes switch
    {
        < Kilo => string.Create(CultureInfo.InvariantCulture, $"{bytes}B"),
        < Kilo * Kilo => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo}KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(Kilo * Kilo):0.0}MB"),
    };
}
