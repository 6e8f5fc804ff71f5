using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Qualifications;

/// <summary>The openings whose applicants are asked about.</summary>
public sealed record QualificationOpenings(Page<QualificationOpening> Lines);

/// <summary>The applicants of one opening with how far each one's 자격조회 has come.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">Which of them are shown; null for all.</param>
/// <param name="Lines">One page of them.</param>
public sealed record QualificationPage(int OpeningId, string Title, QualificationState? State, Page<QualificationLine> Lines);
