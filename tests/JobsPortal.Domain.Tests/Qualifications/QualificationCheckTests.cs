using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Tests.Applications;

namespace JobsPortal.Domain.Tests.Qualifications;

/// <summary>자격조회 at its boundaries.</summary>
public sealed class QualificationCheckTests
{
    private const int Officer = 7;
    private static readonly DateTime Now = Sample.Closes.AddDays(1);
    private static readonly QualificationAnswer Good = new(QualificationResult.Qualified, RepeatedParticipation.None, SeoulTime.DayOf(Now), null);

    public static TheoryData<ApplicationStatus> Everywhere => new(Enum.GetValues<ApplicationStatus>());

    [Theory, MemberData(nameof(Everywhere))]
    public void Who_is_under_review_or_has_a_place_or_a_rank_is_asked_about(ApplicationStatus status)
    {
        Application application = Sample.In(status, OpeningKind.PublicWork);
        bool isUnderReview = status is ApplicationStatus.Submitted or ApplicationStatus.InReview or ApplicationStatus.NeedsSupplement or ApplicationStatus.Shortlisted
            or ApplicationStatus.Selected or ApplicationStatus.Waitlisted or ApplicationStatus.Accepted;
        Assert.Equal(isUnderReview ? [] : [QualificationBlocker.NotUnderReview], QualificationCheck.ReasonsNotToAsk(application, latest: null));
    }

    [Fact]
    public void Asking_begins_the_review_and_the_next_round_waits_for_the_answer()
    {
        Application application = Sample.Submitted(Sample.Approved());
        QualificationCheck first = QualificationCheck.Ask(application, latest: null, Officer, Now);
        Assert.Equal((ApplicationStatus.InReview, 1, QualificationState.Asked), (application.Status, first.Round, QualificationLifecycle.Of(first)));
        Assert.Equal(QualificationBlocker.AskedAlready, Assert.Throws<RuleBroken>(() => QualificationCheck.Ask(application, first, Officer, Now)).Reason);
        first.Answer(Good, Officer, Now);
        Assert.Equal(2, QualificationCheck.Ask(application, first, Officer, Now).Round);
        Assert.True(first.Says(Good));
        Assert.Equal(QualificationBlocker.NotAsked, Assert.Throws<RuleBroken>(() => first.Answer(Good, Officer, Now)).Reason);
    }

    [Fact]
    public void Every_fault_of_an_answer_is_named()
    {
        QualificationCheck check = QualificationCheck.Ask(Sample.Submitted(Sample.Approved()), latest: null, Officer, Now);
        Assert.Equal([QualificationBlocker.ResultMissing, QualificationBlocker.DayMissing], QualificationCheck.ReasonsNotToAnswer(check, new(null, null, null, null), Now));
        Assert.Equal([QualificationBlocker.DayInFuture], QualificationCheck.ReasonsNotToAnswer(check, Good with { AnsweredOn = Good.AnsweredOn!.Value.AddDays(1) }, Now));
        Assert.Equal([QualificationBlocker.DayBeforeAsked], QualificationCheck.ReasonsNotToAnswer(check, Good with { AnsweredOn = Good.AnsweredOn!.Value.AddDays(-1) }, Now));
        Assert.Equal([QualificationBlocker.NoteWithResidentNumber], QualificationCheck.ReasonsNotToAnswer(check, Good with { Note = "900101-1234568" }, Now));
        Assert.Equal([QualificationBlocker.NoteTooLong], QualificationCheck.ReasonsNotToAnswer(check, Good with { Note = new string('가', QualificationCheck.NoteMaxLength + 1) }, Now));
        Assert.Empty(QualificationCheck.ReasonsNotToAnswer(check, Good with { Note = new string('가', QualificationCheck.NoteMaxLength) }, Now));
        Assert.Equal([QualificationBlocker.NotAsked], QualificationCheck.ReasonsNotToAnswer(latest: null, Good, Now));
    }

    [Fact]
    public void A_layout_names_every_column_once_and_reads_back_as_it_was_written()
    {
        QualificationLayout layout = new(QualificationTable.Answer, [new(QualificationColumn.Number, "접수=번호"), new(QualificationColumn.Result, "판정")]);
        Assert.Empty(layout.ReasonsNotToUse());
        Assert.Equal(layout.Columns, QualificationLayout.Read(QualificationTable.Answer, layout.Text)!.Columns);
        Assert.Equal([LayoutBlocker.NumberMissing, LayoutBlocker.ResultMissing], new QualificationLayout(QualificationTable.Answer, []).ReasonsNotToUse());
        Assert.Equal([LayoutBlocker.HeadingTwice], (layout with { Columns = [new(QualificationColumn.Number, "가"), new(QualificationColumn.Result, "가")] }).ReasonsNotToUse());
        string longest = new('가', QualificationLayout.HeadingMaxLength);
        Assert.Equal([LayoutBlocker.HeadingWrong], (layout with { Columns = [new(QualificationColumn.Number, " "), new(QualificationColumn.Result, longest)] }).ReasonsNotToUse());
        QualificationLayout all = new(QualificationTable.Question, [.. QualificationLayout.Possible(QualificationTable.Question).Select(c => new LayoutColumn(c, longest))]);
        Assert.True(all.Text.Length <= QualificationLayout.TextMaxLength);
    }
}
