using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Audit;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Exports;

/// <summary>As what a table leaves the portal.</summary>
public enum ExportFormat
{
    /// <summary>An Excel file.</summary>
    Xlsx,

    /// <summary>A text file.</summary>
    Csv,
}

/// <summary>Why a list leaves the portal, and as what.</summary>
public sealed class ExportForm
{
    /// <summary>Kept with the access record.</summary>
    [Display(Name = "내려받는 사유", Description = "10자 이상 적어 주세요. 접속기록에 남습니다. 예: 동행일자리 결과 문자 발송(온나라 메시지)")]
    [Required(ErrorMessage = "내려받는 사유를 입력하세요."), StringLength(AccessRecord.ReasonMaxLength, MinimumLength = AccessRecord.ExportReasonMinLength, ErrorMessage = "내려받는 사유를 10자 이상 200자까지 적어 주세요."), NoResidentNumber]
    public string? Reason { get; set; }

    /// <summary>The kind of file.</summary>
    [Display(Name = "파일 종류"), EnumDataType(typeof(ExportFormat))]
    public ExportFormat Format { get; set; }

    /// <summary>Whether names, birth dates and telephone numbers go along.</summary>
    [Display(Name = "개인정보")]
    public bool WithPersons { get; set; }
}

/// <summary>The page that asks for the reason.</summary>
/// <param name="Sheet">The list.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Carried">The filter of the screen, as its address said it.</param>
/// <param name="MayTakePersons">Whether this person is asked about personal data at all.</param>
public sealed record ExportPage(StaffSheet Sheet, ExportForm Form, IReadOnlyList<KeyValuePair<string, string>> Carried, bool MayTakePersons)
{
    /// <summary>The kinds of file.</summary>
    public static IReadOnlyList<Choice> Formats { get; } =
        [new(nameof(ExportFormat.Xlsx), "엑셀 파일(XLSX)"), new(nameof(ExportFormat.Csv), "CSV 파일")];
}
