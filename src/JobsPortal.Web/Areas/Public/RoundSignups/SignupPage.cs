using JobsPortal.Domain.RoundSignups;

namespace JobsPortal.Web.Areas.Public.RoundSignups;

/// <summary>One's own sign-up, reached from the mail.</summary>
/// <param name="Token">The token of its address.</param>
/// <param name="Program">Name of the programme.</param>
/// <param name="Email">The address, masked.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="CreatedAt">When it was asked for, UTC.</param>
public sealed record SignupPage(string Token, string Program, string Email, SignupStatus Status, DateTime CreatedAt);
