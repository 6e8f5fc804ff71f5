using JobsPortal.Domain.Feedback;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Feedback;

public sealed class PageFeedbackTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/openings/12/apply/form", "/openings/12/apply/form")]
    [InlineData("/my/1234567890/receipt", "/my")]
    [InlineData("/lookup/forgot", "/lookup")]
    [InlineData("/account/security", "/account")]
    [InlineData("/round-signups/0123456789abcdef0123456789abcdef", "/round-signups")]
    [InlineData("//evil.example/x", "/")]
    [InlineData("/openings?q=abc", "/")]
    [InlineData("openings", "/")]
    [InlineData(null, "/")]
    public void Only_the_page_is_kept_and_nothing_that_leads_to_a_person(string? path, string kept) => Assert.Equal(kept, PageFeedback.PageOf(path));

    [Fact]
    public void A_long_address_is_none_of_ours() => Assert.Equal("/", PageFeedback.PageOf("/" + new string('a', PageFeedback.PathMaxLength)));

    [Fact]
    public void Contact_data_are_taken_out_and_an_empty_text_is_none()
    {
        var told = new PageFeedback("/help", isHelpful: false, "어려워요. 010-0000-1234, a@mail.example", Now);
        Assert.DoesNotContain("1234", told.Comment, StringComparison.Ordinal);
        Assert.DoesNotContain("@", told.Comment, StringComparison.Ordinal);
        Assert.Null(new PageFeedback("/help", isHelpful: true, "  ", Now).Comment);
        Assert.Equal(PageFeedback.CommentMaxLength, new PageFeedback("/help", isHelpful: true, new string('가', 600), Now).Comment!.Length);
    }

    [Fact]
    public void It_is_read_once()
    {
        var told = new PageFeedback("/help", isHelpful: true, comment: null, Now);
        told.Read(by: 7, "고침", Now);
        Assert.Equal((7, Now, "고침"), (told.ReadBy, told.ReadAt, told.Note));
        Assert.Equal(FeedbackBlocker.AlreadyRead, Assert.Throws<RuleBroken>(() => told.Read(by: 8, note: null, Now)).Reason);
    }
}
