using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>
/// What applicants with a mail address read once their own step is written down for them. What is typed on the page decides the rest of the
/// sentence, so that its place stands in braces.
/// </summary>
/// <param name="Event">What it tells of.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Messages">{내용}, one for each thing that can be written down.</param>
public sealed record NoticeSample(NoticeEvent Event, Opening Opening, params string[] Messages);
