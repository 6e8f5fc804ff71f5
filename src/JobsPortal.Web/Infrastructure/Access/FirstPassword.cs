using System.Security.Cryptography;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>The password that one person hands to another: shown once, changed at the first sign-in.</summary>
public static class FirstPassword
{
    // Without letters that look alike on a sheet of paper. 31 letters in 16 places: 79 bits.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int GroupLength = 4;

    /// <summary>For example "kd7m-2xqv-ph4t-nw9c".</summary>
    public static string New() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));
}
