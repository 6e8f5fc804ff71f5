using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Public.My.Profile;

/// <summary>내 이력.</summary>
/// <param name="Form">What was typed or kept.</param>
/// <param name="Dongs">The district's dongs to choose from.</param>
/// <param name="Search">Address of the openings that fit the wishes; null without wishes.</param>
/// <param name="IsKept">Whether there is something to delete.</param>
public sealed record ProfilePage(ProfileForm Form, IReadOnlyList<Choice> Dongs, string? Search, bool IsKept)
{
    /// <summary>What a wish of pay can be for.</summary>
    public static readonly IReadOnlyList<PayBasis> Bases = [PayBasis.Hourly, PayBasis.Daily, PayBasis.Monthly, PayBasis.Yearly];
}
