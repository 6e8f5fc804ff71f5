using JobsPortal.Web.Areas.Admin.RoundSignups;
using JobsPortal.Web.Areas.Public.Apply;
using JobsPortal.Web.Areas.Public.Lookup;
using JobsPortal.Web.Areas.Public.My;
using JobsPortal.Web.RoundSignups;
using JobsPortal.Web.Shared.Applications;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Applications;

/// <summary>What people do with applications, online and at the counter.</summary>
public static class ApplicationSetup
{
    /// <summary>Registers the use cases.</summary>
    public static IServiceCollection AddApplications(this IServiceCollection services) => services
        .AddScoped<ApplicationProofs>()
        .AddScoped<ApplicationNotices>()
        .AddScoped<NoticeWording>()
        .AddScoped<Reception>()
        .AddScoped<StartApplication>()
        .AddScoped<SubmitApplication>()
        .AddScoped<EditApplication>()
        .AddScoped<EndApplication>()
        .AddScoped<SupplementApplication>()
        .AddScoped<FileObjection>()
        .AddScoped<ProveApplication>()
        .AddScoped<ClaimApplication>()
        .AddScoped<Receipts>()
        .AddScoped<ApplyDesk>()
        .AddScoped<LookupDesk>()
        .AddScoped<FinishVisit>()
        .AddScoped<MyDesk>()
        .AddScoped<SignUpForRound>()
        .AddScoped<TextMessages>();
}
