using JobsPortal.Domain.Organizations;

namespace JobsPortal.Data.Organizations;

/// <summary>Named filters over organizations.</summary>
public static class OrganizationQueries
{
    /// <summary>
    /// Organizations by name; with a word those whose name holds it, in either case, or whose business number begins with its digits.
    /// </summary>
    public static IQueryable<Organization> ByName(this IQueryable<Organization> organizations, string? word)
    {
        var found = organizations;
        if (word?.Trim() is { Length: > 0 } typed)
        {
            var digits = new string([.. typed.Where(char.IsAsciiDigit)]);
            var (lower, upper) = (typed.ToLowerInvariant(), typed.ToUpperInvariant());
            found = digits.Length >= 3
                ? found.Where(o => o.Name.Contains(typed) || o.Name.Contains(lower) || o.Name.Contains(upper) || o.BusinessNumber!.StartsWith(digits))
                : found.Where(o => o.Name.Contains(typed) || o.Name.Contains(lower) || o.Name.Contains(upper));
        }

        return found.OrderBy(o => o.Name).ThenBy(o => o.Id);
    }
}
