using JobsPortal.Web.Applications;
using JobsPortal.Web.Areas.Admin.Applications;
using JobsPortal.Web.Areas.Admin.Applications.Confirm;
using JobsPortal.Web.Areas.Admin.Calls;
using JobsPortal.Web.Areas.Admin.Intake;
using JobsPortal.Web.Areas.Admin.Intake.Import;
using JobsPortal.Web.Areas.Admin.Interviews.Invite;
using JobsPortal.Web.Areas.Admin.Objections;
using JobsPortal.Web.Areas.Admin.Qualifications.Answers;
using JobsPortal.Web.Areas.Admin.Qualifications.Ask;
using JobsPortal.Web.Areas.Admin.Scores;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>What staff do with applications, from paper to the ledger.</summary>
public static class DecisionSetup
{
    /// <summary>Registers the use cases.</summary>
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddScoped<ResultNotices>()
        .AddScoped<LogCall>()
        .AddScoped<DecisionCases>()
        .AddScoped<DecisionPages>()
        .AddScoped<DraftDecisions>()
        .AddScoped<MoveDecisions>()
        .AddScoped<ApplicationPages>()
        .AddScoped<CaseNotices>()
        .AddScoped<CaseDesk>()
        .AddScoped<MoveCase>()
        .AddScoped<ObjectionPages>()
        .AddScoped<MoveObjection>()
        .AddScoped<ConfirmApplication>()
        .AddScoped<AskQualifications>()
        .AddScoped<KeepScores>()
        .AddScoped<ImportPaper>()
        .AddScoped<InviteToInterview>()
        .AddScoped<AnswerInterview>()
        .AddScoped<TakeAnswers>()
        .AddScoped<RegisterPaper>();
}
