using JobsPortal.Data.Imports;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Seed;
using JobsPortal.Web.Alerts;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Areas.Admin.Decisions;
using JobsPortal.Web.Areas.Admin.Exports;
using JobsPortal.Web.Areas.Admin.Filters;
using JobsPortal.Web.Areas.Admin.Results;
using JobsPortal.Web.Areas.Public.Openings;
using JobsPortal.Web.Commands;
using JobsPortal.Web.Feeds;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Infrastructure.Errors;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Infrastructure.Logging;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Suggestions;

var line = CommandLine.Read(args);
if (line.ExitCode is { } answered)
{
    return answered;
}

var builder = WebApplication.CreateBuilder(line.HostOptions);
if (!line.IsCommand && LoopbackOnly.Refusal(builder.Configuration, builder.Environment) is { } refusal)
{
    await Console.Error.WriteLineAsync(refusal);
    return 2;
}

// A build output, not only a publish, serves wwwroot in every environment.
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.AddSerilogFromConfiguration(quiet: line.IsCommand);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddKnownProxy(builder.Configuration);
builder.Services.AddJobsData(builder.Configuration);
builder.Services.AddDistrict(builder.Configuration);
builder.Services.AddImports();
builder.Services.AddSeeds();
builder.Services.AddApplications();
builder.Services.AddDecisions();
builder.Services.AddResults();
builder.Services.AddExports();
builder.Services.AddStaffTools();
builder.Services.AddKoreanTexts();
builder.Services.AddRateLimits(builder.Configuration);
builder.AddPortalAccounts();
builder.Services.AddClosedDoors();
builder.Services.AddJobs();
builder.Services.AddAlerts();
builder.Services.AddSuggestions();
builder.AddPortalMvc();
builder.Services.AddFeeds();
builder.Services.AddScoped<FindOpenings>();
builder.Services.AddKeptPages(builder.Configuration);

await using var app = builder.Build();
if (line.IsCommand)
{
    return await line.RunAsync(app.Services);
}
if (await DatabaseStartUp.RefusalAsync(app) is { } refused)
{
    return refused;
}

app.UseForwardedHeaders();
app.UseRequestLog();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRequestLocalization();
app.UseRouting();
app.UseUnknownAddresses();
app.UseCurrentSettings();
app.UseRateLimiter();
app.UseWordCounting();
app.UseKeptPages();
app.UsePortalAccounts();
app.UseKoreanForStaff();
app.MapStaticAssets().AllowAnonymous();
// Attribute routes only: conventional routes would lose the fingerprints of the static files.
app.MapControllers().WithStaticAssets();
app.MapFeeds();

app.PrintWhenStarted();
await app.RunAsync();
return 0;

/// <summary>The portal's entry point; named so that the tests can host it.</summary>
public sealed partial class Program;
