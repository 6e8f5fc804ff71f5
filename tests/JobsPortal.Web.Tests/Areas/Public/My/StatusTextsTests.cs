using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Tests.Areas.Public.My;

/// <summary>No state of any kind, no refusal and no reason is shown as nothing.</summary>
public sealed class StatusTextsTests
{
    [Fact]
    public void Every_state_of_every_kind_has_its_words()
    {
        foreach (var kind in Enum.GetValues<OpeningKind>())
        {
            foreach (var status in Enum.GetValues<ApplicationStatus>())
            {
                Assert.Matches("[가-힣]{2}", ApplicationTexts.StatusOf(kind, status, 3));
                Assert.Matches("[가-힣]{2}", ApplicationTexts.StaffStatusOf(kind, status, 3));
                Assert.DoesNotContain("{", ApplicationTexts.StatusOf(kind, status, null), StringComparison.Ordinal);
                Assert.NotEmpty(ApplicationTexts.CssOf(status));
            }

            Assert.Contains('3', ApplicationTexts.StatusOf(kind, ApplicationStatus.Waitlisted, 3));
        }
    }

    [Theory]
    [InlineData(OpeningKind.PublicWork, ApplicationStatus.Waitlisted, "예비 3번")]
    [InlineData(OpeningKind.Job, ApplicationStatus.Waitlisted, "예비합격 3번")]
    [InlineData(OpeningKind.Event, ApplicationStatus.Waitlisted, "대기 3번")]
    [InlineData(OpeningKind.PublicWork, ApplicationStatus.Ineligible, "부적격(참여 배제)")]
    [InlineData(OpeningKind.Job, ApplicationStatus.Selected, "합격")]
    [InlineData(OpeningKind.Event, ApplicationStatus.Revoked, "참가 취소(구청)")]
    public void The_words_are_those_of_the_kind(OpeningKind kind, ApplicationStatus status, string expected) =>
        Assert.Equal(expected, ApplicationTexts.StatusOf(kind, status, 3));

    [Fact]
    public void Every_refusal_reason_channel_consent_and_question_has_its_words()
    {
        Assert.All(Enum.GetValues<ApplyBlocker>(), b => Assert.EndsWith(".", ApplicationTexts.Blocked(b), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<DecisionReason>(), r => Assert.EndsWith(".", ApplicationTexts.Because(r), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Channel>(), c => Assert.NotEmpty(ApplicationTexts.ChannelOf(c)));
        foreach (var kind in OpeningKinds.All)
        {
            Assert.All(Consents.All, c => Assert.NotEmpty(ConsentTexts.Of(c, kind.Kind).Items));
            Assert.All(kind.Form.Fields, f => Assert.NotEmpty(FormTexts.Question(f.Key).Label));
            Assert.All(kind.Form.Fields.SelectMany(f => f.Choices.Select(c => (f.Key, c))), c => Assert.NotEmpty(FormTexts.Choice(c.Key, c.c).Label));
        }
    }
}
