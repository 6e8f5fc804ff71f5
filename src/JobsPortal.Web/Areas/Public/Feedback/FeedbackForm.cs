using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Feedback;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Public.Feedback;

/// <summary>Whether a page helped.</summary>
public sealed class FeedbackForm
{
    /// <summary>Address of the page.</summary>
    [StringLength(PageFeedback.PathMaxLength), ResidentNumberRefused]
    public string? Page { get; set; }

    /// <summary>The answer.</summary>
    [Display(Name = "이 페이지가 도움이 되었나요?"), Required(ErrorMessage = "도움이 되었는지 골라 주세요.")]
    public bool? IsHelpful { get; set; }

    /// <summary>A few words.</summary>
    [Display(Name = "어떤 점이 좋았거나 어려웠나요?", Description = "이름이나 전화번호는 적지 마세요. 적으셔도 지우고 저장합니다."), StringLength(PageFeedback.CommentMaxLength), ResidentNumberRefused]
    public string? Comment { get; set; }

    /// <summary>The page as it is kept.</summary>
    public string PageKept => PageFeedback.PageOf(Page);
}
