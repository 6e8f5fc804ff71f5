using System.Reflection;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Scores;
using JobsPortal.Domain.Staff;
using JobsPortal.Domain.Statistics;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Tests.Shared.Texts;

/// <summary>No value of an enum that staff meet is without its words: nothing is shown as nothing or as code.</summary>
public sealed class RefusalTextTests
{
    public static TheoryData<Type, Type> Tables => new()
    {
        { typeof(RuleTexts), typeof(ApprovalBlocker) },
        { typeof(RuleTexts), typeof(PlanFault) },
        { typeof(RuleTexts), typeof(LintRule) },
        { typeof(RuleTexts), typeof(DecisionBlocker) },
        { typeof(StepTexts), typeof(CaseBlocker) },
        { typeof(StepTexts), typeof(CallOutcome) },
        { typeof(StepTexts), typeof(CallPurpose) },
        { typeof(StepTexts), typeof(CaseAnswer) },
        { typeof(StepTexts), typeof(CaseWay) },
        { typeof(StepTexts), typeof(DocumentState) },
        { typeof(StepTexts), typeof(ObjectionStatus) },
        { typeof(StepTexts), typeof(ObjectionAnswer) },
        { typeof(DecisionTexts), typeof(DecisionReason) },
        { typeof(DecisionTexts), typeof(DecisionConcern) },
        { typeof(StaffTexts), typeof(StaffBlocker) },
        { typeof(AccessTexts), typeof(ReviewBlocker) },
        { typeof(AccessTexts), typeof(UnusualReason) },
        { typeof(NoticeTexts), typeof(NoticeBlocker) },
        { typeof(NoticeTexts), typeof(NoticeMethod) },
        { typeof(NoticeDefaults), typeof(TemplateFault) },
        { typeof(ApplicantTexts), typeof(ApplicantKeyBlocker) },
        { typeof(ApplicantTexts), typeof(Resemblance) },
        { typeof(HandoverTexts), typeof(HandoverBlocker) },
        { typeof(HandoverTexts), typeof(HandoverKind) },
        { typeof(HandoverTexts), typeof(Afterwards) },
        { typeof(StatTexts), typeof(StatDimension) },
        { typeof(StatTexts), typeof(StatMeasure) },
        { typeof(ResetTexts), typeof(IdentityCheck) },
        { typeof(ResetTexts), typeof(ResetBlocker) },
        { typeof(RetentionTexts), typeof(LimitBlocker) },
        { typeof(ScoreTexts), typeof(ScoreBlocker) },
        { typeof(InterviewTexts), typeof(InterviewStatus) },
        { typeof(InterviewTexts), typeof(InterviewBlocker) },
        { typeof(QualificationTexts), typeof(QualificationState) },
        { typeof(QualificationTexts), typeof(QualificationResult) },
        { typeof(QualificationTexts), typeof(RepeatedParticipation) },
        { typeof(QualificationTexts), typeof(QualificationColumn) },
        { typeof(QualificationTexts), typeof(QualificationTable) },
        { typeof(QualificationTexts), typeof(QualificationBlocker) },
        { typeof(QualificationTexts), typeof(LayoutBlocker) },
        { typeof(QualificationTexts), typeof(AnswerCellFault) },
        { typeof(RetentionTexts), typeof(RetentionKind) },
        { typeof(SettingTexts), typeof(Domain.Settings.SettingBlocker) },
        { typeof(AlertTexts), typeof(Domain.Alerts.AlertBlocker) },
        { typeof(SavedTexts), typeof(Domain.SavedOpenings.SaveBlocker) },
        { typeof(SignupTexts), typeof(Domain.RoundSignups.SignupBlocker) },
        { typeof(FeedbackTexts), typeof(Domain.OpeningReports.ReportBlocker) },
        { typeof(FeedbackTexts), typeof(Domain.Feedback.FeedbackBlocker) },
        { typeof(ApprovalTexts), typeof(OpeningStatus) },
        { typeof(ApprovalTexts), typeof(OpeningWarning) },
        { typeof(ChangeTexts), typeof(ChangeKind) },
        { typeof(ChangeTexts), typeof(ChangeStatus) },
        { typeof(ChangeTexts), typeof(ChangeReason) },
        { typeof(ChangeTexts), typeof(ContentField) },
        { typeof(OrganizationTexts), typeof(OrganizationKind) },
        { typeof(OrganizationTexts), typeof(Certification) },
        { typeof(OrganizationTexts), typeof(Sector) },
        { typeof(OrganizationTexts), typeof(CertificationFault) },
        { typeof(OrganizationTexts), typeof(OrganizationKindFault) },
        { typeof(ResultTexts), typeof(RetentionMark) },
        { typeof(ResultTexts), typeof(RetentionBlocker) },
        { typeof(HeadlineTexts), typeof(HeadlineFault) },
        { typeof(PublicationTexts), typeof(Domain.Publications.PublicationBlocker) },
        { typeof(HeadlineTexts), typeof(HeadlineUnit) },
        { typeof(HeadlineTexts), typeof(Precision) },
        { typeof(HeadlineTexts), typeof(PartRole) },
        { typeof(HeadlineTexts), typeof(ReconciliationVerdict) },
        { typeof(ResultTexts), typeof(ProposalBlocker) },
        { typeof(ResultTexts), typeof(ResultProposalStatus) },
        { typeof(ResultTexts), typeof(JobsPortal.Data.Imports.ResultCellFault) },
    };

    [Theory, MemberData(nameof(Tables))]
    public void Every_value_has_its_own_Korean_words(Type table, Type values)
    {
        var words = Enum.GetValues(values).Cast<object>().Select(value => Words(table, values, value)).ToList();
        Assert.All(words, text => Assert.Matches("[가-힣]", text));
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    [Fact]
    public void Every_review_flag_has_words()
    {
        var single = Enum.GetValues<ReviewFlags>().Where(f => f != ReviewFlags.None).ToList();
        Assert.Equal(single.Count, ApprovalTexts.WordsOf(single.Aggregate((a, b) => a | b)).Distinct().Count());
        Assert.Empty(ApprovalTexts.WordsOf(ReviewFlags.None));
    }

    [Fact]
    public void Every_refusal_enum_of_the_rule_book_that_staff_meet_has_a_table_here()
    {
        // What applicants are refused stands with the words of applications.
        var refusals = typeof(ApprovalBlocker).Assembly.GetExportedTypes()
            .Where(t => t.IsEnum && (t.Name.EndsWith("Blocker", StringComparison.Ordinal) || t.Name.EndsWith("Fault", StringComparison.Ordinal)))
            .Where(t => t != typeof(ApplyBlocker) && t != typeof(AnswerFault) && t.Namespace != "JobsPortal.Domain.Imports");
        Assert.All(refusals, refusal => Assert.Contains(Tables, row => row.Data.Item2 == refusal));
    }

    private static string Words(Type table, Type values, object value)
    {
        try
        {
            return (string)table.GetMethod("Of", [values])!.Invoke(null, [value])!;
        }
        catch (TargetInvocationException fault)
        {
            Assert.Fail($"{values.Name}.{value}: {fault.InnerException!.Message}");
            throw;
        }
    }
}
