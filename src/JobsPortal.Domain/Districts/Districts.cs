namespace JobsPortal.Domain.Districts;

/// <summary>The district profiles that ship.</summary>
public static partial class Districts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DistrictProfile> All => [Nowon, Dongjak];

    /// <summary>The profile with a key of the settings (<c>nowon</c>, <c>dongjak</c>), whatever its case; null when unknown.</summary>
    public static DistrictProfile? ByKey(string? key) =>
        All.FirstOrDefault(d => string.Equals(d.Key, key?.Trim(), StringComparison.OrdinalIgnoreCase));

    private static Dong Of(string code, string name, int households, string[] legal, params string[] aliases) =>
        new(code, name, legal, aliases, households);
}
