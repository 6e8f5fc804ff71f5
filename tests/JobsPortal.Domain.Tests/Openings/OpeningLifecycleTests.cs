using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Openings;

public sealed class OpeningLifecycleTests
{
    private static readonly HashSet<(OpeningStatus, OpeningStatus)> RuleBook =
    [
        (OpeningStatus.Draft, OpeningStatus.InReview),
        (OpeningStatus.InReview, OpeningStatus.Draft),
        (OpeningStatus.InReview, OpeningStatus.Approved),
        (OpeningStatus.Approved, OpeningStatus.Withdrawn),
        (OpeningStatus.Approved, OpeningStatus.Archived),
    ];

    private static readonly Dictionary<OpeningStatus, Func<Opening>> Reach = new()
    {
        [OpeningStatus.Draft] = () => Drafts.Draft(),
        [OpeningStatus.InReview] = Drafts.InReview,
        [OpeningStatus.Approved] = () => Drafts.Approved(),
        [OpeningStatus.Withdrawn] = () =>
        {
            var opening = Drafts.Approved();
            opening.Withdraw("예산이 줄었습니다.", Drafts.Officer, Drafts.Now);
            return opening;
        },
        [OpeningStatus.Archived] = () =>
        {
            var opening = Drafts.Approved();
            opening.Archive(undecided: 0, Drafts.Officer, opening.ClosesAt!.Value);
            return opening;
        },
    };

    private static readonly Dictionary<string, (OpeningStatus To, Action<Opening> Run)> Commands = new()
    {
        ["submit"] = (OpeningStatus.InReview, o => o.SubmitForReview(Drafts.Officer, Drafts.Now, LegalFigures.Shipped)),
        ["take back"] = (OpeningStatus.Draft, o => o.TakeBack(Drafts.Officer, Drafts.Now)),
        ["return"] = (OpeningStatus.Draft, o => o.Return("급여를 확인하세요.", Drafts.Approver, Drafts.Now)),
        ["approve"] = (OpeningStatus.Approved, o => o.Approve(Drafts.Document, Drafts.Approver, Drafts.Now, LegalFigures.Shipped)),
        ["withdraw"] = (OpeningStatus.Withdrawn, o => o.Withdraw("예산이 줄었습니다.", Drafts.Officer, Drafts.Now)),
        ["archive"] = (OpeningStatus.Archived, o => o.Archive(undecided: 0, Drafts.Officer, o.ClosesAt!.Value)),
    };

    public static TheoryData<OpeningStatus, OpeningStatus> Pairs =>
        [.. from f in Enum.GetValues<OpeningStatus>() from t in Enum.GetValues<OpeningStatus>() select new TheoryDataRow<OpeningStatus, OpeningStatus>(f, t)];

    public static TheoryData<OpeningStatus, string> Steps =>
        [.. from f in Enum.GetValues<OpeningStatus>() from c in Commands.Keys select new TheoryDataRow<OpeningStatus, string>(f, c)];

    [Theory, MemberData(nameof(Pairs))]
    public void The_table_is_the_rule_book(OpeningStatus from, OpeningStatus to) =>
        Assert.Equal(RuleBook.Contains((from, to)), OpeningLifecycle.Table.Allows(from, to));

    [Theory, MemberData(nameof(Steps))]
    public void Every_command_follows_the_table_from_every_state(OpeningStatus from, string command)
    {
        var (to, run) = Commands[command];
        var opening = Reach[from]();
        Assert.Equal(from, opening.Status);
        var before = opening.History.Count;

        if (!RuleBook.Contains((from, to)))
        {
            Assert.Equal(ApprovalBlocker.WrongState, Assert.Throws<RuleBroken>(() => run(opening)).Reason);
            Assert.Equal(from, opening.Status);
            Assert.Equal(before, opening.History.Count);
            return;
        }

        run(opening);
        Assert.Equal(to, opening.Status);
        Assert.Equal((from, to), (opening.History[^1].From, opening.History[^1].To));
        Assert.Equal(before + 1, opening.History.Count);
    }

    [Fact]
    public void Only_a_draft_can_be_changed() =>
        Assert.All(Enum.GetValues<OpeningStatus>().Where(s => s != OpeningStatus.Draft), state =>
        {
            var opening = Reach[state]();
            var fault = Assert.Throws<RuleBroken>(() => opening.Change(Drafts.Details() with { Title = "다른 제목" }, Drafts.Officer));
            Assert.Equal(ApprovalBlocker.WrongState, fault.Reason);
            Assert.Equal("동행일자리 참여자 모집", opening.Title);
        });

    [Fact]
    public void The_clock_decides_the_phase_and_the_last_instant_is_out()
    {
        var opening = Drafts.Approved();
        var (opens, closes) = (opening.OpensAt!.Value, opening.ClosesAt!.Value);

        Assert.Equal(OpeningPhase.Scheduled, opening.PhaseAt(opens.AddTicks(-1)));
        Assert.Equal(OpeningPhase.Open, opening.PhaseAt(opens));
        Assert.Equal(OpeningPhase.Open, opening.PhaseAt(closes.AddTicks(-1)));
        Assert.Equal(OpeningPhase.Closed, opening.PhaseAt(closes));
        Assert.All([opens.AddTicks(-1), opens, closes.AddTicks(-1), closes],
            at => Assert.Equal(opening.IsAcceptingAt(at), Opening.AcceptingAt(at).Compile()(opening)));
    }

    [Fact]
    public void What_is_withdrawn_accepts_nobody() =>
        Assert.False(Reach[OpeningStatus.Withdrawn]().IsAcceptingAt(Drafts.Now));
}
