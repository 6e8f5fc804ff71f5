namespace JobsPortal.Domain.Shared;

/// <summary>Whether a text can be an e-mail address to which mail is sent; narrower than the standard, which allows blanks and brackets.</summary>
public static class EmailAddress
{
    /// <summary>Longest address that can be delivered to, in signs (RFC 5321).</summary>
    public const int MaxLength = 254;

    private const string LocalSigns = "._%+-'";

    /// <summary>One name, one @, a domain with a dot; ASCII only.</summary>
    public static bool Fits(string text)
    {
        var parts = text.Split('@');
        return text.Length <= MaxLength && parts is [{ Length: > 0 and <= 64 } local, var domain]
            && local.All(c => char.IsAsciiLetterOrDigit(c) || LocalSigns.Contains(c))
            && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
            && domain.Split('.') is { Length: >= 2 } labels && labels.All(IsLabel) && labels[^1].Length >= 2;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
