using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Notices;

/// <summary>Mail that has not arrived.</summary>
/// <param name="Status">Dead letters, or what waits for its next try.</param>
/// <param name="Lines">The lines of this page.</param>
/// <param name="ShowsApplications">Whether this person may open the applications.</param>
public sealed record NoticeList(NoticeStatus Status, Page<UnsentMail> Lines, bool ShowsApplications);
