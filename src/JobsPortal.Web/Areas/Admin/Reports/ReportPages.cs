using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.OpeningReports;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Reports;

/// <summary>What the department found.</summary>
public sealed class AnswerForm
{
    /// <summary>In words.</summary>
    [Display(Name = "확인한 결과와 조치", Description = "신고한 사람이 회원이면 이 글을 그대로 읽습니다. 예: 급여 표시가 잘못되어 정정공고했습니다."), StringLength(OpeningReport.AnswerMaxLength), NoResidentNumber]
    public string? Answer { get; set; }

    /// <summary>Mark of what the person has seen of the notice.</summary>
    public string? Seen { get; set; }
}

/// <summary>One page of reports.</summary>
/// <param name="IsAnswered">Those that are answered instead of those that wait.</param>
/// <param name="Lines">The reports.</param>
public sealed record ReportList(bool IsAnswered, Page<ReportLine> Lines);

/// <summary>One report with the form for its answer.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">Title of the opening.</param>
/// <param name="Form">What was typed.</param>
public sealed record StaffReportPage(OpeningReport Report, string Title, AnswerForm Form)
{
    /// <summary>What the resident will read, once the answer is typed.</summary>
    public NoticePreview? Preview { get; init; }
}
