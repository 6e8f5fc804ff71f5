using JobsPortal.Data.Accounts;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Staff;

/// <summary>The list of staff.</summary>
/// <param name="Q">The word searched for.</param>
/// <param name="Role">The role searched for.</param>
/// <param name="Rows">The page of it.</param>
/// <param name="Now">When the page was made, to tell who is locked.</param>
public sealed record StaffList(string? Q, StaffRole? Role, Page<StaffLine> Rows, DateTime Now);

/// <summary>One member of staff.</summary>
/// <param name="Line">The account.</param>
/// <param name="Dong">Name of the counter's dong.</param>
/// <param name="Changes">Who changed what, newest first.</param>
/// <param name="HandOvers">Work that was handed over or taken over, newest first.</param>
/// <param name="FirstPassword">Shown once, right after it was made.</param>
/// <param name="IsLocked">Whether too many wrong passwords keep the account out.</param>
/// <param name="IsOwn">Whether it is the reader's own account.</param>
public sealed record StaffCard(StaffLine Line, string? Dong, IReadOnlyList<StaffChangeLine> Changes, IReadOnlyList<HandoverLine> HandOvers, string? FirstPassword, bool IsLocked, bool IsOwn);

/// <summary>A question before something is done to an account.</summary>
/// <param name="Line">The account.</param>
/// <param name="Blocker">Why it cannot be done.</param>
public sealed record StaffQuestion(StaffLine Line, StaffBlocker? Blocker = null);
