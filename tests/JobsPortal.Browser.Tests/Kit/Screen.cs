namespace JobsPortal.Browser.Tests.Kit;

/// <summary>What a person sits in front of.</summary>
/// <param name="Width">Pixels of CSS.</param>
/// <param name="Script">Whether JavaScript runs.</param>
public sealed record Screen(int Width, bool Script = true)
{
    public const int Phone = 390;
    public const int Desk = 1280;
    public const int Narrowest = 320;

    /// <summary>Phone and desk, each with and without JavaScript.</summary>
    public static readonly TheoryData<int, bool> All = new() { { Phone, true }, { Phone, false }, { Desk, true }, { Desk, false } };

    public int Height => Width < 600 ? 844 : 900;

    public override string ToString() => $"{Width}-{(Script ? "script" : "plain")}";
}
