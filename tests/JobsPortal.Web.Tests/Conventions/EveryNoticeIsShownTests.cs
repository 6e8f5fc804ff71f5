using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>
/// Nothing is sent that was not shown. A notice that follows a button of staff stands on the page with that button, in the words in which it
/// goes out; a notice that follows a resident's own step or the clock is shown to the administrators who keep its words.
/// </summary>
public sealed class EveryNoticeIsShownTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Preview = "_NoticePreview";
    private const string Sample = "_NoticeSample";
    private const string Admin = "src/JobsPortal.Web/Areas/Admin/";

    /// <summary>Where staff see each notice before their button sends it; nowhere for those that no button of staff sends.</summary>
    private static readonly Dictionary<NoticeEvent, (string View, string Holds)[]> Screens = new()
    {
        [NoticeEvent.Received] = [("Intake/Show.cshtml", Sample), ("Intake/Import/Ask.cshtml", Sample)],
        [NoticeEvent.Edited] = [],
        [NoticeEvent.Answered] = [],
        [NoticeEvent.Decided] = [("Decisions/Release/Confirm.cshtml", "Notices.Shown(")],
        [NoticeEvent.Stepped] =
        [
            ("Applications/Shared/Step.cshtml", Preview), ("Interviews/Invite/Ask.cshtml", Preview), ("Objections/Shared/Show.cshtml", Preview),
            ("Applications/Interview/Show.cshtml", Sample), ("Applications/Object/Confirm.cshtml", Sample),
        ],
        [NoticeEvent.OpeningChanged] = [("Openings/Changes/Show.cshtml", Preview)],
        [NoticeEvent.OpeningWithdrawn] = [("Openings/Withdraw/Confirm.cshtml", Preview)],
        [NoticeEvent.OpeningReposted] = [("Openings/Approve/Confirm.cshtml", Preview)],
        [NoticeEvent.CarriedOver] = [("Openings/CarryOver/Show.cshtml", Preview)],
        [NoticeEvent.ClosingSoon] = [],
        [NoticeEvent.AlertAsked] = [],
        [NoticeEvent.AlertDigest] = [],
        [NoticeEvent.AlertWanted] = [],
        [NoticeEvent.RoundAsked] = [],
        [NoticeEvent.RoundPublished] = [("Openings/Approve/Confirm.cshtml", Preview)],
        [NoticeEvent.ReportAnswered] = [("Reports/Show.cshtml", Preview)],
    };

    /// <summary>Each file that makes a notice, and what it tells of.</summary>
    private static readonly Dictionary<string, NoticeEvent[]> Writers = new()
    {
        ["Alerts/AlertMail.cs"] = [NoticeEvent.AlertAsked, NoticeEvent.AlertDigest, NoticeEvent.AlertWanted],
        ["Applications/ApplicationNotices.cs"] = [NoticeEvent.Received, NoticeEvent.Edited, NoticeEvent.Answered],
        ["Areas/Admin/Openings/Approve/PublicationNotices.cs"] = [NoticeEvent.OpeningReposted],
        ["Areas/Admin/Openings/Approve/RoundNotices.cs"] = [NoticeEvent.RoundPublished],
        ["Areas/Admin/Openings/CarryOver/CarryApplications.cs"] = [NoticeEvent.CarriedOver],
        ["Areas/Admin/Openings/Changes/PublishChange.cs"] = [NoticeEvent.OpeningChanged],
        ["Areas/Admin/Openings/Withdraw/WithdrawOpening.cs"] = [NoticeEvent.OpeningWithdrawn],
        ["Areas/Admin/Reports/ReportsController.cs"] = [NoticeEvent.ReportAnswered],
        ["Jobs/ClosingSoonNotices.cs"] = [NoticeEvent.ClosingSoon],
        ["RoundSignups/SignUpForRound.cs"] = [NoticeEvent.RoundAsked],
        ["Shared/Texts/CaseNotices.cs"] = [NoticeEvent.Stepped],
        ["Shared/Texts/NoticeRound.cs"] = [],
        ["Shared/Texts/ResultNotices.cs"] = [NoticeEvent.Decided],
    };

    public static TheoryData<NoticeEvent> Events => [.. Enum.GetValues<NoticeEvent>()];

    [Theory, MemberData(nameof(Events))]
    public async Task Each_notice_has_its_page_or_goes_out_by_itself_in_words_that_administrators_have_seen(NoticeEvent what)
    {
        Assert.True(Screens.ContainsKey(what), $"{what} is shown nowhere: name its page here, or say that no button of staff sends it.");
        Assert.All(Screens[what], screen => Assert.Contains(screen.Holds, Sources.Read(Admin + screen.View), StringComparison.Ordinal));
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var preview = await administrator.SubmitAsync(await administrator.VisitAsync($"/admin/notices/templates/{what}"), button: "미리보기");
        Assert.NotNull(preview.Document.QuerySelector("[aria-labelledby=preview]"));
    }

    [Fact]
    public void Whatever_makes_a_notice_is_known_here()
    {
        string[] signs = ["wording.Write(", ".Notice(", ".Messages(", "AccountNotices.To(", "new OutboxMessage\n"];
        var found = Sources.Below("src/JobsPortal.Web", ".cs").Where(f => signs.Any(s => Sources.Read(f).ReplaceLineEndings("\n").Contains(s, StringComparison.Ordinal)))
            .Select(f => f["src/JobsPortal.Web/".Length..]).ToList();
        Assert.Equal(Writers.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<NoticeEvent>().Order(), Writers.Values.SelectMany(v => v).Distinct().Order());
    }
}
