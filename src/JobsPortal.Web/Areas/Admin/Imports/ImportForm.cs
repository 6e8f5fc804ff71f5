using System.ComponentModel.DataAnnotations;
using JobsPortal.Data.Imports;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Imports;

/// <summary>A file of a feed and how it is to be taken over.</summary>
public sealed class ImportForm
{
    /// <summary>Largest file, in bytes: some fifty thousand rows.</summary>
    public const int MaxBytes = 50_000_000;

    /// <summary>Where it comes from.</summary>
    [Display(Name = "자료"), Required(ErrorMessage = "어디에서 받은 자료인지 고르세요."), EnumDataType(typeof(FeedFormat))]
    public FeedFormat? Format { get; set; }

    /// <summary>Whether it is a part of the feed only.</summary>
    [Display(Name = "자료의 범위")]
    public bool IsPartial { get; set; }

    /// <summary>The file; it is read and never kept.</summary>
    [Display(Name = "파일")]
    public IFormFile? File { get; set; }

    /// <summary>The feeds.</summary>
    public static IReadOnlyList<Choice> Formats { get; } = Choice.Of<FeedFormat>(ImportTexts.Of);
}

/// <summary>The page: the upload, what the last one would do or did, and every run so far.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Preview">What an upload would do; null outside a preview.</param>
/// <param name="Runs">Runs that wrote, the latest first.</param>
public sealed record ImportPage(ImportForm Form, ImportReport? Preview, Page<ImportRunLine> Runs);
