using JobsPortal.Data.RoundSignups;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.RoundSignups;

/// <summary>The telephones of one programme.</summary>
/// <param name="ProgramId">The programme.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">One page of them.</param>
/// <param name="Due">How many are to be sent a message now.</param>
/// <param name="Message">What to send; null while nothing is due.</param>
/// <param name="OpeningId">The opening that it tells of.</param>
public sealed record SignupListPage(int ProgramId, string Name, Page<SignupLine> Lines, int Due, string? Message, int? OpeningId);
