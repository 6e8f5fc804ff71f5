using System.Text;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>What people type to say who they are, in one spelling: one system sends Hangul as letters, another as syllables.</summary>
public static class Typed
{
    /// <summary>Room for a sentence as a password, and a bound for the work of hashing.</summary>
    public const int PasswordMaxLength = 200;

    /// <summary>A login name.</summary>
    public static string Login(string? typed) => (typed ?? "").Normalize(NormalizationForm.FormC).Trim();

    /// <summary>A password: nothing is cut off, blanks included.</summary>
    public static string Password(string? typed) => (typed ?? "").Normalize(NormalizationForm.FormC);
}
