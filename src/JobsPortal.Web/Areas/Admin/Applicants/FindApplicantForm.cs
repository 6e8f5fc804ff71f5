using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Areas.Admin.Shared;

namespace JobsPortal.Web.Areas.Admin.Applicants;

/// <summary>Who is looked for. Always posted: a name stands in no address and no log.</summary>
public sealed class FindApplicantForm
{
    /// <summary>접수번호, name or the last four digits of the telephone.</summary>
    [Display(Name = "접수번호, 이름 또는 전화번호 뒤 네 자리", Description = "예: 123-456-7890, 김순자, 1234, 김순자 1234"), StringLength(ApplicantKey.MaxLength), NoResidentNumber]
    public string? Key { get; set; }
}

/// <summary>The page of the search.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Lines">What was found; null before a search.</param>
/// <param name="HasMore">Whether there is more than is shown.</param>
public sealed record FindApplicantPage(FindApplicantForm Form, IReadOnlyList<ApplicantLine>? Lines = null, bool HasMore = false);
